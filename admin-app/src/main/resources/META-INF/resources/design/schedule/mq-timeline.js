// <mq-timeline>: channels down, a day across. `board` = {day, zone, from, to, undo, redo, total, rows: [{id, name, logo,
// state, tone, events: [{id, start, stop, name, sub, image, mark, overtaken}], gaps, overlaps}]}, times in ISO. Fires
// `mq-schedule` (detail: {what: move | stretch | remove | open | gap | drop | undo | redo | more, ...}), times in ISO.

import { clock, span } from './clock.js';
import { Drag } from './drag.js';
import { fill } from './html.js';
import { Keys } from './keys.js';
import { bar, list, rows } from './markup.js';
import { clash } from './overlaps.js';

const ZOOMS = [1.2, 2.4, 4.7, 9.4, 18.8]; // CSS pixels a minute
const EVERY = 20_000;
const NARROW = matchMedia('(max-width: 767px)');
const TIMES = ['start', 'stop'];

class MqTimeline extends HTMLElement {
  #board; #zoom = 2; #tick; #quiet; #drag; #held; #kept = {};
  #sized = new ResizeObserver(() => { if (!this.#held) this.#toNow(); }); // its style may come after it
  way = 'EXACT';
  channel = null;

  connectedCallback() {
    if (!this.#drag) {
      this.#drag = new Drag(this);
      new Keys(this);
      this.addEventListener('click', this.#click);
      this.addEventListener('change', e => { if (e.target.dataset.do === 'channel') { this.channel = e.target.value; this.redraw(); } });
      for (const type of ['pointerdown', 'wheel', 'keydown']) this.addEventListener(type, () => { this.#held = true; }, { passive: true });
      this.addEventListener('focusin', e => { const box = e.target.closest('.ev'); if (box) this.#rove(box); });
    }
    this.#drag.listen(true);
    this.#tick = setInterval(() => this.#showNow(), EVERY);
    NARROW.addEventListener('change', this.redraw);
    if (Object.hasOwn(this, 'board')) { const early = this.board; delete this.board; this.board = early; }
  }

  disconnectedCallback() {
    this.#drag.listen(false);
    this.#sized.disconnect();
    clearInterval(this.#tick);
    NARROW.removeEventListener('change', this.redraw);
  }

  set board(board) {
    const anew = this.#board?.day !== board.day, now = Date.now();
    const read = slot => ({ ...slot, start: Date.parse(slot.start), stop: Date.parse(slot.stop) });
    this.#board = {
      ...board, from: Date.parse(board.from), to: Date.parse(board.to),
      rows: board.rows.map(row => ({
        ...row, gaps: row.gaps.map(read), overlaps: row.overlaps.map(read),
        events: row.events.map(event => { const at = read(event); return { ...at, begun: at.start <= now, over: at.stop <= now }; }),
      })),
    };
    this.redraw();
    if (!anew) return;
    this.#held = false;
    this.#toNow();
  }

  get board() { return this.#board; }
  get perMinute() { return ZOOMS[this.#zoom]; }
  get #live() { return Date.now() >= this.#board.from && Date.now() < this.#board.to; }

  /** The place of an instant in CSS pixels, within the day. */
  x = at => Math.round((Math.min(this.#board.to, Math.max(this.#board.from, at)) - this.#board.from) / 60_000 * this.perMinute);

  redraw = () => {
    if (!this.#board || this.#drag?.going) return;
    const scroll = this.querySelector('.tl-scroll'), left = scroll?.scrollLeft ?? 0, top = scroll?.scrollTop ?? 0;
    const held = this.contains(document.activeElement) ? document.activeElement.closest('.ev, .li, [data-do], [data-way]') : null;
    const id = held ? this.#name(held) : this.#kept.name;
    const place = held?.matches('.ev') && { channel: held.closest('[data-channel]').dataset.channel, at: held.offsetLeft };
    if (!this.querySelector('.tl-body')) this.innerHTML = '<div class="tl-head"></div><div class="tl-body"></div><p class="sr" role="status" aria-live="polite"></p>';
    fill(this.querySelector('.tl-head'), bar(this));
    fill(this.querySelector('.tl-body'), NARROW.matches ? list(this) : rows(this));
    const again = this.querySelector('.tl-scroll');
    if (again) { again.scrollLeft = left; again.scrollTop = top; this.#sized.disconnect(); this.#sized.observe(again.firstElementChild); }
    this.#showNow();
    const box = (id && this.querySelector(id)) || (place ? this.#near(place) : null);
    const stop = box?.matches('.ev') ? box : this.querySelector('.ev.begun, .ev:not(.past)') ?? this.querySelector('.ev');
    if (stop) this.#rove(stop, !box);
    if (box && held) box.focus({ preventScroll: true });
  };

  /** What stands where something stood that is gone. */
  #near({ channel, at }) {
    return [...this.laneOf(channel)?.querySelectorAll('.ev') ?? []].sort((a, b) => Math.abs(a.offsetLeft - at) - Math.abs(b.offsetLeft - at))[0];
  }

  #name(box) {
    if (box.dataset.id) return `[data-id="${box.dataset.id}"]`;
    if (box.dataset.do || box.dataset.way) return box.dataset.do ? `[data-do="${box.dataset.do}"]` : `[data-way="${box.dataset.way}"]`;
    return `[data-channel="${box.closest('[data-channel]').dataset.channel}"] [data-start="${box.dataset.start}"]`;
  }

  /** One stop of the Tab key for all boxes. */
  #rove(box, forget) {
    this.querySelectorAll('.ev[tabindex="0"]').forEach(other => { other.tabIndex = -1; });
    box.tabIndex = 0;
    this.#kept.name = forget ? null : this.#name(box);
  }

  focusOn(box) {
    box.focus({ preventScroll: true });
    const scroll = this.querySelector('.tl-scroll'), view = scroll.getBoundingClientRect(), at = box.getBoundingClientRect(), column = 176;
    if (at.left < view.left + column) scroll.scrollLeft += at.left - view.left - column;
    else if (at.left > view.right - 120) scroll.scrollLeft += at.left - view.right + Math.min(at.width, 300);
    if (at.top < view.top + 32) scroll.scrollTop += at.top - view.top - 32;
    else if (at.bottom > view.bottom) scroll.scrollTop += at.bottom - view.bottom + 8;
  }

  #showNow() {
    const line = this.querySelector('.now'), label = this.querySelector('.now-at');
    if (!line) return;
    line.hidden = label.hidden = !this.#live;
    const x = this.x(Date.now());
    line.style.left = `calc(var(--tl-ch) + ${x}px)`;
    label.style.left = `${x}px`;
    label.textContent = clock(this.#board.zone, Date.now());
  }

  #toNow() {
    const scroll = this.querySelector('.tl-scroll');
    if (scroll) scroll.scrollLeft = this.#live ? Math.max(0, this.x(Date.now()) - 0.25 * scroll.clientWidth) : this.x(this.#board.from + 17.5 * 3_600_000);
  }

  #zoomTo(zoom) {
    const scroll = this.querySelector('.tl-scroll'), middle = scroll.scrollLeft + scroll.clientWidth / 2, was = this.perMinute;
    this.#zoom = Math.max(0, Math.min(ZOOMS.length - 1, zoom));
    this.redraw();
    this.querySelector('.tl-scroll').scrollLeft = middle * this.perMinute / was - scroll.clientWidth / 2;
  }

  // ── what keys and pointer need ──────────────────────────────────────

  find(id) {
    for (const row of this.#board.rows) for (const event of row.events) if (event.id === id) return { row, event };
    throw new Error(`no such broadcast: ${id}`);
  }

  laneOf(channel) { return this.querySelector(`.ln[data-channel="${channel}"] .lane`); }

  rowAt(y) {
    const line = [...this.querySelectorAll('.ln')].find(each => { const box = each.getBoundingClientRect(); return y >= box.top && y < box.bottom; });
    return line && this.#board.rows.find(row => row.id === line.dataset.channel);
  }

  moment(x) { return this.#board.from + (x - this.querySelector('.lane').getBoundingClientRect().left) / this.perMinute * 60_000; }

  reach(pixels) { return pixels / this.perMinute * 60_000; }

  scrollAt(x, y, margin) {
    const scroll = this.querySelector('.tl-scroll'), view = scroll.getBoundingClientRect();
    if (x > view.right - margin) scroll.scrollLeft += 12;
    else if (x < view.left + 164 + margin) scroll.scrollLeft -= 12;
    if (y > view.bottom - 20) scroll.scrollTop += 8;
    else if (y < view.top + 40) scroll.scrollTop -= 8;
  }

  /** Shows a box where it would be; what it would overlap is said while there is still time. */
  preview(box, row, { id, start, stop }) {
    const lane = this.laneOf(row.id), hit = clash(row, id, start, stop), note = box.querySelector('em');
    if (box.parentElement !== lane) lane.append(box);
    box.style.left = `${Math.round((start - this.#board.from) / 60_000 * this.perMinute)}px`;
    box.style.width = `${Math.max(3, Math.round((stop - start) / 60_000 * this.perMinute) - 3)}px`;
    const bad = hit && (this.way === 'EXACT' || hit.other.start < start);
    box.classList.add('drag');
    box.classList.toggle('clash', Boolean(bad));
    const was = id && this.find(id).event, ends = was && was.start === start && was.stop !== stop;
    const words = was ? `${clock(this.#board.zone, ends ? was.stop : was.start)} → ${clock(this.#board.zone, ends ? stop : start)}` : clock(this.#board.zone, start);
    note.hidden = false;
    note.textContent = bad ? `${span(hit.shared)} over ${hit.other.name}` : words;
    const times = box.querySelector('.tx .num');
    if (times) times.textContent = `${clock(this.#board.zone, start)} – ${clock(this.#board.zone, stop)}`;
    this.say(bad ? `${clock(this.#board.zone, start)}: overlaps ${hit.other.name} by ${span(hit.shared)}` : `${clock(this.#board.zone, start)} to ${clock(this.#board.zone, stop)}`);
  }

  commit({ id, channel, start, stop }, stretched) {
    const { event, row } = this.find(id);
    if (event.start === start && event.stop === stop && row.id === channel) return queueMicrotask(this.redraw);
    this.#kept.name = `[data-id="${id}"]`;
    this.tell(stretched ? 'stretch' : 'move', { id, channel, start, stop, way: this.way });
  }

  tell(what, detail = {}) {
    const sent = { what, ...detail };
    for (const name of TIMES) if (name in sent) sent[name] = new Date(sent[name]).toISOString();
    this.dispatchEvent(new CustomEvent('mq-schedule', { detail: sent }));
  }

  say(words) { this.querySelector('[role=status]').textContent = words; }

  /** The click that ends a drag opens nothing. */
  swallowClick() { this.#quiet = true; setTimeout(() => { this.#quiet = false; }); }

  #click = e => {
    if (this.#quiet) return;
    const button = e.target.closest('[data-do]:not(select)'), way = e.target.closest('[data-way]'), box = e.target.closest('.ev, .li');
    if (way) { this.way = way.dataset.way; return this.redraw(); }
    if (button) {
      const act = { now: () => this.#toNow(), in: () => this.#zoomTo(this.#zoom + 1), out: () => this.#zoomTo(this.#zoom - 1) }[button.dataset.do];
      return act ? act() : this.tell(button.dataset.do);
    }
    if (!box) return;
    if (box.dataset.id) return this.tell('open', { id: box.dataset.id });
    const row = this.#board.rows.find(each => each.id === box.closest('[data-channel]').dataset.channel);
    const gap = row.gaps.find(each => each.start === Number(box.dataset.start));
    if (gap) this.tell('gap', { channel: row.id, start: gap.start, stop: gap.stop });
  };
}

customElements.define('mq-timeline', MqTimeline);
