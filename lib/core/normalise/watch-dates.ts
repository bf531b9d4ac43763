import { openZone } from "@/lib/core/calendar/zoned-time";
import type { ColumnMapping, Mapping } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import { compileDateParser, type DateParser } from "./date-parser";

/** Watches all rows of a file for proof that came too late for the sample. */
export type DateWatch = {
  see(row: RawRow): void;
  /** The mapping with the order that the rows prove; null while the assumption holds. */
  revised(): Mapping | null;
};

type Watched = { readonly index: number; readonly assumed: DateParser; readonly other: DateParser };

/**
 * Watches the columns whose order of day and month is an assumption. One cell that is a date only in the other order
 * outweighs it, unless other cells prove the assumed order. Costs nothing for a mapping without such columns.
 */
export function watchDates(mapping: Mapping): DateWatch {
  const watched = mapping.columns.flatMap((column) => watchedColumn(column, mapping.timeZone));
  let against = 0;
  let proving = 0;
  return {
    see(row) {
      for (const { index, assumed, other } of watched) {
        const cell = row.cells[index] ?? "";
        if (cell === "") continue;
        if (assumed.contradicts(cell)) against += 1;
        else if (other.contradicts(cell)) proving += 1;
      }
    },
    revised: () => (against > proving ? withOtherOrder(mapping) : null),
  };
}

function watchedColumn(column: ColumnMapping, timeZone: string): Watched[] {
  if (!column.ambiguousDate || column.dateFormat?.kind !== "ordered") return [];
  const zone = openZone(timeZone);
  const parserFor = (order: "dmy" | "mdy") =>
    compileDateParser({ format: { kind: "ordered", order }, zone });
  const isDayFirst = column.dateFormat.order === "dmy";
  return [
    {
      index: column.index,
      assumed: parserFor(isDayFirst ? "dmy" : "mdy"),
      other: parserFor(isDayFirst ? "mdy" : "dmy"),
    },
  ];
}

function withOtherOrder(mapping: Mapping): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.ambiguousDate && column.dateFormat?.kind === "ordered"
        ? {
            ...column,
            ambiguousDate: false,
            dateFormat: {
              kind: "ordered",
              order: column.dateFormat.order === "dmy" ? "mdy" : "dmy",
            } as const,
          }
        : column,
    ),
  };
}
