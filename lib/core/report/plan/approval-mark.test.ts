import { describe, expect, test } from "vitest";
import type { Approval } from "../../domain/approval";
import { UNTOUCHED } from "../../domain/plan";
import { createDrawSource } from "../../plan/case-draws";
import { makePlan } from "../../plan/make-plan";
import { bandAround, COMPANY } from "../example-candidates";
import { approvalMark, approvedPlan, markOf } from "./approval-mark";
import { besideApproved } from "./beside-approved";
import { defaultKnobs } from "./plan-start";

const STANDING: Approval = {
  id: "yes",
  snapshotId: "kept",
  taskIds: ["a", "b"],
  halfDays: 40,
  at: new Date("2026-11-02T09:00:00Z"),
  by: "Elise Moreau",
  withdrawUntil: new Date("2026-11-16T09:00:00Z"),
};
const GERMAN = { ...COMPANY, locale: "de-DE" };

describe("the mark of an approval", () => {
  test("stands on the tasks of the approved plan and says who approved them and when", () => {
    const mark = approvalMark(STANDING, COMPANY);
    expect(markOf(mark, "b")).toBe("Approved on 2 Nov 2026 by Elise Moreau");
    expect(markOf(mark, "c")).toBeNull();
  });

  test("is on no task while no approval stands", () => {
    expect(markOf(approvalMark(null, COMPANY), "a")).toBeNull();
    expect(approvedPlan(null, COMPANY)).toBeNull();
  });

  test("names nobody whose name is gone, in the reader's language", () => {
    const mark = approvalMark({ ...STANDING, by: "somebody who left" }, GERMAN);
    expect(markOf(mark, "a")).toBe("Am 2. Nov. 2026 freigegeben von jemand, der nicht mehr da ist");
  });

  test("on the page of the plan tells the days and the tasks as well", () => {
    expect(approvedPlan(STANDING, COMPANY)).toMatchObject({
      keptId: "kept",
      line: "Approved on 2 Nov 2026 by Elise Moreau: 20 engineer-days for two tasks.",
    });
  });
});

describe("a plan beside the approved one", () => {
  const tasks = ["a", "b", "c", "d"].map((id, at) => ({
    id,
    title: `Task ${id}`,
    remedy: "automate",
    toil: 60,
    ticketsPerYear: 100,
    hours: bandAround(400 - 50 * at),
    isCommon: false,
    toolCount: 1,
    rung: 1 as const,
    mandate: null,
  }));
  const { automation } = COMPANY;
  const planOf = (days: number) =>
    makePlan(
      {
        tasks,
        items: new Map(tasks.map(({ id }) => [id, { ...UNTOUCHED, days: 5 }])),
        settings: automation,
        knobs: { ...defaultKnobs(COMPANY, null), days },
      },
      createDrawSource(automation.coverage, 3),
    );

  test("that holds the same tasks says nothing", () => {
    expect(besideApproved(["b", "a"], planOf(10), COMPANY)).toEqual([]);
  });

  test("tells what came in, what fell out, and what is ranked no more", () => {
    expect(besideApproved(["a", "d", "merged"], planOf(10), COMPANY)).toEqual([
      "In this box, but not approved: Task b.",
      "Approved, but not in this box: Task d.",
      "Approved, but no longer ranked: 1 task.",
    ]);
  });

  test("names three of many", () => {
    expect(besideApproved([], planOf(20), COMPANY)).toEqual([
      "In this box, but not approved: Task a, Task b, Task c and 1 more.",
    ]);
  });
});
