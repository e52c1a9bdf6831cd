// What stands in the way of a broadcast on a row, while it is dragged. The server decides when it is dropped.

/** The one that it would overlap longest, with the minutes; null if none. */
export function clash(row, id, start, stop) {
  let worst = null;
  for (const other of row.events) {
    if (other.id === id) continue;
    const shared = Math.min(stop, other.stop) - Math.max(start, other.start);
    if (shared > 0 && (!worst || shared > worst.shared)) worst = { other, shared };
  }
  return worst;
}

/** The neighbour's edge within reach, else the moment itself. */
export function magnet(row, id, moment, reach) {
  for (const other of row.events) {
    if (other.id === id) continue;
    for (const edge of [other.start, other.stop]) if (Math.abs(edge - moment) <= reach) return edge;
  }
  return moment;
}
