import type { TicketField } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { Column, Match } from "./match-columns";

/** In an export with one row per ticket hardly an id occurs twice; in a log nearly every one does. */
const UNIQUE_SHARE = 0.9;

/**
 * Decides whether a file has one row per event, and settles the fields that depend on it: `activity` and `eventAt` make
 * sense in a log only. Elsewhere a time stamp is the opening date and an activity is the category.
 */
export function settleEventLog(
  columns: readonly Column[],
  matches: ReadonlyMap<number, Match>,
  sample: readonly RawRow[],
): { matches: ReadonlyMap<number, Match>; isEventLog: boolean } {
  const id = columnOf(columns, matches, "externalId");
  const repeats =
    id !== undefined &&
    id.profile.filled > 1 &&
    id.profile.distinctShare < UNIQUE_SHARE &&
    repeatsWithNews(id, sample);
  if (repeats) return { matches: withoutLooseParts(columns, matches), isEventLog: true };
  const settled = new Map(matches);
  move(settled, columnOf(columns, matches, "eventAt"), "openedAt");
  move(settled, columnOf(columns, matches, "activity"), "category");
  return { matches: settled, isEventLog: false };
}

/** Rows that are the same in every cell tell nothing new: a file pasted twice is no log. */
function repeatsWithNews({ index, profile }: Column, sample: readonly RawRow[]): boolean {
  const rows = new Set<string>();
  const ids = new Set<string>();
  for (const { cells } of sample) {
    if (!cells[index]) continue;
    ids.add(cells[index]);
    rows.add(cells.join("\u0001"));
  }
  return profile.rows === 0 || ids.size / Math.max(1, rows.size) < UNIQUE_SHARE;
}

/** A log whose rows are states of a ticket has its own update date; a second time stamp stays an attribute. */
function withoutLooseParts(
  columns: readonly Column[],
  matches: ReadonlyMap<number, Match>,
): ReadonlyMap<number, Match> {
  const settled = new Map(matches);
  const title = columnOf(columns, matches, "title");
  const activity = columnOf(columns, matches, "activity");
  // A guess from values: in a log with activities the text that repeats is no title.
  if (title && activity && matches.get(title.index)?.confidence === "check")
    settled.delete(title.index);
  return settled;
}

function columnOf(
  columns: readonly Column[],
  matches: ReadonlyMap<number, Match>,
  field: TicketField,
): Column | undefined {
  return columns.find((column) => matches.get(column.index)?.field === field);
}

function move(settled: Map<number, Match>, column: Column | undefined, to: TicketField): void {
  if (!column) return;
  const isTaken = [...settled.values()].some((match) => match.field === to);
  if (isTaken) settled.delete(column.index);
  else settled.set(column.index, { field: to, confidence: "check" });
}
