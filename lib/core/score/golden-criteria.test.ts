import { describe, expect, test } from "vitest";
import { effectiveCount } from "@/lib/core/stats/entropy";
import { composeSignals } from "./compose-criterion";
import { oneWayScore } from "./no-judgment";
import { gateOf, persistenceScore, volumeScore } from "./repetition";
import { toilChance } from "./toil-chance";
import { logContributions, toilScoreOf } from "./toil-score";

/** Figures worked out by hand; every change of a default must be able to explain why one of them moved. */

type Told = readonly [value: number | null, weight: number, coverage?: number];

function compose(...signals: readonly Told[]) {
  return composeSignals(
    signals.map(([value, weight, coverage = value === null ? 0 : 1]) => ({
      value,
      weight,
      coverage,
    })),
  );
}

const STEADY = Array.from({ length: 52 }, (_, week) => 7 + (week % 2));
const STORM = [300, 90, ...new Array<number>(50).fill(0)];
const QUARTERLY = Array.from({ length: 52 }, (_, week) => (week % 13 === 0 ? 5 : 0));

const R = compose([0.9541, 0.4], [0.9978, 0.25], [0.9, 0.25], [null, 0.1]);
const J = compose(
  [0.7086, 0.25, 0.8],
  [0.7, 0.15],
  [0.9, 0.15],
  [0.75, 0.1],
  [0.96, 0.1],
  [0.85, 0.1, 0.6],
  [null, 0.1, 0.2],
  [0.8, 0.05],
);
const I = compose([0.9, 0.35], [1, 0.25, 0.7], [0.42, 0.2], [0.3, 0.1], [null, 0.1]);

describe("repetition", () => {
  test.each([
    ["12 a year: ln 13 / ln 521", 12, 0.41],
    ["390 a year: ln 391 / ln 521", 390, 0.9541],
    ["520 a year are full", 520, 1],
    ["5,200 a year are no more", 5200, 1],
  ])("volume of %s", (_name, perYear, expected) => {
    expect(volumeScore(perYear)).toBeCloseTo(expected, 4);
  });

  test("7, 8, 7, 8 ... over 52 weeks are 51.9 effective weeks of 52: .9978", () => {
    expect(persistenceScore(STEADY)).toBeCloseTo(0.9978, 4);
  });

  test("a storm of 300 + 90 in two of 52 weeks is 1.7 effective weeks: .0330", () => {
    expect(persistenceScore(STORM)).toBeCloseTo(0.033, 4);
  });

  test("the gate is open for a steady task, shut for a storm and (4 - 2) / 6 for four quarterly weeks", () => {
    expect(gateOf(effectiveCount(STEADY))).toBe(1);
    expect(gateOf(effectiveCount(STORM))).toBe(0);
    expect(gateOf(effectiveCount(QUARTERLY))).toBeCloseTo(0.3333, 4);
  });

  test("R = (.4 x .9541 + .25 x .9978 + .25 x .9) / .9 = .9512 in [.8561, .9561], coverage .90", () => {
    expect(R.score).toBeCloseTo(0.9512, 4);
    expect(R.lo).toBeCloseTo(0.8561, 4);
    expect(R.hi).toBeCloseTo(0.9561, 4);
    expect(R.coverage).toBeCloseTo(0.9, 4);
  });
});

describe("no judgment", () => {
  test("close codes 360, 20, 10 are nearly one way: 1 - H / ln 3 = .7086", () => {
    expect(oneWayScore([360, 20, 10])).toBeCloseTo(0.7086, 4);
  });

  test("three close codes of 100 each are no way at all, a single one is one way", () => {
    expect(oneWayScore([100, 100, 100])).toBeCloseTo(0, 12);
    expect(oneWayScore([100])).toBe(1);
  });

  test("J = .68872 / .9 = .7652 in [.6437, .8337], coverage .81: a signal of coverage .2 is absent", () => {
    expect(J.score).toBeCloseTo(0.7652, 4);
    expect(J.lo).toBeCloseTo(0.6437, 4);
    expect(J.hi).toBeCloseTo(0.8337, 4);
    expect(J.coverage).toBeCloseTo(0.81, 4);
  });
});

describe("interrupt-driven", () => {
  test("I = (.35 x .9 + .25 x .85 + .2 x .42 + .1 x .3) / .9 = .7128 in [.6040, .7790], coverage .825", () => {
    expect(I.score).toBeCloseTo(0.7128, 4);
    expect(I.lo).toBeCloseTo(0.604, 4);
    expect(I.hi).toBeCloseTo(0.779, 4);
    expect(I.coverage).toBeCloseTo(0.825, 4);
  });
});

describe("toil score", () => {
  const values = { repetition: R.score, noJudgment: J.score, interrupt: I.score };

  test("T of .9512, .7652 and .7128 is 100 e^((ln R + ln J + .6 ln I) / 2.6) = 81.85", () => {
    expect(toilScoreOf(values)).toBeCloseTo(81.85, 2);
  });

  test("the same work as one storm has R = 0, floored at .01: 14.20", () => {
    expect(toilScoreOf({ ...values, repetition: 0 })).toBeCloseTo(14.2, 2);
  });

  test("judgment of .15 pulls R = .9 and I = .95 down to 45.75", () => {
    expect(toilScoreOf({ repetition: 0.9, noJudgment: 0.15, interrupt: 0.95 })).toBeCloseTo(
      45.75,
      2,
    );
  });

  test("ln 100 and the three contributions sum to ln T", () => {
    const parts = logContributions(values);
    const sum = parts.repetition + parts.noJudgment + parts.interrupt + Math.log(100);
    expect(sum).toBeCloseTo(Math.log(toilScoreOf(values)), 12);
  });

  test("without verdicts the chance of toil is .94 at 82, .5 at 60 and .003 at 14", () => {
    expect(toilChance(82)).toBeCloseTo(0.94, 2);
    expect(toilChance(60)).toBe(0.5);
    expect(toilChance(14)).toBeCloseTo(0.003, 3);
  });
});
