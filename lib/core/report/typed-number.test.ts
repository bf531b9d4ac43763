import { describe, expect, test } from "vitest";
import { notANumber, readField, typedNumber } from "./typed-number";

const NARROW = "\u202f";
const WIDE = "\u00a0";

describe("a number as people type it", () => {
  test.each([
    ["en-US", "118000", 118_000],
    ["en-US", "118,000", 118_000],
    ["en-US", "52,560,000", 52_560_000],
    ["en-US", "52 560 000", 52_560_000],
    ["en-US", "1.5", 1.5],
    ["en-US", ".6", 0.6],
    ["en-US", "118.000", 118],
    ["en-US", "1,234.5", 1_234.5],
    ["en-US", " 42 ", 42],
    ["en-US", "-3", -3],
    ["en-US", "−3", -3],
    ["de-DE", "118000", 118_000],
    ["de-DE", "118.000", 118_000],
    ["de-DE", "52.560.000", 52_560_000],
    ["de-DE", "1,5", 1.5],
    ["de-DE", ",5", 0.5],
    ["de-DE", "1,234", 1.234],
    ["de-DE", "1.234,5", 1_234.5],
    ["de-DE", "1 234,5", 1_234.5],
    ["de-AT", "118.000", 118_000],
    ["de-AT", `118${WIDE}000,5`, 118_000.5],
    ["fr-FR", `118${NARROW}000,5`, 118_000.5],
    ["fr-FR", `118${WIDE}000`, 118_000],
    ["fr-FR", "118 000", 118_000],
    ["de-CH", "118’000.5", 118_000.5],
    ["de-CH", "118'000", 118_000],
    ["de-CH", "1.5", 1.5],
  ])("is read as %s writes it: %j", (locale, text, value) => {
    expect(typedNumber(text, { locale })).toBe(value);
  });

  test.each([
    ["de-DE", "1.5", 1.5],
    ["de-DE", "12.50", 12.5],
    ["de-DE", "0.125", 0.125],
    ["de-DE", ".125", 0.125],
    ["de-DE", "1234.567", 1_234.567],
    ["de-DE", "1,234.5", 1_234.5],
    ["de-DE", "1,234,567", 1_234_567],
    ["en-US", "1,5", 1.5],
    ["en-US", "12,50", 12.5],
    ["en-US", "0,125", 0.125],
    ["en-US", "1234,567", 1_234.567],
    ["en-US", "1.234,5", 1_234.5],
    ["en-US", "1.234.567", 1_234_567],
    ["fr-FR", "1.5", 1.5],
    ["fr-FR", "1.000.000", 1_000_000],
    ["de-CH", "0,6", 0.6],
  ])(
    "written as elsewhere, is read in %s where it can be nothing else: %j",
    (locale, text, value) => {
      expect(typedNumber(text, { locale })).toBe(value);
    },
  );

  test.each([
    ["de-DE", "1,50,0"],
    ["en-US", "1.50.0"],
    ["en-US", "1,23,456"],
    ["de-DE", "1.23.456"],
    ["de-DE", "1.234.5"],
    ["de-DE", "1 234.567.890"],
    ["de-DE", "12 34"],
    ["de-DE", "118."],
    ["en-US", ","],
    ["en-US", ""],
    ["en-US", "much"],
    ["en-US", "12 %"],
    ["en-US", "1e5"],
    ["en-US", "0x10"],
    ["en-US", "Infinity"],
    ["en-US", "9".repeat(400)],
    // Thousands to some, decimals to others, and neither is how it is written here.
    ["fr-FR", "118.000"],
    ["de-CH", "118,000"],
  ])("is not guessed at in %s: %j", (locale, text) => {
    expect(typedNumber(text, { locale })).toBeNull();
  });
});

describe("a field", () => {
  const DE = { locale: "de-DE" };

  test("may be empty, and holds a number up to its most", () => {
    expect(readField(" ", 100, DE)).toEqual({ value: null });
    expect(readField("12,5", 100, DE)).toEqual({ value: 12.5 });
    expect(readField("41.000", 1e12, DE)).toEqual({ value: 41_000 });
    expect(readField("100", 100, DE)).toEqual({ value: 100 });
  });

  test("says what is wrong", () => {
    expect(readField("41.000", 100, DE)).toEqual({
      problem: "41.000 liegt nicht zwischen 0 und 100",
    });
    expect(readField("-1", 100, DE)).toEqual({ problem: "-1 liegt nicht zwischen 0 und 100" });
    expect(readField("1,5,0", 100, DE)).toEqual({ problem: notANumber("1,5,0", DE) });
  });
});

describe("a refusal", () => {
  test("says how a number is written here, in the reader's language", () => {
    expect(notANumber(" 1.50.0 ", { locale: "en-US" })).toBe(
      '"1.50.0" is not a number as it is written here, such as 1,234.5',
    );
    expect(notANumber("1,50,0", { locale: "de-DE" })).toBe(
      "„1,50,0“ ist keine Zahl, wie sie hier geschrieben wird, etwa 1.234,5",
    );
  });

  test.each(["en-US", "en-GB", "de-DE", "de-AT", "de-CH", "fr-FR", "es-ES"])(
    "gives an example that is read in %s",
    (locale) => {
      const example = notANumber("x", { locale }).split(/such as |etwa /)[1] ?? "";
      expect(typedNumber(example, { locale })).toBe(1_234.5);
    },
  );
});
