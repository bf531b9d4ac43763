import { describe, expect, test } from "vitest";
import type { Annotation } from "../../domain/annotation";
import { mondaysOf } from "../period";
import { annotationViews, weekMarks } from "./annotation-view";
import { knownDays } from "./known-days";

const FORMATS = { locale: "en-GB", currency: "EUR", timeZone: "Europe/Berlin" };
const YEAR = { since: "2025-10-06", until: "2026-10-05", isNewest: true };
const WEEKS = mondaysOf(YEAR).map((day) => ({ day, week: day }));

function said(day: string, text: string, about: Partial<Annotation> = {}): Annotation {
  return { id: day, day, text, team: null, taskId: null, by: "Ada", at: new Date(0), ...about };
}

describe("what is noted of a chart's days", () => {
  test("is numbered by day, with whom it is about and who said it", () => {
    const notes = annotationViews(
      {
        said: [
          said("2026-03-03", "Password portal live", { team: "Service Desk" }),
          said("2026-01-05", "New phones", { taskId: "t1" }),
        ],
        known: [
          { kind: "planApproved", day: "2026-02-02" },
          { kind: "sourceBegins", day: "2026-06-01", source: "Jira" },
        ],
      },
      YEAR,
      FORMATS,
    );
    expect(notes.map(({ number, when, text, aside }) => [number, when, text, aside])).toEqual([
      [1, "5 Jan 2026", "New phones", "this task; Ada"],
      [2, "2 Feb 2026", "Plan approved, with this task in it", "known from the plan"],
      [3, "3 Mar 2026", "Password portal live", "tasks of Service Desk; Ada"],
      [4, "1 Jun 2026", "First tickets from Jira", "known from the imports"],
    ]);
    expect(notes.map((note) => note.said?.id ?? null)).toEqual([
      "2026-01-05",
      null,
      "2026-03-03",
      null,
    ]);
  });

  test("leaves out what lies before; what lies after the newest weeks is told, but not marked", () => {
    const noted = { said: [said("2025-10-05", "old"), said("2026-10-05", "new")], known: [] };
    const notes = annotationViews(noted, YEAR, FORMATS);
    expect(notes.map(({ text, aside }) => [text, aside])).toEqual([
      ["new", "the whole workspace; Ada; after the weeks shown"],
    ]);
    expect(weekMarks(notes, WEEKS)).toEqual([]);
    expect(annotationViews(noted, { ...YEAR, isNewest: false }, FORMATS)).toEqual([]);
  });

  test("has one mark a week; marks of near weeks stand above each other, of far ones in one row", () => {
    const days = ["2025-10-08", "2025-10-12", "2025-10-13", "2025-10-21", "2026-03-03"];
    const notes = annotationViews(
      { said: days.map((day) => said(day, day)), known: [] },
      YEAR,
      FORMATS,
    );
    expect(weekMarks(notes, WEEKS).map(({ week, label, lane }) => [week, label, lane])).toEqual([
      ["2025-10-06", "1–2", 0],
      ["2025-10-13", "3", 1],
      ["2025-10-20", "4", 2],
      ["2026-03-02", "5", 0],
    ]);
    expect(weekMarks(notes, WEEKS)[0]?.text).toBe(
      "8 Oct 2025: 2025-10-08 · 12 Oct 2025: 2025-10-12",
    );
  });
});

describe("what the data know of days", () => {
  const starts = [
    { source: "ServiceNow", day: "2025-01-01" },
    { source: "Jira", day: "2025-01-10" },
    { source: "PagerDuty", day: "2025-06-02" },
    { source: "Zendesk", day: "2025-07-01" },
  ];
  const facts = { approvedAt: null, sources: ["ServiceNow", "Jira", "PagerDuty"], starts };

  test("a source of the task that began four weeks after the first one is told, no other", () => {
    expect(knownDays({ ...facts, timeZone: "UTC" })).toEqual([
      { kind: "sourceBegins", day: "2025-06-02", source: "PagerDuty" },
    ]);
    expect(knownDays({ ...facts, starts: [], timeZone: "UTC" })).toEqual([]);
  });

  test("a plan is approved on the day of the workspace's zone", () => {
    const approvedAt = new Date("2026-02-01T23:30:00Z");
    expect(
      knownDays({ approvedAt, sources: [], starts, timeZone: "Europe/Berlin" }).map(
        ({ day }) => day,
      ),
    ).toEqual(["2026-02-02"]);
  });
});
