// Where times lie on the board. Instants are milliseconds since the epoch; what a day is, the browser's zone says: it may
// have 23 or 25 hours.

export const MINUTE = 60_000, HOUR = 60 * MINUTE;

/** Windows of the guide are asked for in blocks of this length, counted from the epoch. */
export const BLOCK = 4 * HOUR;

/** How many CSS pixels a minute may take, and how far apart the times above the board then stand. */
const SCALES = [
  { perMinute: 3, tick: HOUR },
  { perMinute: 5.6, tick: 30 * MINUTE },
  { perMinute: 10, tick: 15 * MINUTE },
  { perMinute: 20, tick: 10 * MINUTE },
];

export const USUAL_SCALE = 1, SCALE_COUNT = SCALES.length;

export const blockOf = instant => Math.floor(instant / BLOCK) * BLOCK;

/** The first moment of the local day that many days later. */
export function startOfDay(instant, later = 0) {
  const day = new Date(instant);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later).getTime();
}

/** The first moments of the local days that touch [from, to). */
export function daysBetween(from, to) {
  const days = [];
  for (let day = startOfDay(from); day < to; day = startOfDay(day, 1)) days.push(day);
  return days;
}

/** The same time of the clock on the local day that begins at `day`; where that day leaves it out, what follows. */
export function sameClock(instant, day) {
  const from = new Date(instant), to = new Date(day);
  return new Date(to.getFullYear(), to.getMonth(), to.getDate(), from.getHours(), from.getMinutes()).getTime();
}

/** The board's time line: [from, to) at one scale. */
export class TimeLine {
  constructor(from, to, scale = USUAL_SCALE) {
    this.from = from;
    this.to = to;
    this.scale = Math.min(SCALE_COUNT - 1, Math.max(0, scale));
    this.perMinute = SCALES[this.scale].perMinute;
  }

  get width() { return this.x(this.to); }

  x(instant) { return (instant - this.from) / MINUTE * this.perMinute; }

  time(x) { return this.from + x / this.perMinute * MINUTE; }

  at(scale) { return new TimeLine(this.from, this.to, scale); }

  clamp(instant) { return Math.min(this.to - 1, Math.max(this.from, instant)); }

  /** The times to write above the board between two places; they follow the clock through each local day. */
  ticks(x0, x1) {
    const first = this.time(x0), last = Math.min(this.time(x1), this.to), step = SCALES[this.scale].tick, ticks = [];
    for (const day of daysBetween(first, last)) {
      const next = startOfDay(day, 1), begin = day + Math.max(0, Math.ceil((first - day) / step)) * step;
      for (let at = begin; at < next && at < last; at += step) ticks.push(at);
    }
    return ticks;
  }
}
