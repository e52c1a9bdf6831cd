// <mq-rail>: one row of cards with a reason. `rail` = {id, title, reason, kind: 'poster'|'wide'|'live', more: {href, text}, cards}.
// A card with a `key` can be taken off: fires `mq-drop` (detail: {key}).

import { adopt, fill, html, local } from './html.js';
import { live, poster, wide } from './cards.js';
import * as icons from './icons.js';
import { moveOn } from './on-now.js';
import { loadWhenNear } from './pictures.js';
import { rove } from './roving.js';

const KINDS = { poster, wide, live };
const EVERY = 30_000; // progress of what is on now

class MqRail extends HTMLElement {
  #rail; #tick; #tidying = false; #watch;

  connectedCallback() {
    adopt(this, 'rail');
    this.#tick = setInterval(() => this.#rail?.kind === 'live' && !this.contains(document.activeElement) && this.#follow(), EVERY);
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
    this.#watch?.disconnect();
  }

  set rail(rail) {
    this.#rail = rail;
    this.#render();
  }

  get rail() { return this.#rail; }

  async #follow() {
    const cards = await moveOn(this.#rail.cards).catch(() => this.#rail.cards);
    if (this.isConnected) this.rail = { ...this.#rail, cards };
  }

  #render() {
    const { id, title, reason, kind, more, cards } = this.#rail;
    if (!cards?.length) return this.replaceChildren();
    const scrolled = this.querySelector('.scroller')?.scrollLeft ?? 0;
    const draw = KINDS[kind] ?? poster;
    const tidy = cards.some(card => card.key);
    fill(this, html`<section class="rail" aria-labelledby="rail-${id}">
      <div class="rail-head"><div class="lead"><h2 id="rail-${id}">${title}</h2>${reason && html`<p>${reason}</p>`}</div>
      ${tidy && html`<button type="button" class="tidy" aria-pressed="${this.#tidying}">${this.#tidying ? 'Done' : 'Manage'}</button>`}
      ${local(more?.href) && html`<a href="${more.href}">${more.text}</a>`}</div>
      <ul class="scroller ${kind === 'poster' ? '' : 'wide'}">${cards.map(card => html`<li>${draw(card)}${this.#tidying && card.key && html`<button type="button" class="drop" data-key="${card.key}" aria-label="Remove ${card.name} from ${title}">${icons.cross}</button>`}</li>`)}</ul>
      <button type="button" class="shift back" tabindex="-1" aria-hidden="true" disabled>${icons.back}</button><button type="button" class="shift on" tabindex="-1" aria-hidden="true" disabled>${icons.on}</button></section>`);
    const scroller = this.querySelector('.scroller');
    scroller.scrollLeft = scrolled;
    loadWhenNear(scroller);
    rove(scroller, [...scroller.querySelectorAll('li > a')]);
    this.querySelector('.tidy')?.addEventListener('click', () => this.#tidy());
    this.querySelectorAll('.drop').forEach(button => button.addEventListener('click', () => this.#drop(button.dataset.key)));
    this.#shifting(scroller);
  }

  #tidy() {
    this.#tidying = !this.#tidying;
    this.#render();
    this.querySelector('.tidy')?.focus();
  }

  #drop(key) {
    const cards = this.#rail.cards.filter(card => card.key !== key);
    this.dispatchEvent(new CustomEvent('mq-drop', { detail: { key }, bubbles: true }));
    this.rail = { ...this.#rail, cards };
    (this.querySelector('.drop') ?? document.querySelector('main'))?.focus();
  }

  /** Arrows for a mouse; keys and fingers have their own ways. */
  #shifting(scroller) {
    const [back, on] = this.querySelectorAll('.shift');
    const show = () => {
      back.disabled = scroller.scrollLeft < 8;
      on.disabled = scroller.scrollLeft > scroller.scrollWidth - scroller.clientWidth - 8;
      const art = scroller.querySelector('.art');
      if (art) this.firstElementChild.style.setProperty('--mid', `${scroller.offsetTop + 6 + art.offsetHeight / 2}px`);
    };
    const shift = way => scroller.scrollBy({ left: way * scroller.clientWidth * 0.85, behavior: 'smooth' });
    back.onclick = () => shift(-1);
    on.onclick = () => shift(1);
    scroller.addEventListener('scroll', show, { passive: true });
    this.#watch?.disconnect();
    this.#watch = new ResizeObserver(show);
    this.#watch.observe(scroller);
  }
}

customElements.define('mq-rail', MqRail);
