import { describe, expect, test } from "vitest";
import { hash32 } from "./hash32";

describe("a 32-bit hash", () => {
  test("is the same for the same text and never 0, which stands for none", () => {
    expect(hash32("jdoe")).toBe(hash32("jdoe"));
    expect(hash32("")).not.toBe(0);
  });

  test("20,000 names hardly ever collide: about 0.05 pairs are expected", () => {
    const hashes = new Set(Array.from({ length: 20_000 }, (_, at) => hash32(`user-${at}`)));
    expect(hashes.size).toBeGreaterThan(19_997);
  });
});
