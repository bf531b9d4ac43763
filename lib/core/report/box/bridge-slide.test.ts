import fc from "fast-check";
import { expect, test } from "vitest";
import type { BridgeBar, BridgeView } from "../plan/bridge-view";
import { bridgeSlide } from "./bridge-slide";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "UTC" };

function bar(kind: BridgeBar["kind"], exact: number): BridgeBar {
  return {
    key: kind,
    kind,
    name: kind,
    taskId: null,
    from: 0,
    to: 0,
    text: `${exact}`,
    full: "",
    exact,
  };
}

function bridge(today: number, savings: readonly number[]): BridgeView {
  const after = today - savings.reduce((sum, one) => sum + one, 0);
  const bars = [
    bar("today", today),
    ...savings.map((saves) => bar("step", -saves)),
    bar("after", after),
    bar("find", Math.abs(after - today / 2)),
    bar("target", today / 2),
  ];
  return { summary: "From today to half.", unit: "hours a year", bars, whisker: null, target: 50 };
}

test("each step hangs from where the one before it ended", () => {
  expect(bridgeSlide(bridge(1_000, [300, 100]), FORMATS)).toMatchObject({
    names: ["today: 1000", "step: -300", "step: -100", "after: 600", "find: 100", "target: 500"],
    lifts: [0, 700, 600, 0, 500, 0],
    values: [1_000, 300, 100, 600, 100, 500],
    summary: "From today to half.",
  });
});

test("a step that costs more than it saves stands on what was left", () => {
  const { lifts, values } = bridgeSlide(bridge(100, [-20]), FORMATS);
  expect([lifts[1], values[1]]).toEqual([100, 20]);
});

test("no bar is longer than its figure, and those of the steps lead to what is left", () => {
  const cents = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 100);
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 8 }), (savings) => {
      const today = savings.reduce((sum, one) => sum + one, 0) + 10;
      const { lifts, values } = bridgeSlide(bridge(today, savings), FORMATS);
      for (const [at, saves] of savings.entries()) expect(values[at + 1]).toBeCloseTo(saves, 1);
      if (savings.length > 0) expect(lifts[savings.length]).toBeCloseTo(10, 1);
      expect(lifts.every((lift) => lift >= 0)).toBe(true);
    }),
  );
});
