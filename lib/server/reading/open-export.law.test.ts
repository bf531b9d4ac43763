import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openJson } from "@/lib/core/parse/open-json";
import { sourceOf } from "@/lib/core/parse/read-for-test";
import { readBytes } from "./read-for-test";
import { writeZip } from "./write-zip-for-test";
import { writeXlsx } from "./xlsx/write-xlsx-for-test";

const character = fc.oneof(
  fc.constantFrom(..."abcxyz019 \"',;\t\n\r\\<>&_{}[]:"),
  fc.constantFrom("é", "漢", "😀", "\u2028", "_x000D_", "]]>"),
);
const cell = fc.array(character, { maxLength: 8 }).map((parts) => parts.join(""));
const HEADER = ["Number", "Title", "Team", "Note"];
/** A first cell that no row lacks: a row without anything is no row. */
const row = fc.tuple(
  fc.integer({ min: 1, max: 99_999 }).map((n) => `INC${n}`),
  cell,
  cell,
  cell,
);
const rows = fc.array(row, { minLength: 1, maxLength: 12 });

const asObjects = (table: readonly (readonly string[])[]) =>
  table.map((cells) => Object.fromEntries(cells.map((text, index) => [HEADER[index], text])));

test("rows written to a workbook come back as they were", async () => {
  const form = fc.record({ isShared: fc.boolean(), hasAddresses: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(rows, form, async (table, { isShared, hasAddresses }) => {
      const sheets = [{ name: "Tickets", rows: [HEADER, ...table] }];
      const seen = await readBytes("a.xlsx", writeXlsx({ sheets, isShared, hasAddresses }));
      expect(seen.parts[0]?.columns).toEqual(HEADER);
      expect(seen.parts[0]?.rows).toEqual(table);
    }),
    { numRuns: 100 },
  );
});

test("rows written to JSON and NDJSON come back as they were, in an archive or not", async () => {
  const form = fc.constantFrom("list", "wrapped", "lines");
  const packing = fc.constantFrom("plain", "gz", "zip");
  await fc.assert(
    fc.asyncProperty(rows, form, packing, fc.nat(4), async (table, shape, packed, indent) => {
      const objects = asObjects(table);
      const text =
        shape === "lines"
          ? objects.map((object) => JSON.stringify(object)).join("\n")
          : JSON.stringify(shape === "list" ? objects : { result: objects }, null, indent);
      const bytes = Buffer.from(text);
      const upload = {
        plain: bytes,
        gz: gzipSync(bytes),
        zip: writeZip([{ name: "a.json", bytes }]),
      };
      const seen = await readBytes(`a.${packed}`, upload[packed]);
      expect(seen.parts[0]?.rows).toEqual(table);
      expect(seen.parts[0]?.rejected).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("how JSON is cut into chunks never changes what is read, however broken it is", async () => {
  const piece = fc.oneof(
    fc.json(),
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "\\",
      "\n",
      '{"a":1}',
      '{"a":"}"}\n',
      "nul",
      "é😀",
    ),
  );
  const text = fc.tuple(
    fc.constantFrom("[", '{"result":[', "", '{"a":1}\n{"a":2}\n'),
    fc.array(piece, { maxLength: 12 }),
  );
  const cuts = fc.array(fc.nat({ max: 500 }), { maxLength: 8 });
  const read = async (bytes: Uint8Array, places: readonly number[]) => {
    const opened = await openJson(sourceOf(bytes, places));
    if (!opened.ok) return opened.problem;
    const records: unknown[] = [];
    for await (const batch of opened.value.records()) records.push(...batch);
    return { dialect: opened.value.dialect, warnings: opened.value.warnings, records };
  };
  await fc.assert(
    fc.asyncProperty(text, cuts, async ([opening, parts], places) => {
      const bytes = new TextEncoder().encode(opening + parts.join(""));
      expect(await read(bytes, places)).toEqual(await read(bytes, []));
    }),
    { numRuns: 300 },
  );
});
