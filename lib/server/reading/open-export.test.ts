import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readBytes } from "./read-for-test";
import { writeZip } from "./write-zip-for-test";
import { writeXlsx } from "./xlsx/write-xlsx-for-test";

const CSV = "Number,Title\nINC1,a\nINC2,b\n";
const JSON_LIST = '[{"Number":"INC3","Title":"c"}]';
const BOOK = writeXlsx({
  sheets: ["Open", "Closed"].map((name) => ({
    name,
    rows: [
      ["Number", "Title"],
      [name, "d"],
    ],
  })),
});

test.each([
  ["gzip of CSV", "a.csv.gz", gzipSync(CSV), "delimited", 2],
  [
    "gzip of two members",
    "a.csv.gz",
    Buffer.concat([gzipSync(CSV), gzipSync("INC4,e\n")]),
    "delimited",
    3,
  ],
  ["gzip of JSON", "a.json.gz", gzipSync(JSON_LIST), "json", 1],
  ["an archive of one file", "a.zip", writeZip([{ name: "in/a.csv", bytes: CSV }]), "delimited", 2],
  ["CSV named as a workbook", "a.xlsx", Buffer.from(CSV), "delimited", 2],
  ["CSV named as JSON", "a.json", Buffer.from(CSV), "delimited", 2],
  ["JSON named as CSV", "a.csv", Buffer.from(JSON_LIST), "json", 1],
] as const)("%s is read", async (_name, name, bytes, format, count) => {
  const seen = await readBytes(name, bytes);
  expect(seen.error).toBeNull();
  expect(seen.parts.map((part) => [part.format, part.rows.length])).toEqual([[format, count]]);
});

test("gzip of a workbook is read sheet by sheet", async () => {
  const seen = await readBytes("a.xlsx.gz", gzipSync(BOOK));
  expect(seen.parts.map(({ suffix }) => suffix)).toEqual(["#Open", "#Closed"]);
});

test("two sheets of one name are both read, each as itself", async () => {
  const sheet = (title: string) => ({
    name: "Tickets",
    rows: [
      ["number", "title"],
      ["1", title],
    ],
  });
  const seen = await readBytes(
    "twice.xlsx",
    writeXlsx({ sheets: [sheet("first"), sheet("second")] }),
  );
  expect(seen.parts.map(({ suffix }) => suffix)).toEqual(["#Tickets", "#Tickets (2)"]);
  expect(seen.parts.map(({ rows }) => rows[0]?.[1])).toEqual(["first", "second"]);
});

test("an archive of everything: each table is a part, the rest is named", async () => {
  const archive = writeZip([
    { name: "july.csv", bytes: CSV },
    { name: "books/desk.xlsx", bytes: BOOK },
    { name: "api.json", bytes: JSON_LIST },
    { name: "old.csv.gz", bytes: gzipSync(CSV) },
    { name: "README.txt", bytes: "How these files were made.\nAsk the desk.\n" },
    { name: "scan.pdf", bytes: "%PDF-1.7" },
    { name: "__MACOSX/._july.csv", bytes: "x" },
  ]);
  const seen = await readBytes("all.zip", archive);
  expect(seen.parts.map(({ suffix, rows }) => [suffix, rows.length])).toEqual([
    ["/july.csv", 2],
    ["/books/desk.xlsx#Open", 1],
    ["/books/desk.xlsx#Closed", 1],
    ["/api.json", 1],
    ["/old.csv.gz", 2],
  ]);
  expect(seen.warnings.map((warning) => warning.split(" ")[0])).toEqual(["README.txt", "scan.pdf"]);
  const only = await readBytes("all.zip", archive, "/books/desk.xlsx#Closed");
  expect(only.parts).toEqual([seen.parts[2]]);
  expect(only.warnings).toEqual([]);
});

test("two files of one name in an archive stay two parts", async () => {
  const archive = writeZip([
    { name: "a.csv", bytes: CSV },
    { name: "a.csv", bytes: CSV },
  ]);
  const seen = await readBytes("all.zip", archive);
  expect(seen.parts.map(({ suffix }) => suffix)).toEqual(["/a.csv", "/a.csv (2)"]);
  const second = await readBytes("all.zip", archive, "/a.csv (2)");
  expect(second.parts).toHaveLength(1);
});
