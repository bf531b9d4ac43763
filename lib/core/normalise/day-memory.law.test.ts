import fc from "fast-check";
import { expect, test } from "vitest";
import { openZone } from "@/lib/core/calendar/zoned-time";
import type { DateFormat } from "@/lib/core/domain/mapping";
import { compileDateParser } from "./date-parser";

const FORMATS: readonly DateFormat[] = [
  { kind: "iso" },
  { kind: "month-name" },
  { kind: "ordered", order: "dmy" },
  { kind: "ordered", order: "mdy" },
  { kind: "excel-serial" },
];
const day = fc.constantFrom(
  "2026-03-29",
  "2026-10-25",
  "29/03/2026",
  "03/29/2026",
  "1/2/24",
  "25.10.2026",
  "30/Jun/25",
  "29 March 2026",
  "Mar 29, 2026",
  "Mon Mar 3",
  "20260329",
  "0000-00-00",
  "31/02/2026",
);
const clock = fc
  .tuple(
    fc.constantFrom(" ", "T", ", ", "  ", " at ", ""),
    fc.constantFrom("0", "00", "2", "02", "12", "14", "23", "24"),
    fc.constantFrom(":", ":"),
    fc.constantFrom("00", "15", "59", "60", "5"),
    fc.constantFrom("", ":00", ":59", ":60", ":09.250"),
    fc.constantFrom("", "Z", " AM", "PM", " pm", " UTC", "+0200", " UTC 2026", " "),
  )
  .map((parts) => parts.join(""));
const cell = fc.tuple(day, fc.oneof(clock, fc.constant(""))).map((parts) => parts.join(""));

test("a cell is read the same whatever cells came before it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMATS),
      fc.constantFrom("UTC", "Europe/Berlin", "America/New_York"),
      fc.boolean(),
      fc.array(cell, { minLength: 2, maxLength: 40 }),
      (format, timeZone, wholeDays, cells) => {
        const zone = openZone(timeZone);
        const used = compileDateParser({ format, zone, wholeDays });
        for (const one of cells) {
          const fresh = compileDateParser({ format, zone, wholeDays });
          expect([one, used.parse(one)]).toEqual([one, fresh.parse(one)]);
        }
      },
    ),
    { numRuns: 300 },
  );
});
