// What the timeline looks like: rows of channels on wide screens, one channel as a list on narrow ones.

import { clock, span, ticks, times } from './clock.js';
import { html, local } from './html.js';

const TINY = 46; // narrower boxes show no text
const PICTURED = 130; // and narrower ones no picture
const MARKS = { NEW: 'new', CHANGED: 'changed' };

const icon = path => html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
const CLOCK = icon('M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2');
const UNDO = icon('M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3'), REDO = icon('M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3');
const WAYS = [['EXACT', 'Exact', 'Nothing else moves'], ['INSERT', 'Insert', 'What is in the way begins later'], ['RIPPLE', 'Ripple', 'What follows without a gap goes along']];

export function bar(view) {
  const { board, way } = view;
  return html`<div class="tl-bar"><div class="row" role="group" aria-label="What becomes of the broadcasts around">${WAYS.map(([value, word, title]) => html`<button type="button" class="chip" data-way="${value}" aria-pressed="${way === value}" title="${title}">${word}</button>`)}</div>
    <div class="row end"><button type="button" class="btn ghost sm" data-do="undo" ${!board.undo && html`disabled`} title="${board.undo ? `Undo: ${board.undo}` : 'Nothing to undo'}">${UNDO}<span>Undo</span></button><button type="button" class="btn ghost sm" data-do="redo" ${!board.redo && html`disabled`} title="${board.redo ? `Redo: ${board.redo}` : 'Nothing to redo'}">${REDO}<span>Redo</span></button>
    <span class="wide-only row"><button type="button" class="chip" data-do="now">${CLOCK}Now</button><button type="button" class="chip" data-do="out" aria-label="Zoom out">−</button><button type="button" class="chip" data-do="in" aria-label="Zoom in">+</button></span></div></div>`;
}

export function rows(view) {
  const { board, x } = view, width = x(board.to);
  const every = [5, 10, 15, 30, 60, 120].find(minutes => minutes * view.perMinute >= 76) ?? 180;
  return html`<div class="tl-scroll" tabindex="-1"><div class="tl-in" style="width:calc(var(--tl-ch) + ${width}px)">
    <div class="axis" aria-hidden="true"><span></span><div>${ticks(board.from, board.to, every).map(at => html`<span class="num" style="left:${x(at)}px">${clock(board.zone, at)}</span>`)}<span class="now-at num" hidden></span></div></div>
    ${board.rows.map(row => html`<div class="ln" role="group" aria-label="${row.name}" data-channel="${row.id}"><div class="cn"><span class="logo">${local(row.logo) && html`<img src="${local(row.logo)}" alt="" loading="lazy">`}</span><span class="nm"><b class="clip">${row.name}</b><span class="xs clip ${row.tone}">${row.state}</span></span></div><div class="lane">${lane(view, row)}</div></div>`)}
    <div class="now" hidden></div></div></div>
    ${more(board)}`;
}

const more = board => board.rows.length < board.total && html`<div class="tl-more"><button type="button" class="btn ghost sm" data-do="more">More channels (${board.total - board.rows.length})</button></div>`;

function lane(view, row) {
  const { board, x } = view;
  return [
    ...row.gaps.map(gap => box(view, gap, html`<span>${width(view, gap) >= TINY + 30 && html`<span class="num">${span(gap.stop - gap.start)} empty</span>`}</span>`, {
      type: 'gap', label: `${span(gap.stop - gap.start)} empty, ${times(board.zone, gap)}, ${row.name}`, title: `${span(gap.stop - gap.start)} empty, ${times(board.zone, gap)}`, data: html`data-start="${gap.start}"`,
    })),
    ...row.events.map(event => eventBox(view, row, event)),
    ...row.overlaps.map(over => html`<span class="over" style="left:${x(over.start)}px;width:${Math.max(2, x(over.stop) - x(over.start))}px" title="${span(over.stop - over.start)} twice"></span>`),
  ];
}

