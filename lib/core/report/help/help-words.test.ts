import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { helpWords, reportSteps, scoreSteps } from "./help-words";

const US = { locale: "en-US" };

describe("the help", () => {
  test("tells no word that the glossary does not know", () => {
    const known = readFileSync("docs/glossary.md", "utf8").toLowerCase();
    const strange = helpWords(US).filter(({ word }) => !known.includes(`${word.toLowerCase()}`));
    expect(strange.map(({ word }) => word)).toEqual([]);
  });

  test("tells each word once", () => {
    const words = helpWords(US).map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
  });

  test("tells how scores come about in five sentences", () => {
    expect(scoreSteps(US).map((step) => step.match(/\.(\s|$)/g)?.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test("speaks German in a German workspace", () => {
    const german = [...scoreSteps({ locale: "de-DE" }), ...reportSteps({ locale: "de-DE" })];
    expect(german.filter((step) => [...scoreSteps(US), ...reportSteps(US)].includes(step))).toEqual(
      [],
    );
    expect(helpWords({ locale: "de-DE" })[0]?.word).toBe("Handarbeit");
  });
});
