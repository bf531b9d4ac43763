import { describe, expect, test } from "vitest";
import { readBytes } from "../read-for-test";
import { columnName, type TestBook, type TestCell, writeXlsx } from "./write-xlsx-for-test";

const HEADER = ["Number", "Title", "Opened"];

function oneSheet(
  rows: readonly (readonly TestCell[])[],
  more: Partial<TestBook> = {},
): Uint8Array {
  return writeXlsx({ sheets: [{ name: "Tickets", rows }], ...more });
}

async function rowsOf(bytes: Uint8Array) {
  const seen = await readBytes("book.xlsx", bytes);
  expect(seen.error).toBeNull();
  return seen.parts[0]?.rows;
}

describe("values as Excel shows them", () => {
  test.each([
    ["a day", "yyyy\\-mm\\-dd", 46053, "2026-01-31"],
    ["a day and time, to the second", "dd/mm/yyyy hh:mm", 46053.58686342593, "2026-01-31 14:05:05"],
    ["a time that a format of days hides", "m/d/yy", 46053.5, "2026-01-31 12:00:00"],
    ["a time of day", "h:mm AM/PM", 0.25, "06:00:00"],
    ["a length of time", "[h]:mm:ss", 1.5, "36:00:00"],
    ["a month by its name, with a locale", "[$-409]d\\-mmm\\-yy;@", 46053, "2026-01-31"],
    ["minutes are no months", "mm:ss", 0.5, "12:00:00"],
    ["a word in quotes is no format", '0.0" days"', 2.5, "2.5"],
    ["a code with zeros in front", "000000", 1234, "001234"],
    ["the day that Excel made up", "yyyy-mm-dd", 60, "1900-02-29"],
    ["the day after it", "yyyy-mm-dd", 61, "1900-03-01"],
    ["the first day", "yyyy-mm-dd", 1, "1900-01-01"],
    ["a number of no day", "yyyy-mm-dd", -5, "-5"],
    ["a float with its noise", "General", "0.30000000000000004", "0.3"],
    ["a large number", "General", "1.21143E+15", "1211430000000000"],
    ["an id longer than a float", "General", "-8086931554011838357", "-8086931554011838357"],
  ])("%s", async (_name, format, number, expected) => {
    const bytes = oneSheet([HEADER, ["INC1", "a", { number, style: 1 }]], { formats: [format] });
    expect(await rowsOf(bytes)).toEqual([["INC1", "a", expected]]);
  });

  test("days counted from 1904", async () => {
    const bytes = oneSheet([HEADER, ["INC1", "a", { number: 44591, style: 1 }]], {
      formats: ["yyyy-mm-dd"],
      is1904: true,
    });
    expect(await rowsOf(bytes)).toEqual([["INC1", "a", "2026-01-31"]]);
  });

  test.each([
    ["a boolean", '<c r="C2" t="b"><v>1</v></c>', "TRUE"],
    ["an error", '<c r="C2" t="e"><v>#N/A</v></c>', "#N/A"],
    ["a formula's stored value", '<c r="C2" t="str"><f>A2&amp;"x"</f><v>INC1x</v></c>', "INC1x"],
    ["a formula without a stored value", '<c r="C2"><f>NOW()</f></c>', ""],
    ["an ISO date", '<c r="C2" t="d"><v>2026-01-31T14:05:00.000</v></c>', "2026-01-31 14:05:00"],
    [
      "rich text without its reading",
      '<c r="C2" t="inlineStr"><is><r><t>課</t></r><r><t>長</t></r><rPh><t>カ</t></rPh></is></c>',
      "課長",
    ],
    ["a marked section", '<c r="C2" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', "a < b"],
    [
      "a carriage return",
      '<c r="C2" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>',
      "a\rb_x000D_",
    ],
  ])("%s", async (_name, xml, expected) => {
    const bytes = oneSheet([HEADER, ["INC1", "a", { xml }]]);
    expect(await rowsOf(bytes)).toEqual([["INC1", "a", expected]]);
  });
});

