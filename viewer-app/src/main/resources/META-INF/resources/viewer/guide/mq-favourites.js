// <mq-favourites>: the profile's lists of favourite channels, to be put in order by dragging or with Alt and the arrows,
// and its reminders with their calendar. It reads and writes /api/v1/epg by itself.

import { read, write } from '../api.js';
import { fill, html, local } from '../html.js';
import * as icons from '../icons.js';
import { clockTime, longDay } from '../times.js';
import { drag } from './drag.js';

class MqFavourites extends HTMLElement {
  #lists = []; #channels = new Map(); #reminders = []; #calendar; #chosen; #said = '';

  connectedCallback() {
    window.addEventListener('mq-news', this.#news);
    this.addEventListener('click', this.#click);
    this.addEventListener('submit', this.#submit);
    this.addEventListener('change', this.#change);
    this.addEventListener('keydown', this.#key);
    drag(this, '.fav', (from, to) => this.#move(from, to));
    this.#load();
  }

  disconnectedCallback() { window.removeEventListener('mq-news', this.#news); }

  async #load() {
    try {
      const [channels, lists, reminders] = await Promise.all([read('/api/v1/epg/channels'), read('/api/v1/epg/favorite-lists'), read('/api/v1/epg/reminders')]);
      this.#channels = new Map(channels.items.map(channel => [channel.id, channel]));
      this.#lists = lists.items;
      this.#reminders = reminders.items;
      this.#draw();
    } catch {
      fill(this, html`<p class="state">This could not be read just now. <a class="accent" href="/favourites">Try again</a></p>`);
    }
  }

  get #list() { return this.#lists.find(list => list.id === this.#chosen) ?? this.#lists[0]; }

  #draw() {
    const list = this.#list, held = document.activeElement?.closest?.('[data-keep]')?.dataset.keep;
    const rest = [...this.#channels.values()].filter(channel => !list?.channels.includes(channel.id));
    fill(this, html`<div class="two"><section class="panel" aria-labelledby="favourites-of"><h2 id="favourites-of">Favourite channels</h2>
      <div class="row wrap lists" role="group" aria-label="List">${this.#lists.map(each => html`<button type="button" class="chip" aria-pressed="${each === list}" data-list="${each.id}" data-keep="${each.id}">${each.name}${each.main && html`<span class="sr">, the one of the star</span>`}</button>`)}
      <form class="row" data-form="new"><input class="input" name="name" maxlength="40" required placeholder="New list" aria-label="Name of a new list"><button class="btn sm round ghost" aria-label="Add list">${icons.plus}</button></form></div>
      <p class="small danger" role="alert">${this.#said}</p>
      ${list ? this.#channelsOf(list, rest) : html`<p class="muted">No favourites yet. Press the star beside a channel in the <a class="accent" href="/guide">guide</a>.</p>`}</section>
      <section class="panel" aria-labelledby="reminders-of"><h2 id="reminders-of">Reminders</h2>${this.#remindersNow()}</section></div>`);
    if (held) this.querySelector(`[data-keep="${held}"]`)?.focus();
  }

  #channelsOf(list, rest) {
    return html`<form class="row rename" data-form="rename"><input class="input" name="name" value="${list.name}" maxlength="40" required aria-label="Name of this list"><button class="btn sm ghost">Rename</button>
      ${!list.main && html`<button type="button" class="btn sm ghost" data-do="main">Use for the star</button>`}<button type="button" class="btn sm ghost" data-do="delete">Delete list</button></form>
      <p class="sr" aria-live="polite"></p>
      <ol class="favs" aria-label="${list.name}">${list.channels.map((id, at) => this.#line(id, at, list))}</ol>
      ${rest.length > 0 && html`<label class="field"><span>Add a channel</span><select class="input" name="add"><option value=""></option>${rest.map(channel => html`<option value="${channel.id}">${channel.number} ${channel.name}</option>`)}</select></label>`}
      ${list.channels.length > 1 && html`<p class="small muted">Drag to put them in order, or press <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd>.</p>`}`;
  }

  #line(id, at, list) {
    const channel = this.#channels.get(id), logo = local(channel?.logoUrl);
    return channel && html`<li class="fav row" data-at="${at}" draggable="true"><span class="grip" aria-hidden="true">${icons.filter}</span><span class="logo">${logo && html`<img src="${logo}" alt="">`}</span>
      <button type="button" class="grow name" data-keep="fav-${id}" aria-label="${channel.name}, ${at + 1} of ${list.channels.length}; Alt with up or down moves it">${channel.name}</button>
      <button type="button" class="btn sm round ghost" data-do="off" data-of="${id}" aria-label="Take ${channel.name} off">${icons.cross}</button></li>`;
  }

  #remindersNow() {
    const waiting = this.#reminders.filter(each => each.state === 'SET'), gone = this.#reminders.filter(each => each.state === 'GONE');
    return html`${waiting.length ? html`<ul class="rems">${waiting.map(each => html`<li class="row"><span class="grow"><a href="/guide?channel=${each.channelId}&at=${each.start}"><b>${each.title}</b></a><span class="small muted num">${longDay(each.start)}, ${clockTime(each.start)} · ${each.channelName} · ${each.minutesBefore} min before</span></span><button type="button" class="btn sm round ghost" data-do="forget" data-of="${each.broadcastId}" aria-label="Do not remind me of ${each.title}">${icons.cross}</button></li>`)}</ul>` : html`<p class="muted">None are set. Press <kbd>R</kbd> on a programme in the guide.</p>`}
      ${gone.length > 0 && html`<h3 class="small muted">No longer shown</h3><ul class="rems">${gone.map(each => html`<li class="row"><span class="grow"><b>${each.title}</b><span class="small muted num">${longDay(each.start)}, ${clockTime(each.start)} · ${each.channelName}</span></span></li>`)}</ul>`}
      <div class="calendar stack">${this.#calendar ? html`<label class="field"><span>Calendar address</span><input class="input" readonly value="${this.#calendar}" data-keep="calendar"></label><p class="small muted">Subscribe to it in any calendar. Whoever knows it can read your reminders. <button type="button" class="accent" data-do="renew">Make a new one</button></p>` : html`<button type="button" class="btn ghost" data-do="calendar" data-keep="calendar">${icons.clock}Show them in my calendar</button>`}</div>`;
  }

  #click = e => {
    const list = e.target.closest('[data-list]'), button = e.target.closest('[data-do]');
    if (list) { this.#chosen = list.dataset.list; this.#said = ''; return this.#draw(); }
    if (!button) return;
    const { of } = button.dataset;
    ({
      off: () => this.#keep(this.#list.channels.filter(id => id !== of)),
      main: () => this.#write('PUT', `favorite-lists/${this.#list.id}`, { ...this.#body(), main: true }),
      delete: () => this.#write('DELETE', `favorite-lists/${this.#list.id}`),
      forget: () => this.#write('DELETE', `reminders/${of}`),
      calendar: async () => { this.#calendar = (await read('/api/v1/epg/reminders/calendar')).url; this.#draw(); },
      renew: async () => { await write('DELETE', '/api/v1/epg/reminders/calendar'); this.#calendar = (await read('/api/v1/epg/reminders/calendar')).url; this.#draw(); },
    })[button.dataset.do]?.();
  };

  #submit = e => {
    e.preventDefault();
    const name = e.target.elements.name.value.trim();
    if (e.target.dataset.form === 'new') this.#write('POST', 'favorite-lists', { name }).then(made => { if (made) { this.#chosen = made.id; this.#draw(); } });
    else this.#write('PUT', `favorite-lists/${this.#list.id}`, { ...this.#body(), name });
  };

  #change = e => {
    if (e.target.name === 'add' && e.target.value) this.#keep([...this.#list.channels, e.target.value]);
  };

  #key = e => {
    const line = e.target.closest('.fav');
    if (!line || !e.altKey || !['ArrowUp', 'ArrowDown'].includes(e.key)) return;
    e.preventDefault();
    const at = Number(line.dataset.at);
    this.#move(at, at + (e.key === 'ArrowUp' ? -1 : 1));
  };

  #move(from, to) {
    const channels = [...this.#list.channels];
    if (to < 0 || to >= channels.length || from === to) return;
    const [id] = channels.splice(from, 1);
    channels.splice(to, 0, id);
    this.#keep(channels);
    this.querySelector('[aria-live]').textContent = `${this.#channels.get(id)?.name} is now ${to + 1} of ${channels.length}`;
  }

  #body() { return { name: this.#list.name, channels: this.#list.channels }; }

  #keep(channels) {
    const list = this.#list;
    this.#lists = this.#lists.map(each => each === list ? { ...list, channels } : each);
    this.#draw();
    return this.#write('PUT', `favorite-lists/${list.id}`, { name: list.name, channels });
  }

  async #write(method, path, body) {
    this.#said = '';
    let answer;
    try {
      answer = await write(method, `/api/v1/epg/${path}`, body);
    } catch (problem) {
      this.#said = (problem.problem?.detail ?? problem.message).replace(/^name: /, '').replace(/^./, first => first.toUpperCase());
    }
    await this.#load();
    return answer;
  }

  #news = ({ detail }) => { if ((detail.favourites || detail.reminders) && !this.querySelector('.dragged, input:focus, select:focus')) this.#load(); };
}

customElements.define('mq-favourites', MqFavourites);
