import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { faultInAccounts } from "./account-for";
import { promiseOf } from "./promises";
import { readEverything } from "./read-everything";

const CORPUS = process.env.TOILBOX_CORPUS ?? "";
const MANIFEST = path.join(CORPUS, "MANIFEST.tsv");
const hasCorpus = CORPUS !== "" && existsSync(MANIFEST);
/** Longest that a file may take; a hang shows as more. */
const LIMIT = 5000;

/** Workbooks, JSON and disguised files are none of the parser's. */
const OTHERS = /^(xlsx|json|wrong-type)|\.xlsx$/;
/** What says what is expected, and is no input itself. */
const ORACLES = /^(csv-spectrum\/.*\.json|pollock-clean\/.*|blns\/blns\.json)$/;

type Line = { readonly file: string; readonly expected: string };

function manifest(): readonly Line[] {
  if (!hasCorpus) return [];
  return readFileSync(MANIFEST, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [file = "", , , expected = ""] = line.split("\t");
      return file === "" || OTHERS.test(file) || ORACLES.test(file) ? [] : [{ file, expected }];
    });
}

function bytesOf(file: string): Uint8Array {
  const bytes = readFileSync(path.join(CORPUS, file));
  return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

const lines = manifest();
const outcomes = new Map<string, number>();

afterAll(() => {
  if (!hasCorpus) return;
  const told = [...outcomes].sort().map(([outcome, count]) => `  ${outcome}: ${count}`);
  process.stdout.write(`corpus, ${lines.length} files:\n${told.join("\n")}\n`);
});

function count(file: string, outcome: string): void {
  const key = `${file.split("/")[0]}, ${outcome}`;
  outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
}

test("the corpus is there, or it is said what was left out", () => {
  if (!hasCorpus) process.stdout.write("left out, TOILBOX_CORPUS is not set: the whole corpus\n");
  else expect(lines.length).toBeGreaterThan(200);
});

describe.runIf(hasCorpus)("each file of the corpus is what its manifest says", () => {
  test.each(lines)("$file: $expected", { timeout: LIMIT }, async ({ file, expected }) => {
    const bytes = bytesOf(file);
    const reading = await readEverything(bytes);
    count(file, reading.error ?? (reading.rejections.length > 0 ? "read, with rejects" : "read"));
    expect(await faultInAccounts(bytes, reading)).toBeNull();
    await promiseOf(file, expected)({ corpus: CORPUS, file, bytes, reading });
  });
});
