import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateSample } from "./generate-sample";
import { writeSample } from "./write-sample";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sample-"));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const sample = generateSample({ seed: 9, endingMonth: "2026-10", tickets: 1500 });

test("the files hold exactly the generated lines, each ended but the one that was cut off", async () => {
  const written = await writeSample(sample, path.join(folder, "exports"));
  for (const [index, file] of sample.files.entries()) {
    const text = await readFile(written.paths[index] ?? "", "utf8");
    const isCutOff = [...file.records].at(-1)?.truth?.task === "truncated";
    expect(text).toBe([...file.lines].join(file.lineBreak) + (isCutOff ? "" : file.lineBreak));
    expect(written.rows[file.name]).toBe([...file.lines].length - 1);
  }
});

test("the truth is written only on request and names every data row", async () => {
  const truthPath = path.join(folder, "truth", "truth.jsonl");
  const silent = await writeSample(sample, path.join(folder, "silent"));
  const told = await writeSample(sample, path.join(folder, "told"), { truthPath });
  const lines = (await readFile(truthPath, "utf8")).trimEnd().split("\n");
  expect(silent.truthPath).toBeNull();
  expect(lines.map((line) => JSON.parse(line))).toEqual([...sample.truth]);
  expect(lines.length).toBe(Object.values(told.rows).reduce((sum, rows) => sum + rows, 0));
});
