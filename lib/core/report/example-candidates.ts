import type { CriterionScore, Signal, SignalName, ToilScore } from "../domain/candidate";
import type { Estimate } from "../domain/money";
import { defaultSettings, type WorkspaceSettings } from "../domain/settings";
import type { CostAxes, CostTotals, TaskCost } from "../domain/task-cost";
import type { CandidateSummary } from "./candidates/candidate-summary";

/** Small, round examples for the tests of the views. */

/** A band from half to one and a half of its expected value. */
export function bandAround(expected: number): Estimate {
  return { expected, p10: expected / 2, p50: expected, p90: expected * 1.5 };
}

/** A candidate of an ordinary kind, changed where a test says so. */
export function exampleCandidate(told: Partial<CandidateSummary> = {}): CandidateSummary {
  return {
    id: "task-1",
    rank: 1,
    title: "Password reset",
    tickets: 520,
    ticketsAMonth: 43,
    toil: 79,
    repetition: 0.84,
    noJudgment: 0.76,
    interrupt: 0.7,
    verdict: null,
    grade: "B",
    remedy: "self-service",
    kind: "common",
    hours: 100,
    hoursBand: bandAround(100),
    cost: bandAround(7_000),
    growth: 0.12,
    offHoursShare: 0.16,
    sources: ["ServiceNow"],
    teams: ["Service desk"],
    services: ["Accounts"],
    languages: ["en"],
    weeks: Array.from({ length: 52 }, () => 10),
    notes: [],
    ...told,
  };
}

/** Candidates in rank order from their hours; each costs 70 an hour. */
export function rankedByHours(hours: readonly number[]): readonly CandidateSummary[] {
  return hours.map((value, index) =>
    exampleCandidate({
      id: `task-${index + 1}`,
      rank: index + 1,
      title: `Task ${index + 1}`,
      hours: value,
      hoursBand: bandAround(value),
      cost: bandAround(value * 70),
    }),
  );
}

export const COMPANY: WorkspaceSettings = {
  ...defaultSettings(),
  annualCost: 118_000,
  staff: 41,
  operationalSpend: 3_760_000,
};
export const PUBLIC_BODY: WorkspaceSettings = {
  ...defaultSettings(),
  profile: "public",
  annualCost: 93_600,
  productiveHours: 1_500,
  staff: 34,
};

/** Axes on which only labour is priced. */
export function labourAxes(profile: "company" | "public", labour: number): CostAxes {
  const priced = bandAround(labour);
  return profile === "company"
    ? { profile, profit: priced, revenue: null, risk: null, total: priced }
    : { profile, mission: null, directives: null, budget: priced, total: priced };
}

export function exampleTotals(axes: CostAxes, hours: number): CostTotals {
  const unpriced =
    axes.profile === "company"
      ? ["revenue: no yearly revenue is set", "risk: no size of a loss is set"]
      : ["mission: the people affected by a ticket are not set", "directives: no mandate is set"];
  return {
    hours: bandAround(hours),
    certainHours: hours / 2,
    axes,
    wait: null,
    ticketsPerYear: 5_200,
    unpriced,
  };
}

/** A signal with a value, or absent without one. */
export function exampleSignal(name: SignalName, value: number | null, weight = 0.5): Signal {
  return {
    name,
    raw: value,
    words: value === null ? "" : `measured ${value}`,
    value,
    coverage: value === null ? 0 : 1,
    weight,
    ticketCount: value === null ? 0 : 520,
  };
}

function criterion(name: CriterionScore["name"], score: number, signals: Signal[]): CriterionScore {
  return {
    name,
    score,
    lo: score - 0.05,
    hi: score + 0.05,
    confidence: 0.9,
    grade: "A",
    signals,
    gate: [1, 1, 1],
  };
}

/** T = 100 exp((ln .9 + ln .8 + .6 ln .7) / 2.6) = 81.17, by its own contributions. */
export function exampleScore(told: Partial<ToilScore> = {}): ToilScore {
  const contributions = {
    repetition: Math.log(0.9) / 2.6,
    noJudgment: Math.log(0.8) / 2.6,
    interrupt: (0.6 * Math.log(0.7)) / 2.6,
  };
  const sum = contributions.repetition + contributions.noJudgment + contributions.interrupt;
  return {
    toil: 100 * Math.exp(sum),
    lo: 70,
    hi: 90,
    contributions,
    engineeringShare: 0,
    chance: 0.93,
    grade: "B",
    criteria: [
      criterion("repetition", 0.9, [
        exampleSignal("volume", 0.95),
        exampleSignal("returns", 0.1, 0.1),
      ]),
      criterion("noJudgment", 0.8, [
        exampleSignal("oneWay", 0.9),
        exampleSignal("evenTime", null, 0.15),
      ]),
      criterion("interrupt", 0.7, [exampleSignal("channel", 0.7)]),
    ],
    remedy: "self-service",
    remedyMixed: false,
    notes: [],
    ...told,
  };
}

export function exampleCost(axes: CostAxes): TaskCost {
  return {
    taskId: "task-1",
    ticketsPerYear: 520,
    touchHours: 60,
    interruptionHours: 35,
    reworkHours: 5,
    toilHours: 93,
    hours: bandAround(93),
    axes,
    unpriced: axes.profile === "company" ? ["risk: no size of a loss is set"] : [],
    wait: null,
    waitHours: null,
    rungMix: [
      { rung: 1, share: 0.75 },
      { rung: 5, share: 0.25 },
    ],
    measureNext: null,
  };
}
