import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParsedFile, ParsedRecord } from "@/lib/core/domain/raw-row";
import { proposeMapping } from "@/lib/core/normalise/propose-mapping";
import { createRowMapper } from "@/lib/core/normalise/row-mapper";
import { SeenTexts } from "@/lib/core/normalise/seen-texts";
import { rowsToTickets, surveyFile } from "./rows-to-tickets";

const COLUMNS = ["Number", "Short description", "State", "Opened"];
const AT = Date.UTC(2026, 5, 1);

/** A file of which each row belongs to one of a few tickets, cut into batches of three. */
function fileOf(ids: readonly number[]): ParsedFile {
  const records = ids.map(
    (id, at): ParsedRecord => ({
      kind: "row",
      row: {
        line: at + 2,
        cells: [`INC${id}`, `step ${at} of ticket ${id}`, "open", "2026-03-04 10:00:00"],
      },
    }),
  );
  return {
    dialect: {
      format: "delimited",
      encoding: "utf-8",
      delimiter: ",",
      quote: '"',
      headerLine: 1,
      columns: COLUMNS,
    },
    async *records() {
      for (let at = 0; at < records.length; at += 3) yield records.slice(at, at + 3);
    },
  };
}

/** Ids and titles of the tickets, in no order, with the number of rows each was made of. */
async function ticketsOf(file: ParsedFile, seen?: SeenTexts): Promise<string[]> {
  const sample = [];
  for await (const batch of file.records())
    for (const record of batch) if (record.kind === "row") sample.push(record.row);
  const { mapping } = proposeMapping({
    columns: COLUMNS,
    hasHeader: true,
    sample,
    timeZone: "UTC",
    locale: "en-US",
    fileName: "incidents.csv",
    importedAt: AT,
  });
  const { repeated } = await surveyFile(file, mapping, seen);
  const mapper = createRowMapper(mapping, {
    pseudonym: (name) => name,
    hashCells: (cells) => cells.join("\u0001"),
    importedAt: AT,
    maskPersonalData: false,
  });
  const found: string[] = [];
  for await (const steps of rowsToTickets(file, mapping, { mapper, repeated })) {
    for (const step of steps) {
      if (step.kind === "rejected") throw new Error(step.rejection.code);
      found.push(`${step.ticket.externalId} ${step.ticket.title} ${step.rows.length}`);
    }
  }
  return found.sort();
}

test("texts with one hash change nothing: no row is lost, no ticket comes twice", async () => {
  const rows = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 4 }), async (ids, kinds) => {
      const file = fileOf(ids);
      const weak = new SeenTexts(
        (text) => text.length + (text.charCodeAt(text.length - 1) % kinds),
      );
      const tickets = await ticketsOf(file, weak);
      expect(tickets).toEqual(await ticketsOf(file));
      expect(tickets).toHaveLength(new Set(ids).size);
    }),
  );
});

test("every text is new once and seen afterwards, however many there are", () => {
  const seen = new SeenTexts();
  const texts = Array.from({ length: 20_000 }, (_, at) => `INC${at}`);
  expect(texts.filter((text) => seen.see(text))).toEqual([]);
  expect(texts.filter((text) => !seen.see(text))).toEqual([]);
});
