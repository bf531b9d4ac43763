import { describe, expect, test } from "vitest";
import { candidateView } from "../candidate/candidate-view";
import { candidateQuery } from "../candidates/candidate-list";
import { candidatesView } from "../candidates/candidates-view";
import {
  bandAround,
  COMPANY,
  exampleCandidate,
  exampleCost,
  exampleScore,
  exampleTotals,
  labourAxes,
  PUBLIC_BODY,
} from "../example-candidates";
import { exampleReport, RANKED } from "../example-report";
import { METRICS } from "../metrics";
import { axisLines, reasonFor } from "../wording";
import { boxCompartment } from "./business-box";
import { reportView } from "./report-view";

describe("the report of a company", () => {
  const view = reportView(exampleReport("company"));

  test("answers in two sentences, the second in the same measure as the first", () => {
    // 2,700 of 3,000 h at 70 an hour are 189 k of 210 k.
    expect(view.verdict).toEqual([
      "Repeated manual work costs $210 k a year.",
      "5 tasks make 90 % of it; two decisions are yours.",
    ]);
  });

  test("four numbers, each with what it is a share of", () => {
    expect(
      view.numbers.map(({ name, value, aside, note }) => `${name}: ${value} ${aside}, ${note}`),
    ).toEqual([
      "Operational debt: $210 k P10–P90 105–315 k, target $105 k",
      "Toil, as people: 1.8 FTE of 41 · 3,000 h, target 1,500 h",
      "Toil hours: 3,000 h P10–P90 1,500–4,500 h, a year; 1,500 h in tasks scored 60 or more",
      "Debt share: 5.6 % of $3.76 M operational spending, a year · target 2.8 %",
    ]);
  });

  test("an unpriced axis says why and holds no tile", () => {
    expect(view.compartments.map(({ name, figure, unpriced }) => [name, figure, unpriced])).toEqual(
      [
        ["Revenue", "not priced", "No yearly revenue is set."],
        ["Profit", "$210 k", null],
        ["Risk", "not priced", "No size of a loss is set."],
      ],
    );
    expect(view.compartments[0]?.tiles).toEqual([]);
  });

  test("what is in no number stands outside the box", () => {
    expect(view.outside.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      "Too little evidence to rank: 27 tasks",
      "Tickets that repeat too rarely: 1,700, 17 %",
      "Work without tickets: unknown",
      "Revenue: not priced",
      "Risk: not priced",
    ]);
  });

  test("without spending the hours are set against the staff's, without staff against nothing", () => {
    const share = (settings: Partial<typeof COMPANY>) =>
      reportView(exampleReport("company", { settings: { ...COMPANY, ...settings } })).numbers[3];
    expect(share({ operationalSpend: null })).toMatchObject({
      name: "Share of working time",
      value: "4.4 %",
    });
    expect(share({ operationalSpend: null, staff: null })?.value).toBe("no denominator");
  });

  test("without a rate the answer is in hours, never in 0 money", () => {
    const axes = {
      profile: "company",
      profit: null,
      revenue: null,
      risk: null,
      total: null,
    } as const;
    const ranked = RANKED.map((candidate) => ({ ...candidate, cost: null }));
    const free = reportView(
      exampleReport("company", {
        ranked,
        totals: exampleTotals(axes, 3_000),
        askNext: RANKED[0]?.id ?? null,
      }),
    );
    expect(free.verdict[0]).toBe("Repeated manual work takes 3,000 h a year.");
    expect(free.numbers[0]?.value).toBe("not priced");
    expect(free.decisions[0]).toMatchObject({
      title: "Say whether it is toil: Task 1",
      nothing: "1,200 h",
      nothingNote: "P10–P90 600 h to 1,800 h",
    });
  });

  test("the parts of the work add up to all of it; small ones are one part", () => {
    const remedies = ["automate", "redesign", "learn", "retire", "project", "self-service"];
    const ranked = RANKED.map((candidate, at) => ({
      ...candidate,
      remedy: remedies[at % remedies.length] ?? "automate",
    }));
    const parts = reportView(exampleReport("company", { ranked })).remedies;
    expect(parts.map(({ name }) => name)).toEqual([
      "Automate",
      "Redesign",
      "Learn",
      "Retire",
      "All others",
    ]);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test("nothing ranked is said, not computed", () => {
    expect(reportView(exampleReport("company", { ranked: [] })).verdict[0]).toBe(
      "No repeated work was found that could be ranked.",
    );
  });
});

describe("a compartment of the box", () => {
  const lines = axisLines(labourAxes("company", 3_000), COMPANY);
  const compartment = (values: readonly number[]) =>
    boxCompartment(
      { name: "Profit", total: lines[1], unpriced: null },
      values.map((value, at) => ({
        candidate: exampleCandidate({ id: `task-${at}` }),
        line: axisLines(labourAxes("company", value), COMPANY)[1],
      })),
      COMPANY,
    );

  test("tiles and the strip of small tasks fill the area by their shares", () => {
    const values = Array.from({ length: 40 }, (_, at) => 1_000 / (at + 1));
    const total = values.reduce((sum, value) => sum + value, 0);
    const { tiles, rest } = compartment(values);
    tiles.forEach(({ rect }, at) => {
      expect((rect.width * rect.height) / 10_000).toBeCloseTo((values[at] ?? 0) / total, 9);
    });
    const area = tiles.reduce((sum, { rect }) => sum + (rect.width * rect.height) / 100, 0);
    expect(area + (rest?.height ?? 0)).toBeCloseTo(100, 9);
    expect(rest?.text.startsWith(`${40 - tiles.length} smaller tasks, `)).toBe(true);
  });

  test("every tile is large enough for its name, down to a single one", () => {
    const even = compartment(Array.from({ length: 300 }, () => 1));
    expect(even.tiles).toHaveLength(1);
    for (const { rect } of compartment([500, 400, 300, 200]).tiles) {
      expect([rect.width >= 19, rect.height >= 16.5]).toEqual([true, true]);
    }
  });

  test("tasks that weigh nothing on an axis are not in it", () => {
    expect(compartment([0, 0])).toMatchObject({ tiles: [], rest: null });
    expect(compartment([500, 0])).toMatchObject({ rest: null });
  });
});

describe("reasons", () => {
  test("are found by their axis and read as a sentence", () => {
    const reasons = ["revenue: the export has no priority", "risk: no size of a loss is set"];
    expect(reasonFor(reasons, "risk", COMPANY)).toBe("No size of a loss is set.");
    expect(reasonFor(reasons, "profit", COMPANY)).toBeNull();
  });
});

/** Words of a company that a public body or a non-profit must not meet. */
const COMPANY_WORDS = /\b(revenue|profits?|customers?|margin|sales|turnover|company)\b/i;

describe("the wording of public bodies", () => {
  const settings = PUBLIC_BODY;
  const mission = { ...labourAxes("public", 100_000), mission: bandAround(118_400) };
  const pages = {
    report: reportView(
      exampleReport("public", { totals: exampleTotals(labourAxes("public", 210_000), 3_000) }),
    ),
    reportWithMission: reportView(
      exampleReport("public", { totals: exampleTotals(mission as typeof mission & never, 3_000) }),
    ),
    candidates: candidatesView({
      base: "/c",
      csvBase: "/c.csv",
      query: candidateQuery.parse({}),
      candidates: RANKED,
      run: {
        asOf: null,
        tickets: 10,
        moves: [],
        totals: { cost: exampleTotals(labourAxes("public", 210_000), 3_000) },
      },
      approval: null,
      settings,
    }),
    candidate: candidateView({
      base: "/c",
      ticketsBase: "/t",
      assumptionsHref: "/a",
      summary: exampleCandidate(),
      score: exampleScore(),
      cost: exampleCost(labourAxes("public", 7_000)),
      drivers: [],
      variants: [],
      wordings: 0,
      trend: null,
      days: null,
      heat: [],
      examples: [],
      asOf: null,
      made: { scoringVersion: 1, settingVersion: 1, seed: 7 },
      place: { previous: null, next: null, rankedCount: 1 },
      approval: null,
      productiveHours: settings.productiveHours,
      formats: settings,
    }),
    metrics: METRICS,
  };

  test.each(Object.entries(pages))("the %s holds no company word", (_, view) => {
    expect(JSON.stringify(view)).not.toMatch(COMPANY_WORDS);
  });

  test("names mission, directives and budget, and never adds them up", () => {
    expect(pages.reportWithMission.compartments.map(({ name, figure }) => [name, figure])).toEqual([
      ["Mission", "118,400 h"],
      ["Directives", "not priced"],
      ["Budget", "$100 k"],
    ]);
    expect(pages.report.verdict[0]).toBe("Repeated manual work takes $210 k of the budget a year.");
  });
});

describe("the definitions", () => {
  test("the small print has each number's meaning once, under its footnote, and leaves formulas to the hints", () => {
    const { numbers, definitions } = reportView(exampleReport("company"));
    expect(definitions).toHaveLength(numbers.length);
    expect(definitions[0]).toBe(
      "1 Operational debt: What all ranked repeated work costs in a year if nothing changes.",
    );
  });

  test("each has a name, a meaning, a formula and a unit", () => {
    for (const [key, metric] of Object.entries(METRICS)) {
      const empty = Object.values(metric).filter((text) => text.trim() === "");
      expect([key, empty]).toEqual([key, []]);
    }
  });
});
