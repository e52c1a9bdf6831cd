// <mq-theme chosen>: light, dark or as the system says. The profile's choice comes with the page and goes into a cookie,
// so that the server can send the next page dressed; "mq-theme" tells of another one.

import { fill, html } from './html.js';

const CHOICES = [['light', 'Light'], ['dark', 'Dark'], ['system', 'System']];
const YEAR = 31_536_000;

class MqTheme extends HTMLElement {
  connectedCallback() {
    const chosen = this.getAttribute('chosen') ?? document.documentElement.dataset.theme ?? 'system';
    wear(chosen);
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
    wear(button.value);
    this.dispatchEvent(new CustomEvent('mq-theme', { detail: button.value }));
  }
}

function wear(theme) {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme; else root.dataset.theme = theme;
  document.cookie = `MARQUEE_THEME=${theme}; path=/; max-age=${theme === 'system' ? 0 : YEAR}; samesite=lax`;
}

customElements.define('mq-theme', MqTheme);
