// One channel on the board, with the broadcasts of the stretch of time that is near the window.

import { local } from '../html.js';
import { lock, star } from '../icons.js';
import { Cell } from './cell.js';

const SHAPE = document.createElement('template');
SHAPE.innerHTML = `<div class="chr" role="row"><div class="ch" role="rowheader"><span class="logo"><img alt="" decoding="async" width="40" height="40"></span><span class="nm"></span><button type="button" class="fv" tabindex="-1">${star}</button><span class="tag tier" hidden>${lock}</span></div><div class="pgs" role="presentation"></div></div>`;
const SPARE = 40;

const spare = [];

/** Whether it is only out of sight, not gone. */
const beyond = ({ start, stop }, shown) => shown.length > 0 && (stop <= shown[0].start || start >= shown.at(-1).stop);

export class Row {
  #head; #logo; #name; #star; #tier; #board; #cells = new Map(); #line;

  constructor() {
    this.element = SHAPE.content.firstElementChild.cloneNode(true);
    this.element.row = this;
    [this.#head, this.#board] = this.element.children;
    [this.#logo, this.#name, this.#star, this.#tier] = this.#head.children;
  }

  /** Whether the keyboard's focus is in it: it then stays where it is. */
  get held() { return this.element.contains(document.activeElement); }

  /** Is now this channel's, so many from the top. */
  bind(index, channel, height, top, stars) {
    const { element } = this;
    this.index = index;
    element.ariaRowIndex = index + 2;
    element.style.top = `${top + index * height}px`;
    if (this.channel === channel) return;
    if (this.channel?.id !== channel.id) this.#clear();
    this.channel = channel;
    element.classList.toggle('lk', Boolean(channel.lock));
    this.#logo.firstElementChild.src = local(channel.logoUrl) ?? '';
    this.#name.textContent = channel.name;
    this.#name.title = `${channel.number} ${channel.name}`;
    this.#head.ariaLabel = [channel.name, `channel ${channel.number}`, channel.favourite && 'favourite', channel.lock && `part of ${channel.lock}`].filter(Boolean).join(', ');
    this.#star.hidden = !stars || Boolean(channel.lock) && !channel.favourite;
    this.#star.ariaPressed = String(Boolean(channel.favourite));
    this.#star.ariaLabel = `Favourite ${channel.name}`;
    this.#tier.hidden = !channel.lock || channel.favourite;
    this.#tier.title = channel.lock ? `Included in ${channel.lock}` : '';
  }

  /** Shows these and no others; elements of those that have gone serve those that come. */
  lay(broadcasts, line, words) {
    const again = this.#line !== line, free = [];
    this.#line = line;
    const wanted = new Set(broadcasts.map(b => b.key)), held = this.#cells.size && this.held ? document.activeElement : null;
    for (const [key, cell] of this.#cells) {
      if (wanted.has(key) || cell.element === held && beyond(cell.broadcast, broadcasts)) continue;
      this.#cells.delete(key);
      cell.element.remove();
      free.push(cell);
    }
    let before = null;
    for (const broadcast of broadcasts) {
      let cell = this.#cells.get(broadcast.key);
      if (!cell) {
        cell = free.pop() ?? spare.pop() ?? new Cell();
        this.#cells.set(broadcast.key, cell);
        cell.fill(broadcast, this.channel, line, words);
      } else if (again || cell.broadcast !== broadcast || cell.channel !== this.channel) cell.fill(broadcast, this.channel, line, words);
      else cell.show(words);
      const place = before ? before.nextSibling : this.#board.firstChild;
      if (cell.element !== place) this.#board.insertBefore(cell.element, place);
      before = cell.element;
    }
    for (const cell of free) this.#put(cell);
    if (held && held !== document.activeElement && held.isConnected) held.focus({ preventScroll: true });
  }

  /** Follows the clock and the viewer's choices. */
  show(words) {
    for (const cell of this.#cells.values()) cell.show(words);
  }

  cell(key) { return this.#cells.get(key)?.element; }

  #clear() {
    for (const cell of this.#cells.values()) this.#put(cell);
    this.#cells.clear();
  }

  #put(cell) {
    cell.element.remove();
    if (spare.length < SPARE) spare.push(cell);
  }
}
