import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Translated } from "./language";
import { fill } from "./speaker";

type Catalogue = Readonly<Record<string, string>>;
type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

const HERE = import.meta.dirname;
const TRANSLATED = LANGUAGES.filter((language): language is Translated => language !== "en");
/** Words beside digits, without messages: their type holds them complete. */
const NO_MESSAGES = ["units.ts"];

async function cataloguesOf(language: Translated): Promise<ReadonlyMap<string, Catalogue>> {
  const files = readdirSync(path.join(HERE, language)).filter(
    (file) => !NO_MESSAGES.includes(file),
  );
  const read = files.map(async (file): Promise<[string, Catalogue]> => {
    const [catalogue] = Object.values(
      await import(`./${language}/${path.basename(file, ".ts")}.ts`),
    );
    return [file, catalogue as Catalogue];
  });
  return new Map(await Promise.all(read));
}

/** Names of the values of a message with how they are used, sorted. */
function valuesOf(elements: readonly Element[]): string[] {
  const found = elements.flatMap((element): string[] => {
    if (!("value" in element) || element.type === 0) return [];
    const nested = "options" in element ? Object.values(element.options) : [];
    return [element.value, ...nested.flatMap((option) => valuesOf(option.value))];
  });
  return [...new Set(found)].sort();
}

function namesIn(message: string): string[] {
  return valuesOf(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst());
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sourceFiles(file);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

/** Every text of the sources outside the catalogues, as it is and as the sentence that a stored reason becomes. */
function textsOfSources(): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) {
      const text = node.text;
      const reason = text.replace(/^[a-z]+: /, "");
      texts.add(text).add(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`);
    }
    if (ts.isTemplateLiteralToken(node)) {
      const reason = node.text.replace(/^: /, "");
      texts.add(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of ["app", "components", "lib"].flatMap(sourceFiles)) {
    if (/^lib\/core\/messages\/[a-z]{2}\//.test(file)) continue;
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  }
  return texts;
}

describe.each(TRANSLATED)("the messages in %s", async (language) => {
  const catalogues = [...(await cataloguesOf(language))];

  test.each(catalogues)("of %s have the values of the English ones", (_, catalogue) => {
    for (const [english, translation] of Object.entries(catalogue))
      expect(namesIn(translation), english).toEqual(namesIn(english));
  });

  test.each(catalogues)("of %s can be said for none, one and many", (_, catalogue) => {
    for (const [english, translation] of Object.entries(catalogue)) {
      for (const count of [0, 1, 7]) {
        const values = Object.fromEntries(namesIn(english).map((name) => [name, count]));
        const said = fill(translation, values, { language, locale: language });
        expect(said.trim(), english).not.toBe("");
        expect(said).not.toMatch(/[{}]/);
      }
    }
  });

  test("of every area are those of German", async () => {
    const german = await cataloguesOf("de");
    for (const [file, catalogue] of catalogues)
      expect(Object.keys(catalogue).sort(), file).toEqual(
        Object.keys(german.get(file) ?? {}).sort(),
      );
  });
});

test("every message is said somewhere", async () => {
  const texts = textsOfSources();
  const unsaid = [...(await cataloguesOf("de"))].flatMap(([file, catalogue]) =>
    Object.keys(catalogue)
      .filter((message) => !texts.has(message))
      .map((message) => `${file}: ${message}`),
  );
  expect(unsaid).toEqual([]);
});