const width = (view, slot) => Math.max(3, view.x(slot.stop) - view.x(slot.start) - 3);

function eventBox(view, row, event) {
  const { board } = view, wide = width(view, event), picture = local(event.image);
  const clashes = row.overlaps.some(over => over.start < event.stop && over.stop > event.start);
  const words = [MARKS[event.mark], event.overtaken && 'changed by somebody else', clashes && 'overlaps', event.over ? 'over' : event.begun && 'on the air'].filter(Boolean);
  const label = `${event.name}${event.sub ? `, ${event.sub}` : ''}, ${times(board.zone, event)}, ${row.name}${words.length ? `, ${words.join(', ')}` : ''}`;
  return box(view, event, html`${wide >= PICTURED && picture && html`<img src="${picture}" alt="" loading="lazy" draggable="false">`}${wide >= TINY && html`<span class="tx"><b>${event.name}</b><span class="num">${clock(board.zone, event.start)} – ${clock(board.zone, event.stop)}</span></span>`}<em class="num" hidden></em>`, {
    type: `${MARKS[event.mark] ?? ''} ${event.overtaken ? 'overtaken' : ''} ${clashes ? 'clash' : ''} ${event.over ? 'past' : ''} ${event.begun && !event.over ? 'begun' : ''}`, label, title: label, data: html`data-id="${event.id}"`,
  });
}

/** It may begin before the day and end after it: only what lies in the day is drawn. */
function box(view, slot, inside, { type, label, title, data }) {
  return html`<button type="button" class="ev ${type}" tabindex="-1" style="left:${view.x(slot.start)}px;width:${width(view, slot)}px" aria-label="${label}" title="${title}" ${data}>${inside}</button>`;
}

export function list(view) {
  const { board } = view, row = board.rows.find(each => each.id === view.channel) ?? board.rows[0];
  if (!row) return html``;
  const items = [...row.events, ...row.gaps.map(gap => ({ ...gap, gap: true }))].sort((a, b) => a.start - b.start);
  const over = items.filter(item => item.over);
  return html`<div class="tl-list" data-channel="${row.id}"><label class="field"><span>Channel</span><select class="input" data-do="channel">${board.rows.map(each => html`<option value="${each.id}" ${each === row && html`selected`}>${each.name}: ${each.state}</option>`)}</select></label>
    ${over.length > 0 && html`<details><summary class="small muted">${over.length} over</summary><ol>${over.map(item => html`<li>${eventItem(board, row, item)}</li>`)}</ol></details>`}
    <ol>${items.filter(item => !item.over).map(item => html`<li>${item.gap ? gapItem(board, row, item) : eventItem(board, row, item)}</li>`)}</ol>${more(board)}</div>`;
}

function gapItem(board, row, gap) {
  return html`<button type="button" class="li gap" data-start="${gap.start}"><span class="num at">${clock(board.zone, gap.start)}</span><span class="grow"><b>${span(gap.stop - gap.start)} empty</b><span class="xs">Fill the gap</span></span></button>`;
}

function eventItem(board, row, event) {
  const clashes = row.overlaps.some(over => over.start < event.stop && over.stop > event.start);
  const words = [MARKS[event.mark], event.overtaken && 'changed by somebody else', clashes && 'overlaps', event.begun && !event.over && 'on the air'].filter(Boolean).join(', ');
  return html`<button type="button" class="li ${event.over ? 'past' : ''} ${clashes ? 'clash' : ''}" data-id="${event.id}"><span class="num at">${clock(board.zone, event.start)}</span><span class="grow"><b class="clip">${event.name}</b><span class="xs muted clip">${span(event.stop - event.start)}, until ${clock(board.zone, event.stop)}${event.sub ? ` · ${event.sub}` : ''}</span></span>${words && html`<span class="tag ${clashes || event.overtaken ? 's-danger' : 's-info'}">${words}</span>`}</button>`;
}
