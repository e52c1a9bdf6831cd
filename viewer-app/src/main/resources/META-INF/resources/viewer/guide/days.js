// The days to choose from; the one at the left edge of the board is pressed.

import { fill, html } from '../html.js';
import { day, sameDay } from '../times.js';
import { daysBetween } from './geometry.js';

export class Days {
  #strip; #pressed;

  /** @param chosen called with the first moment of a day */
  constructor(strip, chosen) {
    this.#strip = strip;
    strip.addEventListener('click', e => {
      const chip = e.target.closest('[data-day]');
      if (chip) chosen(Number(chip.dataset.day));
    });
  }

  offer(from, to) {
    const now = Date.now();
    fill(this.#strip, html`${daysBetween(from, to).map(at => html`<button type="button" class="chip" aria-pressed="false" data-day="${at}">${sameDay(at, now) ? 'Today' : day(at)}</button>`)}`);
    this.#pressed = undefined;
  }

  show(instant) {
    const chips = [...this.#strip.children], chip = chips.findLast(each => Number(each.dataset.day) <= instant) ?? chips[0];
    if (!chip || chip === this.#pressed) return;
    this.#pressed?.setAttribute('aria-pressed', 'false');
    chip.setAttribute('aria-pressed', 'true');
    this.#pressed = chip;
    const { offsetLeft, offsetWidth } = chip, strip = this.#strip;
    strip.scrollLeft = offsetLeft - strip.offsetLeft - (strip.clientWidth - offsetWidth) / 2;
  }
}
