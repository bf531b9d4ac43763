import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collapseRows } from "./collapse-rows";
import { proposeMapping } from "./propose-mapping";
import { RepeatCounter } from "./repeat-counter";
import { createRowMapper, type MappedRow } from "./row-mapper";

const COLUMNS = [
  "number",
  "state",
  "sys_updated_on",
  "opened_at",
  "assigned_to",
  "short_description",
  "location",
];
const at = (minute: number) =>
  new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString().slice(0, 19).replace("T", " ");

const event = fc.record({
  id: fc.constantFrom("INC1", "INC2", "INC3"),
  state: fc.constantFrom("New", "Active", "Resolved", "Closed", "?"),
  person: fc.constantFrom("Ann", "Bob", "?"),
  place: fc.constantFrom("North", "South", ""),
});
/** Update times are unique, so that the newest row of an id is never a matter of place. */
const log = fc.array(event, { minLength: 1, maxLength: 20 }).map((events) =>
  events.map(({ id, state, person, place }, minute) => ({
    line: minute + 2,
    cells: [id, state, at(minute), at(minute % 3), person, "Unlock the account", place],
  })),
);

function mapperFor(rows: readonly { line: number; cells: string[] }[], columns = COLUMNS) {
  const { mapping } = proposeMapping({
    columns,
    sample: rows,
    timeZone: "UTC",
    locale: "en-US",
  });
  return createRowMapper(mapping, {
    pseudonym: (clear) => clear,
    hashCells: (cells) => cells.join("|"),
    importedAt: Date.UTC(2027, 0, 1),
    maskPersonalData: true,
  });
}

function ticketsOf(
  rows: readonly { line: number; cells: string[] }[],
  sample = rows,
  columns = COLUMNS,
) {
  const mapper = mapperFor(sample, columns);
  const byId = new Map<string, MappedRow[]>();
  for (const row of rows) {
    const mapped = mapper.map(row);
    if (!mapped.ok) throw new Error(mapped.problem.code);
    const id = mapped.value.ticket.externalId;
    byId.set(id, [...(byId.get(id) ?? []), mapped.value]);
  }
  return new Map([...byId].map(([id, mapped]) => [id, collapseRows(mapped)]));
}

describe("laws of an import", () => {
  test("the order of rows in the file changes no ticket", () => {
    fc.assert(
      fc.property(
        log.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const sorted = (found: ReturnType<typeof ticketsOf>) =>
            [...found].sort(([a], [b]) => (a < b ? -1 : 1));
          expect(sorted(ticketsOf(shuffled, rows))).toEqual(sorted(ticketsOf(rows)));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a column that stands there twice changes nothing of a ticket that is grouped or scored", () => {
    fc.assert(
      fc.property(log, fc.constantFrom(...COLUMNS.keys()), (rows, twice) => {
        const copied = rows.map(({ line, cells }) => ({ line, cells: [...cells, cells[twice]!] }));
        const doubled = ticketsOf(copied, copied, [...COLUMNS, `${COLUMNS[twice]} (2)`]);
        const known = ticketsOf(rows);
        expect([...doubled.keys()]).toEqual([...known.keys()]);
        for (const [id, { ticket }] of doubled) {
          const { attributes: _, ...facts } = ticket;
          expect(known.get(id)?.ticket).toMatchObject(facts);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("repeating the last row of a ticket adds no hand-off and no reopening", () => {
    fc.assert(
      fc.property(log, (rows) => {
        const last = rows.at(-1)!;
        const once = ticketsOf(rows).get(last.cells[0]!)!.ticket;
        const twice = ticketsOf([...rows, last], rows).get(last.cells[0]!)!.ticket;
        expect(twice).toEqual({
          ...once,
          reassignments: twice.reassignments,
          reopens: twice.reopens,
        });
        expect(twice.reassignments ?? 0).toBe(once.reassignments ?? 0);
        expect(twice.reopens ?? 0).toBe(once.reopens ?? 0);
      }),
      { numRuns: 150 },
    );
  });

  test("any text in any cell gives a ticket or a rejection with its line, never a fault", () => {
    const mapper = mapperFor([{ line: 2, cells: ["INC1", "New", at(1), at(0), "Ann", "x", "y"] }]);
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "'=1+1",
        "\u0000",
        "{'name': 'x'",
        "[[",
        "2026-01-01",
        "9999-12-31",
        "1e9",
        "a<br>b",
      ),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 7, maxLength: 7 }), fc.nat(), (cells, line) => {
        const mapped = mapper.map({ line, cells });
        expect(mapped.ok ? mapped.value.line : mapped.problem.line).toBe(line);
        if (!mapped.ok) expect(mapped.problem.hint.length).toBeGreaterThan(20);
      }),
      { numRuns: 300 },
    );
  });

  test("an apostrophe that guards a formula sign is taken off once", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("=", "+", "-", "@"),
        fc.stringMatching(/^[a-z]{1,12}$/),
        (sign, word) => {
          const cells = (title: string) => ["INC1", "New", at(1), at(0), "Ann", title, ""];
          const [row] = [{ line: 2, cells: cells(`'${sign}${word}`) }];
          expect(ticketsOf([row!]).get("INC1")?.ticket.title).toBe(`${sign}${word}`);
          const kept = { line: 2, cells: cells(`'${word}`) };
          expect(ticketsOf([kept]).get("INC1")?.ticket.title).toBe(`'${word}`);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("identical rows without an id are numbered as they come", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3_000 }), { maxLength: 4_000 }), (numbers) => {
        const counter = new RepeatCounter();
        const seen = new Map<string, number>();
        for (const number of numbers) {
          const text = `row ${number}`;
          seen.set(text, (seen.get(text) ?? 0) + 1);
          expect(counter.next(text)).toBe(seen.get(text));
        }
      }),
      { numRuns: 20 },
    );
  });
});
