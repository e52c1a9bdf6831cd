// The guide's board: what it knows, what of it is drawn, and what is selected. What keys and buttons do to it is
// mq-guide.js's.

import { read } from '../api.js';
import { adopt, fill } from '../html.js';
import { Board, MIDDLE } from './board.js';
import { Choices } from './choices.js';
import { Cursor } from './cursor.js';
import { Days } from './days.js';
import { Find } from './find.js';
import { frame } from './frame.js';
import { BLOCK, TimeLine, blockOf, startOfDay } from './geometry.js';
import { onKeys } from './keys.js';
import { Lineup } from './lineup.js';
import { Loader, iso } from './loader.js';
import { Panel } from './panel.js';
import { Store } from './store.js';
import { mayCatchUp } from './ways.js';

const EVERY = 5_000;
const SETTLED = 90; // milliseconds without scrolling, after which windows are asked for
const LEFT_OPEN = 8 * 3_600_000; // what comes later on a channel

export class GuideBoard extends HTMLElement {
  lineup = new Lineup();
  genre = '';
  reminders = new Map();
  settings; line; shown = []; started = false; tick; settle; frameAsked; board; dayChips; finder; panel; trouble;
  store = new Store();
  loader = new Loader(this.store, ids => this.came(ids), problem => this.wentWrong(problem));
  cursor = new Cursor();
  choices = new Choices(this);
  sized = new ResizeObserver(() => this.board?.measure() && this.started && this.resized());

  connectedCallback() {
    adopt(this, 'config');
    window.addEventListener('mq-news', this.news);
  }

  disconnectedCallback() {
    window.removeEventListener('mq-news', this.news);
    clearInterval(this.tick);
    clearTimeout(this.settle);
    this.loader.stop();
    this.sized.disconnect();
  }

  get config() { return this.settings; }

  set config(config) {
    this.settings = config;
    fill(this, frame);
    const epg = this.querySelector('.epg'), now = Date.now();
    this.line = new TimeLine(startOfDay(Date.parse(config.from)), startOfDay(Date.parse(config.to), 1), this.scale);
    this.board = new Board(epg);
    this.dayChips = new Days(this.querySelector('.days'), day => this.toDay(day));
    this.dayChips.offer(this.line.from, this.line.to);
    this.panel = new Panel(this.querySelector('.det'), this);
    this.querySelector('.favourites').hidden = !config.favourites;
    this.finder = new Find(this.querySelector('.find'), this);
    epg.addEventListener('scroll', () => this.scrolled(), { passive: true });
    epg.addEventListener('click', e => this.clicked(e));
    epg.addEventListener('dblclick', e => e.target.closest('.pg') && this.act());
    epg.addEventListener('focusin', e => e.target.cell && this.follow(e.target.cell));
    this.addEventListener('keydown', onKeys(this));
    this.querySelector('.jump').addEventListener('click', () => this.now());
    this.querySelector('.favourites').addEventListener('click', () => this.filter({ only: !this.lineup.only }));
    this.tick = setInterval(() => this.showNow(), EVERY);
    this.cursor.time = this.line.clamp(now);
    this.sized.observe(epg);
    this.begin();
  }

  // ── the beginning ───────────────────────────────────────────────────

  async begin() {
    const asked = new URLSearchParams(location.search), at = Date.parse(asked.get('at') ?? '') || Date.now();
    const from = blockOf(at - BLOCK / 4), to = from + BLOCK;
    const first = read(`/api/v1/epg/guide?from=${iso(from)}&to=${iso(to)}&channelLimit=25`).catch(() => null);
    try {
      const [channels] = await Promise.all([read('/api/v1/epg/channels'), this.choices.load()]);
      this.lineup.take(channels.items, tier => this.settings.plans[tier] ?? 'another plan');
    } catch (problem) {
      this.wentWrong(problem);
      setTimeout(() => this.isConnected && this.begin(), EVERY);
      return;
    }
    const window = await first;
    if (window) this.loader.take(window, from, to);
    this.started = true;
    this.cursor.time = this.line.clamp(at);
    this.cursor.channel = this.lineup.find(asked.get('channel'))?.id;
    this.arrange();
    this.board.scrollTo(this.cursor.time, MIDDLE);
    if (this.cursor.channel) this.board.reveal(this.row, this.cursor.time, this.cursor.time);
    this.render(true);
    this.select(false);
    this.want();
  }

  /** Puts the channels in order anew and shows them. */
  arrange() {
    this.shown = this.lineup.shown;
    const none = this.shown.length === 0, note = this.querySelector('.empty');
    note.hidden = !none;
    if (none) note.textContent = this.lineup.only ? 'No favourites here yet. Press F on a channel, or its star, to keep it on top.' : 'There are no channels here.';
    if (!this.shown.some(channel => channel.id === this.cursor.channel)) this.cursor.channel = this.shown[0]?.id;
    this.board.span(this.shown.length, this.line);
    this.querySelector('.favourites').setAttribute('aria-pressed', String(this.lineup.only));
    if (this.started) this.render(true);
  }

