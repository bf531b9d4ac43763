import { describe, expect, test } from "vitest";
import { readSource, readText, sourceOf } from "./read-for-test";

const tickets = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join("\n");

const ticket = (n: number): string =>
  `INC${String(n).padStart(7, "0")},2025-03-${String((n % 28) + 1).padStart(2, "0")} 09:00,Printer jams,Desk ${n % 3}`;

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part],
    ),
  );

describe("files that are no delimited text", () => {
  test.each([
    ["nothing", bytesOf(), "FILE_EMPTY", "empty"],
    ["blanks only", bytesOf(" \n\n"), "FILE_EMPTY", "empty"],
    ["a PDF", bytesOf("%PDF-1.7\n..."), "FILE_IS_PDF", "PDF"],
    ["a workbook", bytesOf("PK\u0003\u0004....xl/workbook.xml"), "FILE_IS_XLSX", "XLSX"],
    ["a binary workbook", bytesOf("PK\u0003\u0004..xl/workbook.bin"), "FILE_IS_XLSX", "XLSB"],
    [
      "an OpenDocument sheet",
      bytesOf("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
      "FILE_IS_ZIP",
      "ODS",
    ],
    ["an archive", bytesOf("PK\u0003\u0004....tickets.csv"), "FILE_IS_ZIP", "ZIP"],
    ["an old workbook", bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "FILE_IS_XLS", "XLS"],
    [
      "a locked workbook",
      bytesOf(
        [0xd0, 0xcf, 0x11, 0xe0],
        [..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]),
      ),
      "FILE_IS_XLS",
      "password",
    ],
    ["a gzip archive", bytesOf([0x1f, 0x8b, 8, 0]), "FILE_IS_GZIP", "gzip"],
    ["a web page", bytesOf("\n<!DOCTYPE html><html>"), "FILE_IS_HTML", "HTML"],
    ["a table named .xls", bytesOf("<table><tr><td>Number</td>"), "FILE_IS_HTML", "HTML"],
    ["an XML file", bytesOf('<?xml version="1.0"?><Workbook>'), "FILE_IS_HTML", "XML"],
    ["a picture", bytesOf([0x89, 0x50, 0x4e, 0x47, 13, 10]), "FILE_IS_IMAGE", "picture"],
    ["a photograph", bytesOf([0xff, 0xd8, 0xff, 0xe0]), "FILE_IS_IMAGE", "picture"],
    ["a Linux program", bytesOf([0x7f], "ELF", [2, 1, 1, 0]), "FILE_IS_PROGRAM", "program"],
    ["a Windows program", bytesOf("MZ", [0x90, 0, 3, 0, 0, 0]), "FILE_IS_PROGRAM", "program"],
    ["a JSON list", bytesOf('[\n  {"number": "INC1"}\n]'), "FILE_IS_JSON", "JSON"],
    ["JSON lines", bytesOf('{"number":"INC1"}\n{"number":"INC2"}\n'), "FILE_IS_JSON", "JSON"],
    [
      "random bytes",
      new Uint8Array(4000).map((_, index) => (index * index * 31 + index * 7) % 256),
      "FILE_NOT_TEXT",
      "not text",
    ],
  ] as const)("%s is refused by its true name", async (_name, bytes, code, words) => {
    const seen = await readSource(sourceOf(bytes));
    expect(seen.error).toBe(code);
    expect(seen.message).toContain(words);
  });

  test.each([
    ["one line of values", "INC0000001,Reset password,2025-03-03 09:00,Ann\n"],
    ["prose", "2025-03-03\n\nDear all, the\nprinter is broken, again, and\nnobody comes.\n"],
    ["numbers in one column", "1\n2\n3\n"],
  ])("%s: no header", async (_name, input) => {
    const seen = await readText(input);
    expect(seen.error).toBe("FILE_NO_HEADER");
  });

  test.each([
    ["rows that all look alike", tickets(5, ticket), 4, 5],
    ["numbers only", "1,2\n3,4\n5,6\n", 2, 3],
    ["a header without a single name", ",,\n1,a,b\n2,c,d\n", 3, 2],
    ["a line sep= above the rows", "sep=;\n1;2025-03-01\n2;2025-03-02\n", 2, 2],
  ])(
    "%s: no row is lost, and columns are called by their places",
    async (_name, input, columns, rows) => {
      const seen = await readText(input);
      expect(seen.dialect?.headerLine).toBe(0);
      expect(seen.dialect?.columns).toEqual(
        Array.from({ length: columns }, (_, index) => `Column ${index + 1}`),
      );
      expect(seen.rows).toHaveLength(rows);
      expect(seen.rejected).toEqual([]);
    },
  );

  test("text that begins like JSON, but is a table, is read", async () => {
    const seen = await readText("[id],[title]\n1,a\n2,b\n");
    expect(seen.dialect?.columns).toEqual(["[id]", "[title]"]);
  });
});
