import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readFile } from "./read-for-test";

const CORPUS = process.env.TOILBOX_CORPUS ?? "";
const MANIFEST = path.join(CORPUS, "MANIFEST.tsv");
const hasCorpus = CORPUS !== "" && existsSync(MANIFEST);
const FOLDERS = /^(?:xlsx|xlsx-[a-z]+|json|json-tickets|wrong-type)\//;

/** Milliseconds for a whole file, and for a refusal. Machines under load are slower, hence half as much again. */
const READ_WITHIN_MS = 7_500;
const REFUSED_WITHIN_MS = 3_000;
const BOMB_GROWS_AT_MOST = 64 * 1024 * 1024;

type Expected = "refused" | "read" | "read-or-no-table" | "either";

/** What the manifest's words ask for. */
function expectedOutcome(words: string): Expected {
  if (words.startsWith("must be refused")) return "refused";
  if (words.startsWith("must parse")) return "read-or-no-table";
  if (/either|refused or|or refused|\(or read\)/.test(words)) return "either";
  if (words.startsWith("refused") || words === "same") return "refused";
  return "read";
}

/** The code of each file that is refused for a reason of its own; docs/decisions/0006 says why the last three are. */
const CODES: Readonly<Record<string, string>> = {
  "xlsx-bomb/billion_laughs.xlsx": "FILE_INFLATES_TOO_FAR",
  "xlsx-bomb/bomb_400MB_rows.xlsx": "FILE_INFLATES_TOO_FAR",
  "xlsx-bomb/many_entries_20000.xlsx": "FILE_INFLATES_TOO_FAR",
  "xlsx-poi/poc-xmlbomb.xlsx": "FILE_INFLATES_TOO_FAR",
  "xlsx-poi/poc-shared-strings.xlsx": "FILE_INFLATES_TOO_FAR",
  "xlsx-poi/xor-encryption-abc.xls": "FILE_IS_XLS",
  "xlsx-refuse/pass_protected.xlsx": "FILE_IS_XLS",
  "xlsx-refuse/any_sheets.xlsb": "FILE_IS_XLSX",
  "xlsx-refuse/biff5_write.xls": "FILE_IS_XLS",
  "xlsx-refuse/pass_protected.ods": "FILE_IS_ZIP",
  "xlsx-refuse/too_small.xls": "FILE_XLSX_BROKEN",
  "wrong-type/exe_named.csv": "FILE_IS_PROGRAM",
  "json-tickets/deep_100k.json": "FILE_JSON_BROKEN",
  "xlsx/empty_sheet.xlsx": "FILE_EMPTY",
  "xlsx-exceljs/duplicateRowTest.xlsx": "FILE_EMPTY",
  "xlsx-exceljs/test-issue-1842.xlsx": "FILE_EMPTY",
};

/** First cells of files, as Excel shows them; dates as ISO text. */
const VALUES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "xlsx/date.xlsx": [
    ["2021-01-01", "15"],
    ["2021-01-02", "16"],
    ["255:10:10", "17"],
  ],
  "xlsx/date_iso.xlsx": [["2021-01-01"], ["2021-01-01 10:10:10"], ["10:10:10"]],
  "xlsx/inlineStr_cdata.xlsx": [["12345", "NormalText"]],
  "xlsx/nonstandard-xml-ns-prefix.xlsx": [
    ["1", "3"],
    ["2", "4"],
  ],
  "xlsx/string-ref.xlsx": [["-8086931554011838357"]],
  "xlsx-exceljs/1904.xlsx": [["1904-01-01"]],
  "json-tickets/ndjson.json": [
    ["INC1", "a"],
    ["INC2", "b"],
    ["INC3", "c"],
  ],
};

function listed(): readonly (readonly [string, string])[] {
  if (!hasCorpus) return [];
  return readFileSync(MANIFEST, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([file = ""]) => FOLDERS.test(file))
    .map(([file = "", , , words = ""]) => [file, words] as const);
}

describe.runIf(hasCorpus)("every workbook, JSON and wrongly named file of the corpus", () => {
  test("the corpus holds them", () => expect(listed().length).toBeGreaterThan(180));

  test.each(listed())("%s: %s", async (file, words) => {
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const seen = await readFile(path.join(CORPUS, file));
    const took = performance.now() - start;
    const expected = expectedOutcome(words);
    if (CODES[file] !== undefined) expect(seen.error).toBe(CODES[file]);
    else if (expected === "refused") expect(seen.error).not.toBeNull();
    else if (expected === "read") expect(seen.error).toBeNull();
    else if (expected === "read-or-no-table")
      expect([null, "FILE_JSON_NO_TABLE"]).toContain(seen.error);
    expect(took).toBeLessThan(seen.error === null ? READ_WITHIN_MS : REFUSED_WITHIN_MS);
    if (seen.error !== null) expect(seen.message.length).toBeGreaterThan(20);
    if (seen.error === "FILE_INFLATES_TOO_FAR") {
      expect(process.memoryUsage().rss - before).toBeLessThan(BOMB_GROWS_AT_MOST);
    }
    const stated = VALUES[file];
    if (stated !== undefined) {
      const rows = seen.parts[0]?.rows.slice(0, stated.length);
      expect(rows?.map((cells) => cells.slice(0, stated[0]?.length))).toEqual(stated);
    }
  });

  test("NDJSON: the broken line is rejected by its number", async () => {
    const seen = await readFile(path.join(CORPUS, "json-tickets/ndjson.json"));
    expect(seen.parts[0]?.rejected).toEqual([[3, "RECORD_UNREADABLE"]]);
  });
});

test.skipIf(hasCorpus)(
  "left out, TOILBOX_CORPUS is not set: workbooks, JSON and wrongly named files",
  () => {},
);
