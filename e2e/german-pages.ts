import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { pageWords } from "./page-words";
import { addresses } from "./places";

const CATALOGUE = path.resolve("lib", "core", "messages", "de");
/** Fewer words may stand in the title of a ticket, which is in any language. */
const TELLING_WORDS = 4;

const load = createRequire(path.resolve("package.json"));

/** English sentences of the catalogue that are said otherwise in German, and hold no values. */
function englishSentences(): readonly string[] {
  return readdirSync(CATALOGUE)
    .map((file) => load(path.join(CATALOGUE, file)) as Record<string, Record<string, string>>)
    .flatMap((area) => Object.values(area))
    .flatMap((messages) => Object.entries(messages))
    .filter(([english, german]) => english !== german && !english.includes("{"))
    .map(([english]) => english)
    .filter((english) => english.split(" ").length >= TELLING_WORDS);
}

/** Reads every page for sentences that were left in English. */
export async function meetsNoEnglish(page: Page): Promise<void> {
  const sentences = englishSentences();
  expect(sentences.length).toBeGreaterThan(500);
  const found: Record<string, readonly string[]> = {};
  for (const address of await addresses(page)) {
    const text = await pageWords(page, address);
    expect(text.length, address).toBeGreaterThan(200);
    const english = sentences.filter((sentence) => text.includes(sentence));
    if (english.length > 0) found[address] = english;
  }
  expect(found).toEqual({});
}
