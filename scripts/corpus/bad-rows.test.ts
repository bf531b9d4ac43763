import { expect, test } from "vitest";
import type { RejectionCode } from "@/lib/core/domain/rejection";
import { createChance } from "@/lib/core/simulate/chance";
import { readEverything } from "./read-everything";

const ROWS = 10_000;
const RANDOM_SHARE = 0.05;
const HEADER = "Number,Opened,Resolved,Short description,Assignment group,State";

type Cells = readonly [string, string, string, string, string, string];

function cellsOf(number: number): Cells {
  const day = String((number % 28) + 1).padStart(2, "0");
  const opened = `2025-03-${day} 09:00:00`;
  const title = number % 3 === 0 ? `"Printer ${number}, second floor"` : `Reset password ${number}`;
  return [
    `INC${String(number).padStart(7, "0")}`,
    opened,
    `2025-03-${day} 10:30:00`,
    title,
    "Service Desk",
    "Closed",
  ];
}

const withCell =
  (at: number, cell: string) =>
  (cells: Cells): string =>
    cells.with(at, cell).join(",");

/** What can be wrong with a row, what it makes of a good one, and the reason that must be given. */
const FAULTS: readonly (readonly [string, (cells: Cells) => string, RejectionCode])[] = [
  ["a cell too many", (cells) => [...cells, "extra"].join(","), "ROW_TOO_MANY_CELLS"],
  ["nine cells too many", (cells) => `${cells.join(",")}${",x".repeat(9)}`, "ROW_TOO_MANY_CELLS"],
  ["a comma without quotes", withCell(3, "Mouse, keyboard broken"), "ROW_TOO_MANY_CELLS"],
  ["a delimiter lost after the id", ([id, ...rest]) => id + rest.join(","), "ROW_TRUNCATED"],
  [
    "two dates run together",
    ([id, a, b, ...rest]) => [id, a + b, ...rest].join(","),
    "ROW_TRUNCATED",
  ],
  ["a line of totals", () => "Total: 10000 rows", "ROW_IS_FOOTER"],
  ["a remark", () => "Exported by the service desk, all rights reserved", "ROW_TRUNCATED"],
  ["the header again", () => HEADER, "ROW_REPEATS_HEADER"],
  ["a quote left open before a comma", withCell(3, '"Mouse, keyboard'), "QUOTE_NOT_CLOSED"],
  ["a value over 1 MiB", withCell(3, "a".repeat(1_100_000)), "VALUE_TOO_LONG"],
  ["a quoted value over 1 MiB", withCell(3, `"${"a,".repeat(600_000)}"`), "QUOTE_NOT_CLOSED"],
  ["a row over 8 MiB", (cells) => `${cells.join(",")}${",word".repeat(1_800_000)}`, "ROW_TOO_LONG"],
  ["no id", withCell(0, ""), "ID_MISSING"],
  ["NULL for an id", withCell(0, "NULL"), "ID_MISSING"],
  ["a question mark for an id", withCell(0, "?"), "ID_MISSING"],
  ["an id mangled to 1.2E+10", withCell(0, "1.2E+10"), "ID_MANGLED"],
  ["an id with grouped digits", withCell(0, '"3,87,16,91,111"'), "ID_MANGLED"],
  ["an id of 400 characters", withCell(0, "9".repeat(400)), "VALUE_TOO_LONG"],
  ["30 February", withCell(1, "2025-02-30 09:00:00"), "OPENED_AT_UNREADABLE"],
  ["month 13", withCell(1, "2025-13-01 09:00:00"), "OPENED_AT_UNREADABLE"],
  ["hour 25", withCell(1, "2025-03-01 25:00:00"), "OPENED_AT_UNREADABLE"],
  ["year 0", withCell(1, "0000-00-00 00:00:00"), "OPENED_AT_UNREADABLE"],
  ["1601", withCell(1, "1601-01-01 00:00:00"), "OPENED_AT_UNREADABLE"],
  ["words for an opening date", withCell(1, "last Tuesday"), "OPENED_AT_UNREADABLE"],
  ["an opening date in 9999", withCell(1, "9999-12-31 23:59:59"), "DATE_IN_FUTURE"],
  ["an opening date after the import", withCell(1, "2027-03-01 09:00:00"), "DATE_IN_FUTURE"],
  ["an unreadable resolution", withCell(2, "2025-03-45 09:00:00"), "DATE_UNREADABLE"],
  ["words for a resolution", withCell(2, "done"), "DATE_UNREADABLE"],
  ["a resolution in the future", withCell(2, "2031-03-01 09:00:00"), "DATE_IN_FUTURE"],
];
/** Rows this long fill the memory of a test when there are many of them. */
const MOST_REPEATED = 4096;

test(`${ROWS.toLocaleString("en-US")} rows with every kind of fault: good ones arrive, bad ones are rejected for the right reason`, async () => {
  const chance = createChance(20_261_123);
  const expected = new Map<number, readonly [string, RejectionCode]>();
  const lines: string[] = [HEADER];
  const goodIds: string[] = [];
  const addBad = (number: number, [name, spoil, code]: (typeof FAULTS)[number]): void => {
    lines.push(spoil(cellsOf(number)));
    expected.set(lines.length, [name, code]);
  };
  const short = FAULTS.filter(([, spoil]) => spoil(cellsOf(1)).length < MOST_REPEATED);
  const every = Math.floor(ROWS / (FAULTS.length + 1));
  for (let number = 1; number <= ROWS; number += 1) {
    const planted = number % every === 0 ? FAULTS[number / every - 1] : undefined;
    const random =
      chance.uniform() < RANDOM_SHARE
        ? short[Math.floor(chance.uniform() * short.length)]
        : undefined;
    const fault = planted ?? random;
    if (fault) addBad(number, fault);
    else {
      const cells = cellsOf(number);
      goodIds.push(cells[0]);
      lines.push(cells.join(","));
    }
  }
  // Cut off in the middle of a row that misses one cell only.
  lines.push(
    cellsOf(ROWS + 1)
      .slice(0, 5)
      .join(","),
  );
  expected.set(lines.length, ["a last row cut off", "ROW_TRUNCATED"]);

  const reading = await readEverything(new TextEncoder().encode(lines.join("\n")));
  if (reading.error !== null) throw new Error(reading.message);
  expect(reading.tickets.map(({ externalId }) => externalId)).toEqual(goodIds);
  const found = new Map(reading.rejections.map(({ line, code }) => [line, code]));
  expect([...found.keys()].sort((a, b) => a - b)).toEqual(
    [...expected.keys()].sort((a, b) => a - b),
  );
  const wrong = [...expected].filter(([line, [, code]]) => found.get(line) !== code);
  expect(wrong.map(([line, [name, code]]) => `${name}: ${code}, found ${found.get(line)}`)).toEqual(
    [],
  );
  for (const { expected: words, hint, seen } of reading.rejections) {
    expect([words, hint].every((text) => text !== "")).toBe(true);
    expect(seen.length).toBeLessThanOrEqual(200);
  }
  process.stdout.write(
    `bad rows: ${expected.size} of ${FAULTS.length + 1} kinds, ${wrong.length} reasons wrong\n`,
  );
});
