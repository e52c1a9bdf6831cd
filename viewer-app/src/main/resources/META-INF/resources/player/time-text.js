// Times as viewers read and hear them. All arguments are seconds.

/** 1:51, 1:02:03 */
export function clock(seconds) {
  const s = Math.max(0, Math.floor(seconds || 0));
  const two = n => String(n).padStart(2, '0');
  const h = Math.floor(s / 3600), m = Math.floor(s / 60) % 60;
  return h ? `${h}:${two(m)}:${two(s % 60)}` : `${m}:${two(s % 60)}`;
}

/** "1 hour 2 minutes 3 seconds" */
export function spoken(seconds) {
  const s = Math.max(0, Math.floor(seconds || 0));
  const parts = [[Math.floor(s / 3600), 'hour'], [Math.floor(s / 60) % 60, 'minute'], [s % 60, 'second']]
    .filter(([n]) => n)
    .map(([n, unit]) => `${n} ${unit}${n === 1 ? '' : 's'}`);
  return parts.join(' ') || '0 seconds';
}

/** 21:33 */
export function timeOfDay(moment) {
  const lang = document.documentElement.lang || undefined;
  return moment.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** The time of day at which that many more seconds are over. */
export function endsAt(secondsLeft, now = new Date()) {
  return timeOfDay(new Date(now.getTime() + secondsLeft * 1000));
}
