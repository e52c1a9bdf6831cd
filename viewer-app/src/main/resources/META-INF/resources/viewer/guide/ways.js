// What a viewer may do about a broadcast now.

const HOUR = 3_600_000;

/** How long after its end a broadcast may be watched, in hours: what the channel keeps and what the plan allows. */
export function catchUpHours(channel, config) {
  return config.live ? Math.min(channel.catchUpHours ?? 72, (config.catchUpDays ?? 0) * 24) : 0;
}

export function mayCatchUp(channel, broadcast, config, now = Date.now()) {
  return !broadcast.withheld && broadcast.stop <= now && now - broadcast.stop < catchUpHours(channel, config) * HOUR;
}

/** The ways, the most obvious first: {kind, href}. */
export function ways(channel, broadcast, config, now = Date.now()) {
  if (broadcast.gap || broadcast.wait) return [];
  const { start, stop, id, titleId } = broadcast, list = [];
  const running = start <= now && now < stop, past = stop <= now;
  const live = `/watch/channel/${channel.id}`, whole = `${live}?broadcast=${id}`;
  if (channel.lock) list.push({ kind: 'offer' });
  else if (config.live && !broadcast.withheld) {
    if (running) list.push({ kind: 'live', href: live });
    if (running && now - start > 60_000 && channel.catchUpHours > 0) list.push({ kind: 'restart', href: whole });
    if (past && mayCatchUp(channel, broadcast, config, now)) list.push({ kind: 'catch-up', href: whole });
  }
  if (config.reminders && start > now && !broadcast.withheld) list.push({ kind: 'remind' });
  if (titleId) list.push({ kind: 'title', href: `/titles/${titleId}` });
  return list;
}
