import { describe, expect, test } from "vitest";
import { automationSettings } from "@/lib/core/domain/automation";
import { addFlows, automationCase, flowOf, monthSums } from "./automation-case";

const TERMS = automationSettings.parse({});
const RATE = 118_000 / 1_650;
/** 91 h of touch and 46.8 h of interruption a year in 390 tickets; 6,000 to build. */
const INPUT = {
  hoursPerYear: 137.8,
  ticketsPerYear: 390,
  rate: RATE,
  build: 6_000,
  coverage: 0.8,
};
const SUMS = monthSums(36, TERMS);

describe("the case worked out by hand", () => {
  const found = automationCase(flowOf(INPUT, TERMS), SUMS, TERMS);

  test("is worth 10,252.70 over 36 months at 8 %", () => {
    expect(found.npv).toBeCloseTo(10_252.7, 2);
  });

  test("pays back in month 12.95", () => {
    expect(found.paybackMonths).toBeCloseTo(12.95, 2);
  });

  test("returns 135.1 % of its costs", () => {
    expect(found.roi).toBeCloseTo(1.351, 3);
  });
});

describe("the edges of the case", () => {
  test("what takes more upkeep than it saves never pays back", () => {
    const found = automationCase(flowOf({ ...INPUT, hoursPerYear: 5 }, TERMS), SUMS, TERMS);
    expect(found.paybackMonths).toBeNull();
    expect(found.npv).toBeLessThan(-6_000);
  });

  test("a month later costs what the automation gives a month at full use", () => {
    const found = automationCase(flowOf(INPUT, TERMS), SUMS, TERMS);
    // 137.8 x 71.515 x .8 x .95 / 12 - 390 x .8 x .02 x 25 / 12 - 6,000 x .15 / 12
    expect(found.delayCostAMonth).toBeCloseTo(624.14 - 13 - 75, 1);
  });

  test("two equal automations are worth twice as much and pay back in the same month", () => {
    const flow = flowOf(INPUT, TERMS);
    const one = automationCase(flow, SUMS, TERMS);
    const two = automationCase(addFlows([flow, flow]), SUMS, TERMS);
    expect(two.npv).toBeCloseTo(2 * one.npv, 8);
    expect(two.paybackMonths).toBeCloseTo(one.paybackMonths ?? Number.NaN, 10);
  });

  test("without a discount the discounted sums are the plain ones", () => {
    const sums = monthSums(36, { ...TERMS, discountRate: 0 });
    expect(sums.discounted).toBe(36);
    expect(sums.rampedDiscounted).toBeCloseTo(sums.ramped, 12);
  });
});
