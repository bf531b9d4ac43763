import type { Told } from "@/lib/core/domain/task-facts";
import type { DeskRows } from "./desk-rows";
import { isScored } from "./desk-rows";

/** The same item or person again within this time: the fix did not last. */
const RETURN_WITHIN = 30 * 86_400_000;

/** A fixed order among tickets of the same instant, so that the order of rows never changes a count. */
function inFixedOrder(desk: DeskRows, rows: Int32Array): Int32Array {
  const { opened, requester, item, reopens } = desk.tickets;
  return rows
    .slice()
    .sort(
      (a, b) =>
        opened.at(a) - opened.at(b) ||
        requester.at(a) - requester.at(b) ||
        item.at(a) - item.at(b) ||
        reopens.at(a) - reopens.at(b),
    );
}

function hasTies(desk: DeskRows, rows: Int32Array): boolean {
  return rows.some(
    (row, at) =>
      at > 0 && desk.tickets.opened.at(row) === desk.tickets.opened.at(rows[at - 1] ?? 0),
  );
}

/**
 * Tickets of one task whose requester or configuration item had another one within the 30 days before, or that were
 * reopened. Tickets before the window count as "before", not as returns.
 *
 * `rows` in order of opening, those without a date last. A ticket tells when it has a date and a requester or item, or
 * a count of reopens.
 */
export function gatherReturns(desk: DeskRows, rows: Int32Array): Told {
  const { opened, requester, item, reopens } = desk.tickets;
  const undatedFrom = rows.findIndex((row) => Number.isNaN(opened.at(row)));
  const dated = undatedFrom < 0 ? rows : rows.subarray(0, undatedFrom);
  const ordered = hasTies(desk, dated) ? inFixedOrder(desk, dated) : dated;
  const seenRequester = new Map<number, number>();
  const seenItem = new Map<number, number>();
  let told = 0;
  let hits = 0;

  function isAgain(seen: Map<number, number>, key: number, at: number): boolean {
    if (key === 0) return false;
    const before = seen.get(key);
    seen.set(key, at);
    return before !== undefined && at - before <= RETURN_WITHIN;
  }

  for (const row of ordered) {
    const at = opened.at(row);
    const isSamePerson = isAgain(seenRequester, requester.at(row), at);
    const isSameItem = isAgain(seenItem, item.at(row), at);
    if (!isScored(desk, row)) continue;
    if (requester.at(row) !== 0 || item.at(row) !== 0 || reopens.at(row) >= 0) told++;
    if (isSamePerson || isSameItem || reopens.at(row) > 0) hits++;
  }
  for (const row of rows.subarray(dated.length)) {
    if (reopens.at(row) >= 0) told++;
    if (reopens.at(row) > 0) hits++;
  }
  return { told, hits };
}
