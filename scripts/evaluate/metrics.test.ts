import { describe, expect, test } from "vitest";
import { areaUnderCurve } from "@/lib/core/stats/area-under-curve";
import {
  groupingAccuracy,
  largestGroups,
  pairAgreement,
  recallAtTop,
  withSingletons,
} from "./metrics";

describe("metrics of grouping, against values worked out by hand", () => {
  test("four rows in two groups against two halves of one of them: ARI 4/7, P 1/2, R 1", () => {
    const { ari, precision, recall } = pairAgreement(["a", "a", "b", "b"], ["x", "x", "y", "z"]);
    expect(ari).toBeCloseTo(4 / 7);
    expect(precision).toBeCloseTo(1 / 2);
    expect(recall).toBe(1);
  });

  test("groups across the truth score below zero", () => {
    expect(pairAgreement(["a", "b", "a", "b"], ["x", "x", "y", "y"]).ari).toBeCloseTo(-0.5);
  });

  test("rows left alone agree with nothing", () => {
    const alone = withSingletons([null, null, null, null]);
    const { ari, f1, groups } = pairAgreement(alone, ["x", "x", "y", "y"]);
    expect([ari, f1, groups]).toEqual([0, 0, 4]);
  });

  test("a split template is lost for GA: 2 of 4 messages, 1 of 3 groups, 1 of 2 templates", () => {
    const { ga, fga } = groupingAccuracy(["1", "1", "2", "3"], ["a", "a", "b", "b"]);
    expect(ga).toBe(0.5);
    expect(fga).toBeCloseTo((2 * (1 / 3) * (1 / 2)) / (1 / 3 + 1 / 2));
  });

  test("the largest group of three rows holds two of one label", () => {
    const found = ["1", "1", "1", "2", "2", "3"];
    const { purity, coverage } = largestGroups(found, ["a", "a", "b", "b", "b", "a"], 1);
    expect(purity).toBeCloseTo(2 / 3);
    expect(coverage).toBeCloseTo(1 / 2);
  });

  test("a task is shown when half of it stands in a group that is half of it", () => {
    const truth = ["a", "a", "a", "b", "b", null, null, null];
    const found = ["1", "1", "2", "3", "2", "1", "3", "3"];
    expect(recallAtTop(found, truth, 1)).toBe(0.5);
    expect(recallAtTop(found, truth, 3)).toBe(1);
  });

  test("one of two stands above both others, one ties with one and beats one: 3.5 of 4 pairs", () => {
    expect(areaUnderCurve([0.9, 0.5, 0.5, 0.1], [true, true, false, false])).toBe(3.5 / 4);
    expect(areaUnderCurve([1, 1, 1], [true, false, false])).toBe(0.5);
  });
});
