import { describe, expect, test } from "vitest";
import { defaultSettings, type WorkspaceSettings } from "@/lib/core/domain/settings";
import type { Moment } from "@/lib/core/domain/ticket";
import { bareTicket, fullTicket, minutesAfter, momentAt } from "./example-tickets";
import { scoreTask } from "./score-task";
import { createScoringPass } from "./scoring-pass";
import type { ScoringTicket } from "./scoring-ticket";

const SAME = { value: 0.8, coverage: 1 };
const MONDAY = momentAt("2025-01-06T09:00Z");
const WEEK = 7 * 24 * 60;
const DAY = 24 * 60;

function factsOf(tickets: readonly ScoringTicket[], settings: Partial<WorkspaceSettings> = {}) {
  const pass = createScoringPass({ settings: { ...defaultSettings(), ...settings } });
  for (const ticket of tickets) pass.add(ticket);
  const { tasks, desk } = pass.finish();
  const facts = tasks.get("task");
  if (!facts) throw new Error("no such task");
  return { facts, desk, score: scoreTask(facts, { desk, sameness: SAME }) };
}

function every(minutes: number, count: number, told: (at: Moment, index: number) => ScoringTicket) {
  return Array.from({ length: count }, (_, index) =>
    told(minutesAfter(MONDAY, index * minutes), index),
  );
}

/** The rest of a desk: one ticket a day over a year, in no task. */
const YEAR = every(DAY, 364, (at) => bareTicket({ taskId: null, openedAt: at }));

describe("history", () => {
  test("a steady weekly task is repeated in full: gate 1, effective weeks 52 of 52", () => {
    const { facts, score } = factsOf(every(WEEK, 52, (at) => fullTicket(at)));
    expect(facts.weekCounts).toEqual(new Array(52).fill(1));
    expect(score.criteria[0].gate).toEqual([1, 1, 1]);
    expect(score.criteria[0].signals[1]?.value).toBeCloseTo(1, 12);
    expect(score.toil).toBeGreaterThan(70);
  });

  test("an alert storm scores below 20, however little judgment it takes", () => {
    const storm = every(2, 300, (at) =>
      fullTicket(minutesAfter(at, 100 * DAY), { type: "alert", channel: "monitor" }),
    );
    const { score } = factsOf([...YEAR, ...storm]);
    expect(score.toil).toBeLessThan(20);
    expect(score.criteria[0].score).toBe(0);
    expect(score.notes.join()).toContain("one burst: 100 % of the tickets came within 24 hours");
  });

  test("the window is the 52 weeks up to the newest opening; older tickets count but do not score", () => {
    const { facts, desk } = factsOf(every(WEEK, 80, (at) => fullTicket(at)));
    expect(desk.window?.weekCount).toBe(52);
    expect(facts.ticketCount).toBe(80);
    expect(facts.scoredCount).toBe(52);
    expect(desk.asOf).toBe(minutesAfter(MONDAY, 79 * WEEK).at);
  });

  test("5 tickets in 10 days are 5 x 52 / 4 = 65 a year: no rate is read off less than four weeks", () => {
    const { facts } = factsOf(every(2.5 * DAY, 5, (at) => fullTicket(at)));
    expect(facts.spanWeeks).toBeCloseTo(10 / 7, 12);
    expect(facts.perYear).toBeCloseTo(65, 12);
  });

  test("under eight weeks the gate is open at the top, the grade C at most, and the page says why", () => {
    const { score } = factsOf(every(DAY, 21, (at) => fullTicket(at)));
    // 21 days from a Monday: 3 weeks of 7, e^H = 3, (3 - 2) / 6
    expect(score.criteria[0].gate[0]).toBeCloseTo(1 / 6, 12);
    expect(score.criteria[0].gate[2]).toBe(1);
    expect(score.criteria[0].gate[1]).toBeCloseTo((1 / 6 + 1) / 2, 12);
    expect(score.criteria[0].grade).toBe("C");
    expect(score.criteria[0].signals[1]?.value).toBeNull();
    expect(score.notes).toContain(
      "only 2.9 weeks of history: repetition cannot be told yet; 8 weeks can",
    );
  });

  test("three days of history say so in days", () => {
    const { score } = factsOf(every(0.5 * DAY, 7, (at) => fullTicket(at)));
    expect(score.notes).toContain(
      "only 3 days of history: repetition cannot be told yet; 8 weeks can",
    );
  });

  test("without any date volume is absent and the gate is [0, .5, 1]; the count is taken as one year's", () => {
    const { facts, score } = factsOf(every(1, 40, () => fullTicket(MONDAY, { openedAt: null })));
    expect(score.criteria[0].gate).toEqual([0, 0.5, 1]);
    expect(score.criteria[0].signals[0]?.value).toBeNull();
    expect(facts.perYear).toBe(40);
    expect(score.notes[0]).toBe("no dates: repetition cannot be told yet; 8 weeks can");
  });

  test("two tickets are no repetition, even in a short history", () => {
    const { score } = factsOf(every(5 * DAY, 2, (at) => fullTicket(at)));
    expect(score.criteria[0].gate).toEqual([0, 0, 0]);
  });

  test("twelve monthly files are one history of a year, not twelve short ones", () => {
    const monthly = every(DAY, 360, (at, day) =>
      fullTicket(at, { sourceId: `month ${Math.floor(day / 30)}` }),
    );
    const { facts } = factsOf(monthly);
    expect(facts.spanWeeks).toBeGreaterThan(51);
    expect(facts.perYear / 360).toBeCloseTo(1, 1);
  });

  test("two tools side by side keep a span of their own", () => {
    const long = every(DAY, 364, (at) => fullTicket(at, { taskId: "other", sourceId: "old" }));
    const recent = every(DAY, 57, (at) =>
      fullTicket(minutesAfter(at, 307 * DAY), { sourceId: "new" }),
    );
    // 57 tickets over 8 weeks: 57 x 52 / 8
    expect(factsOf([...long, ...recent]).facts.perYear).toBeCloseTo(370.5, 6);
  });
});

