// What is known of the guide: per channel and block of hours, the broadcasts that touch it. It is a cache: what has not
// been looked at for long is dropped, what is old is asked for again while the old is shown.

import { BLOCK, blockOf } from './geometry.js';

const MOST = 12_000; // channel blocks
const FRESH = 5 * 60_000;

export class Store {
  #channels = new Map(); // id -> Map(block -> {broadcasts, at, stale, asked})
  #count = 0;

  /** Takes in what a channel shows in [from, to), which begins and ends with a block. */
  put(channel, from, to, broadcasts) {
    const blocks = this.#blocks(channel);
    for (let block = from; block < to; block += BLOCK) {
      if (!blocks.has(block)) this.#count++;
      blocks.delete(block); // the newest stand last
      blocks.set(block, { broadcasts: broadcasts.filter(b => b.start < block + BLOCK && b.stop > block), at: Date.now() });
    }
  }

  /** Whether the block is still to be asked for. */
  lacks(channel, block) {
    const known = this.#channels.get(channel)?.get(block);
    if (!known) return true;
    if (known.asked) return false;
    return !known.broadcasts || known.stale || Date.now() - known.at > FRESH;
  }

  /** Notes that [from, to) of a channel has been asked for, or that it came to nothing. */
  asked(channel, from, to, asked) {
    const blocks = this.#blocks(channel);
    for (let block = from; block < to; block += BLOCK) {
      const known = blocks.get(block);
      if (known) known.asked = asked;
      else if (asked) { blocks.set(block, { asked, at: 0 }); this.#count++; }
    }
  }

  /** Has the channels asked for again when they are looked at; without names, all. */
  doubt(channels) {
    for (const id of channels ?? this.#channels.keys()) {
      for (const known of this.#channels.get(id)?.values() ?? []) { known.stale = true; known.asked = false; }
    }
  }

  find(channel, instant) {
    const known = this.#channels.get(channel)?.get(blockOf(instant))?.broadcasts;
    return known?.find(b => b.start <= instant && instant < b.stop);
  }

  /** What fills [from, to) of a channel without a hole: broadcasts, gaps ({gap}) and what is not known yet ({wait}). */
  cells(channel, from, to) {
    const blocks = this.#channels.get(channel), cells = [];
    let at = blockOf(from);
    const hole = (kind, start, stop) => cells.push({ key: `${kind}${start}`, [kind]: true, start, stop, title: '' });
    for (let block = at; block < to; block += BLOCK) {
      const broadcasts = blocks?.get(block)?.broadcasts;
      if (!broadcasts) {
        if (at < block) hole('gap', at, block);
        if (at < block + BLOCK) hole('wait', Math.max(at, block), block + BLOCK);
        at = Math.max(at, block + BLOCK);
        continue;
      }
      for (const broadcast of broadcasts) {
        if (broadcast.stop <= at) continue;
        if (broadcast.start > at) hole('gap', at, broadcast.start);
        cells.push(broadcast);
        at = broadcast.stop;
      }
    }
    if (at < to) hole('gap', at, blockOf(to - 1) + BLOCK);
    return cells.filter(cell => cell.stop > from && cell.start < to);
  }

  /** The categories of what is known, in order. */
  categories() {
    const found = new Set();
    for (const blocks of this.#channels.values()) for (const { broadcasts } of blocks.values()) for (const { category } of broadcasts ?? []) if (category) found.add(category);
    return [...found].sort();
  }

  /** Drops what came longest ago, but never what these channels hold. */
  trim(kept) {
    if (this.#count <= MOST) return;
    for (const [id, blocks] of this.#channels) {
      if (kept.has(id)) continue;
      this.#count -= blocks.size;
      this.#channels.delete(id);
      if (this.#count <= MOST / 2) return;
    }
  }

  #blocks(channel) {
    let blocks = this.#channels.get(channel);
    if (!blocks) this.#channels.set(channel, blocks = new Map());
    return blocks;
  }
}
