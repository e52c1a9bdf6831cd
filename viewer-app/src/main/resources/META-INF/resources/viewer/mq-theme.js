// <mq-theme>: light, dark or as the system says; kept in a cookie, so that the server can send the page dressed.

import { fill, html } from './html.js';

const CHOICES = [['light', 'Light'], ['dark', 'Dark'], ['system', 'System']];
const YEAR = 31_536_000;

class MqTheme extends HTMLElement {
  connectedCallback() {
    const chosen = document.documentElement.dataset.theme ?? 'system';
    fill(this, html`<div class="themes" role="radiogroup" aria-label="Theme">${CHOICES.map(([value, name]) => html`<button type="button" role="radio" value="${value}" aria-checked="${value === chosen}" tabindex="${value === chosen ? 0 : -1}">${name}</button>`)}</div>`);
    const buttons = [...this.querySelectorAll('button')];
    this.onclick = e => e.target.value && this.#choose(buttons, e.target);
    this.onkeydown = e => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
      if (!step) return;
      e.preventDefault();
      this.#choose(buttons, buttons[(buttons.indexOf(e.target) + step + buttons.length) % buttons.length]);
    };
  }

  #choose(buttons, button) {
    for (const other of buttons) {
      other.setAttribute('aria-checked', other === button);
      other.tabIndex = other === button ? 0 : -1;
    }
    button.focus();
    const root = document.documentElement;
    if (button.value === 'system') delete root.dataset.theme; else root.dataset.theme = button.value;
    const age = button.value === 'system' ? 0 : YEAR;
    document.cookie = `MARQUEE_THEME=${button.value}; path=/; max-age=${age}; samesite=lax`;
  }
}

customElements.define('mq-theme', MqTheme);
