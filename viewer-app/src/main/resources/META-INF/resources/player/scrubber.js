// The seek slider: pointer, keys, and a spoken time.

import { clock, spoken } from './time-text.js';

export class Scrubber {
  #bar; #duration = 0; #at = 0; #seek;
  dragging = false;

  /** @param seek called with the seconds to go to */
  constructor(bar, seek) {
    this.#bar = bar;
    this.#seek = seek;
    bar.addEventListener('pointerdown', e => this.#down(e));
    bar.addEventListener('pointermove', e => this.#move(e));
    for (const type of ['pointerup', 'pointercancel']) bar.addEventListener(type, e => this.#up(e));
    bar.addEventListener('keydown', e => this.#key(e));
  }

  show(at, duration, buffered) {
    this.#duration = duration;
    this.#at = at;
    if (!this.dragging) this.#place(duration ? at / duration : 0);
    let ahead = at;
    for (let i = 0; i < buffered.length; i++) if (buffered.start(i) <= at + 0.5) ahead = Math.max(ahead, buffered.end(i));
    this.#bar.querySelector('.buf').style.setProperty('--v', duration ? Math.min(1, ahead / duration) : 0);
    this.#bar.setAttribute('aria-valuemax', Math.floor(duration));
    this.#bar.setAttribute('aria-valuenow', Math.floor(at));
    this.#bar.setAttribute('aria-valuetext', `${spoken(at)} of ${spoken(duration)}`);
  }

  #place(share) {
    this.#bar.style.setProperty('--at', share);
    this.#bar.querySelector('.played').style.setProperty('--v', share);
  }

  #share(e) {
    const box = this.#bar.getBoundingClientRect();
    return Math.max(0, Math.min(1, (e.clientX - box.left) / box.width));
  }

  #down(e) {
    if (e.button || !this.#duration) return;
    this.dragging = true;
    this.#bar.setPointerCapture(e.pointerId);
    this.#bar.classList.add('drag');
    this.#move(e);
  }

  #move(e) {
    const share = this.#share(e);
    this.#bar.style.setProperty('--hover', share);
    this.#bar.querySelector('.prev').textContent = clock(share * this.#duration);
    if (this.dragging) this.#place(share);
  }

  #up(e) {
    if (!this.dragging) return;
    this.dragging = false;
    this.#bar.classList.remove('drag');
    if (e.type === 'pointerup') this.#seek(this.#share(e) * this.#duration);
  }

  /** Left and right are the player's own keys, wherever the focus is. */
  #key(e) {
    const to = { Home: 0, End: this.#duration, PageUp: this.#at + 60, PageDown: this.#at - 60 }[e.key];
    if (to === undefined) return;
    e.preventDefault();
    this.#seek(to);
  }
}
