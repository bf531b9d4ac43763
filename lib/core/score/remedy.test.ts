import { describe, expect, test } from "vitest";
import { bandOf, remedyFor } from "./remedy";

const steady = { returns: null, isApplicationUseless: false };

describe("the remedy", () => {
  test.each([
    ["hi hi hi", 0.9, 0.9, 0.9, "automate"],
    ["hi hi lo", 0.9, 0.9, 0.2, "self-service"],
    ["hi lo hi", 0.9, 0.2, 0.9, "redesign"],
    ["hi lo lo", 0.9, 0.2, 0.2, "human-backed-form"],
    ["lo hi hi", 0.2, 0.9, 0.9, "learn"],
    ["lo lo hi", 0.2, 0.2, 0.9, "learn"],
    ["lo lo lo", 0.2, 0.2, 0.2, "project"],
    ["lo hi lo is project work whatever the judgment", 0.2, 0.9, 0.2, "project"],
  ] as const)("%s", (_name, repetition, noJudgment, interrupt, remedy) => {
    expect(remedyFor({ repetition, noJudgment, interrupt, ...steady })).toEqual({
      remedy,
      mixed: false,
    });
  });

  test("drift on the same item asks for an enforced state, whatever else", () => {
    const drift = { repetition: 0.9, noJudgment: 0.1, interrupt: 0.1, returns: 0.8 };
    expect(remedyFor({ ...drift, isApplicationUseless: false }).remedy).toBe("enforced-state");
  });

  test("an application that contributes nothing is retired before anything else", () => {
    const drift = { repetition: 0.9, noJudgment: 0.9, interrupt: 0.9, returns: 0.8 };
    expect(remedyFor({ ...drift, isApplicationUseless: true }).remedy).toBe("retire");
  });

  test("a band between .4 and .6 is marked, and counts as high from .5", () => {
    expect(bandOf(0.6)).toEqual({ isHigh: true, isMixed: false });
    expect(bandOf(0.5)).toEqual({ isHigh: true, isMixed: true });
    expect(bandOf(0.49)).toEqual({ isHigh: false, isMixed: true });
    expect(bandOf(0.39)).toEqual({ isHigh: false, isMixed: false });
    const mixed = remedyFor({ repetition: 0.9, noJudgment: 0.55, interrupt: 0.9, ...steady });
    expect(mixed).toEqual({ remedy: "automate", mixed: true });
  });
});
