// <mq-guide-lite>: channels down, time across. `guide` = {from, to, total, channels: [{id, number, name, logo, lock,
// broadcasts: [{id, start, stop, title, subtitle, category, description, href, image, poster}]}]}; `append(guide)` adds
// channels below. Fires `mq-guide-from` (detail: {from: ISO instant, or null for now}) and `mq-guide-more`.

import { adopt, fill } from './html.js';
import { grid } from './guide-markup.js';
import { details } from './guide-details.js';
import { clockTime, share } from './times.js';

const PER_MINUTE = 5.6; // CSS pixels
const EVERY = 20_000;
const HOUR = 3_600_000;
const STEP = 3 * HOUR;

class MqGuideLite extends HTMLElement {
  #guide; #tick; #selected; #held;
  #sized = new ResizeObserver(() => { if (!this.#held) this.#toNow(); }); // its style may come after it

  connectedCallback() {
    adopt(this, 'guide');
    this.#tick = setInterval(() => this.#showNow(), EVERY);
    this.addEventListener('click', this.#click);
    this.addEventListener('keydown', this.#key);
    this.addEventListener('focusin', this.#focus);
    for (const type of ['pointerdown', 'wheel', 'keydown']) this.addEventListener(type, () => { this.#held = true; }, { passive: true });
  }

  disconnectedCallback() { clearInterval(this.#tick); this.#sized.disconnect(); }

  set guide(guide) {
    const again = this.contains(document.activeElement);
    this.#guide = guide;
    this.#held = false;
    this.#render();
    this.#toNow();
    this.#sized.disconnect();
    this.#sized.observe(this.querySelector('.epg'));
    this.#select(this.#first(), again);
  }

  append(more) {
    const at = this.#guide.channels.length, kept = this.querySelector('.epg').scrollLeft;
    this.#guide = { ...more, channels: [...this.#guide.channels, ...more.channels] };
    this.#render();
    this.querySelector('.epg').scrollLeft = kept;
    this.#select(this.#rows()[at]?.querySelector('.pg'), true);
  }

  get #from() { return Date.parse(this.#guide.from); }
  get #to() { return Date.parse(this.#guide.to); }
  get #live() { return Date.now() >= this.#from && Date.now() < this.#to; }

  #render() {
    fill(this, grid(this.#guide, instant => this.#x(instant)));
    this.#showNow();
  }

  #x(instant) {
    const at = Math.min(this.#to, Math.max(this.#from, Date.parse(instant) || instant));
    return Math.round((at - this.#from) / 60_000 * PER_MINUTE);
  }

  #showNow() {
    const line = this.querySelector('.nl'), label = this.querySelector('.now-at');
    if (!line) return;
    line.hidden = label.hidden = !this.#live;
    const x = this.#x(Date.now());
    line.style.left = `calc(var(--ch) + ${x}px)`;
    label.style.left = `${x}px`;
    label.textContent = clockTime(Date.now());
    for (const tick of this.querySelectorAll('.ticks [data-x]')) tick.style.visibility = this.#live && Math.abs(tick.dataset.x - x + 18) < 44 ? 'hidden' : '';
    for (const cell of this.querySelectorAll('.pg')) {
      const { start, stop } = this.#broadcast(cell).broadcast, done = share(start, stop);
      cell.classList.toggle('past', done >= 100);
      cell.classList.toggle('now', done < 100 && Date.parse(start) <= Date.now());
      const since = Math.max(Date.parse(start), this.#from), shown = Math.max(0, Math.min(Date.now(), this.#to) - since);
      cell.querySelector('.pr').style.width = `${done < 100 ? Math.round(shown / 60_000 * PER_MINUTE) : 0}px`;
    }
  }

  #toNow() {
    const epg = this.querySelector('.epg');
    if (this.#live) epg.scrollLeft = Math.max(0, this.#x(Date.now()) - 0.32 * epg.clientWidth);
  }

  // ── selection ───────────────────────────────────────────────────────

  #rows() { return [...this.querySelectorAll('.chr')]; }

  #first() {
    const row = this.#rows()[0];
    return row?.querySelector('.pg.now') ?? row?.querySelector('.pg');
  }

  #broadcast(cell) {
    const channel = this.#guide.channels[Number(cell.closest('.chr').dataset.row)];
    return { channel, broadcast: channel.broadcasts[Number(cell.dataset.at)] };
  }

  #select(cell, focus) {
    if (!cell) return;
    if (this.#selected !== cell) {
      this.#selected?.setAttribute('aria-selected', 'false');
      this.querySelectorAll('.pg[tabindex="0"]').forEach(other => { other.tabIndex = -1; });
      cell.setAttribute('aria-selected', 'true');
      cell.tabIndex = 0;
      this.#selected = cell;
      const { channel, broadcast } = this.#broadcast(cell);
      fill(this.querySelector('.det'), details(channel, broadcast));
    }
    if (!focus) return;
    cell.focus({ preventScroll: true });
    this.#reveal(cell);
  }

  /** Into view, beside the channels' column and below the times, which stay. */
  #reveal(cell) {
    const epg = this.querySelector('.epg'), box = cell.getBoundingClientRect(), view = epg.getBoundingClientRect();
    const left = view.left + parseInt(getComputedStyle(epg).getPropertyValue('--ch'), 10), top = view.top + 40;
    if (box.right < left + 60) epg.scrollLeft += box.right - left - Math.min(box.width, 240);
    else if (box.left > view.right - 120) epg.scrollLeft += box.left - view.right + Math.min(box.width, 240);
    if (box.top < top) epg.scrollTop += box.top - top;
    else if (box.bottom > view.bottom) epg.scrollTop += box.bottom - view.bottom + 8;
  }

  #click = e => {
    const chip = e.target.closest('[data-from]');
    if (chip) return this.#move(chip.dataset.from);
    if (e.target.closest('.more-channels')) return this.dispatchEvent(new CustomEvent('mq-guide-more'));
    const cell = e.target.closest('.pg');
    if (!cell || cell === this.#selected && cell.localName === 'a') return; // a second click follows the link
    e.preventDefault();
    e.stopPropagation();
    this.#select(cell, true);
  };

  #focus = e => {
    const cell = e.target.closest('.pg');
    if (cell && cell.matches(':focus-visible')) this.#select(cell, false);
  };

  #move(where) {
    const to = { earlier: this.#from - STEP, later: this.#from + STEP }[where] ?? (where === 'now' ? null : Number(where));
    const from = to === null ? null : new Date(to).toISOString();
    this.dispatchEvent(new CustomEvent('mq-guide-from', { detail: { from } }));
  }

  #key = e => {
    const cell = e.target.closest('.pg');
    if (!cell || e.altKey || e.ctrlKey || e.metaKey) return;
    const cells = [...cell.parentElement.querySelectorAll('.pg')], at = cells.indexOf(cell);
    if (e.key === 'Enter' && cell.localName === 'a') return;
    const act = {
      ArrowRight: () => (cells[at + 1] ? this.#select(cells[at + 1], true) : this.#move('later')),
      ArrowLeft: () => (cells[at - 1] ? this.#select(cells[at - 1], true) : this.#move('earlier')),
      ArrowDown: () => this.#across(cell, 1),
      ArrowUp: () => this.#across(cell, -1),
      Home: () => this.#select(cells[0], true),
      End: () => this.#select(cells.at(-1), true),
      n: () => (this.#live ? (this.#toNow(), this.#select(cell.parentElement.querySelector('.pg.now') ?? cell, true)) : this.#move('now')),
    }[e.key.length === 1 ? e.key.toLowerCase() : e.key];
    if (!act) return;
    e.preventDefault();
    act();
  };

  /** To the channel above or below, at the same time. */
  #across(cell, step) {
    const rows = this.#rows(), row = rows[Number(cell.closest('.chr').dataset.row) + step];
    if (!row) return step > 0 && this.querySelector('.more-channels')?.focus();
    const { broadcast } = this.#broadcast(cell);
    const middle = cell.classList.contains('now') ? Date.now() : Math.max(Date.parse(broadcast.start), this.#from) + 60_000;
    const cells = [...row.querySelectorAll('.pg')];
    this.#select(cells.find(other => Date.parse(this.#broadcast(other).broadcast.stop) > middle) ?? cells.at(-1), true);
  }
}

customElements.define('mq-guide-lite', MqGuideLite);
