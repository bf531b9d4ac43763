import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percentOf, typedNumber, writtenNumber } from "./typed-number";

const locale = fc.constantFrom("en-US", "de-DE", "fr-FR", "de-CH", "de-AT", "ar-EG");
/** A stored figure is never −0. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
/** At most twelve digits, as people type them. */
const typedPercent = fc
  .tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 10 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

describe("a number in a field", () => {
  test("is read as what was written, whatever it is", () => {
    fc.assert(
      fc.property(locale, number, (name, value) => {
        expect(typedNumber(writtenNumber(value, { locale: name }), { locale: name })).toBe(value);
      }),
    );
  });

  test("is read as what was formatted with its thousands apart", () => {
    fc.assert(
      fc.property(locale, fc.integer({ min: -1e12, max: 1e12 }), (name, thousandths) => {
        const value = thousandths / 1_000;
        const format = new Intl.NumberFormat(name, {
          numberingSystem: "latn",
          useGrouping: true,
          maximumFractionDigits: 3,
        });
        // Some languages put marks of direction before the sign.
        const text = format.format(value).replace(/\p{Cf}/gu, "");
        expect(typedNumber(text, { locale: name })).toBe(value + 0);
      }),
    );
  });

  test("is in per cent what was typed", () => {
    fc.assert(
      fc.property(typedPercent, (percent) => {
        expect(percentOf(percent / 100)).toBe(percent);
      }),
    );
  });
});
