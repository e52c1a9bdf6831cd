// Changing channels: the panel of what is on now, one up or down, and numbers as on a remote control.

import { nowAndNext } from './playback-api.js';
import { icons } from './player-markup.js';
import { timeOfDay } from './time-text.js';

const DIAL_FOR = 1_500;

export class Zapper {
  #panel; #list; #button; #dialled; #tune; #channels = []; #current; #digits = ''; #timer;

  /** @param tune called with the channel to go to */
  constructor(panel, button, dialled, tune) {
    this.#panel = panel;
    this.#list = panel.querySelector('.zaps');
    this.#button = button;
    this.#dialled = dialled;
    this.#tune = tune;
    button.addEventListener('click', () => this.toggle());
    panel.addEventListener('keydown', e => this.#key(e));
  }

  get open() { return !this.#panel.hidden; }

  /** @param channelId the one that is shown */
  async show(channelId) {
    this.#current = channelId;
    this.#channels = await nowAndNext().catch(() => this.#channels);
    if (this.open) this.#draw();
  }

  channel(id) { return this.#channels.find(each => each.channel.id === id)?.channel; }

  /** The next channel that the plan opens, upwards or downwards. */
  step(by) {
    const open = this.#channels.filter(each => !each.channel.locked || each.channel.id === this.#current);
    const at = open.findIndex(each => each.channel.id === this.#current);
    if (open.length > 1) this.#tune(open[(at + by + open.length) % open.length].channel);
  }

  /** A digit of a channel's number; a moment after the last one it is tuned to. */
  dial(digit) {
    this.#digits = (this.#digits + digit).slice(-4);
    this.#dialled.hidden = false;
    this.#dialled.textContent = this.#digits;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#dialNow(), DIAL_FOR);
  }

  #dialNow() {
    const found = this.#channels.find(each => each.channel.number === Number(this.#digits));
    this.#digits = '';
    if (!found) this.#dialled.textContent = 'No such channel';
    setTimeout(() => { if (!this.#digits) this.#dialled.hidden = true; }, found ? 0 : 900);
    if (found) this.#tune(found.channel);
  }

  toggle(open = !this.open) {
    this.#panel.hidden = !open;
    this.#button.setAttribute('aria-expanded', open);
    if (!open) return this.#button.focus();
    this.#draw();
    this.show(this.#current);
  }

  #draw() {
    const focused = this.#list.getRootNode().activeElement?.dataset?.id;
    this.#list.replaceChildren(...this.#channels.map(each => this.#entry(each)));
    const wanted = [...this.#list.children].find(e => e.dataset.id === (focused ?? this.#current)) ?? this.#list.firstElementChild;
    wanted?.focus();
    wanted?.scrollIntoView({ block: 'nearest' });
  }

  #entry({ channel, current, next }) {
    const entry = document.createElement('button'), words = document.createElement('span');
    entry.className = channel.locked ? 'zap locked' : 'zap';
    entry.dataset.id = channel.id;
    entry.setAttribute('role', 'option');
    entry.setAttribute('aria-selected', channel.id === this.#current);
    const number = document.createElement('span'), logo = document.createElement('img');
    number.className = 'no num';
    number.textContent = channel.number;
    logo.src = channel.logoUrl;
    logo.alt = '';
    const title = document.createElement('b'), line = document.createElement('small');
    title.textContent = current?.title ?? 'A pause';
    line.textContent = [channel.name, next && `${timeOfDay(new Date(next.start))} ${next.title}`].filter(Boolean).join(' · ');
    words.append(title, line);
    if (current) {
      const bar = document.createElement('i'), from = Date.parse(current.start);
      bar.style.setProperty('--v', Math.max(0, Math.min(1, (Date.now() - from) / (Date.parse(current.stop) - from))));
      words.append(bar);
    }
    entry.append(number, logo, words);
    if (channel.locked) entry.insertAdjacentHTML('beforeend', icons.lock);
    entry.onclick = () => { this.toggle(false); this.#tune(channel); };
    return entry;
  }

  #key(e) {
    const entries = [...this.#list.children], at = entries.indexOf(this.#list.getRootNode().activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[e.key];
    if (e.key === 'Escape') this.toggle(false);
    else if (to === undefined) return;
    else entries[Math.max(0, Math.min(entries.length - 1, to))]?.focus();
    e.preventDefault();
    e.stopPropagation();
  }
}
