// What the guide's board looks like.

import { html, local } from './html.js';
import * as icons from './icons.js';
import { clockTime, day, longDay, sameDay, share } from './times.js';

const HALF_HOUR = 1_800_000;
const DAY = 86_400_000;
const DAYS_BACK = 1, DAYS_AHEAD = 6;
const TINY = 44; // narrower cells show no text

/** @param x the place of an instant, in CSS pixels from the board's left edge */
export function grid(guide, x) {
  const from = Date.parse(guide.from), to = Date.parse(guide.to);
  return html`<div class="guide"><div class="board">${header(from, to)}
    <div class="epg" role="grid" aria-label="Channel guide" aria-rowcount="${guide.total + 1}"><div class="inner" style="width:calc(var(--ch) + ${x(to)}px)">
    <div class="axis" role="row"><span class="corner small muted" role="columnheader">${longDay(from)}</span><div class="ticks" role="presentation">${ticks(from, to).map(tick => html`<span class="num" data-x="${x(tick)}" style="left:${x(tick)}px">${clockTime(tick)}</span>`)}<span class="now-at num" style="padding:3px 9px;color:var(--mq-on-accent)"></span></div></div>
    <div class="nl"></div>
    ${guide.channels.map((channel, row) => channelRow(channel, row, x))}</div>
    ${guide.channels.length < guide.total && html`<div role="row" style="display:contents"><div role="gridcell" style="display:contents"><button type="button" class="btn ghost sm more-channels">More channels</button></div></div>`}</div>
    <p class="keys" aria-hidden="true"><span><kbd>←</kbd> <kbd>→</kbd> programmes</span><span><kbd>↑</kbd> <kbd>↓</kbd> channels</span><span><kbd>Enter</kbd> title</span><span><kbd>N</kbd> now</span></p>
    </div><aside class="det" aria-live="polite" aria-label="Programme details"></aside></div>`;
}

function header(from, to) {
  const now = Date.now(), live = now >= from && now < to;
  const days = Array.from({ length: DAYS_BACK + 1 + DAYS_AHEAD }, (_, n) => now + (n - DAYS_BACK) * DAY);
  const shown = live ? now : from + HALF_HOUR;
  return html`<header class="gh"><h1 tabindex="-1">Guide</h1>
    <div class="row days" role="group" aria-label="Day">${days.map(at => html`<button type="button" class="chip" aria-pressed="${sameDay(at, shown)}" data-from="${sameDay(at, now) ? 'now' : at}">${sameDay(at, now) ? 'Today' : day(at)}</button>`)}</div>
    <div class="row" role="group" aria-label="Time"><button type="button" class="chip" data-from="earlier" aria-label="Earlier">${icons.back}</button><button type="button" class="chip" data-from="now">${icons.clock}Now</button><button type="button" class="chip" data-from="later" aria-label="Later">${icons.on}</button></div></header>`;
}

function ticks(from, to) {
  const first = Math.ceil(from / HALF_HOUR) * HALF_HOUR;
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / HALF_HOUR)) }, (_, n) => first + n * HALF_HOUR);
}

function channelRow(channel, row, x) {
  const logo = local(channel.logo);
  return html`<div class="chr ${channel.lock ? 'lk' : ''}" role="row" data-row="${row}"><div class="ch" role="rowheader"><span class="logo">${logo && html`<img src="${logo}" alt="" loading="lazy">`}</span><span class="nm">${channel.name}</span>${channel.lock && html`<span class="tag tier" title="Part of ${channel.lock}">${icons.lock}<span class="sr">Part of ${channel.lock}</span></span>`}</div>
    <div class="pgs" role="presentation">${channel.broadcasts.map((broadcast, at) => cell(channel, broadcast, at, x))}${!channel.broadcasts.length && html`<span class="gap" role="gridcell" style="left:0;width:100%">No listings for this time</span>`}</div></div>`;
}

function cell(channel, broadcast, at, x) {
  const left = x(broadcast.start), width = Math.max(2, x(broadcast.stop) - left - 4);
  const times = `${clockTime(broadcast.start)} – ${clockTime(broadcast.stop)}`;
  const onNow = Date.parse(broadcast.start) <= Date.now() && share(broadcast.start, broadcast.stop) < 100;
  const label = `${broadcast.title}, ${channel.name}, ${times.replace('–', 'to')}${onNow ? ', on now' : ''}${channel.lock ? `, part of ${channel.lock}` : ''}`;
  const inside = html`<span class="t">${width >= TINY && html`<b>${broadcast.title}</b><span class="num">${times}</span>`}</span><i class="pr"></i>`;
  const attributes = html`class="pg ${width < TINY ? 'tiny' : ''}" role="gridcell" tabindex="-1" aria-selected="false" data-at="${at}" style="left:${left}px;width:${width}px" aria-label="${label}"`;
  const href = local(broadcast.href);
  return href ? html`<a ${attributes} href="${href}">${inside}</a>` : html`<button type="button" ${attributes}>${inside}</button>`;
}
