import { describe, expect, test } from "vitest";
import { examplePart } from "@/scripts/example-part";
import { RANKED } from "../example-report";
import { partFigures } from "./part-figures";
import { partView } from "./part-view";

describe("the page of a part", () => {
  test("tells its share of the whole, and where the plan takes it", () => {
    const view = partView(examplePart("company", "Network"));
    // Half of 600 + 300 + 150 + 50 hours, at 70 an hour, of 3,000 hours.
    expect(view.verdict[0]).toBe(
      "Network: repeated manual work costs $38.5 k a year, 18 % of the whole.",
    );
    expect(view.verdict[1]).toMatch(/^The plan on the table takes it to \$[\d.]+ k; .* yours\.$/);
    expect(view.numbers.map(({ name }) => name)).toEqual([
      "Operational debt",
      "Toil, as people",
      "In the plan",
      "Tickets a year",
    ]);
    expect(view.numbers[1]?.aside).toBe("550 h of 3,000 h");
  });

  test("of all teams add up to the whole report: money, hours and what the plan takes off", () => {
    const parts = ["Desk", "Network"].map((name) => partFigures(examplePart("company", name)));
    const { report } = examplePart("company", "Desk");
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    expect(sum(parts.map(({ cost }) => cost ?? 0))).toBeCloseTo(
      report.totals.axes.total?.expected ?? 0,
      9,
    );
    expect(sum(parts.map(({ hours }) => hours))).toBeCloseTo(report.totals.hours.expected, 9);
    expect(sum(parts.map(({ share }) => share))).toBeCloseTo(1, 9);
    const { expected } = report.plan?.result ?? { expected: { delayCostAMonth: Number.NaN } };
    expect(sum(parts.map(({ plan }) => plan?.saving ?? 0))).toBeCloseTo(
      expected.delayCostAMonth * 12,
      6,
    );
  });

  test("lists every task of it once, inside or outside the plan", () => {
    const input = examplePart("company", "Desk");
    const { inside, outside } = partView(input);
    const ids = [...inside.lines, ...outside.lines].map(({ id }) => id);
    expect(new Set(ids).size).toBe(RANKED.length);
    expect(inside.lines.length).toBeGreaterThan(0);
    expect(outside.lines.find(({ id }) => id === "task-8")?.why).toContain("50 % of its tickets");
  });

  test("asks what it can decide: who builds, whether it is toil, what would bring more in", () => {
    const { decisions } = partView(examplePart("company", "Desk"));
    const kinds = decisions.map(({ id }) => id.split("-")[0]);
    expect(kinds).toContain("owner");
    expect(kinds).toContain("verdict");
    expect(decisions.length).toBeLessThanOrEqual(5);
    for (const { owner, by, nothing } of decisions)
      expect([owner, by, nothing].every((text) => text !== "")).toBe(true);
  });

  test("asks the owner of an application for what the register does not say", () => {
    const view = partView(examplePart("company", null));
    expect(view.audience).toBe("Service owner");
    expect(view.decisions.map(({ title }) => title)).toContain(
      "Mail: name its contribution or retire it",
    );
    expect(view.decisions.map(({ title }) => title)).toContain("Enter what Mail costs to run");
    expect(view.beside.lines.map(({ name }) => name)).toEqual(["Desk", "Network"]);
    expect(view.numbers[2]?.value).toBe("unknown");
  });

  test.each(["Desk", null])("of a public body holds no company word: %s", (name) => {
    const text = JSON.stringify(partView(examplePart("public", name)));
    expect(text).not.toMatch(/\b(revenue|profits?|customers?|margin|sales|turnover|company)\b/i);
  });
});
