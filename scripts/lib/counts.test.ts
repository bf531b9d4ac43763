import { describe, expect, test } from "vitest";
import { add, playwrightCounts, verdict, vitestCounts } from "./counts.mjs";

describe("counting tests over all runners", () => {
  test("a test file that did not even load counts as one failure", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [{ status: "failed", assertionResults: [] }],
    };
    expect(vitestCounts(report)).toEqual({ passed: 3, failed: 1 });
  });

  test("a browser test that passed on its second try is a failure", () => {
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 };
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 4, failed: 1 });
  });

  test("a runner that crashed has failed even when its report is clean or missing", () => {
    expect(verdict({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
    expect(verdict(null, 0)).toEqual({ passed: 0, failed: 1 });
    expect(verdict({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  });

  test("the line adds up all runners", () => {
    expect(
      add([
        { passed: 1, failed: 0 },
        { passed: 4, failed: 2 },
      ]),
    ).toEqual({ passed: 5, failed: 2 });
  });
});
