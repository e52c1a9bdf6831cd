// Finding a broadcast, and what part of the guide to see.

import { fill, html } from '../html.js';
import * as icons from '../icons.js';
import { read } from '../api.js';
import { clockTime, longDay } from '../times.js';

const PATIENCE = 300, LEAST = 2;

export class Find {
  #element; #guide; #results; #timer; #asked = 0; #found = [];

  constructor(element, guide) {
    this.#element = element;
    this.#guide = guide;
    element.addEventListener('beforetoggle', e => { if (e.newState === 'open') this.#draw(); });
    element.addEventListener('input', e => { if (e.target.matches('input')) this.#wait(e.target.value.trim()); });
    element.addEventListener('change', e => this.#change(e.target));
    element.addEventListener('click', e => {
      const found = e.target.closest('[data-found]'), zoom = e.target.closest('[data-zoom]');
      if (zoom) guide.zoom(Number(zoom.dataset.zoom));
      if (!found) return;
      element.hidePopover();
      const { channelId, broadcast } = this.#found[Number(found.dataset.found)];
      guide.goTo(channelId, Date.parse(broadcast.start));
    });
  }

  open() {
    this.#element.showPopover();
    this.#element.querySelector('input')?.focus();
  }

  #draw() {
    const { lineup, genre } = this.#guide, genres = this.#guide.genres();
    const options = (names, chosen) => names.map(([value, text]) => html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`);
    const choice = (name, words, names, chosen) => names.length > 1 && html`<label class="field"><span>${words}</span><select class="input" name="${name}">${options(names, chosen)}</select></label>`;
    fill(this.#element, html`<label class="field"><span>Search the guide</span><span class="input">${icons.find}<input type="search" placeholder="Name of a programme" autocomplete="off" maxlength="80"></span></label>
      <div class="found" role="status"></div>
      ${choice('group', 'Channels', [['', 'All channels'], ...lineup.groups.map(group => [group, group])], lineup.group)}
      ${choice('genre', 'Genre', [['', 'All genres'], ...genres.map(each => [each, each])], genre)}
      ${choice('list', 'Favourites list', lineup.lists.map(list => [list.id ?? '', list.name]), lineup.chosen?.id ?? '')}
      <div class="row spread"><span class="small muted">Time scale</span><span class="row"><button type="button" class="btn sm round ghost" data-zoom="-1" aria-label="Zoom out">${icons.minus}</button><button type="button" class="btn sm round ghost" data-zoom="1" aria-label="Zoom in">${icons.plus}</button></span></div>
      ${this.#guide.config.favourites && html`<a class="small accent" href="/favourites">Favourite lists and reminders</a>`}`);
    this.#results = this.#element.querySelector('.found');
  }

  #change(field) {
    if (field.name === 'group') this.#guide.filter({ group: field.value });
    if (field.name === 'genre') this.#guide.filter({ genre: field.value });
    if (field.name === 'list') this.#guide.filter({ list: field.value });
  }

  #wait(words) {
    clearTimeout(this.#timer);
    if (words.length < LEAST) return fill(this.#results, html``);
    this.#timer = setTimeout(() => this.#search(words), PATIENCE);
  }

  async #search(words) {
    const asked = ++this.#asked;
    try {
      const { items } = await read(`/api/v1/epg/search?q=${encodeURIComponent(words)}`);
      if (asked !== this.#asked) return;
      this.#found = items;
      fill(this.#results, items.length ? html`<ul>${items.map((found, n) => html`<li>${this.#line(found, n)}</li>`)}</ul>` : html`<p class="small muted">Nothing of that name in these days.</p>`);
    } catch {
      if (asked === this.#asked) fill(this.#results, html`<p class="small muted">The search does not answer just now. The guide itself still works.</p>`);
    }
  }

  #line({ channelId, broadcast }, n) {
    const channel = this.#guide.lineup.find(channelId);
    return html`<button type="button" data-found="${n}"><b class="clip">${broadcast.title}</b><span class="muted num">${longDay(broadcast.start)}, ${clockTime(broadcast.start)} · ${channel?.name}</span></button>`;
  }
}
