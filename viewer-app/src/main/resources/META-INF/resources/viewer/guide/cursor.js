// Where the viewer stands on the board: a channel, and a moment that up and down keep. What is selected is whatever the
// channel shows at that moment, also when that changes.

const INSIDE = 5 * 60_000;

export class Cursor {
  channel; time; key;

  /** Stands on this broadcast, at a moment that is in view if it can be. */
  put(channel, { start, stop, key }, view) {
    this.channel = channel;
    this.key = key;
    const from = view && view.from > start && view.from < stop ? view.from : start;
    this.time = Math.min(from + INSIDE, (from + stop) / 2);
  }

  /** A moment of what comes before or after it on the channel; undefined at the end of the time line. */
  beside(selected, by, line) {
    if (!selected) return undefined;
    const time = by < 0 ? selected.start - 1 : selected.stop;
    return time >= line.from && time < line.to ? time : undefined;
  }
}
