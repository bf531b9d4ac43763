import { expect, test } from "vitest";
import { COMPANY } from "../example-candidates";
import type { SettingsVersion } from "./assumptions-view";
import { rateSource } from "./rate-source";

const ENGLISH = { locale: "en-US", currency: "USD", timeZone: "UTC" };

/** Version 2 changed what a person costs, version 1 something else. */
const HISTORY: readonly SettingsVersion[] = [
  { version: 2, settings: COMPANY, at: new Date("2026-11-03T10:00:00Z"), by: "Anna Ng" },
  {
    version: 1,
    settings: { ...COMPANY, annualCost: null },
    at: new Date("2026-10-01T10:00:00Z"),
    by: "Bo Li",
  },
];
const OWN_RATE = 118_000 / 1_650;

test("the workspace's own rate names its two inputs, who changed them, in which version, on which day", () => {
  expect(rateSource(OWN_RATE, HISTORY, ENGLISH)).toBe(
    "Cost of one person a year: 118,000 (USD a year; version 2, 3 Nov 2026, Anna Ng). " +
      "Productive hours: 1,650 (hours a year; default).",
  );
});

test("a rate that teams have a part in names their costs first", () => {
  const teamCosts = [{ team: "Desk", annualCost: 90_000, productiveHours: null }];
  const settings = { ...COMPANY, teamCosts };
  const [newest] = HISTORY;
  if (!newest) throw new Error("there is a newest version");
  const told = rateSource(60, [{ ...newest, version: 3, settings }, ...HISTORY], ENGLISH);
  expect(told).toMatch(/Teams and roles that cost something else: .*version 3/);
  expect(told).toContain("Cost of one person a year: 118,000 (USD a year; version 2");
});

test("in German the sentence is German", () => {
  const told = rateSource(OWN_RATE, HISTORY, { ...ENGLISH, locale: "de-DE" });
  expect(told).toContain("Version 2, ");
  expect(told).toContain("Standardwert");
});
