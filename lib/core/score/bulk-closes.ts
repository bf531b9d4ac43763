import type { TicketColumns } from "./ticket-columns";

/** One person who closes more tickets than this within one minute tidies up; the times say nothing about the work. */
const MOST_CLOSES_A_MINUTE = 20;

const MINUTE = 60_000;
const PERSON_RANGE = 2 ** 26;

/** Person and minute as one exact integer; NaN without a closing time. */
function keyOf(tickets: TicketColumns, row: number): number {
  const minute = Math.floor(tickets.ended.at(row) / MINUTE);
  return minute * PERSON_RANGE + (tickets.assignee.at(row) % PERSON_RANGE);
}

/**
 * Marks tickets closed in bulk: 1 for each that one person closed together with more than 19 others within a minute.
 * Tickets without an assignee count as one person's. The time looked at is the one that the timing signals use: where
 * a resolution is known, a nightly job that closes what was resolved days ago spoils nothing. O(n log n).
 */
export function markBulkCloses(tickets: TicketColumns): Uint8Array {
  const keys = new Float64Array(tickets.length);
  for (let row = 0; row < tickets.length; row++) keys[row] = keyOf(tickets, row);
  const sorted = keys.slice().sort();
  const bulk = new Set<number>();
  let first = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (sorted[at] === sorted[first]) continue;
    if (at - first > MOST_CLOSES_A_MINUTE) bulk.add(sorted[first] ?? 0);
    first = at;
  }
  const marks = new Uint8Array(tickets.length);
  keys.forEach((key, row) => {
    if (bulk.has(key)) marks[row] = 1;
  });
  return marks;
}
