import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fuzz } from "./fuzz";
import { judge } from "./judge";
import { mutate } from "./mutate";

const FIXTURES = path.resolve(import.meta.dirname, "../../fixtures");
const BROKEN = path.join(FIXTURES, "broken");
const CORPUS = process.env.TOILBOX_CORPUS ?? "";
const isFull = Boolean(process.env.TOILBOX_FULL);
/** Seconds: npm test shares its ten minutes with everything else. */
const SECONDS = Number(process.env.TOILBOX_FUZZ_SECONDS ?? (isFull ? 600 : 5));
/** A machine that is busy with other tests tries so many all the same. */
const LEAST = 51;
/** The same numbers on every run, and new ones in the full one. */
const FIRST = isFull ? Math.floor(Math.random() * 1_000_000_000) : 1;
const LARGEST_SEED = 256 * 1024;

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith(".csv") && statSync(file).size <= LARGEST_SEED);
}

function seedFiles(): readonly string[] {
  const own = ["exports", "parse", "broken"].flatMap((name) => filesIn(path.join(FIXTURES, name)));
  if (!existsSync(CORPUS)) {
    process.stdout.write("left out, TOILBOX_CORPUS is not set: fuzzing from the corpus\n");
    return own;
  }
  const folders = readdirSync(CORPUS).filter(
    (name) => !/^(xlsx|json|wrong-type|pollock-clean|MANIFEST)/.test(name),
  );
  return [...own, ...folders.flatMap((name) => filesIn(path.join(CORPUS, name)))];
}

test("the same number makes the same mutant", () => {
  const seeds = [new TextEncoder().encode("id,title\n1,a\n2,b\n")];
  expect(mutate(seeds, 7)).toEqual(mutate(seeds, 7));
  expect(mutate(seeds, 7)).not.toEqual(mutate(seeds, 8));
});

test.each(filesIn(BROKEN).map((file) => path.basename(file)))(
  "%s, which was once read wrongly, is read right however it is cut",
  async (name) => {
    const bytes = readFileSync(path.join(BROKEN, name));
    const everywhere = Array.from({ length: Math.min(bytes.length, 500) }, (_, at) => at);
    expect(await judge({ bytes, cuts: everywhere })).toBeNull();
    for (let cut = 1; cut < Math.min(bytes.length, 60); cut += 1) {
      expect(await judge({ bytes, cuts: [cut] })).toBeNull();
    }
  },
);

test(
  "mutants are read without a throw, a hang, a loss, or a change by chunks",
  async () => {
    const seeds = seedFiles().map((file) => Uint8Array.from(readFileSync(file)));
    const { tries, findings } = await fuzz(seeds, {
      first: FIRST,
      seconds: SECONDS,
      least: LEAST,
    });
    process.stdout.write(`fuzz: ${tries} mutants of ${seeds.length} files from ${FIRST} on\n`);
    expect(findings).toEqual([]);
    expect(tries).toBeGreaterThan(50);
  },
  (SECONDS + 30) * 1000,
);
