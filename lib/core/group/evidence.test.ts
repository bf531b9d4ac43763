import { describe, expect, test } from "vitest";
import { Evidence } from "./evidence";
import { JoinedGroups } from "./joined-groups";
import { LargeGroups } from "./large-groups";
import type { Unit } from "./wording-units";

function unit(resolution: string, structure: Partial<Unit["structure"]> = {}): Unit {
  return {
    members: [],
    words: [],
    stems: [],
    description: [],
    resolution: resolution.split(" ").filter(Boolean),
    structure: { category: null, service: null, team: null, closeCode: null, ...structure },
    actions: new Set(),
    actionsTaken: new Set(),
    stance: new Set(),
    sourceKind: "human",
    count: 1,
  };
}

const others = [
  "toner changed",
  "cable swapped",
  "badge printed",
  "room booked",
  "form signed",
].map((resolution, at) => unit(resolution, { category: `other ${at}`, team: `team ${at}` }));

describe("evidence beside the title", () => {
  test("speaks for two groups that were resolved alike and filed alike", () => {
    const same = unit("password reset by phone", { category: "Access", team: "Desk" });
    const evidence = new Evidence([same, { ...same }, ...others]);
    expect(evidence.shift(0, 1)).toBeGreaterThan(0.2);
    expect(evidence.shift(0, 1)).toBeLessThanOrEqual(0.35);
    expect(evidence.sameResolution(0, 1)).toBe(true);
  });

  test("speaks against two groups of other teams, categories and resolutions, but less", () => {
    const evidence = new Evidence(others);
    expect(evidence.shift(0, 1)).toBeLessThan(0);
    expect(evidence.shift(0, 1)).toBeGreaterThan(-0.3);
    expect(evidence.sameResolution(0, 1)).toBe(false);
  });

  test("says nothing where nothing is known", () => {
    const evidence = new Evidence([unit(""), unit(""), ...others]);
    expect(evidence.shift(0, 1)).toBe(0);
    expect(evidence.shift(0, 2)).toBe(0);
  });

  test("agreement in a value that everybody has says nothing", () => {
    const evidence = new Evidence(Array.from({ length: 6 }, () => unit("", { team: "Desk" })));
    expect(evidence.shift(0, 1)).toBe(0);
  });

  test("counts more against two groups the more of their wordings were seen", () => {
    const halves = ["Mail", "Web"].map((team) => unit("", { team, category: team }));
    const evidence = new Evidence(Array.from({ length: 12 }, (_, at) => halves[at % 2]!));
    const before = evidence.shift(0, 1);
    for (const at of [2, 4, 6]) evidence.join(0, at);
    for (const at of [3, 5, 7]) evidence.join(1, at);
    expect(evidence.shift(0, 1)).toBeLessThan(before);
  });
});

describe("caution with large groups", () => {
  test("two large groups must be more alike, a large and a small one need not", () => {
    const groups = new LargeGroups([50, 40, 2, 900]);
    expect(groups.extra(0, 1)).toBeGreaterThan(0);
    expect(groups.extra(0, 2)).toBe(0);
  });

  test("small groups become large by joining", () => {
    const groups = new LargeGroups([6, 6, 30]);
    expect(groups.extra(0, 2)).toBe(0);
    groups.join(0, 1);
    expect(groups.extra(0, 2)).toBeGreaterThan(0);
  });
});

describe("groups that only grow", () => {
  const ids = ["a", "b", "c", "d"];

  test("a join that would bring together what people gave to two tasks is refused", () => {
    const groups = new JoinedGroups(
      ids,
      new Map([
        ["a", "one"],
        ["b", "one"],
        ["c", "two"],
      ]),
    );
    expect(groups.join(0, 3)).toBe(true);
    expect(groups.join(3, 2)).toBe(false);
    expect(groups.groupOf(3)).toBe(groups.groupOf(1));
    expect([3, 2].map((member) => groups.taskOf(member))).toEqual(["one", "two"]);
  });

  test("words about wordings that are gone are left out", () => {
    const groups = new JoinedGroups(ids, new Map([["gone", "one"]]));
    expect(groups.groupOf(0)).toBe(0);
    expect(groups.taskOf(0)).toBeNull();
  });
});
