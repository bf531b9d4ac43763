import { describe, expect, test } from "vitest";
import {
  type Application,
  type ApplicationRegister,
  applicationFacts,
  applicationSettings,
} from "../../domain/application";
import { defaultSettings } from "../../domain/settings";
import type { CostedTask } from "../../domain/weighed-applications";
import { weighApplications } from "../../plan/weigh-applications";
import { applicationsView } from "./applications-view";

const ON_TIME = {
  id: "01a20d98-50f8-7971-8f43-df3d12e15101",
  name: "On time",
  weight: 80,
  serves: "money" as const,
};
const measured = [{ objectiveId: ON_TIME.id, weight: 1, evidence: "measured" as const, at: null }];

const application = (id: string, facts: Record<string, unknown>): Application => ({
  id,
  ...applicationFacts.parse({ name: id, ...facts }),
});

const sure = (amount: number) => ({ expected: amount, p10: amount, p50: amount, p90: amount });

const task = (id: string, profit: number, service: string | null): CostedTask => ({
  id,
  tickets: 10,
  hours: 20,
  services: service === null ? [] : [{ name: service, count: 10 }],
  teams: [],
  axes: {
    profile: "company",
    profit: sure(profit),
    revenue: sure(profit / 10),
    risk: null,
    total: sure(profit * 1.1),
  },
});

const REGISTER: ApplicationRegister = {
  objectives: [ON_TIME],
  applications: [
    application("Warehouse", { services: ["WMS"], runCost: 50_000, links: measured }),
    application("Fax", {
      services: ["Fax"],
      runCost: 500,
      links: [{ ...measured[0], weight: 0.1 }],
    }),
    application("Kiosk", { runCost: 9_000 }),
  ],
};

function view(
  {
    register = REGISTER,
    timeZone = "UTC",
    locale = "en-US",
  }: { register?: ApplicationRegister; timeZone?: string; locale?: string } = {},
  runBudget: number | null = null,
  profile: "company" | "public" = "company",
) {
  const settings = applicationSettings.parse({ runBudget });
  const asOf = new Date("2026-10-31T00:00:00Z");
  const tasks = [task("a", 10_000, "WMS"), task("b", 2_000, "Printers"), task("c", 1_000, null)];
  return applicationsView({
    workspace: "desk",
    asOf,
    register,
    weighed: weighApplications(register, tasks, { on: asOf.getTime(), settings }),
    settings: {
      ...defaultSettings(),
      timeZone,
      locale,
      profile,
      applications: settings,
    },
  });
}

describe("the applications page", () => {
  test("begins with what nobody can speak for, and what to do about the rest", () => {
    expect(view().title).toBe(
      "One application costs $9 k a year and nobody can say what it contributes. One needs a fix.",
    );
    expect(view().unknown.rows.map(({ name }) => name)).toEqual(["Kiosk"]);
    expect(view().known.rows.map(({ name, decision }) => [name, decision])).toEqual([
      ["Warehouse", "fix"],
      ["Fax", "keep"],
    ]);
  });

  test("the parts add up to the total, tickets about no application included", () => {
    const { total, decisions, none } = view();
    expect(total).toEqual({
      run: "$59.5 k",
      toil: "$13 k",
      atRisk: "$1.3 k",
      risk: "–",
      burden: "$73.8 k",
    });
    expect(none).toMatchObject({ toil: "$3 k", burden: "$3.3 k", evidence: "2 tasks" });
    expect(decisions.map(({ name, apps, burden }) => [name, apps, burden])).toEqual([
      ["Find out", "1", "$9 k"],
      ["Fix", "1", "$61 k"],
      ["Keep", "1", "$500"],
      ["No application", "–", "$3.3 k"],
      ["Total", "3", "$73.8 k"],
    ]);
  });

  test("services of tickets that are no application are found", () => {
    expect(view().found).toEqual([{ name: "Printers", words: "10 tickets, $2 k" }]);
  });

  test("the box holds what fits the run budget; what cannot show its place stays outside", () => {
    const { known, unknown, box } = view({}, 61_100);
    expect(box).toBe("box $61.1 k run budget, $61 k used");
    expect(known.rows.map(({ name, isInBox }) => [name, isInBox])).toEqual([
      ["Warehouse", true],
      ["Fax", false],
    ]);
    expect(unknown.rows[0]?.isInBox).toBe(false);
  });

  test("each point stands where its burden and contribution are", () => {
    const { quadrant } = view();
    expect(quadrant?.ticks.map(({ text }) => text)).toEqual([
      "0",
      "$20 k",
      "$40 k",
      "$60 k",
      "$80 k",
    ]);
    const [first, second] = quadrant?.points ?? [];
    expect(first).toMatchObject({ name: "Warehouse", y: 80, decision: "fix" });
    expect(first?.x).toBeCloseTo(76.25);
    expect(second).toMatchObject({ name: "Kiosk", y: null });
  });

  test("an empty register asks for nothing and shows what was found", () => {
    const empty = view({ register: { objectives: [], applications: [] } });
    expect(empty.title).toBe("No application is registered yet.");
    expect(empty.quadrant).toBeNull();
    expect(empty.found.map(({ name }) => name)).toEqual(["WMS", "Printers"]);
  });

  test("a day of review is the same day west of UTC", () => {
    const decided = application("Kiosk", { decision: "retire", reviewOn: "2026-10-01" });
    const register = { objectives: [], applications: [decided] };
    expect(view({ register, timeZone: "America/Los_Angeles" }).unknown.rows[0]?.review).toBe(
      "1 Oct 2026",
    );
  });

  test("a person's decision goes before the suggestion", () => {
    const decided = application("Kiosk", {
      runCost: 9_000,
      decision: "retire",
      reviewOn: "2026-10-01",
    });
    const { unknown } = view({ register: { objectives: [], applications: [decided] } });
    expect(unknown.rows[0]).toMatchObject({ decision: "retire", isDecided: true, isDue: true });
  });
});

