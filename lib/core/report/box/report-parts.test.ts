import { describe, expect, test } from "vitest";
import { applicationFacts } from "../../domain/application";
import type { ToilChange } from "../../domain/toil-change";
import type { WeighedApplication, WeighedApplications } from "../../domain/weighed-applications";
import { applicationBoxView } from "../applications/application-box-view";
import { COMPANY } from "../example-candidates";
import { exampleReport } from "../example-report";
import { reportDecisions } from "./report-decisions";
import type { ReportInput } from "./report-input";
import { reportView } from "./report-view";

const OBJECTIVES = [
  { id: "01a20d98-50f8-7971-8f43-df3d12e15101", name: "On time", weight: 90, serves: "outcome" },
  { id: "01a20d98-50f8-7971-8f43-df3d12e15102", name: "Clean audit", weight: 60, serves: "duty" },
] as const;
const [ON_TIME, AUDIT] = OBJECTIVES;

function application(
  name: string,
  told: Partial<WeighedApplication> & { readonly serves?: string },
): WeighedApplication {
  const { serves, ...rest } = told;
  const links = serves
    ? [{ objectiveId: serves, weight: 1, evidence: "measured" as const, at: null }]
    : [];
  return {
    application: { id: name, ...applicationFacts.parse({ name, links, runCost: 1 }) },
    toil: null,
    runCost: 0,
    burden: 0,
    contribution: null,
    evidence: null,
    decision: "find out",
    isDecided: false,
    isInBox: true,
    ...rest,
  };
}

const ENTRIES = [
  application("Warehouse", {
    burden: 40_000_000,
    contribution: 90,
    serves: ON_TIME.id,
    decision: "fix",
  }),
  application("Ledger", { burden: 30_000_000, contribution: 30, decision: "keep" }),
  application("Sign-in", {
    burden: 10_000_000,
    contribution: 55,
    serves: AUDIT.id,
    decision: "keep",
  }),
  application("Kiosk", { burden: 15_000_000 }),
  application("Fax", { burden: 4_000_000, contribution: 10, decision: "retire" }),
  application("Wiki", { burden: 1_000_000, contribution: 20, decision: "keep", isInBox: false }),
];
const NONE = { toil: 700_000, atRisk: null, risk: null, hours: 100, taskIds: [] };

function withApplications(entries = ENTRIES): ReportInput {
  const weighed: WeighedApplications = {
    entries,
    none: NONE,
    lines: { contribution: 50, burden: 20_000_000 },
    box: null,
    unclaimed: [],
  };
  return exampleReport("company", {
    settings: { ...COMPANY, applications: { ...COMPANY.applications, runBudget: 900_000 } },
    applications: { register: { objectives: OBJECTIVES, applications: [] }, weighed },
  });
}

describe("the box with applications", () => {
  const box = applicationBoxView(withApplications());

  test("each stands in the compartment of the objective it carries most of, the others under money", () => {
    expect(
      box?.compartments.map(({ name, tiles }) => [name, tiles.map((tile) => tile.name)]),
    ).toEqual([
      ["Revenue", ["Warehouse"]],
      ["Profit", ["Ledger"]],
      ["Risk", ["Sign-in"]],
    ]);
    expect(box?.note).toMatch(/^\$800 k of \$900 k a year is in\./);
  });

  test("what is unknown, to be retired or without room stands outside, one reason each, and so do loose tickets", () => {
    expect(box?.outside.lines.map(({ name, reason, value }) => [name, reason, value])).toEqual([
      ["Kiosk", "unknown", "$150 k"],
      ["Fax", "retire", "$40 k"],
      ["Wiki", "no room", "$10 k"],
      ["No application", "link its tickets", "$7 k"],
    ]);
    expect(box?.outside.title).toBe("Outside the box · $200 k");
  });

  test("areas have one scale inside and outside, and no compartment is too narrow for its words", () => {
    if (!box) throw new Error("there is a box");
    const areas = [
      ...box.compartments.map((one) => box.width * one.width * one.height),
      box.outside.width * box.outside.height,
    ];
    const perDollar = areas.map((area, at) => area / ([400, 300, 100, 200][at] ?? 1));
    for (const one of perDollar) expect(one).toBeCloseTo(perDollar[0] ?? 0, 9);
    expect(Math.max(...box.compartments.map(({ height }) => height))).toBe(1);
    expect(Math.min(...box.compartments.map(({ width }) => width))).toBeGreaterThan(0.15);
  });

  test("the shade is a word as well", () => {
    const all = [...(box?.compartments ?? []), ...(box ? [box.outside] : [])].flatMap(
      (part) => part.tiles,
    );
    expect(all.map(({ name, word, shade }) => [name, word, shade])).toEqual([
      ["Warehouse", "High 90", 2],
      ["Ledger", "Medium 30", 1],
      ["Sign-in", "High 55", 2],
      ["Kiosk", "Unknown", null],
      ["Fax", "Low 10", 0],
      ["Wiki", "Low 20", 0],
    ]);
  });

  test("nothing registered draws no box", () => {
    expect(applicationBoxView(exampleReport("company"))).toBeNull();
  });

  test("the third number is the burden of what nobody can speak for", () => {
    expect(reportView(withApplications()).numbers[2]).toMatchObject({
      name: "Contribution unknown",
      value: "$150 k",
      aside: "1 of 6 applications",
    });
  });
});

describe("decisions", () => {
  test("what costs most comes first, what is not priced last; each has owner, day and verb", () => {
    const decisions = reportDecisions({ ...withApplications(), askNext: "task-1" });
    expect(
      decisions.map(({ title, nothing, owner, by, verb }) => [title, nothing, owner, by, verb]),
    ).toEqual([
      [
        "Kiosk: name its contribution or retire it",
        "$150 k",
        "nobody named",
        "2 Dec 2026",
        "Decide",
      ],
      ["Say whether it is toil: Task 1", "$84 k", "Lennart Brandt", "16 Nov 2026", "Judge"],
      ["Price risk: it is in no total yet", "not priced", "Lennart Brandt", "2 Dec 2026", "Price"],
    ]);
  });

  test("there are never more than five", () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      application(`App ${at}`, { burden: 1_000_000 }),
    );
    expect(reportDecisions(withApplications(many))).toHaveLength(5);
  });
});

describe("the change", () => {
  const changed = (tickets: number, cost: number): ToilChange => ({
    stretch: "year",
    now: { tickets: 400, hours: 2_000, cost: 92_000 },
    before: { tickets, hours: 2_500, cost },
  });
  const verdict = (change: ToilChange | null) =>
    reportView(exampleReport("company", { change })).verdict[0];

  test.each([
    [changed(420, 100_000), "Repeated manual work costs $210 k a year, 8 % less than a year ago."],
    [changed(420, 80_000), "Repeated manual work costs $210 k a year, 15 % more than a year ago."],
    [changed(420, 92_100), "Repeated manual work costs $210 k a year, as much as a year ago."],
    [changed(29, 100_000), "Repeated manual work costs $210 k a year."],
    [null, "Repeated manual work costs $210 k a year."],
  ])("is told where enough tickets tell it", (change, sentence) => {
    expect(verdict(change)).toBe(sentence);
  });

  test("people change as hours do", () => {
    const view = reportView(exampleReport("company", { change: changed(420, 100_000) }));
    // 3,000 h are 80 % of before, which were 3,750 h: 750 h are .45 of a person.
    expect(view.numbers[1]?.change).toEqual({
      arrow: "↓",
      amount: "0.5 FTE",
      words: "less than a year ago",
      tone: "good",
    });
  });
});
