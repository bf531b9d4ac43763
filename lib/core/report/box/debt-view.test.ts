import { expect, test } from "vitest";
import { debtForecast, growthOf, weeklyToil } from "../../cost/debt-forecast";
import { DEBT_HORIZON, debtView } from "./debt-view";

const US = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const INTEREST = { expected: 210_000, p10: 150_000, p50: 200_000, p90: 280_000 };
const PRINCIPAL = { halfDays: 240, cost: 105_000, assumed: 20, tasks: 24 };
const MONTHS = Array.from({ length: DEBT_HORIZON + 1 }, (_, month) => month);
const weeks = Array.from({ length: 53 }, (_, week) => Math.round(100 * 1.1 ** (week / 52)));
const growth = growthOf(weeklyToil([{ before: [], weeks, worth: 210_000 }]));

test("says what the debt becomes, with interest, principal, rate and growth", () => {
  const view = debtView(
    {
      interest: INTEREST,
      principal: PRINCIPAL,
      growth,
      forecast: growth ? debtForecast(INTEREST, growth, MONTHS) : [],
      shares: { spend: 0.078, time: 0.13 },
    },
    US,
  );
  expect(view.title).toBe("If nothing is done, repeated work costs 33 % more in three years.");
  expect(view.facts.map(({ name, value }) => [name, value])).toEqual([
    ["Interest", "$210 k"],
    ["Principal", "$105 k"],
    ["Debt rate", "200 %"],
    ["Growth", "+10 % a year"],
  ]);
  expect(view.facts[1]?.note).toBe(
    "to automate every ranked task, 120 engineer-days; 20 of 24 tasks at assumed sizes",
  );
  expect(view.fan?.rows.map(({ month, p50 }) => [month, p50.text, p50.exact])).toEqual([
    [0, "$200 k", 200_000],
    [12, "$220 k", 220_155.17],
    [24, "$242 k", 242_341.5],
    [36, "$267 k", 266_763.68],
  ]);
  expect(view.references.map(({ name, own, marks }) => [name, own?.text, marks.length])).toEqual([
    ["Of operational spending", "7.8 % here", 1],
    ["Of working time", "13 % here", 3],
  ]);
  expect(view.references[0]?.marks[0]?.text).toMatch(/^70 % claimed by the source/);
  expect(view.fan?.target?.text).toBe("half of today, $105 k");
});

test("a short history draws no line, and without a rate the rate of the debt is not priced", () => {
  const view = debtView(
    {
      interest: INTEREST,
      principal: { ...PRINCIPAL, cost: null, assumed: 0 },
      growth: null,
      forecast: [],
      shares: { spend: null, time: null },
    },
    US,
  );
  expect(view.fan).toBeNull();
  expect(view.references.map(({ missing }) => missing)).toEqual([
    "enter operational spending to see yours",
    "enter staff to see yours",
  ]);
  expect(view.title).toBe("How the debt grows cannot be told yet.");
  expect(view.facts.map(({ value }) => value)).toEqual([
    "$210 k",
    "120 days",
    "not priced",
    "unknown",
  ]);
});

test("says what the interest would be with the work that no ticket shows", () => {
  const input = {
    interest: INTEREST,
    principal: PRINCIPAL,
    growth: null,
    forecast: [],
    shares: { spend: null, time: null },
  };
  const pulse = { unticketedShare: 0.3, askedOn: "2026-10-01", answers: 17 };
  // 210,000 / .7 = 300,000
  expect(debtView(input, { ...US, pulse }).facts[0]?.note).toBe(
    "a year; P10–P90 150–280 k; $300 k with the 30 % in no ticket (17 asked)",
  );
  expect(debtView(input, { ...US, pulse: null }).facts[0]?.note).toBe("a year; P10–P90 150–280 k");
});