describe("shapes of sheets", () => {
  test("gaps, rows and cells without addresses, and a title above the header", async () => {
    const rows = [["Report run 2026"], HEADER, ["INC1", "", "x"], [], ["INC2", "b", ""]];
    const seen = await readBytes("book.xlsx", oneSheet(rows));
    expect(seen.parts[0]).toMatchObject({
      format: "xlsx",
      headerLine: 2,
      columns: HEADER,
      rows: [
        ["INC1", "", "x"],
        ["INC2", "b", ""],
      ],
      lines: [3, 5],
    });
    const bare = await readBytes(
      "book.xlsx",
      oneSheet(rows, { hasAddresses: false, isShared: false }),
    );
    expect(bare.parts).toEqual(seen.parts);
  });

  test("a value merged down stands in each of its rows; one merged to the right does not", async () => {
    const bytes = writeXlsx({
      sheets: [
        {
          name: "Tickets",
          rows: [
            ["All tickets", "", ""],
            HEADER,
            ["INC1", "a", "x"],
            ["", "b", "y"],
            ["INC2", "c", ""],
          ],
          after: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/></mergeCells>',
        },
      ],
    });
    expect(await rowsOf(bytes)).toEqual([
      ["INC1", "a", "x"],
      ["INC1", "b", "y"],
      ["INC2", "c", ""],
    ]);
  });

  test("each sheet is a part; empty, hidden and headless ones are left out and named", async () => {
    const bytes = writeXlsx({
      sheets: [
        { name: "Cover", rows: [["2026-01-31"], ["2026-02-28"]] },
        {
          name: "Chart data",
          rows: [
            [{ number: 1 }, { number: 7 }],
            [{ number: 2 }, { number: 9 }],
          ],
        },
        { name: "Open", rows: [HEADER, ["INC1", "a", "x"]] },
        { name: "Nothing", rows: [] },
        { name: "Lists", state: "hidden", rows: [["Priority"], ["High"]] },
        { name: "Closed & done", rows: [HEADER, ["INC2", "b", "y"]] },
      ],
    });
    const seen = await readBytes("book.xlsx", bytes);
    expect(seen.parts.map(({ suffix, rows }) => [suffix, rows.length])).toEqual([
      ["#Open", 1],
      ["#Closed & done", 1],
    ]);
    expect(seen.warnings).toEqual([
      'Sheet "Cover" was left out. It has no row of column names above its values.',
      'Sheet "Chart data" was left out. It has no row of column names above its values.',
      'Sheet "Nothing" was left out. It is empty.',
      'Sheet "Lists" was left out. It is hidden: unhide the sheet and upload the workbook again if it holds tickets.',
    ]);
    const only = await readBytes("book.xlsx", bytes, "#Closed & done");
    expect(only.parts).toEqual(seen.parts.slice(1));
  });

  test("a workbook of values alone is read, its columns called by their places", async () => {
    const seen = await readBytes(
      "book.xlsx",
      oneSheet([
        [{ number: 1 }, { number: 2 }],
        [{ number: 3 }, { number: 4 }],
      ]),
    );
    expect(seen.parts[0]).toMatchObject({
      columns: ["Column 1", "Column 2"],
      rows: [
        ["1", "2"],
        ["3", "4"],
      ],
    });
    expect(seen.parts[0]?.headerLine).toBe(0);
  });

  test("a sheet as wide as Excel allows keeps its far column", async () => {
    const far = columnName(16_383);
    const xml = (row: number, text: string) => ({
      xml: `<c r="${far}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    });
    const seen = await readBytes(
      "book.xlsx",
      oneSheet([
        ["Number", xml(1, "Far")],
        ["INC1", xml(2, "x")],
      ]),
    );
    expect(seen.parts[0]).toMatchObject({ columns: ["Number", "Far"], rows: [["INC1", "x"]] });
  });
});
