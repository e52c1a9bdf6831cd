// <mq-guide>: channels down, time across, of any size. It asks /api/v1/epg for what is looked at, by itself.
// `config` = {from, to: ISO instants it reaches over, plans: {tier: name}, live, catchUpDays, kids, favourites, reminders,
// leads: minutes}. Fires `mq-guide-offer` (detail: {channel}) where a plan would open a channel. Hears `mq-news` on the
// window (detail: {schedule: [channel ids] or true, favourites, reminders}).

import { MIDDLE } from './board.js';
import { GuideBoard } from './guide-board.js';
import { sameClock, startOfDay } from './geometry.js';
import { ways } from './ways.js';

class MqGuide extends GuideBoard {
  get page() { const { first, last } = this.board.view(); return Math.max(1, last - first); }

  step(by) {
    const next = this.cursor.beside(this.selected, by, this.line);
    if (next === undefined) return;
    const broadcast = this.store.cells(this.cursor.channel, next, next + 1)[0];
    this.cursor.put(this.cursor.channel, broadcast);
    this.select(true);
  }

  climb(by) {
    const row = Math.min(this.shown.length - 1, Math.max(0, this.row + by));
    this.cursor.channel = this.shown[row].id;
    this.select(true);
  }

  /** To the first or last programme of the day. */
  edge(last) {
    const day = startOfDay(this.cursor.time);
    this.cursor.time = this.line.clamp(last ? startOfDay(day, 1) - 1 : day);
    this.select(true);
  }

  /** From the day in view: what is selected may have begun the day before. */
  days(by) {
    this.toDay(startOfDay(this.board.middle, by), true);
  }

  now(focus = this.querySelector('.epg').contains(document.activeElement)) {
    this.cursor.time = this.line.clamp(Date.now());
    this.board.scrollTo(this.cursor.time, MIDDLE);
    this.render(false);
    this.select(focus);
    this.want();
  }

  toDay(day, focus = false) {
    const now = Date.now();
    if (day === startOfDay(now)) return this.now(focus);
    const last = startOfDay(this.line.to - 1), first = Math.min(Math.max(day, this.line.from), last);
    this.cursor.time = this.line.clamp(sameClock(this.board.middle, first) + 60_000);
    this.board.scrollTo(this.cursor.time, MIDDLE);
    this.render(false);
    this.select(focus);
    this.want();
  }

  goTo(channel, time) {
    if (!this.shown.some(each => each.id === channel)) this.filter({ only: false, group: '' });
    this.cursor.channel = channel;
    this.cursor.time = this.line.clamp(time + 1_000);
    this.board.scrollTo(this.cursor.time, 0.2);
    this.select(true);
  }

  zoom(by) {
    const at = this.cursor.time, line = this.line.at(this.line.scale + by);
    if (line.scale === this.line.scale) return;
    this.line = line;
    this.keepScale(line.scale);
    const { from, to } = this.board.view(), share = at >= from && at < to ? (at - from) / (to - from) : 0.3;
    this.board.span(this.shown.length, line);
    this.board.scrollTo(at, share);
    this.render(true);
    this.select(false);
    this.want();
  }

  filter({ only = this.lineup.only, group = this.lineup.group, genre = this.genre, list = this.lineup.list }) {
    Object.assign(this.lineup, { only, group, list });
    this.genre = genre;
    this.querySelector('.find-opener').setAttribute('aria-pressed', String(Boolean(group || genre)));
    this.arrange();
    this.querySelector('.epg').scrollTop = 0;
    this.render(true);
    this.select(false);
    this.want();
  }

  search() { this.finder.open(); }

  genres() { return this.store.categories(); }

  act() {
    const [way] = ways(this.channel, this.selected, this.settings);
    if (way?.kind === 'offer') this.offer(this.channel);
    else if (way?.kind === 'remind') this.remind(this.selected);
    else if (way) this.go(way.href);
  }

  offer(channel) {
    if (!this.settings.kids) this.dispatchEvent(new CustomEvent('mq-guide-offer', { detail: { channel: channel.id } }));
  }

  star(channel = this.channel) {
    if (channel && this.settings.favourites) this.choices.star(channel);
  }

  remind(broadcast = this.selected, minutes) {
    if (this.settings.reminders && broadcast?.id) this.choices.remind(broadcast, minutes);
  }

  /** The viewer's choices have changed; channels stay where they are unless others changed them. */
  chose(reorder = this.lineup.only) {
    if (!this.started) return;
    const { held } = this; // before rows change places
    if (reorder) this.arrange();
    else {
      const known = new Map(this.lineup.all.map(channel => [channel.id, channel]));
      this.shown = this.shown.map(channel => known.get(channel.id) ?? channel);
      this.render(true);
    }
    this.select(held && reorder, held);
  }

  go(href) {
    const link = this.querySelector(`.det a[href="${href}"]`);
    if (link) link.click();
    else location.assign(href);
  }
}

customElements.define('mq-guide', MqGuide);
