import { describe, expect, test } from "vitest";
import { PLAIN_LAYOUT } from "../../domain/table-layout";
import {
  COMPANY,
  exampleCandidate,
  exampleTotals,
  labourAxes,
  rankedByHours,
} from "../example-candidates";
import { candidateQuery } from "./candidate-list";
import { fourWeekSums } from "./candidate-row";
import { type CandidatesInput, candidatesView } from "./candidates-view";

const RANKED = rankedByHours([1_200, 600, 400, 300, 200, 150, 100, 50]);

function viewOf(query: Record<string, string> = {}, told: Partial<CandidatesInput> = {}) {
  return candidatesView({
    base: "/desk/candidates",
    csvBase: "/api/candidates?workspace=desk",
    query: candidateQuery.parse(query),
    candidates: RANKED,
    run: {
      asOf: new Date("2026-09-30T10:00:00Z"),
      tickets: 84_190,
      moves: [],
      totals: { cost: exampleTotals(labourAxes("company", 210_000), 3_000) },
    },
    approval: null,
    settings: COMPANY,
    ...told,
  });
}

describe("the page of candidates", () => {
  test("2 of 8 tasks hold 1,800 of 3,000 hours: the headline says 60 %", () => {
    const view = viewOf();
    expect(view.headline).toEqual(["2 tasks = 60 %", "of toil hours"]);
    expect(view.facts.map(({ strong, rest }) => `${strong} ${rest}`)).toEqual([
      "1,800 h of 3,000 a year",
      "1.1 FTE of 1.8 on toil, staff 41",
      "$126 k of $210 k (105–315 k)",
    ]);
    expect(view.cut).toEqual({ afterRank: 2, text: "Above this line: 60 % of toil hours" });
    expect(view.asOf).toBe("52 weeks to 30 Sep 2026");
  });

  test("a line that ends the headline's tasks is drawn in their own order only", () => {
    expect(viewOf({ sort: "toil" }).cut).toBeNull();
    expect(viewOf({ tab: "high" }).cut).toBeNull();
    expect(viewOf({ source: "ServiceNow" }).cut).toBeNull();
  });

  test("tasks of the approved plan carry its mark, in the ranking and in the tray", () => {
    const thin = exampleCandidate({ id: "thin", rank: null, grade: "D" });
    const approval = { taskIds: [RANKED[1]?.id ?? "", "thin"], words: "Approved by Elise" };
    const view = viewOf({}, { candidates: [...RANKED, thin], approval });
    const marked = [...view.rows, ...view.trays.flatMap(({ rows }) => rows)].filter(
      ({ approved }) => approved !== null,
    );
    expect(marked.map(({ id, approved }) => [id, approved])).toEqual([
      [RANKED[1]?.id, "Approved by Elise"],
      ["thin", "Approved by Elise"],
    ]);
  });

  test("sorting moves rows, ranks stay", () => {
    const view = viewOf({ sort: "title", dir: "desc" });
    expect(view.rows.map((row) => row.rank)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test("a column sorts largest first, names from A; a second click turns it round", () => {
    const columns = viewOf({ sort: "toil" }).columns;
    const href = (sort: string) => columns.find(({ key }) => key === sort)?.href;
    expect(href("cost")).toBe("/desk/candidates?sort=cost");
    expect(href("title")).toBe("/desk/candidates?sort=title&dir=asc");
    expect(href("toil")).toBe("/desk/candidates?sort=toil&dir=asc");
  });

  test("all whiskers share the scale of the largest P90 among the rows", () => {
    const rows = viewOf().rows;
    expect(rows[0]?.cost?.whisker?.to).toBe(100);
    expect(rows[1]?.cost?.whisker?.to).toBe(50);
  });

  test("grade D stands in the tray with its reason, in no rank, total or tab", () => {
    const thin = exampleCandidate({
      id: "thin",
      rank: null,
      grade: "D",
      tickets: 31,
      hours: 9_999,
      notes: ["only 3 weeks of history"],
    });
    const view = viewOf({}, { candidates: [...RANKED, thin] });
    expect(view.headline[0]).toBe("2 tasks = 60 %");
    expect(view.tabs[0]?.count).toBe("8");
    expect(view.trays[0]?.rows).toHaveLength(1);
    expect(view.trays[0]?.rows[0]).toMatchObject({
      tickets: "31 tickets",
      reason: "only 3 weeks of history",
    });
  });

  test("without a rate money is not priced, never 0", () => {
    const free = RANKED.map((candidate) => ({ ...candidate, cost: null }));
    const view = viewOf({}, { candidates: free });
    expect(view.rows[0]?.cost).toBeNull();
    expect(view.facts[2]?.strong).toBe("not priced");
    expect(view.scaleNote).toContain("not priced");
  });

  test("where no task matches, nothing is said of money", () => {
    expect(viewOf({ source: "no such desk" }).scaleNote).toBeNull();
  });

  test("no toil at all claims no share", () => {
    const idle = RANKED.map((candidate) => ({ ...candidate, hours: 0 }));
    const view = viewOf({}, { candidates: idle });
    expect(view.headline).toEqual(["No toil hours", "in the ranked tasks"]);
    expect([view.pareto, view.cut]).toEqual([null, null]);
  });

  test("a filter that hides rows can be taken away again", () => {
    const view = viewOf({ source: "Jira" });
    expect([view.rows.length, view.shown, view.clearHref]).toEqual([
      0,
      "0 of 0",
      "/desk/candidates",
    ]);
    const source = view.filters.find(({ key }) => key === "source");
    expect([source?.chosen, source?.clearHref]).toEqual(["Jira", "/desk/candidates"]);
  });
});

describe("the Pareto as a drawing", () => {
  test("marks stand on the line at the headline and at 80 %", () => {
    const { pareto } = viewOf();
    expect(pareto?.marks.map(({ text, y }) => [text, Math.round(y)])).toEqual([
      ["2 tasks, 60 %", 60],
      ["4 tasks, 83 %", 83],
    ]);
    expect(pareto?.summary).toBe("2 tasks hold 60 % of the toil hours, 4 hold 80 %");
  });

  test("has the line as numbers: shares add up to the running share", () => {
    const bars = viewOf().pareto?.bars ?? [];
    let sum = 0;
    for (const { share, running } of bars) {
      sum += share.exact;
      expect(running.exact).toBeCloseTo(sum, 9);
    }
    expect(bars.at(-1)?.running.text).toBe("100 %");
    expect(bars.every(({ href }) => /^\/desk\/candidates\/./.test(href ?? ""))).toBe(true);
  });

  test("all tasks beyond the drawn ones are counted", () => {
    const many = rankedByHours(Array.from({ length: 85 }, () => 1));
    expect(viewOf({}, { candidates: many }).pareto?.more).toBe("25 more tasks");
  });
});

describe("the trend in a row", () => {
  test("a span that is no multiple of four weeks loses its oldest weeks, not its newest", () => {
    expect(fourWeekSums([9, 1, 1, 1, 1, 2, 2, 2, 2])).toEqual([4, 8]);
    expect(fourWeekSums([1, 2])).toEqual([]);
  });
});

test("a tray shows twelve tasks and the way to all of them, which changes nothing else", () => {
  const thin = RANKED.flatMap((one) =>
    [1, 2].map((at) => ({ ...one, id: `${one.id}-${at}`, rank: null, grade: "D" as const })),
  );
  const candidates = [...RANKED, ...thin];
  const [first] = viewOf({ sort: "toil" }, { candidates }).trays;
  expect(first?.rows).toHaveLength(12);
  expect(first?.more).toEqual({
    text: "Show all 16",
    href: "/desk/candidates?sort=toil&tray=16",
  });
  const all = viewOf({ tray: "16" }, { candidates });
  expect(all.trays[0]?.rows).toHaveLength(16);
  expect(all.trays[0]?.more).toBeNull();
  expect([all.viewQuery, all.csvHref]).toEqual([
    viewOf({}, { candidates }).viewQuery,
    viewOf({}, { candidates }).csvHref,
  ]);
});

test("what a person ruled out stands in a tray of its own, with the reason", () => {
  const out = exampleCandidate({ id: "out", rank: null, title: "Order toner", verdict: "notToil" });
  const view = viewOf({}, { candidates: [...RANKED, out] });
  expect(view.trays.map(({ mark, title }) => `${mark} ${title}`)).toEqual([
    "No Ruled out by people: 1 task",
  ]);
  expect(view.trays[0]?.rows[0]?.reason).toBe("a person said: not toil");
});

test("in German the page says the same with German numbers", () => {
  const view = viewOf({}, { settings: { ...COMPANY, locale: "de-DE" } });
  expect(view.headline).toEqual(["2 Aufgaben = 60 %", "der Handarbeitsstunden"]);
  expect(view.facts.map(({ strong, rest }) => `${strong} ${rest}`)).toEqual([
    "1.800 Std. von 3.000 im Jahr",
    "1,1 VZÄ von 1,8 für Handarbeit, Team 41",
    "126 Tsd.\u00a0$ von 210 Tsd.\u00a0$ (105–315 Tsd.)",
  ]);
  expect(view.shown).toBe("1–8 von 8");
});

test("the file of what is shown names the columns that stand, and keeps filter, order and number of rows", () => {
  const view = viewOf(
    { sort: "toil", show: "100", tray: "16" },
    {
      layout: {
        ...PLAIN_LAYOUT,
        hidden: ["cost", "remedy", "interrupt"],
        order: ["hours", "toil", "gone", "title"],
        pinned: ["title"],
      },
    },
  );
  expect(view.shownCsvHref).toBe(
    "/api/candidates?workspace=desk&columns=title,hours,toil,tickets,repetition,judgment&sort=toil&show=100",
  );
});
