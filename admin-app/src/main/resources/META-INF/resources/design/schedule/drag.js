// The timeline by pointer: drag a box to move it, its edges to stretch it; drop something of the search on a lane. A
// finger must rest first, so that it can scroll.

import { MINUTE, STEP, snapped } from './clock.js';
import { magnet } from './overlaps.js';

const THRESHOLD = 4, EDGE = 8, REST = 350, MARGIN = 48;

export class Drag {
  #host; #held; #timer; #item;

  constructor(host) {
    this.#host = host;
    host.addEventListener('pointerdown', this.#down);
    host.addEventListener('pointermove', this.#cursor);
    host.addEventListener('touchmove', e => { if (this.#held?.going) e.preventDefault(); }, { passive: false });
    host.addEventListener('dragover', this.#over);
    host.addEventListener('dragleave', () => this.#ghost(null));
    host.addEventListener('drop', this.#drop);
  }

  listen(on) {
    const act = on ? 'addEventListener' : 'removeEventListener';
    for (const [type, listener] of [['pointermove', this.#move], ['pointerup', this.#up], ['pointercancel', this.#cancel], ['keydown', this.#key], ['dragstart', this.#lift], ['dragend', this.#put]]) document[act](type, listener);
  }

  get going() { return Boolean(this.#held?.going); }

  #part(box, e) {
    const at = e.clientX - box.getBoundingClientRect().left, edge = Math.min(EDGE, box.offsetWidth / 4);
    return at < edge ? 'start' : at > box.offsetWidth - edge ? 'stop' : 'whole';
  }

  #cursor = e => {
    const box = e.target.closest('.ev[data-id]');
    if (box && !this.#held && e.pointerType === 'mouse') box.style.cursor = this.#part(box, e) === 'whole' ? '' : 'ew-resize';
  };

  #down = e => {
    const box = e.target.closest('.ev[data-id]');
    if (!box || e.button !== 0) return;
    const { event, row } = this.#host.find(box.dataset.id), part = this.#part(box, e);
    if (event.over || event.begun && part !== 'stop') return;
    this.#held = { box, event, row, part, from: this.#host.moment(e.clientX), x: e.clientX, y: e.clientY, touch: e.pointerType !== 'mouse' };
    if (this.#held.touch) this.#timer = setTimeout(() => { if (this.#held) this.#begin(); }, REST);
  };

  #begin() {
    this.#held.going = true;
    this.#held.box.classList.add('drag');
    this.#held.box.focus({ preventScroll: true });
  }

  #move = e => {
    const held = this.#held;
    if (!held) return;
    if (!held.going) {
      const far = Math.hypot(e.clientX - held.x, e.clientY - held.y) > THRESHOLD;
      if (!far) return;
      if (held.touch) return this.#end();
      this.#begin();
    }
    e.preventDefault();
    this.#host.scrollAt(e.clientX, e.clientY, MARGIN);
    held.to = this.#target(e);
    this.#host.preview(held.box, held.to.row, held.to);
  };

  #target(e) {
    const { event, part, from, row } = this.#held, by = this.#host.moment(e.clientX) - from, reach = this.#host.reach(7);
    const length = event.stop - event.start;
    if (part === 'start') {
      const start = Math.min(magnet(row, event.id, snapped(event.start + by), reach), event.stop - STEP);
      return { id: event.id, row, channel: row.id, start, stop: event.stop };
    }
    if (part === 'stop') {
      const stop = Math.max(magnet(row, event.id, snapped(event.stop + by), reach), event.start + STEP);
      return { id: event.id, row, channel: row.id, start: event.start, stop };
    }
    const lane = this.#host.rowAt(e.clientY) ?? row, wanted = snapped(event.start + by);
    let start = magnet(lane, event.id, wanted, reach);
    if (start === wanted) start = magnet(lane, event.id, wanted + length, reach) - length;
    return { id: event.id, row: lane, channel: lane.id, start, stop: start + length };
  }

  #up = e => {
    const held = this.#held;
    if (!held) return;
    if (held.going && held.to) {
      e.preventDefault();
      this.#host.swallowClick();
      this.#host.commit(held.to, held.part !== 'whole');
    }
    this.#end(held.going && held.to);
  };

  #cancel = () => this.#end();

  #key = e => {
    if (e.key === 'Escape' && this.#held?.going) { e.preventDefault(); this.#end(); this.#host.redraw(); }
  };

  #end(keep) {
    clearTimeout(this.#timer);
    if (this.#held?.going && !keep) this.#host.redraw();
    this.#held?.box.classList.remove('drag');
    this.#held = null;
  }

  // ── from outside ────────────────────────────────────────────────────

  #lift = e => {
    const card = e.target.closest?.('[data-place]');
    if (!card) return;
    this.#item = { id: card.dataset.place, length: Number(card.dataset.minutes) * MINUTE, name: card.dataset.name };
    e.dataTransfer.effectAllowed = 'copy';
    e.dataTransfer.setData('text/plain', this.#item.name);
  };

  #put = () => { this.#item = null; this.#ghost(null); };

  #over = e => {
    const row = this.#item && this.#host.rowAt(e.clientY);
    if (!row) return this.#ghost(null);
    e.preventDefault();
    e.dataTransfer.dropEffect = 'copy';
    this.#host.scrollAt(e.clientX, e.clientY, MARGIN);
    const start = magnet(row, null, snapped(this.#host.moment(e.clientX)), this.#host.reach(9));
    this.#ghost({ row, start, stop: start + this.#item.length });
  };

  #ghost(place) {
    this.#host.querySelector('.ghost')?.remove();
    if (!place) return;
    const ghost = document.createElement('div');
    ghost.className = 'ev ghost drag';
    ghost.innerHTML = '<span class="tx"><b></b></span><em class="num"></em>';
    ghost.querySelector('b').textContent = this.#item.name;
    this.#host.laneOf(place.row.id).append(ghost);
    this.#host.preview(ghost, place.row, { id: null, ...place });
  }

  #drop = e => {
    const row = this.#item && this.#host.rowAt(e.clientY);
    if (!row) return;
    e.preventDefault();
    const start = magnet(row, null, snapped(this.#host.moment(e.clientX)), this.#host.reach(9));
    this.#host.tell('drop', { item: this.#item.id, channel: row.id, start, way: this.#host.way });
    this.#put();
  };
}
