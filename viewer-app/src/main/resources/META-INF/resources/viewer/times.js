// Times as the viewer reads them: own time zone, 24 hours.

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric' });
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });

export const clockTime = instant => CLOCK.format(new Date(instant));
export const day = instant => DAY.format(new Date(instant)).replace(',', '');
export const longDay = instant => LONG_DAY.format(new Date(instant)).replace(',', '');
export const sameDay = (a, b) => new Date(a).toDateString() === new Date(b).toDateString();

/** How much of [start, stop) has passed, as whole percent. */
export function share(start, stop, now = Date.now()) {
  const from = Date.parse(start), to = Date.parse(stop);
  return Math.round(100 * Math.min(1, Math.max(0, (now - from) / (to - from))));
}

/** "1 h 9 min", "38 min" */
export function span(milliseconds) {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000)), hours = Math.floor(minutes / 60);
  if (!hours) return `${minutes} min`;
  return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
}
