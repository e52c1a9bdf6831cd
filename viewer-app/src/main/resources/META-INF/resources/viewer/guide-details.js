// What the guide tells about the selected programme.

import { html, local } from './html.js';
import * as icons from './icons.js';
import { clockTime, share, span } from './times.js';

const COMING = 3;

export function details(channel, broadcast) {
  const { title, subtitle, category, description, start, stop } = broadcast;
  const done = share(start, stop), now = Date.now(), running = now >= Date.parse(start) && done < 100;
  const image = local(broadcast.image), href = local(broadcast.href), logo = local(channel.logo);
  const coming = channel.broadcasts.slice(channel.broadcasts.indexOf(broadcast) + 1, channel.broadcasts.indexOf(broadcast) + 1 + COMING);
  return html`${image && html`<span class="im"><img src="${image}" alt=""></span>`}<div class="bd">
    <p class="row small muted"><span class="logo">${logo && html`<img src="${logo}" alt="">`}</span><span class="grow">${channel.name}</span>${channel.lock && html`<span class="tag tier">${icons.lock}${channel.lock}</span>`}${running && html`<span class="tag live">LIVE</span>`}</p>
    <div><h2>${title}</h2>${subtitle && html`<p class="muted small">${subtitle}</p>`}</div>
    <p class="small muted num">${clockTime(start)} – ${clockTime(stop)}${category && ` · ${category}`}</p>
    ${running && html`<span class="bar" role="progressbar" aria-label="Programme progress" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${done}"><i style="--v:${done}%;--c:var(--mq-live)"></i></span>
    <p class="row spread small muted num"><span>${span(now - Date.parse(start))} in</span><span>${span(Date.parse(stop) - now)} left</span></p>`}
    ${description && html`<p class="small muted syn">${description}</p>`}
    ${channel.lock && html`<p class="small muted">${channel.name} is part of ${channel.lock}. <a class="accent" href="/account">See the plans</a></p>`}
    ${href && html`<a class="btn play" href="${href}">${icons.info}Open title</a>`}
    ${coming.length > 0 && html`<section class="nx"><h3>Later on ${channel.name}</h3><ul>${coming.map(next => html`<li>${later(next)}</li>`)}</ul></section>`}
  </div>`;
}

function later(next) {
  const poster = local(next.poster), href = local(next.href);
  const inside = html`${poster ? html`<img src="${poster}" alt="" loading="lazy">` : html`<span class="noart"></span>`}<span><b class="clip">${next.title}</b><span class="muted num">${clockTime(next.start)} · ${span(Date.parse(next.stop) - Date.parse(next.start))}</span></span>`;
  return href ? html`<a href="${href}">${inside}</a>` : html`<span>${inside}</span>`;
}
