// Asks for the windows of the guide that are looked at, then for those around them. A window is a number of channels
// that stand together, over whole blocks of hours; what is no longer looked at is not asked for.

import { read } from '../api.js';
import { BLOCK, blockOf } from './geometry.js';

const CHANNELS = 25; // in one window
const BLOCKS = 6;
const AT_ONCE = 3;
const AGAIN = 4_000; // after a failure

export class Loader {
  #store; #changed; #failed; #queue = []; #running = 0; #again;

  /** @param changed called with the ids of the channels that came; @param failed with an error, or with nothing once all is well */
  constructor(store, changed, failed) {
    this.#store = store;
    this.#changed = changed;
    this.#failed = failed;
  }

  /** Wants rows [first, last] of the channels over [from, to), and what lies around them. */
  want(channels, first, last, from, to, bounds) {
    this.#queue = [];
    const begin = blockOf(from), end = blockOf(to - 1) + BLOCK;
    this.#add(channels, first, last, begin, end);
    const earliest = Math.max(blockOf(bounds.from), begin - BLOCK), latest = Math.min(blockOf(bounds.to - 1) + BLOCK, end + BLOCK);
    this.#add(channels, first, Math.min(channels.length - 1, last + CHANNELS / 2), earliest, latest);
    this.#next();
  }

  /** Wants one channel over [from, to) besides. */
  wantAlso(channel, from, to) {
    this.#add([channel], 0, 0, blockOf(from), blockOf(to - 1) + BLOCK);
    this.#next();
  }

  #add(channels, first, last, from, to) {
    for (let row = Math.max(0, first - first % CHANNELS); row <= last; row += CHANNELS) {
      const group = channels.slice(row, row + CHANNELS), seen = channels.slice(Math.max(row, first), Math.min(row + CHANNELS, last + 1));
      for (let block = from; block < to; block += BLOCK) {
        if (!seen.some(channel => this.#store.lacks(channel.id, block))) continue;
        const before = this.#queue.at(-1);
        if (before && before.group[0] === group[0] && before.to === block && before.to - before.from < BLOCKS * BLOCK) before.to += BLOCK;
        else this.#queue.push({ group, from: block, to: block + BLOCK });
      }
    }
  }

  #next() {
    while (this.#running < AT_ONCE && this.#queue.length) {
      const { group, from, to } = this.#queue.shift();
      const lacking = group.filter(channel => {
        for (let block = from; block < to; block += BLOCK) if (this.#store.lacks(channel.id, block)) return true;
        return false;
      });
      if (lacking.length) this.#load(lacking, from, to);
    }
  }

  async #load(channels, from, to) {
    this.#running++;
    for (const { id } of channels) this.#store.asked(id, from, to, true);
    const names = channels.map(({ id }) => `channel=${id}`).join('&');
    const window = await read(`/api/v1/epg/guide?from=${iso(from)}&to=${iso(to)}&${names}`).catch(problem => this.#fail(problem));
    for (const { id } of channels) this.#store.asked(id, from, to, false);
    this.#running--;
    if (window) {
      this.#failed();
      this.take(window, from, to);
    }
    this.#next();
  }

  #fail(problem) {
    this.#failed(problem);
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#changed([]), AGAIN);
  }

  /** Takes in an answer of the guide over [from, to), which begins and ends with a block. */
  take(window, from, to) {
    const ids = window.channels.map(({ channel, broadcasts }) => {
      this.#store.put(channel.id, from, to, broadcasts.map(b => ({ ...b, key: b.id, channelId: channel.id, start: Date.parse(b.start), stop: Date.parse(b.stop) })));
      return channel.id;
    });
    this.#changed(ids);
  }

  stop() {
    clearTimeout(this.#again);
    this.#queue = [];
  }
}

export const iso = instant => new Date(instant).toISOString().replace('.000', '');
