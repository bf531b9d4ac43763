import type { TicketColumns } from "./ticket-columns";

export const OVERLAP = { untold: 0, alone: 1, overlapping: 2 } as const;

/**
 * Whether work on each ticket began while the same person had another in progress: from acknowledgement to resolution.
 *
 * Tickets without an assignee or without both times, and those closed in bulk, cannot tell. Two that begin at the same
 * instant overlap each other. O(n log n).
 */
export function findOverlaps(tickets: TicketColumns, bulkClosed: Uint8Array): Uint8Array {
  const marks = new Uint8Array(tickets.length);
  const rows = Int32Array.from({ length: tickets.length }, (_, row) => row).filter(
    (row) =>
      tickets.assignee.at(row) !== 0 &&
      bulkClosed[row] === 0 &&
      tickets.ended.at(row) >= tickets.acknowledged.at(row),
  );
  rows.sort(
    (a, b) =>
      tickets.assignee.at(a) - tickets.assignee.at(b) ||
      tickets.acknowledged.at(a) - tickets.acknowledged.at(b),
  );
  let person = 0;
  let busyUntil = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < rows.length; ) {
    const row = rows[first] ?? 0;
    const start = tickets.acknowledged.at(row);
    if (tickets.assignee.at(row) !== person) {
      person = tickets.assignee.at(row);
      busyUntil = Number.NEGATIVE_INFINITY;
    }
    let next = first;
    let latest = busyUntil;
    for (; next < rows.length; next++) {
      const other = rows[next] ?? 0;
      if (tickets.assignee.at(other) !== person || tickets.acknowledged.at(other) !== start) break;
      latest = Math.max(latest, tickets.ended.at(other));
    }
    const overlaps = busyUntil > start || next - first > 1;
    for (let at = first; at < next; at++) {
      marks[rows[at] ?? 0] = overlaps ? OVERLAP.overlapping : OVERLAP.alone;
    }
    busyUntil = latest;
    first = next;
  }
  return marks;
}
