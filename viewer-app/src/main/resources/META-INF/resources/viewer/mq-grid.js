// <mq-grid>: posters in rows, arrows in two dimensions. `cards` as for <mq-rail>; `label` names the list.

import { adopt, fill, html } from './html.js';
import { poster } from './cards.js';
import { loadWhenNear } from './pictures.js';
import { rove } from './roving.js';

class MqGrid extends HTMLElement {
  connectedCallback() { adopt(this, 'cards'); }

  set cards(cards) {
    if (!cards?.length) return this.replaceChildren();
    fill(this, html`<ul class="grid-posters" aria-label="${this.getAttribute('label')}">${cards.map(card => html`<li>${poster(card)}</li>`)}</ul>`);
    const list = this.firstElementChild;
    loadWhenNear(list);
    rove(list, [...list.querySelectorAll('a')], () => getComputedStyle(list).gridTemplateColumns.split(' ').length);
  }
}

customElements.define('mq-grid', MqGrid);