describe("returns", () => {
  test("the same caller within 30 days returns, after 31 days not", () => {
    const told = { requester: "jdoe" };
    const { facts } = factsOf([
      bareTicket({ openedAt: MONDAY, ...told }),
      bareTicket({ openedAt: minutesAfter(MONDAY, 30 * DAY), ...told }),
      bareTicket({ openedAt: minutesAfter(MONDAY, 61 * DAY), ...told }),
    ]);
    expect(facts.returns).toEqual({ told: 3, hits: 1 });
  });

  test("a ticket before the window still makes the first one in it a return", () => {
    const host = { configurationItem: "db-7" };
    const early = minutesAfter(MONDAY, -DAY);
    const { facts } = factsOf([
      ...YEAR,
      bareTicket({ openedAt: early, ...host }),
      bareTicket({ openedAt: MONDAY, ...host }),
    ]);
    expect(facts.returns).toEqual({ told: 1, hits: 1 });
  });

  test("a ticket reopened twice counts once", () => {
    const { facts } = factsOf([bareTicket({ openedAt: MONDAY, reopens: 2 })]);
    expect(facts.returns).toEqual({ told: 1, hits: 1 });
    expect(facts.reopened).toEqual({ told: 1, hits: 1 });
  });
});

describe("interruptions", () => {
  test("three tickets to one person within 60 s interrupt once, a fourth 61 s after the first again", () => {
    const second = 1 / 60;
    const tickets = [0, 30, 60, 61].map((at) =>
      bareTicket({ openedAt: minutesAfter(MONDAY, at * second), assignee: "ann" }),
    );
    expect(factsOf(tickets).facts.interruptionsPerTicket).toBeCloseTo(2 / 4, 5);
  });

  test("two people are interrupted twice", () => {
    const tickets = ["ann", "bob"].map((assignee) => bareTicket({ openedAt: MONDAY, assignee }));
    expect(factsOf(tickets).facts.interruptionsPerTicket).toBe(1);
  });

  test("planned work interrupts nobody", () => {
    const planned = bareTicket({ openedAt: MONDAY, plannedAt: MONDAY });
    expect(factsOf([planned]).facts.interruptionsPerTicket).toBe(0);
  });

  test("work that begins while the same person has another in progress is overlapping", () => {
    const work = (from: number, to: number, assignee: string) =>
      bareTicket({
        openedAt: MONDAY,
        acknowledgedAt: minutesAfter(MONDAY, from),
        resolvedAt: minutesAfter(MONDAY, to),
        assignee,
      });
    const tickets = [
      work(0, 60, "ann"),
      work(30, 40, "ann"),
      work(70, 80, "ann"),
      work(30, 40, "bob"),
    ];
    expect(factsOf(tickets).facts.overlaps).toEqual({ told: 4, hits: 1 });
  });
});

describe("times that say nothing", () => {
  const bulk = (count: number) =>
    every(DAY, count, (at) =>
      bareTicket({
        openedAt: at,
        acknowledgedAt: minutesAfter(at, 5),
        resolvedAt: momentAt("2025-12-01T10:00Z"),
        closedAt: momentAt("2025-12-01T10:00Z"),
        assignee: "ann",
      }),
    );

  test("21 tickets closed by one person in one minute lose their times, 20 keep them", () => {
    expect(factsOf(bulk(21)).desk.bulkClosedCount).toBe(21);
    expect(factsOf(bulk(21)).facts.openHours.told).toBe(0);
    expect(factsOf(bulk(20)).facts.openHours.told).toBe(20);
  });

  test("a date without a time of day takes no part in hour signals", () => {
    const day = { at: Date.parse("2025-01-06T00:00Z"), precision: "day" as const };
    const { facts } = factsOf([bareTicket({ openedAt: day }), bareTicket({ openedAt: MONDAY })]);
    expect(facts.hours).toEqual({ business: 1, off: 0, sleep: 0 });
    expect(facts.datedCount).toBe(2);
  });

  test("hours are read on the workspace's clock: 07:30 UTC is business in Berlin, sleep in London", () => {
    const early = [bareTicket({ openedAt: momentAt("2025-01-06T07:30Z") })];
    expect(factsOf(early, { timeZone: "Europe/Berlin" }).facts.hours.business).toBe(1);
    expect(factsOf(early, { timeZone: "Europe/London" }).facts.hours.sleep).toBe(1);
  });
});

