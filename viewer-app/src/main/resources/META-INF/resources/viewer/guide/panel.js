// What the guide tells about the selected programme, and what can be done about it.

import { fill, html, local } from '../html.js';
import * as icons from '../icons.js';
import { clockTime, longDay, sameDay, share, span } from '../times.js';
import { ways } from './ways.js';

const LATER = 3;

const MAIN = {
  live: { icon: icons.play, words: 'Watch live' },
  'catch-up': { icon: icons.again, words: 'Watch again' },
  title: { icon: icons.info, words: 'Open title' },
};

export class Panel {
  #element; #guide; #shown;

  constructor(element, guide) {
    this.#element = element;
    this.#guide = guide;
    element.addEventListener('click', e => {
      const button = e.target.closest('[data-do]');
      if (!button) return;
      const broadcast = button.dataset.of ? this.#shown.later.find(b => b.id === button.dataset.of) : this.#shown.broadcast;
      if (button.dataset.do === 'remind') guide.remind(broadcast);
      if (button.dataset.do === 'offer') guide.offer(this.#shown.channel);
      if (button.dataset.do === 'star') guide.star(this.#shown.channel);
    });
    element.addEventListener('change', e => {
      if (e.target.matches('.lead')) guide.remind(this.#shown.broadcast, Number(e.target.value));
    });
  }

  /** @param following what the channel shows after it, as far as it is known */
  show(channel, broadcast, following) {
    const { config, reminders } = this.#guide;
    const later = following.filter(b => b.id).slice(0, LATER);
    const image = local(broadcast.backdropUrl), held = this.#element.contains(document.activeElement) ? document.activeElement.dataset : undefined;
    this.#shown = { channel, broadcast, later };
    fill(this.#element, html`${image && html`<span class="im"><img src="${image}" alt=""></span>`}<div class="bd">
      ${about(channel, broadcast)}
      <div class="stack ways">${actions(channel, broadcast, ways(channel, broadcast, config), reminders, config)}</div>
      ${later.length > 0 && html`<section class="nx"><h3>Later on ${channel.name}</h3><ul>${later.map(next => html`<li class="row">${line(next, config, reminders, channel)}</li>`)}</ul></section>`}</div>`);
    if (held?.do) this.#element.querySelector(`[data-do="${held.do}"]${held.of ? `[data-of="${held.of}"]` : ':not([data-of])'}`)?.focus();
  }
}

function about(channel, { title, subtitle, category, year, description, start, stop, gap, wait }) {
  const now = Date.now(), running = start <= now && now < stop && !gap && !wait, logo = local(channel.logoUrl);
  const when = `${sameDay(start, now) ? '' : `${longDay(start)} · `}${clockTime(start)} – ${clockTime(stop)}`;
  return html`<p class="row small muted"><span class="logo">${logo && html`<img src="${logo}" alt="">`}</span><span class="grow">${channel.name}</span>${channel.lock && html`<span class="tag tier">${icons.lock}${channel.lock}</span>`}${running && html`<span class="tag live">LIVE</span>`}</p>
    <div><h2>${wait ? 'One moment' : gap ? 'No listings' : title}</h2>${subtitle && html`<p class="muted small">${subtitle}</p>`}</div>
    <p class="small muted num">${[when, year, category].filter(Boolean).join(' · ')}</p>
    ${running && html`<span class="bar" role="progressbar" aria-label="Programme progress" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${percent(start, stop)}"><i style="--v:${percent(start, stop)}%;--c:var(--mq-live)"></i></span>
    <p class="row spread small muted num"><span>${span(now - start)} in</span><span>${span(stop - now)} left</span></p>`}
    ${description && html`<p class="small muted syn">${description}</p>`}`;
}

const percent = (start, stop) => share(new Date(start).toISOString(), new Date(stop).toISOString());

function actions(channel, broadcast, all, reminders, config) {
  const [first, ...others] = all;
  if (!first) return '';
  const set = reminders.get(broadcast.id);
  return html`${first.kind === 'offer' ? offer(channel, config) : first.kind === 'remind' ? remind(broadcast, set, true) : html`<a class="btn play block" href="${first.href}">${MAIN[first.kind].icon}${MAIN[first.kind].words}</a>`}
    ${others.length > 0 && html`<div class="row">${others.map(way => way.kind === 'remind' ? remind(broadcast, set, false) : html`<a class="btn ghost grow" href="${way.href}">${way.kind === 'restart' ? icons.again : icons.info}${way.kind === 'restart' ? 'Restart' : 'Title'}</a>`)}</div>`}
    ${set !== undefined && html`<label class="row small muted lead-row">Remind me <select class="lead" aria-label="How long before it begins">${config.leads.map(minutes => html`<option value="${minutes}" ${minutes === set && html`selected`}>${minutes} min before</option>`)}</select></label>`}`;
}

function remind(broadcast, set, main) {
  return html`<button type="button" class="btn ${main ? 'play block' : 'ghost grow'} ${set === undefined ? '' : 'on'}" data-do="remind" aria-pressed="${set !== undefined}">${icons.bell}${set === undefined ? 'Remind' : 'Reminder set'}</button>`;
}

function offer(channel, config) {
  if (config.kids) return html`<p class="small muted">Your plan does not include ${channel.name}. Ask a grown-up.</p>`;
  return html`<p class="small muted">${channel.name} is part of ${channel.lock}.</p><button type="button" class="btn primary block" data-do="offer">${icons.lock}See what opens it</button>`;
}

function line(next, config, reminders, channel) {
  const poster = local(next.posterUrl), set = reminders.has(next.id), now = Date.now();
  const name = next.titleId ? html`<a href="/titles/${next.titleId}"><b>${next.title}</b></a>` : html`<b>${next.title}</b>`;
  return html`${poster ? html`<img src="${poster}" alt="" class="thumb" loading="lazy">` : html`<span class="thumb"></span>`}<span class="grow small">${name}<span class="muted num">${clockTime(next.start)} · ${span(next.stop - next.start)}</span></span>
    ${config.reminders && next.start > now && !next.withheld && !channel.lock && html`<button type="button" class="btn sm round ghost ${set ? 'on' : ''}" data-do="remind" data-of="${next.id}" aria-pressed="${set}" aria-label="Remind me about ${next.title}">${icons.bell}</button>`}`;
}
