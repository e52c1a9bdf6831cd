// The words of the live player: what is on, until when, what comes next, how far behind it is.

import { timeOfDay } from './time-text.js';

const at = moment => timeOfDay(new Date(moment));

function length(programme) {
  const minutes = Math.round((programme.to - programme.from) / 60_000), hours = Math.floor(minutes / 60);
  return [hours && `${hours} h`, minutes % 60 && `${minutes % 60} min`].filter(Boolean).join(' ');
}

export class LiveWords {
  #root; #framed; unknown = true;

  constructor(root) {
    this.#root = root;
  }

  /** Names what is on and what comes; does nothing where nothing has changed. */
  frame({ channel, channelId, logo, on, next }) {
    this.unknown = !on && !next.length;
    const framed = JSON.stringify([channelId, on, next]);
    if (framed === this.#framed) return;
    this.#framed = framed;
    const title = on?.title ?? (this.unknown ? channel : 'A short pause');
    this.#$('h1').textContent = title;
    this.#$('.under').textContent = [on?.subtitle, channel, on && `${at(on.from)} – ${at(on.to)}`].filter(Boolean).join(' · ');
    this.#$('.pl').setAttribute('aria-label', `Live player: ${title} on ${channel}`);
    this.#$('.back').setAttribute('aria-label', `Back from ${channel}`);
    this.#$('.at').textContent = on ? at(on.from) : '';
    this.#$('.left').textContent = on ? at(on.to) : '';
    this.#$('.logo').hidden = !logo;
    if (logo) this.#$('.logo').src = logo;
    this.#$('.coming').hidden = !next.length;
    this.#$('.coming h2').textContent = `Up next on ${channel}`;
    this.#$('.later').replaceChildren(...next.map(each => this.#card(each)));
  }

  /** @param behind milliseconds; 0 at what is live */
  time({ broadcast, complete, behind }) {
    const badge = this.#$('.badge'), live = !broadcast && !behind;
    badge.textContent = live ? 'LIVE' : broadcast ? (complete ? 'CATCH-UP' : 'FROM THE START') : 'BEHIND';
    badge.classList.toggle('on', live);
    this.#$('.golive').hidden = live;
    const minutes = Math.round(behind / 60_000);
    this.#$('.behind').textContent = broadcast && complete || !behind ? '' : minutes ? `${minutes} min behind` : `${Math.round(behind / 1000)} s behind`;
  }

  announce(on, channel) {
    this.#$('.said').textContent = on ? `Now on ${channel}: ${on.title}, until ${at(on.to)}` : `A short pause on ${channel}`;
  }

  withheld(channel, on, next) {
    if (!on) return `What ${channel} shows is above what this profile may see.`;
    const then = next && next.from === on.to && !next.withheld ? ` Then: ${next.title}.` : '';
    return `Until ${at(on.to)} ${channel} shows something above what this profile may see.${then}`;
  }

  #card(programme) {
    const card = document.createElement(programme.titleId ? 'a' : 'div'), words = document.createElement('div');
    if (programme.titleId) card.href = `/titles/${programme.titleId}`;
    const still = document.createElement(programme.backdropUrl ? 'img' : 'span');
    still.className = 'still';
    if (programme.backdropUrl) Object.assign(still, { src: programme.backdropUrl, alt: '', loading: 'lazy' });
    const title = document.createElement('b'), line = document.createElement('span');
    title.textContent = programme.title;
    line.textContent = `${at(programme.from)} · ${length(programme)}`;
    line.className = 'num';
    words.append(title, line);
    card.append(still, words);
    return card;
  }

  #$(selector) { return this.#root.querySelector(selector); }
}
