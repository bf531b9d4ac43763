import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import { pollockScore, scoreLoading } from "../evaluate/pollock/score-loading";
import { type Reading, readEverything, textOf } from "./read-everything";

type Case = {
  readonly corpus: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
};
type Promised = (given: Case) => void | Promise<void>;

/** What to hold a file against, by the words of its manifest line; an unknown wording is a fault of the test. */
export function promiseOf(file: string, expected: string): Promised {
  const special = BY_FILE.find(([name]) => file.startsWith(name));
  if (special) return special[1];
  const known = BY_WORDS.find(([words]) => words.test(expected));
  if (!known) throw new Error(`nobody knows how to prove "${expected}"`);
  return known[1];
}

type Table = Extract<Reading, { error: null }>;

function table(reading: Reading): Table {
  if (reading.error !== null) throw new Error(`refused: ${reading.message}`);
  return reading;
}

function rowsOf(reading: Reading): readonly (readonly string[])[] {
  return table(reading).records.flatMap((record) =>
    record.kind === "row" ? [record.row.cells] : [],
  );
}

/** All is proved by the accounts already: nothing thrown, no record lost, within the time. */
const accountsOnly: Promised = () => {};

const equalsJson: Promised = ({ corpus, file, reading }) => {
  const { columns } = table(reading).dialect;
  const objects = rowsOf(reading).map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])),
  );
  const stated = readFileSync(path.join(corpus, file.replace(".csv", ".json")), "utf8");
  // Copies of the corpus differ in the line ends inside values: version control rewrites them.
  const plain = (json: string): unknown => JSON.parse(json.replaceAll("\\r\\n", "\\n"));
  expect(plain(JSON.stringify(objects))).toEqual(plain(stated));
};

/** Files whose clean table we leave on purpose: docs/decisions/0007. */
const ON_PURPOSE = /header_multirow|multitable/;

const equalsClean: Promised = ({ corpus, file, reading }) => {
  const oracle = readFileSync(path.join(corpus, file.replace("pollock/", "pollock-clean/")));
  const clean: string[][] = parse(oracle, { relax_column_count: true });
  const loaded =
    reading.error === "FILE_EMPTY" ? [] : [table(reading).dialect.columns, ...rowsOf(reading)];
  const score = pollockScore(scoreLoading(clean, loaded));
  expect(score).toBeGreaterThan(ON_PURPOSE.test(file) ? 6.9 : 9.7);
};

const withoutNul: Promised = ({ reading }) => {
  if (reading.error === null) expect(JSON.stringify(rowsOf(reading))).not.toContain("\\u0000");
};

const losesOneRecord: Promised = ({ reading }) => {
  expect(table(reading).rejections.length).toBeLessThanOrEqual(1);
  expect(table(reading).records.length + table(reading).dialect.columns.length).toBeGreaterThan(0);
};

const namesColumnsOnce: Promised = ({ reading }) => {
  if (reading.error !== null) return expect(reading.error).toBe("FILE_EMPTY");
  const { columns } = reading.dialect;
  expect(new Set(columns).size).toBe(columns.length);
};

const DELIMITERS: readonly (readonly [string, string])[] = [
  ["pipe", "|"],
  ["semicolon", ";"],
  ["tab", "\t"],
];

const findsDelimiter: Promised = ({ file, reading }) => {
  const delimiter = DELIMITERS.find(([name]) => file.includes(name))?.[1];
  expect(table(reading).dialect).toMatchObject({ delimiter, columns: { length: 3 } });
};

const isReadable: Promised = ({ reading }) => {
  if (reading.error !== null) return expect(reading.error).toBe("FILE_NO_HEADER");
  // The control characters of ISO 8859 stand where windows-1252 has letters: they show a wrong guess.
  expect(JSON.stringify([reading.dialect.columns, rowsOf(reading)])).not.toMatch(
    /[\ufffd\u0080-\u009f]/,
  );
};

/** Encodings by file name; a file that is plain ASCII may be called UTF-8. */
const ENCODINGS: Readonly<Record<string, string>> = {
  ascii: "utf-8",
  euc_jp: "euc-jp",
  gb18030: "gb18030",
  iso2022jp: "iso-2022-jp",
  iso88591_en: "iso-8859-1",
  iso88595_ru: "iso-8859-5",
  iso88597_el: "iso-8859-7",
  iso88598_he: "iso-8859-8",
  koi8r: "koi8-r",
  shiftjis: "shift_jis",
  utf16le: "utf-16le",
  utf32le: "utf-32le",
  windows_1250: "windows-1250",
  windows_1252: "windows-1252",
  windows_1254: "windows-1254",
  windows_1256: "windows-1256",
  windows_1257_lt: "windows-1257",
  windows_1258: "windows-1258",
};

const findsEncoding: Promised = async ({ file, bytes, reading }) => {
  const name = ENCODINGS[file.split("/")[1] ?? ""] ?? "utf-8";
  const { encoding } = table(reading).dialect;
  expect(await textOf(bytes, encoding)).toBe(await textOf(bytes, name));
};

const keepsNumbersAsText: Promised = async ({ bytes, reading }) => {
  if (reading.error !== null) return expect(reading.error).toBe("FILE_NO_HEADER");
  const text = await textOf(bytes, reading.dialect.encoding);
  for (const cell of rowsOf(reading).flat()) expect(text).toContain(cell);
};

