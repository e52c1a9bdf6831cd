// <mq-pin name image>: asks for a profile's PIN of 4 to 8 digits, by buttons or keys. Fires `mq-pin` (detail: {pin}) and `mq-pin-cancel`.
// The server answers with wrong(text), or takes the element away.

import { fill, html, local } from './html.js';
import { erase } from './icons.js';

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const SHORTEST = 4, LONGEST = 8;

class MqPin extends HTMLElement {
  #pin = ''; #waiting = false;

  connectedCallback() {
    const name = this.getAttribute('name') ?? '', image = local(this.getAttribute('image'));
    fill(this, html`<dialog class="pin-box" aria-labelledby="pin-of"><section class="dialog pin rise" style="--w:380px">
      <span class="avatar">${image && html`<img src="${image}" alt="">`}</span>
      <div><h2 id="pin-of">Enter ${name}’s PIN</h2><p class="muted small" aria-live="assertive"></p></div>
      <div class="dots" role="status"></div>
      <div class="pad">${DIGITS.map(n => html`<button type="button" value="${n}">${n}</button>`)}<button type="button" class="t cancel">Cancel</button><button type="button" value="0">0</button><button type="button" class="t erase" aria-label="Delete digit">${erase}</button></div>
      <button type="button" class="btn primary block open" disabled>Open</button>
    </section></dialog>`);
    const dialog = this.firstElementChild;
    dialog.addEventListener('cancel', e => { e.preventDefault(); this.#cancel(); });
    dialog.addEventListener('click', e => {
      const button = e.target.closest('button');
      if (!button) return;
      if (button.classList.contains('cancel')) this.#cancel();
      else if (button.classList.contains('erase')) this.#erase();
      else if (button.classList.contains('open')) this.#open();
      else this.#add(button.value);
    });
    dialog.addEventListener('keydown', e => {
      if (/^\d$/.test(e.key)) { e.preventDefault(); this.#add(e.key); }
      else if (e.key === 'Backspace') this.#erase();
      else if (e.key === 'Enter' && !e.target.closest('.cancel, .erase')) { e.preventDefault(); this.#open(); }
    });
    this.#show();
    dialog.showModal();
    this.querySelector('button[value="5"]').focus();
  }

  /** The PIN was not right, or may not be tried now. */
  wrong(text) {
    this.#waiting = false;
    this.#pin = '';
    this.#show();
    this.querySelector('p').textContent = text;
    const dots = this.querySelector('.dots');
    dots.classList.remove('wrong');
    void dots.offsetWidth;
    dots.classList.add('wrong');
    dots.addEventListener('animationend', () => dots.classList.remove('wrong'), { once: true });
  }

  #add(digit) {
    if (this.#waiting || this.#pin.length >= LONGEST) return;
    this.#pin += digit;
    this.querySelector('p').textContent = '';
    this.#show();
  }

  #open() {
    if (this.#waiting || this.#pin.length < SHORTEST) return;
    this.#waiting = true;
    this.#show();
    this.dispatchEvent(new CustomEvent('mq-pin', { detail: { pin: this.#pin } }));
  }

  #erase() {
    if (this.#waiting) return;
    this.#pin = this.#pin.slice(0, -1);
    this.#show();
  }

  #cancel() { this.dispatchEvent(new CustomEvent('mq-pin-cancel')); }

  #show() {
    const dots = this.querySelector('.dots'), typed = this.#pin.length;
    dots.setAttribute('aria-label', `${typed} ${typed === 1 ? 'digit' : 'digits'} entered`);
    fill(dots, html`${Array.from({ length: Math.max(SHORTEST, typed) }, (_, n) => html`<i class="${n < typed ? 'on' : ''}"></i>`)}`);
    this.querySelector('.open').disabled = this.#waiting || typed < SHORTEST;
  }
}

customElements.define('mq-pin', MqPin);
