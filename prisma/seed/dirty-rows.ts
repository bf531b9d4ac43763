import type { ToldRow } from "./desks/desk-shape";

/** What real exports get wrong and a receipt must show. */
export type DirtyKind = "unreadable-date" | "duplicate" | "truncated";

/** Places, in tickets from the start, where a dirty row is put in. */
const UNREADABLE_AT = 61;
const COPIED_AT = 74;
const REPEATED_AT = 92;

/** Passes the rows on and puts the dirty ones between or behind them. */
export function* withDirtyRows(
  rows: Iterable<ToldRow>,
  dirt: readonly DirtyKind[],
): Generator<ToldRow> {
  let count = 0;
  let copied: ToldRow | null = null;
  let last: ToldRow | null = null;
  for (const told of rows) {
    count += 1;
    last = told;
    if (count === COPIED_AT) copied = told;
    yield count === UNREADABLE_AT && dirt.includes("unreadable-date") ? unreadable(told) : told;
    if (count === REPEATED_AT && copied && dirt.includes("duplicate")) {
      yield { ...copied, task: "duplicate", kind: "dirty" };
    }
  }
  if (last && dirt.includes("truncated")) yield truncated(last);
}

function unreadable(told: ToldRow): ToldRow {
  const line = told.row.line.replace(told.opened, "31-02 about noon");
  return { ...told, row: { ...told.row, line }, task: "unreadable-date", kind: "dirty" };
}

/** The export stopped in the middle of a row: a number, and the beginning of a title. */
function truncated(told: ToldRow): ToldRow {
  const id = String(Number(told.row.id) + 1);
  const row = { line: `${id},Disk usage above 90 % on wms-no`, id, otherId: null };
  return { ...told, row, task: "truncated", kind: "dirty" };
}
