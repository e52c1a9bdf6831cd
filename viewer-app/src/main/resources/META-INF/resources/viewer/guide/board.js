// The part of the board that is near the window: of a thousand channels and two weeks only so many elements stand in the
// document as one sees, and a few around them.

import { clockTime, longDay } from '../times.js';
import { Row } from './row.js';

const ABOVE = 40; // the times above the board
/** Where in the width the moment stands that one looks at: now, or what a day is begun with. */
export const MIDDLE = 0.42;

const MARGIN_ROWS = 2, MARGIN = 200, STEP = 100; // CSS pixels

export class Board {
  #epg; #inner; #ticks; #corner; #line; #pill; #rows = new Map(); #free = []; #seen = ''; #shownTicks = []; #tickElements = []; #nowAt;

  constructor(epg) {
    this.#epg = epg;
    this.#inner = epg.querySelector('.inner');
    this.#ticks = epg.querySelector('.ticks');
    this.#corner = epg.querySelector('.corner');
    this.#line = epg.querySelector('.nl');
    this.#pill = epg.querySelector('.now-at');
    this.measure();
  }

  /** Looks how much room there is; answers whether that has changed. */
  measure() {
    const wide = parseInt(getComputedStyle(this.#epg).getPropertyValue('--ch'), 10) || 200;
    const tall = parseInt(getComputedStyle(this.#epg).getPropertyValue('--row'), 10) || 76;
    const { clientWidth, clientHeight } = this.#epg;
    const changed = wide !== this.head || tall !== this.height || clientWidth !== this.full || clientHeight !== this.tall;
    Object.assign(this, { head: wide, height: tall, full: clientWidth, tall: clientHeight, width: Math.max(1, clientWidth - wide) });
    return changed;
  }

  /** Has room for these channels over this time line. */
  span(count, line) {
    this.count = count;
    this.line = line;
    this.#inner.style.width = `${this.head + line.width}px`;
    this.#inner.style.height = `${ABOVE + count * this.height}px`;
    this.#epg.ariaRowCount = count + 1;
    this.#seen = '';
  }

  /** What is in view: rows [first, last] and [from, to). */
  view() {
    const { scrollLeft, scrollTop } = this.#epg;
    return {
      first: Math.max(0, Math.floor(scrollTop / this.height)),
      last: Math.min(this.count - 1, Math.floor((scrollTop + this.tall - ABOVE) / this.height)),
      from: this.line.clamp(this.line.time(scrollLeft)),
      to: this.line.clamp(this.line.time(scrollLeft + this.width)),
    };
  }

  /** Brings the elements in line with where the board has been scrolled to. `cells(channel, from, to)` names what to show. */
  update(channels, cells, choices, changed) {
    const { scrollLeft, scrollTop } = this.#epg;
    this.middle = this.line.clamp(this.line.time(scrollLeft + MIDDLE * this.width));
    const first = Math.max(0, Math.floor(scrollTop / this.height) - MARGIN_ROWS);
    const last = Math.min(channels.length - 1, Math.floor((scrollTop + this.tall - ABOVE) / this.height) + MARGIN_ROWS);
    const x0 = Math.floor((scrollLeft - MARGIN) / STEP) * STEP, x1 = Math.ceil((scrollLeft + this.width + MARGIN) / STEP) * STEP;
    const across = `${x0}/${x1}`, seen = `${first}/${last}/${across}`;
    if (seen === this.#seen && !changed) return this.#showNow(choices.now, scrollLeft);
    const words = { ...choices, edge: this.#edge(scrollLeft) };
    const wholly = changed === true || !this.#seen.endsWith(across);
    this.#seen = seen;
    for (const [index, row] of this.#rows) {
      if (index >= first && index <= last && channels[index]?.id === row.channel.id || row.held && channels[index]?.id === row.channel.id) continue;
      this.#rows.delete(index);
      row.element.remove(); // where it stands it would push every other row aside
      this.#free.push(row);
    }
    const from = this.line.clamp(this.line.time(x0)), to = this.line.clamp(this.line.time(x1)) + 1;
    let before = this.#line;
    for (let index = first; index <= last; index++) {
      let row = this.#rows.get(index);
      const fresh = !row;
      if (fresh) this.#rows.set(index, row = this.#free.pop() ?? new Row());
      row.bind(index, channels[index], this.height, ABOVE, words.stars);
      if (fresh || wholly || changed && changed.has(channels[index].id)) row.lay(cells(channels[index].id, from, to), this.line, words);
      if (before.nextSibling !== row.element) this.#after(before, row);
      before = row.element;
    }
    if (wholly) this.#showTicks(x0, x1);
    this.#showNow(words.now, scrollLeft);
  }

  /** The clock has moved, or what the viewer has chosen. */
  show(choices) {
    const words = { ...choices, edge: this.#edge(this.#epg.scrollLeft) };
    for (const row of this.#rows.values()) row.show(words);
    this.#showNow(words.now, this.#epg.scrollLeft);
  }

  row(index) { return this.#rows.get(index); }

  get rows() { return this.#rows.values(); }

  /** Scrolls so that a stretch of time in a row is in view, beside the channels' column and below the times. */
  reveal(index, start, stop) {
    const epg = this.#epg, { scrollLeft, scrollTop } = epg, x0 = this.line.x(start), x1 = this.line.x(stop);
    if (x1 < scrollLeft + 60) epg.scrollLeft = x1 - x0 > this.width * 0.6 ? x1 - this.width * 0.6 : x0 - 40;
    else if (x0 > scrollLeft + this.width - 120) epg.scrollLeft = x0 - this.width * 0.4;
    const y = index * this.height, room = this.tall - ABOVE;
    if (y < scrollTop) epg.scrollTop = y;
    else if (y + this.height > scrollTop + room) epg.scrollTop = y + this.height - room;
  }

  /** Scrolls so that the instant stands at this share of the width. */
  scrollTo(instant, share) {
    this.#epg.scrollLeft = this.line.x(instant) - share * this.width;
  }

  /** The times that may lie at the left edge before the next look. */
  #edge(scrollLeft) {
    return { from: this.line.time(scrollLeft - STEP), to: this.line.time(scrollLeft + 2 * STEP) };
  }

  /** A row may not be moved while it holds the focus, or it would lose it. */
  #after(before, row) {
    if (row.held) before.parentNode.insertBefore(before, row.element);
    else before.after(row.element);
  }

  #showNow(now, scrollLeft) {
    const x = this.line.x(now), shown = now >= this.line.from && now < this.line.to && x >= scrollLeft;
    const place = shown ? Math.round(x) : 'away';
    if (place === this.#nowAt) return;
    this.#nowAt = place;
    this.#line.hidden = this.#pill.hidden = !shown;
    for (const [, tick] of this.#shownTicks) tick.style.visibility = '';
    if (!shown) return;
    this.#line.style.left = `${Math.round(this.head + x)}px`;
    this.#pill.style.left = `${Math.round(x)}px`;
    this.#pill.textContent = clockTime(now);
    for (const [at, tick] of this.#shownTicks) tick.style.visibility = Math.abs(at - x + 18) < 44 ? 'hidden' : '';
  }

  #showTicks(x0, x1) {
    const ticks = this.line.ticks(Math.max(0, x0), x1);
    while (this.#tickElements.length < ticks.length) {
      const element = document.createElement('span');
      element.className = 'num';
      this.#ticks.append(element);
      this.#tickElements.push(element);
    }
    this.#shownTicks = ticks.map((instant, n) => {
      const element = this.#tickElements[n], x = Math.round(this.line.x(instant));
      element.hidden = false;
      element.style.left = `${x}px`;
      element.textContent = clockTime(instant);
      return [x, element];
    });
    for (const element of this.#tickElements.slice(ticks.length)) element.hidden = true;
    this.#nowAt = undefined;
  }

  /** Names the day at the left edge. */
  showDay(instant) {
    const text = longDay(instant);
    if (this.#corner.textContent !== text) this.#corner.textContent = text;
  }
}
