/** Passed and failed tests of one runner. */

/** From Vitest's JSON report; null when it is none. */
export function vitestCounts(report) {
  if (typeof report?.numPassedTests !== "number") return null;
  const brokenFiles = (report.testResults ?? []).filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles };
}

/** From Playwright's JSON report; null when it is none. A test that passed only on a retry counts as failed. */
export function playwrightCounts(report) {
  const stats = report?.stats;
  if (typeof stats?.expected !== "number") return null;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (report.errors?.length ?? 0),
  };
}

/** From a tool without tests of its own: it counts as one. */
export function oneCheck(status) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that ended badly has failed at least once, whatever its report says; one without a report has failed. */
export function verdict(counts, status) {
  if (!counts) return { passed: 0, failed: 1 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function add(all) {
  return all.reduce(
    (sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}
