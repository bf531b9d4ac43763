import { describe, expect, test } from "vitest";
import { openDelimited } from "./open-delimited";
import { readSource, readText, sourceOf } from "./read-for-test";

const tickets = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join("\n");

const ticket = (n: number): string =>
  `INC${String(n).padStart(7, "0")},2025-03-${String((n % 28) + 1).padStart(2, "0")} 09:00,Printer jams,Desk ${n % 3}`;
const HEADER = "Number,Opened,Summary,Team";

describe("rows that need care", () => {
  test("physical lines are counted through quoted values and blank lines", async () => {
    const seen = await readText('id,title\n1,"a\nb\n\nc"\n\n2,"d\r\ne"\n3,f\n');
    expect(seen.lines).toEqual([2, 7, 9]);
  });

  test("a quote left open never swallows the whole rows below it", async () => {
    const quoted = (n: number) => `${n},2025-03-01,"Printer ${n}, second floor",Desk`;
    const text = `${HEADER}\n${quoted(1)}\n2,2025-03-01,"Mouse, keyboard,Desk\n3,2025-03-01,Mail,Desk\n${quoted(4)}\n`;
    const seen = await readText(text);
    expect(seen.rejected).toEqual([[3, "QUOTE_NOT_CLOSED"]]);
    expect(seen.rows.map(([id]) => id)).toEqual(["1", "3", "4"]);
  });

  test("a value over several lines may hold quotes that are not doubled", async () => {
    const text = `${HEADER}\n1,2025-03-01,"He said "no" and\nleft",Desk\n2,2025-03-02,Mail,Desk\n"a "b" or\nc",2025-03-03,Mail,Desk\n`;
    const seen = await readText(text);
    expect(seen.rejected).toEqual([]);
    expect(seen.rows[0]?.[2]).toBe('He said "no" and\nleft');
    expect(seen.rows[2]?.[0]).toBe('a "b" or\nc');
  });

  test("an unclosed quote far from any other is given up after 1 MiB", async () => {
    const rows = tickets(30_000, ticket);
    const seen = await readText(`${HEADER}\nINC1,2025-03-01 09:00,"open,Desk\n${rows}\n`);
    expect(seen.rejected).toEqual([[2, "QUOTE_NOT_CLOSED"]]);
    expect(seen.rows).toHaveLength(30_000);
    expect(seen.lines.at(-1)).toBe(30_002);
  });

  test.each([
    ["quoted", `"${"a".repeat(3_000_000)}"`],
    ["bare", "a".repeat(1_100_000)],
  ])("a %s value over 1 MiB costs its row, and the next one is read", async (_kind, value) => {
    const seen = await readText(`${HEADER}\n1,x,${value},y\n${ticket(1)}\n`);
    expect(seen.rejected).toEqual([[2, "VALUE_TOO_LONG"]]);
    expect(seen.lines).toEqual([3]);
  });

  test("a value over 1 MiB on several lines costs the lines it stands on", async () => {
    const value = "one line of a log without an end\n".repeat(50_000);
    const seen = await readText(`${HEADER}\n1,x,"${value}",y\n${ticket(1)}\n`);
    expect(seen.rows).toEqual([ticket(1).split(",")]);
    expect(new Set(seen.rejected.map(([, code]) => code))).toEqual(new Set(["QUOTE_NOT_CLOSED"]));
  });

  test("a rejected line of commas keeps its text, in no more than 20,000 cells", async () => {
    const line = `INC1,2025-03-01 09:00,"${"a,".repeat(600_000)}"`;
    const opened = await openDelimited(
      sourceOf(new TextEncoder().encode(`${HEADER}\n${line}\n${ticket(1)}\n`)),
    );
    if (!opened.ok) throw new Error(opened.problem.message);
    const { value: batch } = await opened.value.records()[Symbol.asyncIterator]().next();
    const [rejected] = batch ?? [];
    if (rejected?.kind !== "rejected") throw new Error("the line was read");
    expect(rejected.cells).toHaveLength(20_000);
    expect(rejected.cells.join(",").length).toBeGreaterThan(1_000_000);
  });

  test("a row over 8 MiB is given up, and the next one is read", async () => {
    const long = `${"word ".repeat(200)},`.repeat(9000);
    const seen = await readText(`${HEADER}\n${ticket(1)}\n${long}\n${ticket(2)}\n`);
    expect(seen.rejected).toEqual([[3, "ROW_TOO_LONG"]]);
    expect(seen.lines).toEqual([2, 4]);
  });

  test("a file of nothing but open quotes is read in one go", async () => {
    const seen = await readText(`id,title\n1,ok\n${tickets(60_000, (n) => `${n},"open`)}\n`);
    expect(seen.rows.length + seen.rejected.length).toBe(60_001);
  });

  test("a file of stray quotes on every line keeps a row for each line", async () => {
    const seen = await readText(`id,title\n1,ok\n${tickets(60_000, (n) => `"x"y,${n}`)}\n`);
    expect(seen.rows).toHaveLength(60_001);
    expect(seen.rejected).toEqual([]);
  });

  test("lines that all seem to run into one far record cost no more than one look at it each", async () => {
    const open = tickets(60_000, () => '"x"y');
    const seen = await readText(`id,title\n1,ok\n${open}\n7,"fine, as it is"\n8,too\n`);
    expect(seen.rows.slice(-2)).toEqual([
      ["7", "fine, as it is"],
      ["8", "too"],
    ]);
    expect(seen.rows.length + seen.rejected.length).toBe(60_003);
  });

  test("a file whose quotes are out of step on every line ends, and whole rows after it are read", async () => {
    const broken = '"""",""","a,b\n'.repeat(20_000);
    const seen = await readText(`id,title\n1,ok\n${broken}\n${tickets(50, (n) => `${n},fine`)}\n`);
    expect(seen.rows.slice(-40)).toEqual(
      Array.from({ length: 40 }, (_, index) => [String(index + 11), "fine"]),
    );
  });

  test("an empty cell too many is taken out where dates and ids then stand right again", async () => {
    const bad = "INC0000099,,2025-03-09 09:00,Printer jams,Desk 1";
    const seen = await readText(`${HEADER}\n${tickets(40, ticket)}\n${bad}\n`);
    expect(seen.rejected).toEqual([]);
    expect(seen.rows.at(-1)).toEqual(["INC0000099", "2025-03-09 09:00", "Printer jams", "Desk 1"]);
  });

  test("a row that misses a delimiter is rejected where its values stand under wrong columns", async () => {
    const bad = "INC00000992025-03-09 09:00,Printer jams,Desk 1";
    const seen = await readText(`${HEADER}\n${tickets(40, ticket)}\n${bad}\n${ticket(41)}\n`);
    expect(seen.rejected).toEqual([[42, "ROW_TRUNCATED"]]);
    expect(seen.rows).toHaveLength(41);
  });

  test("junk below the table is rejected where the column holds ids", async () => {
    const seen = await readText(`${HEADER}\n${tickets(40, ticket)}\n\nTotal: 40 rows\n`);
    expect(seen.rejected).toEqual([[43, "ROW_IS_FOOTER"]]);
    expect(seen.rows).toHaveLength(40);
  });

  test("a row written with another delimiter is read with it", async () => {
    const other = ticket(41).replaceAll(",", ";");
    const seen = await readText(`${HEADER}\n${tickets(40, ticket)}\n${other}\n${ticket(42)}\n`);
    expect(seen.rejected).toEqual([]);
    expect(seen.rows).toHaveLength(42);
  });

  test("records come in batches, and can be read a second time", async () => {
    const text = new TextEncoder().encode(`id,title\n${tickets(500, (n) => `${n},a`)}\n`);
    const { openDelimited } = await import("./open-delimited");
    const opened = await openDelimited(sourceOf(text));
    if (!opened.ok) throw new Error(opened.problem.message);
    const sizes = [];
    for await (const batch of opened.value.records()) sizes.push(batch.length);
    expect(sizes).toEqual([200, 200, 100]);
    let again = 0;
    for await (const batch of opened.value.records()) again += batch.length;
    expect(again).toBe(500);
  });

  test("delimiter and encoding can be chosen by a person", async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("id;a,b\n1;"), 0xa4, 0x0a]);
    const seen = await readSource(sourceOf(bytes), { delimiter: ";", encoding: "ISO-8859-15" });
    expect(seen.dialect).toMatchObject({ delimiter: ";", encoding: "iso-8859-15" });
    expect(seen.rows).toEqual([["1", "€"]]);
  });
});
