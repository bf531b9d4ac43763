import { describe, expect, test } from "vitest";
import { applicationFacts } from "../../domain/application";
import type { PartOfWork, PartOwner } from "../../domain/part-of-work";
import { UNTOUCHED } from "../../domain/plan";
import type { CostedTask } from "../../domain/weighed-applications";
import { createDrawSource } from "../../plan/case-draws";
import { makePlan } from "../../plan/make-plan";
import { partOfWork } from "../../plan/part-of-work";
import { byTeam, type TicketSplit, ticketsByName } from "../../plan/split-work";
import { weighApplications } from "../../plan/weigh-applications";
import type { ReportInput } from "../box/report-input";
import { COMPANY, labourAxes, PUBLIC_BODY } from "../example-candidates";
import { exampleReport, RANKED } from "../example-report";
import { defaultKnobs } from "../plan/plan-start";
import { partFigures } from "./part-figures";
import { partView } from "./part-view";

const SERVICE: TicketSplit = ({ services, tickets }) =>
  ticketsByName({ names: services, tickets }, (name) => name);

/** Odd tasks lie with the desk, even ones half with the network team; all are about Mail but the last. */
function tasksOf(profile: "company" | "public"): readonly CostedTask[] {
  return RANKED.map(({ id, hours }, at) => ({
    id,
    hours,
    tickets: 100,
    axes: labourAxes(profile, hours * 70),
    teams:
      at % 2 === 0
        ? [{ name: "Desk", count: 100 }]
        : [
            { name: "Desk", count: 50 },
            { name: "Network", count: 50 },
          ],
    services: at === RANKED.length - 1 ? [] : [{ name: "mail", count: 100 }],
  }));
}

function planOf(profile: "company" | "public"): ReportInput["plan"] {
  const settings = profile === "company" ? COMPANY : PUBLIC_BODY;
  const tasks = RANKED.map(({ id, title, hoursBand }) => ({
    id,
    title,
    remedy: "automate",
    toil: 60,
    ticketsPerYear: 100,
    hours: hoursBand,
    isCommon: false,
    toolCount: 1,
    rung: 1 as const,
    mandate: null,
  }));
  const items = new Map(tasks.map(({ id }) => [id, { ...UNTOUCHED, days: 10 }]));
  const source = createDrawSource(settings.automation.coverage, 3);
  const knobs = { ...defaultKnobs(settings, null), days: 30 };
  const result = makePlan({ tasks, items, settings: settings.automation, knobs }, source);
  return { result, isProposed: true };
}

const MAIL = { id: "mail", ...applicationFacts.parse({ name: "Mail", services: ["mail"] }) };

function inputOf(profile: "company" | "public", name: string | null) {
  const tasks = tasksOf(profile);
  const register = { applications: [MAIL], objectives: [] };
  const weighed = weighApplications(register, tasks, {
    on: 0,
    settings: COMPANY.applications,
  });
  const report = exampleReport(profile, {
    plan: planOf(profile),
    applications: { register, weighed },
    change: null,
  });
  const [mail] = weighed.entries;
  if (!mail) throw new Error("the register has one application");
  const owner: PartOwner =
    name === null ? { kind: "application", application: mail } : { kind: "team", name };
  const told = partOfWork(
    tasks,
    name === null
      ? { key: "mail", split: SERVICE, beside: byTeam }
      : { key: name, split: byTeam, beside: SERVICE },
  );
  if (!told) throw new Error("the part has tickets");
  const part: PartOfWork = { ...told, owner, change: null };
  return { report, part };
}

describe("the page of a part", () => {
  test("tells its share of the whole, and where the plan takes it", () => {
    const view = partView(inputOf("company", "Network"));
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
    const parts = ["Desk", "Network"].map((name) => partFigures(inputOf("company", name)));
    const { report } = inputOf("company", "Desk");
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
    const input = inputOf("company", "Desk");
    const { inside, outside } = partView(input);
    const ids = [...inside.lines, ...outside.lines].map(({ id }) => id);
    expect(new Set(ids).size).toBe(RANKED.length);
    expect(inside.lines.length).toBeGreaterThan(0);
    expect(outside.lines.find(({ id }) => id === "task-8")?.why).toContain("50 % of its tickets");
  });

  test("asks what it can decide: who builds, whether it is toil, what would bring more in", () => {
    const { decisions } = partView(inputOf("company", "Desk"));
    const kinds = decisions.map(({ id }) => id.split("-")[0]);
    expect(kinds).toContain("owner");
    expect(kinds).toContain("verdict");
    expect(decisions.length).toBeLessThanOrEqual(5);
    for (const { owner, by, nothing } of decisions)
      expect([owner, by, nothing].every((text) => text !== "")).toBe(true);
  });

  test("asks the owner of an application for what the register does not say", () => {
    const view = partView(inputOf("company", null));
    expect(view.audience).toBe("Service owner");
    expect(view.decisions.map(({ title }) => title)).toContain(
      "Mail: name its contribution or retire it",
    );
    expect(view.decisions.map(({ title }) => title)).toContain("Enter what Mail costs to run");
    expect(view.beside.lines.map(({ name }) => name)).toEqual(["Desk", "Network"]);
    expect(view.numbers[2]?.value).toBe("unknown");
  });

  test.each(["Desk", null])("of a public body holds no company word: %s", (name) => {
    const text = JSON.stringify(partView(inputOf("public", name)));
    expect(text).not.toMatch(/\b(revenue|profits?|customers?|margin|sales|turnover|company)\b/i);
  });
});
