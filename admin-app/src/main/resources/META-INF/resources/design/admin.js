// What the shell does in the browser: times in the reader's zone, the theme, Ctrl K, the folding navigation.

const MINUTE = 60_000;
const FORMS = {
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  date: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  full: { dateStyle: 'full', timeStyle: 'long' },
};
const write = (moment, form) => new Intl.DateTimeFormat('en-GB', FORMS[form]).format(moment);

function ago(moment) {
  const minutes = Math.round((Date.now() - moment) / MINUTE);
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (Math.abs(minutes) < 1) return 'just now';
  if (Math.abs(minutes) < 60) return words.format(-minutes, 'minute');
  if (Math.abs(minutes) < 36 * 60) return words.format(-Math.round(minutes / 60), 'hour');
  return Math.abs(minutes) < 30 * 24 * 60 ? words.format(-Math.round(minutes / 1440), 'day') : write(moment, 'date');
}

class MqTime extends HTMLElement {
  static observedAttributes = ['at', 'form'];

  connectedCallback() {
    this.#draw();
    if (this.getAttribute('form') === 'ago') this.timer = setInterval(() => this.#draw(), MINUTE / 2);
  }

  disconnectedCallback() { clearInterval(this.timer); }

  attributeChangedCallback() { this.#draw(); }

  #draw() {
    const moment = new Date(this.getAttribute('at') ?? '');
    if (Number.isNaN(moment.getTime())) return;
    const form = this.getAttribute('form') ?? 'date';
    this.textContent = form === 'ago' ? ago(moment) : write(moment, form);
    this.title = write(moment, 'full');
  }
}
customElements.define('mq-time', MqTime);

class MqThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.onclick = () => {
      const root = document.documentElement;
      const now = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
      root.dataset.theme = now === 'dark' ? 'light' : 'dark';
      document.cookie = `MARQUEE_THEME=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
    };
  }
}
customElements.define('mq-theme-switch', MqThemeSwitch);

addEventListener('keydown', e => {
  const shell = document.querySelector('.admin');
  if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
    const search = document.querySelector('[data-search]');
    if (search) { e.preventDefault(); search.focus(); search.select(); }
  } else if (e.key === 'Escape' && shell?.hasAttribute('unfolded')) {
    shell.removeAttribute('unfolded');
    document.querySelector('[data-fold]')?.focus();
  }
});

addEventListener('click', e => {
  const shell = document.querySelector('.admin');
  if (e.target.closest?.('[data-fold]')) {
    shell.toggleAttribute('unfolded');
    if (shell.hasAttribute('unfolded')) shell.querySelector('.side a')?.focus();
  } else if (e.target.closest?.('.veil, .side a')) {
    shell?.removeAttribute('unfolded');
  }
});

// A page with something unsaved says so before the browser leaves it.
addEventListener('beforeunload', e => {
  if (document.querySelector('[data-unsaved]')) e.preventDefault();
});
