// Times on the clocks of the schedule's zone. Instants are milliseconds.

export const MINUTE = 60_000;
export const STEP = 5 * MINUTE;
const SHOWN = new Map();

function form(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!SHOWN.has(key)) SHOWN.set(key, new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }));
  return SHOWN.get(key);
}

/** "20:15" */
export const clock = (zone, at) => form(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** "20:15 to 21:50" */
export const times = (zone, event) => `${clock(zone, event.start)} to ${clock(zone, event.stop)}`;

/** "4 min", "2 h", "1 h 9 min" */
export function span(milliseconds) {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE)), hours = Math.floor(minutes / 60);
  if (!hours) return `${minutes} min`;
  return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
}

/** Every so many minutes of the day, as instants: 23, 24 or 25 hours of them. */
export function ticks(from, to, minutes) {
  const all = [];
  for (let at = from; at < to; at += minutes * MINUTE) all.push(at);
  return all;
}

/** To the nearest five minutes. */
export const snapped = at => Math.round(at / STEP) * STEP;
