import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSource, sourceOf } from "./read-for-test";
import { encodeText, writeRows } from "./write-for-test";

/** Cells with everything that makes parsing hard. NUL is left out: it is replaced on purpose. */
const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(..."abcxyz019") },
  { weight: 3, arbitrary: fc.constantFrom(..."\"',;|\t \n\r\\^:#=") },
  { weight: 1, arbitrary: fc.constantFrom("é", "ß", "ж", "漢", "😀", "\u00a0", "\u2028", "\r\n") },
);
const cell = fc.array(character, { maxLength: 8 }).map((parts) => parts.join(""));

const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const row = fc
    .array(cell, { minLength: width, maxLength: width })
    .filter((cells) => cells.some((value) => value.trim() !== ""));
  return fc.record({
    header: fc.constant(Array.from({ length: width }, (_, index) => `Column ${"ABCDE"[index]}`)),
    rows: fc.array(row, { maxLength: 8 }),
  });
});

const dialect = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  quote: fc.constant('"'),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  isAllQuoted: fc.boolean(),
  hasLastLineEnd: fc.boolean(),
});
const encoding = fc.constantFrom(
  "utf-8",
  "utf-8+bom",
  "utf-16le",
  "utf-16le+bom",
  "utf-16be",
  "utf-16be+bom",
);
const cuts = fc.array(fc.nat({ max: 5000 }), { maxLength: 12 });

test("what is written in any dialect and encoding is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(table, dialect, encoding, cuts, async (written, form, name, places) => {
      const text = writeRows([written.header, ...written.rows], form);
      const seen = await readSource(sourceOf(encodeText(text, name), places));
      expect(seen.error).toBeNull();
      expect(seen.dialect?.columns).toEqual(written.header);
      expect(seen.rows).toEqual(written.rows);
      expect(seen.rejected).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Text in which anything may be broken. */
const brokenText = fc
  .array(fc.oneof(character, fc.constantFrom('"a', '""', '",', ',"', '"\n"', "a,b\n")), {
    maxLength: 60,
  })
  .map((parts) => `id,title,team\n1,a,x\n${parts.join("")}`);

test("how a file is cut into chunks never changes what is read", async () => {
  await fc.assert(
    fc.asyncProperty(brokenText, encoding, cuts, async (text, name, places) => {
      const bytes = encodeText(text, name);
      expect(await readSource(sourceOf(bytes, places))).toEqual(await readSource(sourceOf(bytes)));
    }),
    { numRuns: 300 },
  );
});

test("any bytes at all are read or refused, and lines only go up", async () => {
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    brokenText.map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
      const bytes = new Uint8Array(parts.flatMap((piece) => [...piece]));
      const { error, lines, rejected, dialect: found } = await readSource(sourceOf(bytes));
      expect(error === null).toBe(found !== null);
      const all = [...lines, ...rejected.map(([line]) => line)].sort((a, b) => a - b);
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((line) => line > (found?.headerLine ?? 0))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("clean files are read as csv-parse reads them", async () => {
  const onlyCommas = dialect.map((form) => ({ ...form, delimiter: "," }));
  await fc.assert(
    fc.asyncProperty(table, onlyCommas, async (written, form) => {
      const text = writeRows([written.header, ...written.rows], form);
      const seen = await readSource(sourceOf(new TextEncoder().encode(text)));
      const oracle: string[][] = parse(text, { record_delimiter: form.lineEnd });
      expect([seen.dialect?.columns, ...seen.rows]).toEqual(oracle);
    }),
    { numRuns: 200 },
  );
});
