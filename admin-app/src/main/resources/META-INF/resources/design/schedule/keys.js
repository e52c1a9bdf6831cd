// The timeline by keys: arrows go about; with Alt they move what has the focus by five minutes, with Alt and Shift
// they stretch it. What was moved is sent when the keys rest or the focus leaves.

import { STEP } from './clock.js';

const REST = 700;

export class Keys {
  #host; #pending; #timer;

  constructor(host) {
    this.#host = host;
    host.addEventListener('keydown', this.#down);
    host.addEventListener('focusout', e => { if (e.target.closest('.ev')?.dataset.id === this.#pending?.id) this.#send(); });
  }

  #down = e => {
    if ((e.ctrlKey || e.metaKey) && ['z', 'y'].includes(e.key.toLowerCase())) {
      e.preventDefault();
      return this.#host.tell(e.key.toLowerCase() === 'y' || e.shiftKey ? 'redo' : 'undo');
    }
    const box = e.target.closest('.ev, .li');
    if (!box) return;
    if (e.altKey && box.matches('.ev[data-id]') && (e.key === 'ArrowLeft' || e.key === 'ArrowRight')) {
      e.preventDefault();
      return this.#nudge(box, e.key === 'ArrowLeft' ? -STEP : STEP, e.shiftKey);
    }
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    if (e.key === 'Escape' && this.#pending) { this.#forget(); return this.#host.redraw(); }
    if (e.key === 'Delete' && box.dataset.id) { e.preventDefault(); this.#send(); return this.#host.tell('remove', { id: box.dataset.id, way: this.#host.way }); }
    if (box.matches('.ev')) this.#go(e, box);
  };

  #go(e, box) {
    const lane = [...box.parentElement.querySelectorAll('.ev')].sort((a, b) => a.offsetLeft - b.offsetLeft), at = lane.indexOf(box);
    const to = { ArrowRight: lane[at + 1], ArrowLeft: lane[at - 1], Home: lane[0], End: lane.at(-1), ArrowDown: this.#across(box, 1), ArrowUp: this.#across(box, -1) };
    if (!(e.key in to)) return;
    e.preventDefault();
    if (to[e.key]) this.#host.focusOn(to[e.key]);
  }

  /** In the row below or above, what stands at the same time. */
  #across(box, by) {
    const lines = [...this.#host.querySelectorAll('.ln')], line = lines[lines.indexOf(box.closest('.ln')) + by];
    const middle = box.offsetLeft + Math.min(box.offsetWidth / 2, 40);
    const near = other => Math.max(0, other.offsetLeft - middle, middle - other.offsetLeft - other.offsetWidth);
    return line && [...line.querySelectorAll('.ev')].sort((a, b) => near(a) - near(b))[0];
  }

  #nudge(box, by, stretch) {
    const { event, row } = this.#host.find(box.dataset.id);
    if (event.over || event.begun && !stretch) return this.#host.say('What has begun keeps its start.');
    if (this.#pending && (this.#pending.id !== event.id || this.#pending.stretch !== stretch)) this.#send();
    this.#pending ??= { id: event.id, channel: row.id, start: event.start, stop: event.stop, stretch };
    const next = this.#pending;
    if (!stretch) next.start += by;
    if (next.stop + by > next.start) next.stop += by;
    this.#host.preview(box, row, next);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), REST);
  }

  #send() {
    const sent = this.#pending;
    if (!sent) return;
    this.#forget();
    this.#host.commit(sent, sent.stretch);
  }

  #forget() { clearTimeout(this.#timer); this.#pending = null; }
}
