// <mq-pin heading hint image>: asks for a PIN of four digits, by buttons or keys, or for the account's password instead.
// Fires `mq-pin` ({pin}) with the fourth digit, `mq-pin-password` ({password}), and `mq-pin-cancel`.
// The server answers with wrong(text), or takes the element away.

import { fill, html, local } from './html.js';
import { erase } from './icons.js';

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const LENGTH = 4;

class MqPin extends HTMLElement {
  #pin = ''; #waiting = false;

  connectedCallback() {
    const image = local(this.getAttribute('image'));
    fill(this, html`<dialog class="pin-box" aria-labelledby="pin-of"><section class="dialog pin rise" style="--w:380px">
      <span class="avatar">${image && html`<img src="${image}" alt="">`}</span>
      <div><h2 id="pin-of">${this.getAttribute('heading')}</h2><p class="muted small" aria-live="assertive">${this.getAttribute('hint')}</p></div>
      <div class="by-pin">
        <div class="dots" role="status"></div>
        <div class="pad">${DIGITS.map(n => html`<button type="button" value="${n}">${n}</button>`)}<button type="button" class="t cancel">Cancel</button><button type="button" value="0">0</button><button type="button" class="t erase" aria-label="Delete digit">${erase}</button></div>
        <button type="button" class="small muted forgot">Forgot PIN? Use your account password</button>
      </div>
      <form class="by-password" hidden>
        <label class="field"><span>Account password</span><span class="input"><input type="password" name="password" autocomplete="current-password" required maxlength="200"></span></label>
        <div class="row"><button type="button" class="btn ghost back">Back</button><button class="btn primary grow">Open</button></div>
      </form>
    </section></dialog>`);
    const dialog = this.firstElementChild;
    dialog.addEventListener('cancel', e => { e.preventDefault(); this.#cancel(); });
    dialog.addEventListener('click', e => {
      const kind = e.target.closest('button')?.classList;
      if (!kind) return;
      if (kind.contains('cancel')) this.#cancel();
      else if (kind.contains('erase')) this.#erase();
      else if (kind.contains('forgot')) this.#ask(true);
      else if (kind.contains('back')) this.#ask(false);
      else if (!kind.contains('btn')) this.#add(e.target.closest('button').value);
    });
    dialog.addEventListener('keydown', e => {
      if (e.target.matches('input')) return;
      if (/^\d$/.test(e.key)) { e.preventDefault(); this.#add(e.key); }
      else if (e.key === 'Backspace') this.#erase();
    });
    this.querySelector('form').addEventListener('submit', e => {
      e.preventDefault();
      if (this.#waiting) return;
      this.#waiting = true;
      this.dispatchEvent(new CustomEvent('mq-pin-password', { detail: { password: e.target.password.value } }));
    });
    this.#show();
    dialog.showModal();
    this.querySelector('button[value="5"]').focus();
  }

  /** It was not right, or may not be tried now. */
  wrong(text) {
    this.#waiting = false;
    this.#pin = '';
    this.#show();
    this.#say(text, true);
    const asked = this.querySelector('form').hidden ? this.querySelector('.dots') : this.querySelector('form .input');
    asked.classList.remove('wrong');
    void asked.offsetWidth;
    asked.classList.add('wrong');
    asked.addEventListener('animationend', () => asked.classList.remove('wrong'), { once: true });
    this.querySelector('input').select();
  }

  #ask(password) {
    this.querySelector('form').hidden = !password;
    this.querySelector('.by-pin').hidden = password;
    this.querySelector('h2').textContent = password ? 'Forgot the PIN?' : this.getAttribute('heading');
    this.#say(this.getAttribute('hint'), false);
    this.querySelector(password ? 'input' : 'button[value="5"]').focus();
  }

  #say(text, bad) {
    const says = this.querySelector('p');
    says.textContent = text;
    says.classList.toggle('danger', bad);
    says.classList.toggle('muted', !bad);
  }

  #add(digit) {
    if (this.#waiting || this.#pin.length >= LENGTH) return;
    if (!this.#pin) this.#say(this.getAttribute('hint'), false);
    this.#pin += digit;
    this.#show();
    if (this.#pin.length < LENGTH) return;
    this.#waiting = true;
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
    dots.setAttribute('aria-label', `${typed} of ${LENGTH} digits entered`);
    fill(dots, html`${Array.from({ length: LENGTH }, (_, n) => html`<i class="${n < typed ? 'on' : ''}"></i>`)}`);
  }
}

customElements.define('mq-pin', MqPin);
