import { describe, expect, test } from "vitest";
import { COMPANY, exampleCandidate } from "../example-candidates";
import {
  type CandidateQuery,
  candidateQuery,
  openingHref,
  readCandidateQuery,
} from "./candidate-list";
import { candidatesView } from "./candidates-view";

const of = (rank: number, teams: readonly string[]) =>
  exampleCandidate({ id: `t${rank}`, rank, title: `Task ${rank}`, hours: 500 - rank, teams });
const CANDIDATES = [
  of(1, ["Service Desk"]),
  of(2, ["Networks", "Service Desk"]),
  of(3, []),
  of(4, ["Networks"]),
];

function viewOf(query: CandidateQuery, ownDesk: string | null) {
  return candidatesView({
    base: "/d/candidates",
    csvBase: "/api/candidates?workspace=d",
    query,
    ownDesk,
    candidates: CANDIDATES,
    run: { asOf: null, tickets: 9, totals: { cost: null }, moves: [] },
    approval: null,
    settings: COMPANY,
  });
}

describe("the own desk's tasks first", () => {
  test("they stand above the others, and every rank is what it was", () => {
    const view = viewOf(candidateQuery.parse({ desk: "Networks" }), "Networks");
    expect(view.rows.map(({ rank }) => rank)).toEqual([2, 4, 1, 3]);
    expect(view.desk?.lines).toEqual({
      first: "2 tasks with tickets of Networks",
      rest: "2 other tasks",
      restFrom: 2,
    });
    expect(view.cut).toBeNull();
    expect(view.shown).toBe("1–4 of 4");
  });

  test("sorting moves rows inside the two parts only", () => {
    const query = candidateQuery.parse({ desk: "Networks", sort: "hours", dir: "asc" });
    expect(viewOf(query, null).rows.map(({ rank }) => rank)).toEqual([4, 2, 3, 1]);
  });

  test("one press shows one order, in an address that never turns back by itself", () => {
    const first = viewOf(candidateQuery.parse({ desk: "Networks" }), "Networks");
    expect([first.desk?.words, first.desk?.href]).toEqual([
      "Networks first",
      "/d/candidates?desk=all",
    ]);
    const all = viewOf(readCandidateQuery({ desk: "all" }, "Networks"), "Networks");
    expect([all.desk?.isChosen, all.desk?.href]).toEqual([false, "/d/candidates?desk=Networks"]);
    expect(all.desk?.lines).toBeNull();
    // Somebody without a desk has nothing to come back to.
    const sent = viewOf(candidateQuery.parse({ desk: "Networks" }), null);
    expect(sent.desk?.href).toBe("/d/candidates");
    expect(viewOf(candidateQuery.parse({}), null).desk).toBeNull();
  });

  test("filters are taken away one by one or together, and never into the bare address", () => {
    const view = viewOf(readCandidateQuery({ team: "Networks" }, "Networks"), "Networks");
    expect(view.clearHref).toBe("/d/candidates?desk=all");
    expect(view.filters.find(({ key }) => key === "team")?.clearHref).toBe(
      "/d/candidates?desk=all",
    );
    // A kept view says whose tasks are first, and not that none are.
    expect(view.viewQuery).toBe("team=Networks");
    expect(viewOf(candidateQuery.parse({ desk: "Networks" }), null).viewQuery).toBe(
      "desk=Networks",
    );
  });

  test("a desk without rows draws no line between them", () => {
    expect(viewOf(candidateQuery.parse({ desk: "Gone" }), "Gone").desk?.lines).toBeNull();
  });
});

describe("where the candidates open", () => {
  const views = [
    { id: "v1", query: "tab=growing", defaultOf: "Storage" },
    { id: "v2", query: "", defaultOf: null },
  ];

  test.each([
    ["without a desk as they are", null, null],
    ["with the desk's tasks first", "Net & Web", "/d/candidates?desk=Net+%26+Web"],
    ["with the view that is the desk's default", "Storage", "/d/candidates?tab=growing&view=v1"],
  ])("%s", (_, desk, expected) => {
    expect(openingHref("/d", desk, views)).toBe(expected);
  });
});
