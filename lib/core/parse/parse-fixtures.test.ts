import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readSource, type Seen, sourceOf } from "./read-for-test";

const OWN = path.resolve(import.meta.dirname, "../../../fixtures/parse");

function readFixture(file: string): Promise<Seen> {
  return readSource(sourceOf(readFileSync(file)));
}

/** Rows as objects by column name, the form in which the files beside them state what is expected. */
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

test("each file gives the records stated beside it", async () => {
  const folder = path.join(OWN, "stated");
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const name of files) {
    const seen = await readFixture(path.join(folder, name));
    const beside = path.join(folder, name.replace(".csv", ".json"));
    const stated: unknown = JSON.parse(readFileSync(beside, "utf8"));
    expect({ name, rows: asObjects(seen) }).toEqual({ name, rows: stated });
  }
});
