// What the profile has chosen: favourite channels and reminders. Shown at once and then kept; taken back if that fails.

import { read, write } from '../api.js';

export const USUAL_LEAD = 10;

export class Choices {
  #guide;

  constructor(guide) {
    this.#guide = guide;
  }

  async load() {
    const { config, lineup } = this.#guide;
    const [lists, reminders] = await Promise.all([
      config.favourites ? read('/api/v1/epg/favorite-lists') : { items: [] },
      config.reminders ? read('/api/v1/epg/reminders') : { items: [] },
    ]);
    lineup.takeLists(lists.items);
    this.#guide.reminders = new Map(reminders.items.filter(each => each.state === 'SET').map(each => [each.broadcastId, each.minutesBefore]));
  }

  async star(channel) {
    const on = this.#guide.lineup.toggle(channel.id);
    this.#guide.chose();
    await this.#keep(write(on ? 'PUT' : 'DELETE', `/api/v1/epg/favorites/${channel.id}`));
  }

  /** Sets or takes off a reminder; with minutes, sets it to these. */
  async remind(broadcast, minutes) {
    const { reminders } = this.#guide, off = reminders.has(broadcast.id) && minutes === undefined;
    if (!off && broadcast.start <= Date.now()) return;
    if (off) reminders.delete(broadcast.id);
    else reminders.set(broadcast.id, minutes ?? USUAL_LEAD);
    this.#guide.chose();
    await this.#keep(off ? write('DELETE', `/api/v1/epg/reminders/${broadcast.id}`) : write('PUT', `/api/v1/epg/reminders/${broadcast.id}`, { minutesBefore: minutes ?? USUAL_LEAD, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }));
  }

  async #keep(written) {
    try {
      await written;
    } catch {
      await this.load().catch(() => {});
      this.#guide.chose();
    }
  }
}