const holdsTickets: Promised = ({ reading }) => {
  expect(table(reading).tickets).toHaveLength(40);
  expect(table(reading).tickets[0]?.title).toMatch(/^(Passwort für|Zugriff für |重置密码 请求 𠀀)/);
};

const keepsTitles: Promised = async ({ bytes, reading }) => {
  const written: string[][] = parse(Buffer.from(bytes), { relax_column_count: true });
  const titles = rowsOf(reading).map((cells) => cells[1]);
  expect(titles.length).toBeGreaterThan(0);
  const whole = written.slice(1).filter((cells) => titles.includes(cells[1] ?? ""));
  expect(whole.length).toBeGreaterThanOrEqual(titles.length - 1);
};

/** Each naughty string must come back from a quoted cell as it was. */
const keepsStrings: Promised = async ({ corpus }) => {
  const strings: string[] = JSON.parse(readFileSync(path.join(corpus, "blns/blns.json"), "utf8"));
  const written = strings.map((text, at) => `${at},"${text.replaceAll('"', '""')}"`);
  const reading = await readEverything(
    new TextEncoder().encode(`Number,Short description\n${written.join("\n")}\n`),
  );
  expect(rowsOf(reading).map((cells) => cells[1])).toEqual(strings);
};

const rejectionsOf = (reading: Reading) =>
  table(reading).rejections.map(({ line, code }) => [line, code] as const);

const readsDates: Promised = ({ reading }) => {
  for (const { hint } of table(reading).rejections) expect(hint).not.toBe("");
};

const BY_FILE: readonly (readonly [string, Promised])[] = [
  ["blns/blns.txt", keepsStrings],
  [
    "structure/wide_10000_cols",
    ({ reading }) => {
      expect(table(reading).dialect.columns.length).toBe(10_000);
      expect(table(reading).tickets).toHaveLength(5);
    },
  ],
  [
    "structure/huge_field",
    ({ reading }) => {
      expect(rejectionsOf(reading)).toEqual([[2, "VALUE_TOO_LONG"]]);
      expect(table(reading).tickets).toHaveLength(1);
    },
  ],
  [
    "structure/headerless",
    ({ reading }) => {
      expect(table(reading).dialect.headerLine).toBe(0);
      expect(table(reading).tickets).toHaveLength(29);
      expect(table(reading).tickets[0]?.externalId).toBe("INC0000001");
      expect(table(reading).proposal.warnings.map(({ code }) => code)).toContain("NO_HEADER_ROW");
    },
  ],
  [
    "structure/dup_headers",
    ({ reading }) => {
      expect(table(reading).dialect.columns).toContain("Description (2)");
      expect(rowsOf(reading)[0]).toContain("second");
    },
  ],
  [
    "structure/sep_line",
    ({ reading }) => {
      const [ticket, ...others] = table(reading).tickets;
      expect(others).toEqual([]);
      expect(ticket?.openedAt?.at).toBe(Date.UTC(2025, 1, 3, 10));
      expect(ticket?.title).toBe("Passwort zurücksetzen");
    },
  ],
  [
    "dates/ambiguous",
    ({ reading }) => {
      const { mapping, warnings } = table(reading).proposal;
      expect(mapping.columns.filter((column) => column.ambiguousDate)).toHaveLength(2);
      expect(warnings.map(({ code }) => code)).toContain("AMBIGUOUS_DATES");
    },
  ],
  [
    "dates/dst_gap",
    async ({ bytes }) => {
      const { tickets } = table(await readEverything(bytes, { timeZone: "Europe/Berlin" }));
      const minutes = tickets.map(
        ({ openedAt, resolvedAt }) => ((resolvedAt?.at ?? 0) - (openedAt?.at ?? 0)) / 60_000,
      );
      // 02:30 in the gap is 03:30 summer time; 02:15 after 02:30 is the second 02:15 of that night.
      expect(minutes).toEqual([0, 45]);
    },
  ],
  [
    "dates/out_of_range",
    ({ reading }) => {
      expect(rejectionsOf(reading).map(([line]) => line)).toEqual([2, 3, 4, 5]);
      expect(rejectionsOf(reading)[2]?.[1]).toBe("DATE_IN_FUTURE");
      expect(table(reading).tickets.map(({ externalId }) => externalId)).toEqual(["INC0000005"]);
    },
  ],
  [
    "reupload/",
    ({ file, reading }) => {
      const ids = new Set(table(reading).tickets.map(({ externalId }) => externalId));
      expect(ids.size).toBe(200);
      expect(ids.has("INC0000001")).toBe(file.includes("v1"));
    },
  ],
];

const BY_WORDS: readonly (readonly [RegExp, Promised])[] = [
  [/^parses; cells equal/, equalsJson],
  [/^score against clean oracle/, equalsClean],
  [/^no crash, no hang/, accountsOnly],
  [/^NUL never/, withoutNul],
  [/^at most the affected record/, losesOneRecord],
  [/^duplicates shown/, namesColumnsOnce],
  [/^delimiter detected/, findsDelimiter],
  [/^decoded or user asked/, isReadable],
  [/^encoding detected/, findsEncoding],
  [/^format decided per column/, readsDates],
  [/^leading zeros/, keepsNumbersAsText],
  [/^40 tickets/, holdsTickets],
  [/^(stored verbatim|window\.__xss)/, keepsTitles],
];