describe("on call", () => {
  // 6 January 2025 is a Monday.
  const at = (time: string) => bareTicket({ openedAt: momentAt(time) });
  const onCallHours = [{ days: [1, 2, 3, 4, 5, 6, 7], start: 18, end: 23 }];

  test("counts the tickets outside business in its hours, and leaves the classes as they are", () => {
    const rows = [
      "2025-01-06T10:00Z",
      "2025-01-06T19:00Z",
      "2025-01-06T22:30Z",
      "2025-01-07T03:00Z",
    ];
    const { facts } = factsOf(rows.map(at), { onCallHours });
    expect(facts.hours).toEqual({ business: 1, off: 1, sleep: 2 });
    expect(facts.onCall).toEqual({ off: 1, sleep: 1 });
    expect(factsOf(rows.map(at)).facts.onCall).toEqual({ off: 0, sleep: 0 });
  });

  test("an hour of a holiday is on call where its weekday is, and business hours never are", () => {
    const all = [{ days: [1, 2, 3, 4, 5], start: 0, end: 24 }];
    const noon = [at("2025-01-06T12:00Z")];
    expect(factsOf(noon, { onCallHours: all }).facts.onCall).toEqual({ off: 0, sleep: 0 });
    const holiday = factsOf(noon, { onCallHours: all, holidays: ["2025-01-06"] }).facts;
    expect(holiday.hours).toEqual({ business: 0, off: 1, sleep: 0 });
    expect(holiday.onCall).toEqual({ off: 1, sleep: 0 });
  });
});

describe("what tickets tell", () => {
  test("a Monday job is explained by the weekday, requests of any day are not", () => {
    const job = factsOf(every(WEEK, 52, (at) => bareTicket({ openedAt: at })));
    expect(job.facts.calendarExplained).toBeCloseTo(1, 6);
    const requests = every(DAY * 1.37, 250, (at) => bareTicket({ openedAt: at }));
    expect(factsOf(requests).facts.calendarExplained).toBeLessThan(0.25);
  });

  test("a close code that the whole desk shares tells nothing, two codes do", () => {
    const closed = (code: (index: number) => string) =>
      every(DAY, 100, (at, index) => bareTicket({ openedAt: at, closeCode: code(index) }));
    const oneWay = (tickets: ScoringTicket[]) =>
      factsOf(tickets).score.criteria[1].signals[0]?.value;
    expect(oneWay(closed(() => "Closed"))).toBeNull();
    expect(oneWay(closed((index) => (index % 2 ? "Reset" : "Replaced")))).toBeCloseTo(0, 12);
  });

  test("work that a person approves needs judgment: no more than .6, unless the decision is a rule", () => {
    const tickets = every(DAY, 100, (at) => fullTicket(at, { approval: true }));
    const { facts, desk, score } = factsOf(tickets);
    expect(score.criteria[1].score).toBe(0.6);
    expect(score.criteria[1].hi).toBe(0.6);
    const rule = scoreTask(facts, { desk, sameness: SAME, ruleDecidable: true });
    expect(rule.criteria[1].score).toBeGreaterThan(0.6);
  });

  test("touch time stands on the best rung of each ticket", () => {
    const { facts } = factsOf([
      bareTicket({ openedAt: MONDAY, workLogMinutes: 10 }),
      bareTicket({ openedAt: MONDAY, comments: 2 }),
      bareTicket({ openedAt: MONDAY, type: "alert" }),
    ]);
    expect(facts.touch.rungs.map(({ rung, tickets }) => [rung, tickets])).toEqual([
      [1, 1],
      [3, 1],
      [5, 1],
    ]);
    expect(facts.touch.assumed.alert).toBe(1);
  });

  test("parallel tickets of one service share the time it stood still: 3 h in all, not 4", () => {
    const stopped = (taskId: string, from: number, to: number) =>
      bareTicket({
        taskId,
        openedAt: minutesAfter(MONDAY, from * 60),
        resolvedAt: minutesAfter(MONDAY, to * 60),
        priority: 1,
        service: "shop",
      });
    const revenue = {
      yearlyRevenue: 1e6,
      serviceHours: 8760,
      impactShare: 1,
      recaptureShare: 0,
      marginShare: 1,
      upToPriority: 2,
    };
    const { facts } = factsOf([...YEAR, stopped("task", 0, 2), stopped("other", 1, 3)], {
      revenue,
    });
    // 1 h alone + 1 h shared by two = 1.5 h, in 363 days: x 364 / 363
    expect(facts.stopped.told).toBe(1);
    expect(facts.stopped.hoursPerYear).toBeCloseTo((1.5 * 364) / 363, 6);
  });
});
