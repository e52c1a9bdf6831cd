// Cards of rails and grids, from the JSON that a view hands over. All wording comes with the data; only what depends
// on the viewer's clock and time zone is worked out here.

import { html, local } from './html.js';
import * as icons from './icons.js';
import { clockTime, share } from './times.js';

const tier = (name, place) => name && html`<span class="tag tier ${place}">${icons.lock}<span class="sr">Part of </span>${name}</span>`;

const bar = (percent, label, live) => html`<span class="bar" role="progressbar" aria-label="${label}"
  aria-valuemin="0" aria-valuemax="100" aria-valuenow="${percent}"><i style="--v:${percent}%${live ? ';--c:var(--mq-live)' : ''}"></i></span>`;

const picture = address => {
  const source = local(address);
  return source && html`<img data-src="${source}" alt="" decoding="async">`;
};

/** {href, image, name, year, line, why, match, lock, badge} */
export function poster(card) {
  return html`<a class="poster ${card.lock ? 'locked' : ''}" href="${local(card.href) ?? '#'}"><span class="art">${picture(card.image)}${tier(card.lock, 'tl')}${card.badge && html`<span class="tag tr">${card.badge}</span>`}</span><span class="cap"><b class="clip">${card.name}</b>${caption(card)}</span></a>`;
}

function caption(card) {
  const year = card.year && !String(card.line ?? '').includes(card.year) ? html`<span class="sr">${card.year}</span>` : '';
  if (card.match) return html`<span class="clip"><span class="match num">${card.match}%</span>${card.why ? ` · ${card.why}` : ''}</span>${year}`;
  if (card.why) return html`<span class="why">${card.why}</span>${year}`;
  return html`<span class="clip">${card.line}</span>${year}`;
}

/** {href, image, name, line, note, progress}: something begun, or a wide picture. */
export function wide(card) {
  return html`<a class="card ${card.lock ? 'locked' : ''}" href="${local(card.href) ?? '#'}"><span class="art">${picture(card.image)}${tier(card.lock, 'tl')}<span class="pp">${icons.play}</span><span class="over"><b>${card.name}</b><span class="num">${card.note}</span></span>${card.progress > 0 && bar(card.progress, 'Watched', false)}</span><span class="cap muted clip">${card.line}</span></a>`;
}

/** {href, image, name, line, logo, start, stop, lock}: on a channel now. */
export function live(card) {
  const logo = local(card.logo);
  const done = share(card.start, card.stop);
  return html`<a class="card ${card.lock ? 'locked' : ''}" href="${local(card.href) ?? '#'}"><span class="art">${picture(card.image)}${logo && html`<span class="logo lg"><img data-src="${logo}" alt="" decoding="async"></span>`}${tier(card.lock, 'tl')}<span class="pp">${icons.info}</span><span class="over"><b>${card.name}</b><span class="num">ends ${clockTime(card.stop)}</span></span>${bar(done, 'Programme progress', true)}</span><span class="cap muted clip"><span class="sr">On now on </span>${card.line}</span></a>`;
}
