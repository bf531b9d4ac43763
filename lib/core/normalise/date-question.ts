import type { Mapping } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { DateQuestion } from "@/lib/core/domain/review";
import { cleanCell } from "./clean-cell";
import { dayOf } from "./date-parser";
import { dateShapeOf } from "./date-shapes";
import { normaliseHeader } from "./normalise-header";

const MOST_EXAMPLES = 4;

/**
 * The question that a person answers once for a file: sampled cells that are two different days, with both readings and
 * how many of them would fall on a weekend. Null when every date has one reading.
 */
export function dateQuestionOf(mapping: Mapping, sample: readonly RawRow[]): DateQuestion | null {
  const open = mapping.columns.filter((column) => column.ambiguousDate);
  const format = open[0]?.dateFormat;
  if (format?.kind !== "ordered") return null;
  const id = mapping.columns.find((column) => column.field === "externalId")?.index;
  const seen = new Set<string>();
  const examples: DateQuestion["examples"] = [];
  const weekends = { dmy: 0, mdy: 0 };
  let openCells = 0;
  for (const row of sample) {
    for (const column of open) {
      const cell = cleanCell(row.cells[column.index] ?? "");
      const shape = cell === null ? null : dateShapeOf(cell);
      const dmy = shape && dayOf(shape, "dmy");
      const mdy = shape && dayOf(shape, "mdy");
      if (cell === null || dmy === null || mdy === null || dmy === mdy) continue;
      openCells += 1;
      if (isWeekend(dmy)) weekends.dmy += 1;
      if (isWeekend(mdy)) weekends.mdy += 1;
      const days = `${dmy} ${mdy}`;
      if (examples.length >= MOST_EXAMPLES || seen.has(days)) continue;
      seen.add(days);
      examples.push({
        id: id === undefined ? null : cleanCell(row.cells[id] ?? ""),
        cell: cell.slice(0, 40),
        dmy: isoDay(dmy),
        mdy: isoDay(mdy),
      });
    }
  }
  return {
    columns: open.map((column) => column.column),
    openCells,
    examples,
    weekends,
    suggested: format.order === "mdy" ? "mdy" : "dmy",
  };
}

/** True when some times of day come without an offset, so that it matters in which zone they are read. */
export function needsZone(mapping: Mapping, sample: readonly RawRow[]): boolean {
  const dated = mapping.columns.filter(
    ({ column, dateFormat }) =>
      dateFormat !== null && dateFormat.kind !== "epoch" && !normaliseHeader(column).isUtc,
  );
  return dated.some(
    (column) =>
      column.dateFormat?.kind === "excel-serial" ||
      sample.some((row) => {
        const cell = cleanCell(row.cells[column.index] ?? "");
        if (column.dateFormat?.kind === "time-of-day") return cell !== null;
        const time = cell === null ? null : (dateShapeOf(cell)?.time ?? null);
        return time !== null && time.offset === null && !column.wholeDays;
      }),
  );
}

function isWeekend(day: number): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function isoDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
