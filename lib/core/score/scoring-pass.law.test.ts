import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SIGNALS } from "@/lib/core/domain/candidate";
import { defaultSettings } from "@/lib/core/domain/settings";
import { CHANNELS, PRIORITIES, TICKET_TYPES } from "@/lib/core/domain/ticket";
import { bareTicket } from "./example-tickets";
import { scoreTask } from "./score-task";
import { createScoringPass } from "./scoring-pass";
import type { ScoringTicket } from "./scoring-ticket";

const SETTINGS = { ...defaultSettings(), timeZone: "Europe/Berlin" };
const START = Date.parse("2025-01-01T00:00Z");
const SAME = { value: 0.7, coverage: 0.9 };

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const moment = fc.record({
  // Whole hours, so that equal times are common.
  at: fc.nat(9_000).map((hours) => START + hours * 3_600_000),
  precision: fc.constantFrom("second" as const, "second" as const, "day" as const),
});
const count = fc.nat(6);
const name = (prefix: string) => fc.nat(5).map((number) => `${prefix} ${number}`);

const ticket: fc.Arbitrary<ScoringTicket> = fc.record({
  taskId: fc.constantFrom("task", "task", "other", null),
  sourceId: fc.constantFrom("desk", "pager"),
  type: fc.constantFrom(...TICKET_TYPES),
  openedAt: orNull(moment),
  acknowledgedAt: orNull(moment),
  resolvedAt: orNull(moment),
  closedAt: orNull(moment),
  plannedAt: orNull(moment),
  channel: orNull(fc.constantFrom(...CHANNELS)),
  priority: orNull(fc.constantFrom(...PRIORITIES)),
  requester: orNull(name("caller")),
  configurationItem: orNull(name("host")),
  service: orNull(name("service")),
  team: orNull(name("team")),
  assignee: orNull(name("agent")),
  closeCode: orNull(name("code")),
  resolution: orNull(
    fc.constantFrom("password reset", "untersucht, Ursache unklar", "見ました", "ok KB0001"),
  ),
  reassignments: orNull(count),
  reopens: orNull(count),
  comments: orNull(count),
  approval: orNull(fc.boolean()),
  workLogMinutes: orNull(fc.double({ min: 0, max: 500, noNaN: true })),
  activityMinutes: orNull(fc.double({ min: 0, max: 500, noNaN: true })),
});
const tickets = fc.array(ticket, { minLength: 1, maxLength: 60 });

function run(all: readonly ScoringTicket[], ruleDecidable = false) {
  const pass = createScoringPass({ settings: SETTINGS });
  for (const one of [...all, bareTicket()]) pass.add(one);
  const { tasks, desk } = pass.finish();
  const facts = tasks.get("task");
  if (!facts) throw new Error("no such task");
  return { facts, desk, score: scoreTask(facts, { desk, sameness: SAME, ruleDecidable }) };
}

/** Fields of the export that a person may leave out. The type is the tool's, not a column's. */
const HIDEABLE = [
  "openedAt",
  "acknowledgedAt",
  "resolvedAt",
  "closedAt",
  "plannedAt",
  "channel",
  "priority",
  "requester",
  "configurationItem",
  "assignee",
  "closeCode",
  "resolution",
  "reassignments",
  "reopens",
  "comments",
  "approval",
  "workLogMinutes",
  "activityMinutes",
] as const;

describe("laws of scoring", () => {
  test("every score is within its bounds and interval, whatever the tickets say", () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const { score } = run(all);
        expect(score.lo).toBeGreaterThanOrEqual(1);
        expect(score.hi).toBeLessThanOrEqual(100);
        expect(score.toil).toBeGreaterThanOrEqual(score.lo - 1e-9);
        expect(score.toil).toBeLessThanOrEqual(score.hi + 1e-9);
        expect(score.chance).toBeGreaterThanOrEqual(0);
        expect(score.chance).toBeLessThan(1);
        for (const criterion of score.criteria) {
          expect(criterion.lo).toBeGreaterThanOrEqual(0);
          expect(criterion.score).toBeGreaterThanOrEqual(criterion.lo - 1e-9);
          expect(criterion.score).toBeLessThanOrEqual(criterion.hi + 1e-9);
          expect(criterion.hi).toBeLessThanOrEqual(1);
          expect(criterion.confidence).toBeGreaterThanOrEqual(0);
          for (const signal of criterion.signals) {
            if (signal.value === null) continue;
            expect(signal.value).toBeGreaterThanOrEqual(0);
            expect(signal.value).toBeLessThanOrEqual(1);
            expect(signal.coverage).toBeGreaterThanOrEqual(0.3);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("all 17 signals are there, present or absent", () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const names = run(all).score.criteria.flatMap(({ signals }) =>
          signals.map((signal) => signal.name),
        );
        expect(names).toEqual(SIGNALS);
      }),
      { numRuns: 20 },
    );
  });

  test("ln 100 and the contributions of the criteria sum to ln T", () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const { toil, contributions } = run(all).score;
        const sum = Object.values(contributions).reduce((a, b) => a + b, Math.log(100));
        expect(sum).toBeCloseTo(Math.log(toil), 10);
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(tickets, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(run(shuffled).score).toEqual(run(all).score);
      }),
      { numRuns: 200 },
    );
  });

  test("hiding a column never narrows the interval of a criterion", () => {
    fc.assert(
      fc.property(tickets, fc.constantFrom(...HIDEABLE), (all, field) => {
        // Within one window: without dates, older tickets would join and bring fields of their own.
        const young = all.filter((one) => (one.openedAt?.at ?? 0) < START + 8_500 * 3_600_000);
        // Without the cap on approved work, which cuts intervals off at .6 after they are composed.
        const shown = run(young, true).score;
        const hidden = run(
          young.map((one) => ({ ...one, [field]: null })),
          true,
        ).score;
        shown.criteria.forEach((criterion, at) => {
          const width = hidden.criteria[at]!.hi - hidden.criteria[at]!.lo;
          expect(width).toBeGreaterThanOrEqual(criterion.hi - criterion.lo - 1e-9);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("the counts of a task add up to its tickets", () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const { facts } = run(all);
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        expect(sum(facts.weekCounts)).toBe(facts.datedCount);
        expect(
          facts.weekCounts.map((_, at) => sum(facts.dayCounts.slice(7 * at, 7 * at + 7))),
        ).toEqual(facts.weekCounts);
        expect(facts.dayCounts).toHaveLength(7 * facts.weekCounts.length);
        expect(sum(facts.heat)).toBe(facts.hours.business + facts.hours.off + facts.hours.sleep);
        expect(sum(facts.touch.rungs.map((rung) => rung.tickets))).toBe(facts.scoredCount);
        expect(sum(facts.sources.map((source) => source.count))).toBe(facts.scoredCount);
        expect(facts.datedCount).toBeLessThanOrEqual(facts.scoredCount);
        expect(facts.scoredCount).toBeLessThanOrEqual(facts.ticketCount);
      }),
    );
  });
});