describe("in German", () => {
  const told = view({ locale: "de-DE" }, 61_100);

  test("begins with what nobody can speak for", () => {
    expect(told.title).toBe(
      "Eine Anwendung kostet 9 Tsd.\u00a0$ im Jahr, und niemand kann sagen, was sie beiträgt. Eine ist zu verbessern.",
    );
    expect(told.note).toBe(
      "3 Anwendungen · Box: 61 Tsd.\u00a0$ von 61,1 Tsd.\u00a0$ Betriebsbudget belegt",
    );
    expect(told.known.title).toContain("Beitrag bekannt, nach jährlicher Last · 2 Anwendungen · ");
    expect(told.found).toEqual([{ name: "Printers", words: "10 Tickets, 2 Tsd.\u00a0$" }]);
  });

  test("decisions and points have German names", () => {
    expect(told.decisions.map(({ name }) => name)).toEqual([
      "Klären",
      "Verbessern",
      "Behalten",
      "Keine Anwendung",
      "Gesamt",
    ]);
    expect(told.quadrant?.points[0]?.words).toMatch(
      /^Warehouse: 61 Tsd\.\u00a0\$ im Jahr, Beitrag 80, verbessern$/,
    );
    expect(told.quadrant?.sentence).toBe(
      "Eine Anwendung ist eine hohe Last; bei 1 ist der Beitrag unbekannt.",
    );
  });

  test("tiers weigh with a decimal comma", () => {
    const { tiers } = view({ locale: "de-DE" }, null, "public");
    expect(tiers).toContain("1 × 1, 2 × 0,6, 3 × 0,3, 4 × 0,1. Drei Anwendungen haben keine");
  });
});

describe("mission tiers", () => {
  const register = {
    ...REGISTER,
    applications: [
      application("Permits", { services: ["WMS"], tier: 2 }),
      application("Intranet", { services: ["Printers"] }),
    ],
  };

  test("a public body reads the tier of each application and how tiers weigh", () => {
    const told = view({ register }, null, "public");
    const rows = [...told.unknown.rows, ...told.known.rows];
    expect(rows.map(({ name, tier }) => [name, tier])).toEqual([
      ["Permits", "tier 2"],
      ["Intranet", null],
    ]);
    expect(told.tiers).toContain("1 × 1, 2 × .6, 3 × .3, 4 × .1. One application has none");
  });

  test("a company has none", () => {
    expect(view({ register }).tiers).toBeNull();
    expect(view({ register }).unknown.rows.every(({ tier }) => tier === null)).toBe(true);
  });
});
