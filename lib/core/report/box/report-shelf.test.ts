import { describe, expect, test } from "vitest";
import { COMPANY } from "../example-candidates";
import { exampleReport } from "../example-report";
import { compareReports } from "./compare-reports";
import { reportJson } from "./report-json";
import { type ApprovalInput, approvalView, commentViews } from "./report-shelf";
import { reportView } from "./report-view";

const STANDING = {
  id: "yes",
  snapshotId: "kept",
  taskIds: ["a", "b"],
  halfDays: 40,
  at: new Date("2026-11-02T09:00:00Z"),
  by: "Elise Moreau",
  withdrawUntil: new Date("2026-11-16T09:00:00Z"),
};

function approval(told: Partial<ApprovalInput>) {
  return approvalView(
    {
      standing: null,
      taskIds: ["b", "a"],
      told: ["Lennart Brandt"],
      sendsMail: true,
      today: new Date("2026-11-03T09:00:00Z"),
      withdrawDays: 14,
      ...told,
    },
    COMPANY,
  );
}

describe("an approval", () => {
  test("says what it does before it is done, and who is told how", () => {
    expect(approval({}).effect).toBe(
      "Approving keeps this page as it stands, marks two tasks as approved and tells Lennart Brandt by mail; it can be withdrawn until 17 Nov 2026.",
    );
    expect(approval({ sendsMail: false }).effect).toContain("tells Lennart Brandt on this page");
  });

  test("stands for the same tasks in whatever order, and until its day", () => {
    expect(approval({ standing: STANDING })).toMatchObject({
      kind: "approved",
      mayWithdraw: true,
      effect:
        "Plan approved on 2 Nov 2026 by Elise Moreau: 20 engineer-days for two tasks. It can be withdrawn until 16 Nov 2026.",
    });
    const late = approval({ standing: STANDING, today: new Date("2026-11-17T09:00:00Z") });
    expect(late).toMatchObject({ kind: "approved", mayWithdraw: false });
  });

  test("of another plan does not count for this one", () => {
    const other = approval({ standing: STANDING, taskIds: ["a", "c"] });
    expect(other.kind).toBe("open");
    expect(other.effect).toMatch(/^The plan has changed since Elise Moreau approved it/);
  });
});

test("a question says which decision it is about, also when that is decided and gone", () => {
  const said = (about: string | null) => ({
    id: about ?? "none",
    about,
    body: "Why?",
    at: STANDING.at,
    by: STANDING.by,
  });
  const decisions = [{ id: "plan", title: "Approve the plan" }];
  const views = commentViews([said("plan"), said("verdict-1"), said(null)], decisions, COMPANY);
  expect(views.map(({ about }) => about)).toEqual([
    "Approve the plan",
    "a decision that is not on the page any more",
    null,
  ]);
});

test("two reports are compared figure by figure; what is missing on a side has no change", () => {
  const input = exampleReport("company");
  const now = reportJson(input, reportView(input)).figures;
  const debt = now.debt && { ...now.debt, expected: now.debt.expected / 0.75 };
  const compared = compareReports({ ...now, debt }, now, COMPANY);
  expect(
    compared.map(({ name, earlier, later, change }) => [name, earlier, later, change]),
  ).toEqual([
    ["Operational debt a year", "$280 k", "$210 k", "−25 %"],
    ["Toil hours a year", "3,000 h", "3,000 h", "unchanged"],
    ["Toil, as people", "1.8 FTE", "1.8 FTE", "unchanged"],
    ["Contribution unknown", "not priced", "not priced", null],
    ["Debt after the plan", "not priced", "not priced", null],
  ]);
});
