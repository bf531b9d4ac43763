import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "./hash-text";

test("a hash is 32 hexadecimal characters, and equal for equal texts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(hashText(text)).toMatch(/^[0-9a-f]{32}$/);
      expect(hashText(`${text}`)).toBe(hashText(text));
    }),
    { numRuns: 200 },
  );
});

test("texts that differ in one character have different hashes", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.constantFrom("x", "\u0000", "é"), (text, at, added) => {
      const place = at % (text.length + 1);
      const other = text.slice(0, place) + added + text.slice(place);
      expect(hashText(other)).not.toBe(hashText(text));
    }),
    { numRuns: 300 },
  );
});

test("100,000 similar texts collide in no half of their hash", () => {
  const hashes = Array.from({ length: 100_000 }, (_, at) => hashText(`disk full on server ${at}`));
  expect(new Set(hashes.map((hash) => hash.slice(0, 16))).size).toBe(hashes.length);
  expect(new Set(hashes.map((hash) => hash.slice(16))).size).toBe(hashes.length);
});

test("ids that are already stored stay what they are", () => {
  expect(hashText("abc")).toBe("12f4350517e18d5fa6ead91ba819cd4f");
  expect(hashText("password reset")).toBe(hashText(["password", "reset"].join(" ")));
});
