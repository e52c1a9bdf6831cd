// <mq-stars stars="8">: five stars for 1 to 10. Fires `mq-rate` (detail: {stars}; 0 takes the rating back).

import { fill, html } from './html.js';

const PATH = 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.8 6.7 19.7l1.1-5.9L3.5 9.7l5.9-.8z';
const star = html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="${PATH}"/></svg><svg class="i f" viewBox="0 0 24 24" aria-hidden="true"><path d="${PATH}"/></svg>`;

class MqStars extends HTMLElement {
  #given = 0;

  connectedCallback() {
    this.#given = Math.ceil(Number(this.getAttribute('stars') ?? 0) / 2);
    fill(this, html`<span class="stars" role="radiogroup" aria-label="Your rating">${[1, 2, 3, 4, 5].map(n => html`<button type="button" role="radio" value="${n}" aria-label="${n} ${n === 1 ? 'star' : 'stars'}">${star}</button>`)}</span>`);
    this.onclick = e => {
      const button = e.target.closest('button');
      if (button) this.#give(Number(button.value) === this.#given ? 0 : Number(button.value));
    };
    this.onkeydown = e => {
      const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[e.key];
      if (!step) return;
      e.preventDefault();
      this.#give(Math.min(5, Math.max(1, this.#given + step)));
      this.querySelector('[tabindex="0"]').focus();
    };
    this.#show();
  }

  #give(stars) {
    this.#given = stars;
    this.#show();
    this.dispatchEvent(new CustomEvent('mq-rate', { detail: { stars: stars * 2 } }));
  }

  #show() {
    for (const button of this.querySelectorAll('button')) {
      const n = Number(button.value);
      button.classList.toggle('on', n <= this.#given);
      button.setAttribute('aria-checked', n === this.#given);
      button.tabIndex = n === (this.#given || 1) ? 0 : -1;
    }
  }
}

customElements.define('mq-stars', MqStars);
