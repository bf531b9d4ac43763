import {
  COMPANY,
  exampleTotals,
  labourAxes,
  PUBLIC_BODY,
  rankedByHours,
} from "./example-candidates";
import type { ReportInput } from "./report-view";
import { axisLines } from "./wording";

export const RANKED = rankedByHours([1_200, 600, 400, 300, 200, 150, 100, 50]);

/** A desk of 3,000 toil hours at 70 an hour, for tests. */
export function exampleReport(
  profile: "company" | "public",
  told: Partial<ReportInput> = {},
): ReportInput {
  return {
    ranked: RANKED,
    axesOf: new Map(
      RANKED.map(({ id, hours }) => [id, axisLines(labourAxes(profile, hours * 70))]),
    ),
    totals: exampleTotals(labourAxes(profile, 210_000), 3_000),
    tickets: 10_000,
    ticketsInTasks: 8_300,
    trayCount: 27,
    rungMix: [
      { rung: 1, share: 0.75 },
      { rung: 5, share: 0.25 },
    ],
    spanWeeks: 52,
    scoringVersion: 1,
    settings: profile === "company" ? COMPANY : PUBLIC_BODY,
    ...told,
  };
}
