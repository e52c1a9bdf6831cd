// One broadcast on the board: an element that is made once and filled again and again.

import { clockTime } from '../times.js';

const TINY = 46; // narrower ones show no text
const APART = 4;

const SHAPE = document.createElement('template');
SHAPE.innerHTML = '<div class="pg" role="gridcell" tabindex="-1"><span class="t"><b></b><span class="num"></span></span></div>';

export class Cell {
  #text; #title; #times; #state;

  constructor() {
    this.element = SHAPE.content.firstElementChild.cloneNode(true);
    this.element.cell = this;
    this.#text = this.element.firstElementChild;
    this.#title = this.#text.firstElementChild;
    this.#times = this.#text.lastElementChild;
  }

  /** Shows a broadcast, a gap or what is not known yet. */
  fill(broadcast, channel, line, words) {
    const left = Math.round(line.x(broadcast.start)), width = Math.max(2, Math.round(line.x(broadcast.stop)) - left - APART);
    const { element } = this;
    this.broadcast = broadcast;
    this.channel = channel;
    this.#state = undefined;
    element.style.left = `${left}px`;
    element.style.width = `${width}px`;
    if (broadcast.wait || width < TINY) this.#text.remove();
    else {
      this.#title.textContent = broadcast.gap ? 'No listings' : broadcast.title;
      this.#times.textContent = broadcast.gap ? '' : `${clockTime(broadcast.start)} – ${clockTime(broadcast.stop)}`;
      if (!this.#text.isConnected) element.append(this.#text);
    }
    this.show(words);
  }

  /** Follows the clock and what the viewer has chosen; touches the document only where something has changed. */
  show({ now, selected, reminders, genre, catchUp, edge }) {
    const { broadcast, channel, element } = this;
    const { start, stop, gap, wait } = broadcast;
    const onNow = start <= now && now < stop && !gap && !wait, past = stop <= now;
    const chosen = selected === broadcast.key && !wait, reminded = reminders.has(broadcast.key);
    const again = past && !gap && !wait && catchUp(channel, broadcast);
    const cut = start < edge.to && stop > edge.from; // its beginning may be scrolled off: the text stays in view
    const dim = genre && broadcast.category !== genre && !wait;
    const state = `pg${gap ? ' gap' : ''}${wait ? ' wait' : ''}${past ? ' past' : ''}${onNow ? ' now' : ''}${again ? ' cu' : ''}${reminded ? ' rem' : ''}${dim ? ' dim' : ''}${cut ? ' cut' : ''}`;
    const progress = onNow ? Math.round(100 * (now - start) / (stop - start)) : 0;
    const whole = `${state}/${chosen}/${progress}`;
    if (whole === this.#state) return;
    this.#state = whole;
    element.className = state;
    element.ariaSelected = String(chosen);
    element.ariaLabel = label(broadcast, channel, { onNow, again, reminded });
    if (onNow) element.style.setProperty('--p', `${progress}%`);
  }
}

function label(broadcast, channel, { onNow, again, reminded }) {
  if (broadcast.wait) return `Loading, ${channel.name}`;
  const times = `${clockTime(broadcast.start)} to ${clockTime(broadcast.stop)}`;
  if (broadcast.gap) return `No listings, ${channel.name}, ${times}`;
  return [broadcast.title, channel.name, times, onNow && 'on now', again && 'catch-up available', reminded && 'reminder set', channel.lock && `part of ${channel.lock}`].filter(Boolean).join(', ');
}
