import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readSource, type Seen, sourceOf } from "./read-for-test";

const OWN = path.resolve(import.meta.dirname, "../../../fixtures/parse");
const CORPUS = process.env.TOILBOX_CORPUS ?? "";
const corpusFile = (name: string): string => path.join(CORPUS, name);
const hasCorpus = CORPUS !== "" && existsSync(corpusFile("csv-spectrum"));

function readFixture(file: string): Promise<Seen> {
  return readSource(sourceOf(readFileSync(file)));
}

/** Rows as objects by column name, the form in which csv-spectrum states what it expects. */
function asObjects(seen: Seen): readonly Record<string, string>[] {
  const columns = seen.dialect?.columns ?? [];
  return seen.rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])),
  );
}

test.each([
  ["german-windows-1252.csv", "windows-1252", ";", "Zugriff für Müller – „dringend“ 5 €"],
  ["japanese-shift-jis.csv", "shift_jis", ",", "プリンタが印刷できない"],
  ["chinese-gb18030.csv", "gb18030", ",", "重置密码"],
  ["russian-windows-1251.csv", "windows-1251", ",", "Не работает принтер, замятие бумаги"],
  ["excel-utf-16le.csv", "utf-16le", "\t", "Zoë can’t print"],
  ["report-with-preamble.csv", "utf-8", ",", "Disk full on build host"],
])("%s is read as %s", async (file, encoding, delimiter, title) => {
  const seen = await readFixture(path.join(OWN, file));
  expect(seen.dialect).toMatchObject({ encoding, delimiter });
  expect(seen.dialect?.columns.slice(0, 2)).toEqual(["Number", "Short description"]);
  expect(seen.rows[0]?.[1]).toBe(title);
  expect(seen.rejected).toEqual([]);
});

test("each csv-spectrum file gives the records stated beside it", async () => {
  const folder = hasCorpus ? corpusFile("csv-spectrum") : path.join(OWN, "stated");
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  expect(files.length).toBeGreaterThanOrEqual(hasCorpus ? 11 : 2);
  for (const name of files) {
    const seen = await readFixture(path.join(folder, name));
    const stated: unknown = JSON.parse(
      readFileSync(path.join(folder, name.replace(".csv", ".json")), "utf8").replaceAll(
        "\\r\\n",
        "\\n",
      ),
    );
    // Copies of the corpus differ in the line ends inside values: version control rewrites them.
    const rows: unknown = JSON.parse(JSON.stringify(asObjects(seen)).replaceAll("\\r\\n", "\\n"));
    expect({ name, rows }).toEqual({ name, rows: stated });
  }
  noteLeftOut("csv-spectrum (11 files)");
});

test("ticket exports in other encodings give all tickets with readable titles", async () => {
  const files: readonly (readonly [string, string, RegExp])[] = hasCorpus
    ? [
        [corpusFile("encodings-tickets/tickets_cp1252.csv"), "windows-1252", /^Zugriff für Müller/],
        [corpusFile("encodings-tickets/tickets_gb18030.csv"), "gb18030", /^重置密码 请求 𠀀/],
        [corpusFile("encodings-tickets/tickets_utf-16-le.csv"), "utf-16le", /^Passwort für Zoë/],
      ]
    : [[path.join(OWN, "german-windows-1252.csv"), "windows-1252", /^Zugriff für Müller/]];
  for (const [file, encoding, title] of files) {
    const seen = await readFixture(file);
    expect(seen.dialect?.encoding).toBe(encoding);
    expect(seen.rows[0]?.[1]).toMatch(title);
    expect(seen.rows).toHaveLength(hasCorpus ? 40 : 2);
  }
  noteLeftOut("encodings-tickets (3 files)");
});

test("every file of the corpora is read or refused", async () => {
  const folders = ["duckdb", "duckdb-afl", "frictionless", "phpspreadsheet-csv", "pollock"];
  const files = hasCorpus
    ? folders.flatMap((folder) => listFiles(corpusFile(folder)))
    : listFiles(OWN);
  for (const file of files) {
    const seen = await readFixture(file);
    expect({ file, isOne: (seen.error === null) === (seen.dialect !== null) }).toEqual({
      file,
      isOne: true,
    });
  }
  expect(files.length).toBeGreaterThan(5);
  noteLeftOut(folders.join(", "));
});

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => path.join(folder, name));
}

function noteLeftOut(what: string): void {
  if (!hasCorpus) process.stdout.write(`left out, TOILBOX_CORPUS is not set: ${what}\n`);
}
