// What a channel shows around a moment, as the guide tells it; asked for again before it runs out.

import { schedule } from './playback-api.js';

const BACK = 3 * 3_600_000, AHEAD = 9 * 3_600_000, STALE_AFTER = 120_000;
const WITHHELD = 'Not available on this profile'; // what the guide calls what this profile may not see

export class Programmes {
  #channelId; #list = []; #asked = -Infinity; #around = 0; #changed;

  /** @param changed called when something else is known */
  constructor(channelId, changed) {
    this.#channelId = channelId;
    this.#changed = changed;
  }

  /** Sees to it that what is on at the moment is known; now and then it is asked for anew, since schedules change. */
  async know(moment, anew = false) {
    const near = Math.abs(moment - this.#around) < 2 * 3_600_000;
    if (!anew && near && performance.now() - this.#asked < STALE_AFTER) return;
    this.#asked = performance.now();
    this.#around = moment;
    const list = await schedule(this.#channelId, moment - BACK, moment + AHEAD).catch(() => undefined); // the old one still helps
    if (!list) return;
    this.#list = list.map(each => ({ ...each, from: Date.parse(each.start), to: Date.parse(each.stop), withheld: each.title === WITHHELD }));
    this.#changed();
  }

  /** What is on then; undefined in a gap. */
  at(moment) { return this.#list.find(each => each.from <= moment && moment < each.to); }

  /** The next few that begin after the moment. */
  after(moment, most) { return this.#list.filter(each => each.from > moment).slice(0, most); }
}
