import type { ReportInput } from "./box/report-input";
import {
  COMPANY,
  exampleTotals,
  labourAxes,
  PUBLIC_BODY,
  rankedByHours,
} from "./example-candidates";
import { axisLines } from "./wording";

export const RANKED = rankedByHours([1_200, 600, 400, 300, 200, 150, 100, 50]);

/** A desk of 3,000 toil hours at 70 an hour, for tests. */
export function exampleReport(
  profile: "company" | "public",
  told: Partial<ReportInput> = {},
): ReportInput {
  const settings = profile === "company" ? COMPANY : PUBLIC_BODY;
  return {
    ranked: RANKED,
    axesOf: new Map(
      RANKED.map(({ id, hours }) => [id, axisLines(labourAxes(profile, hours * 70), settings)]),
    ),
    totals: exampleTotals(labourAxes(profile, 210_000), 3_000),
    coverage: {
      covered: 7_900,
      all: 11_515,
      leftOut: [
        { id: "1", name: "spam", tickets: 1_204 },
        { id: "2", name: "tests", tickets: 311 },
      ],
      asOf: new Date("2026-10-31T12:00:00Z"),
    },
    tickets: 10_000,
    ticketsInTasks: 8_300,
    trayCount: 27,
    rungMix: [
      { rung: 1, share: 0.75 },
      { rung: 5, share: 0.25 },
    ],
    spanWeeks: 52,
    scoringVersion: 1,
    seed: 7,
    asOf: new Date("2026-10-31T12:00:00Z"),
    today: new Date("2026-11-02T09:00:00Z"),
    applications: null,
    plan: null,
    change: null,
    people: { executives: ["Elise Moreau"], leads: ["Lennart Brandt"] },
    askNext: null,
    finance: {
      rates: new Map(RANKED.map(({ id }) => [id, 70])),
      history: [],
      approval: null,
    },
    settings,
    ...told,
  };
}
