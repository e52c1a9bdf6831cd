// The channels in the order that the viewer sees them.

export class Lineup {
  all = []; lists = []; list = null; group = ''; only = false;

  /** @param plan names the plan that opens a tier */
  take(channels, plan) {
    this.all = channels.map(channel => ({ ...channel, lock: channel.locked ? plan(channel.requiredTier) : '' }));
    this.#mark();
  }

  takeLists(lists) {
    this.lists = lists;
    if (!lists.some(each => each.id === this.list)) this.list = null;
    this.#mark();
  }

  get groups() { return [...new Set(this.all.map(channel => channel.group).filter(Boolean))].sort(); }

  get chosen() { return this.lists.find(each => each.id === this.list) ?? this.main; }

  get main() { return this.lists.find(each => each.main); }

  /** Favourites first, in their own order, then the others by number; or only those that were asked for. */
  get shown() {
    const byId = new Map(this.all.map(channel => [channel.id, channel]));
    const first = (this.chosen?.channels ?? []).map(id => byId.get(id)).filter(Boolean), firsts = new Set(first);
    const all = this.only ? first : [...first, ...this.all.filter(channel => !firsts.has(channel))];
    return this.group ? all.filter(channel => channel.group === this.group) : all;
  }

  find(id) { return this.all.find(channel => channel.id === id); }

  /** Puts a channel on the list that the star stands for, or takes it off; answers whether it is on it now. */
  toggle(id) {
    const main = this.main ?? { id: null, name: 'Favourites', main: true, channels: [] }, on = !main.channels.includes(id);
    const channels = on ? [...main.channels, id] : main.channels.filter(each => each !== id);
    this.lists = [{ ...main, channels }, ...this.lists.filter(each => each !== main)];
    this.#mark();
    return on;
  }

  #mark() {
    const main = new Set(this.main?.channels ?? []);
    this.all = this.all.map(channel => channel.favourite === main.has(channel.id) ? channel : { ...channel, favourite: main.has(channel.id) });
  }
}