  resized() {
    this.board.span(this.shown.length, this.line);
    this.board.scrollTo(this.cursor.time, MIDDLE);
    this.render(true);
    this.want();
  }

  // ── drawing ─────────────────────────────────────────────────────────

  get choicesNow() {
    return { now: Date.now(), stars: this.settings.favourites, selected: this.cursor.key, reminders: this.reminders, genre: this.genre, catchUp: (channel, broadcast) => !channel.lock && mayCatchUp(channel, broadcast, this.settings) };
  }

  /** @param changed true for everything, or the ids of channels of which more is known now */
  render(changed) {
    if (!this.shown.length) return this.board.update([], () => [], this.choicesNow, true);
    this.board.update(this.shown, (channel, from, to) => this.store.cells(channel, from, to), this.choicesNow, changed);
    this.board.showDay(this.board.middle);
    this.dayChips.show(this.board.middle);
  }

  scrolled() {
    this.frameAsked ??= requestAnimationFrame(() => {
      this.frameAsked = undefined;
      this.render(false);
    });
    clearTimeout(this.settle);
    this.settle = setTimeout(() => this.want(), SETTLED);
  }

  want() {
    if (!this.started || !this.shown.length) return;
    const { first, last, from, to } = this.board.view();
    this.store.trim(new Set(this.shown.slice(Math.max(0, first - 50), last + 50).map(channel => channel.id)));
    this.loader.want(this.shown, first, last, from, to, this.line);
  }

  came(ids) {
    if (!this.started) return;
    const { held } = this;
    this.render(new Set(ids));
    if (!ids.length) this.want();
    if (ids.includes(this.cursor.channel)) this.select(false, held);
  }

  wentWrong(problem) {
    if (problem?.status === 401) return location.reload();
    if (Boolean(problem) === Boolean(this.trouble)) return;
    this.trouble = problem;
    this.classList.toggle('stale', Boolean(problem));
  }

  showNow() {
    if (!this.started) return;
    this.board.show(this.choicesNow);
    if (!this.querySelector('.det').contains(document.activeElement)) this.tell();
  }

  // ── the selection ───────────────────────────────────────────────────

  get row() { return this.shown.findIndex(channel => channel.id === this.cursor.channel); }

  get channel() { return this.shown[this.row]; }

  get selected() { return this.store.cells(this.cursor.channel, this.cursor.time, this.cursor.time + 1)[0]; }

  /** Whether the keyboard is on the board. */
  get held() { return Boolean(document.activeElement?.cell) && this.contains(document.activeElement); }

  /** Marks what the cursor stands on and tells about it. */
  select(reveal, focus = reveal) {
    const row = this.row, broadcast = row < 0 ? undefined : this.selected;
    if (!broadcast) return;
    const { held } = this;
    this.cursor.key = broadcast.key;
    if (reveal) {
      this.board.reveal(row, broadcast.start, broadcast.stop);
      this.render(false);
    }
    this.board.show(this.choicesNow);
    const element = this.board.row(row)?.cell(broadcast.key);
    for (const other of this.querySelectorAll('.pg[tabindex="0"]')) if (other !== element) other.tabIndex = -1;
    if (element) {
      element.tabIndex = 0;
      if (focus || held) element.focus({ preventScroll: true });
    }
    this.tell();
    if (reveal) this.want();
  }

  tell() {
    const channel = this.channel, broadcast = channel && this.selected;
    if (!broadcast) return;
    const { stop } = broadcast, until = Math.min(this.line.to, stop + LEFT_OPEN);
    const later = this.store.cells(channel.id, stop, until).filter(b => b.start >= stop);
    if (later.some(each => each.wait)) this.loader.wantAlso(channel, stop, until);
    this.panel.show(channel, broadcast, later);
  }

  follow(cell) {
    if (cell.broadcast.key === this.cursor.key && cell.channel.id === this.cursor.channel) return;
    this.cursor.put(cell.channel.id, cell.broadcast, this.board.view());
    this.select(false);
  }

  clicked(e) {
    const star = e.target.closest('.fv'), cell = e.target.closest('.pg')?.cell;
    if (star) this.star(star.closest('.chr').row.channel);
    if (!cell) return;
    this.follow(cell);
    cell.element.focus({ preventScroll: true });
  }

  // ── what others have changed ────────────────────────────────────────

  news = ({ detail }) => {
    if (detail.schedule) {
      this.store.doubt(detail.schedule === true ? undefined : detail.schedule);
      this.want();
    }
    if (detail.favourites || detail.reminders) this.choices.load().then(() => this.chose(true), () => {});
  };

  get scale() {
    try { return Number(localStorage.getItem('mq-guide-scale') ?? 1); } catch { return 1; }
  }

  keepScale(scale) {
    try { localStorage.setItem('mq-guide-scale', scale); } catch { /* storage forbidden: the scale lasts as long as the page */ }
  }
}
