import { describe, expect, test } from "vitest";
import { COMPANY } from "./example-candidates";
import { tableCsv, tableHtml, tableTabs } from "./table-text";

const ROWS = [
  ["Week of", "Tickets"],
  ["2026-10-26", 1234.5],
  ["=1+1", null],
] as const;
const GERMAN = { ...COMPANY, locale: "de-DE" };

describe("a table that is taken away", () => {
  test("as a file has plain numbers, empty cells for what is missing, and no formula", () => {
    expect(tableCsv(ROWS)).toBe("Week of,Tickets\r\n2026-10-26,1234.5\r\n'=1+1,\r\n");
  });

  test("on the clipboard has the decimal mark of the reader's spreadsheet and no groups", () => {
    expect(tableTabs(ROWS, COMPANY)).toBe("Week of\tTickets\n2026-10-26\t1234.5\n'=1+1\t");
    expect(tableTabs(ROWS, GERMAN)).toContain("2026-10-26\t1234,5");
  });

  test("a tab or a line end in a text does not break a cell in two", () => {
    expect(tableTabs([["disk\tfull\r\nagain", 1]], COMPANY)).toBe("disk full again\t1");
  });

  test("as HTML has a head, and no markup comes in from a title", () => {
    expect(tableHtml([["Task"], ["<b> & co"]], COMPANY)).toBe(
      "<table><tr><th>Task</th></tr><tr><td>&lt;b> &amp; co</td></tr></table>",
    );
  });
});
