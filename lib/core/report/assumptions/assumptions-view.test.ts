import { describe, expect, test } from "vitest";
import { defaultSettings, type WorkspaceSettings, workspaceSettings } from "../../domain/settings";
import { COMPANY, exampleTotals, labourAxes, PUBLIC_BODY } from "../example-candidates";
import { changeAssumption, fieldText } from "./assumption-form";
import { ASSUMPTIONS } from "./assumption-list";
import { assumptionsView, tornadoView } from "./assumptions-view";

/** Every input filled, so that none hides from the tests below. */
const FULL: WorkspaceSettings = workspaceSettings.parse({
  annualCost: 118_000,
  staff: 41,
  operationalSpend: 6_200_000,
  holidays: ["2026-12-25", "2027-01-01"],
  teamCosts: [
    { team: "Database", annualCost: 165_000, productiveHours: 1_500 },
    { team: "Desk", annualCost: 80_000 },
  ],
  cashableShare: 0.125,
  ticketFees: [{ name: "Vendor", fee: 12.5, words: ["printer", "toner"] }],
  serviceCredits: [
    { name: "Gold", monthlyValue: 40_000, creditShare: 0.1, missChance: 0.05, words: ["vpn"] },
  ],
  deadlines: [
    {
      name: "Audit",
      due: "2027-03-31",
      consequence: 50_000,
      missChance: 0.2,
      owner: "Ines",
      words: ["access"],
    },
  ],
  directives: [
    { name: "Records Act", weight: 40, missChance: 0.62, words: ["redaction"], owner: "" },
  ],
  funds: [{ name: "Grant", amount: 20_000, kind: "change", words: ["portal"] }],
  exposure: { dailyHazard: 0.0001, words: ["patch"] },
  delay: { valuePerHour: 30, exposureShare: 0.5, words: ["new starter"] },
  pulse: { unticketedShare: 0.31, askedOn: "2026-10-01", answers: 17 },
  wait: { blockedShare: 0.3, hourlyRate: 45 },
  revenue: {
    yearlyRevenue: 52_560_000,
    serviceHours: 8_760,
    impactShare: 0.25,
    recaptureShare: 0.4,
    marginShare: 0.35,
    upToPriority: 1,
  },
  risk: { lossLow: 10_000, lossHigh: 200_000 },
  onCallHours: [
    { days: [1, 2, 3, 4, 5], start: 18, end: 22 },
    { days: [6, 7], start: 8, end: 22 },
  ],
  onCallMultiplier: 1.25,
  lossForms: {
    response: { low: 2_000, high: 9_000, source: "incident reviews 2025", isOnTop: false },
    fines: { low: 100_000, high: 1_000_000, source: "counsel, letter of 3 May" },
  },
  mission: { peopleAffected: 120, impactShare: 0.25, tierWeight: 1 },
  automation: { buildHourCost: 95, inflationRate: 0.025 },
});

const typedOf = (settings: WorkspaceSettings, key: string) => {
  const assumption = ASSUMPTIONS.find((one) => one.key === key)!;
  const typed = new Map(assumption.fields.map((field) => [field.path, fieldText(settings, field)]));
  return { assumption, typed };
};

describe("changing an assumption", () => {
  test.each(ASSUMPTIONS.map(({ key }) => key))("%s typed as it is read changes nothing", (key) => {
    const elsewhere = ["de-DE", "fr-FR", "de-CH"].map((locale) => ({ ...FULL, locale }));
    for (const settings of [FULL, defaultSettings(), ...elsewhere]) {
      const { assumption, typed } = typedOf(settings, key);
      const read = changeAssumption(settings, assumption, typed);
      expect(read).toEqual({ settings: expect.objectContaining({}) });
      if ("settings" in read) {
        expect(workspaceSettings.parse(read.settings)).toMatchObject(
          JSON.parse(JSON.stringify(settings)),
        );
      }
    }
  });

  const change = (key: string, texts: Record<string, string>, before = FULL) => {
    const { assumption, typed } = typedOf(before, key);
    for (const [path, text] of Object.entries(texts)) typed.set(path, text);
    return changeAssumption(before, assumption, typed);
  };

  test("emptying the leading field of a group empties the group, and filling it starts the others", () => {
    expect(change("revenue", { "revenue.yearlyRevenue": "" })).toMatchObject({
      settings: { revenue: null },
    });
    const empty = { ...FULL, revenue: null };
    expect(change("revenue", { "revenue.yearlyRevenue": "1,000,000" }, empty)).toMatchObject({
      settings: { revenue: { yearlyRevenue: 1_000_000, marginShare: 0.35, serviceHours: 8_760 } },
    });
  });

  test("a form of loss needs its source, is ticked with yes, and goes with its low end", () => {
    const range = { "lossForms.productivity.low": "500", "lossForms.productivity.high": "4,000" };
    expect(change("lossForms.productivity", range)).toEqual({
      problem: "Loss of one event: productivity: say where the range comes from",
    });
    const told = { ...range, "lossForms.productivity.source": "timesheets" };
    expect(change("lossForms.productivity", told)).toMatchObject({
      settings: { lossForms: { productivity: { low: 500, high: 4_000, isOnTop: false } } },
    });
    const ticked = { ...told, "lossForms.productivity.isOnTop": "yes" };
    expect(change("lossForms.productivity", ticked)).toMatchObject({
      settings: { lossForms: { productivity: { isOnTop: true, source: "timesheets" } } },
    });
    expect(change("lossForms.fines", { "lossForms.fines.low": "" })).toMatchObject({
      settings: { lossForms: { fines: null } },
    });
  });

  test("what cannot be read is told with the line and the part that is wrong", () => {
    expect(change("teamCosts", { teamCosts: "Database; lots" })).toEqual({
      problem:
        '"Database; lots": annualCost (number, such as 1,234.5) is missing or cannot be read',
    });
    expect(change("holidays", { holidays: "25 December" })).toEqual({
      problem: '"25 December": a date such as 2026-12-25 is missing or cannot be read',
    });
    expect(change("annualCost", { annualCost: "much" })).toEqual({
      problem:
        'Cost of one person a year: "much" is not a number as it is written here, such as 1,234.5',
    });
    expect(change("refocusMinutes", { "refocusMinutes.p10": "20" })).toEqual({
      problem: "Minutes to refocus: expected P10 <= P50 <= P90",
    });
  });

  test("a refusal speaks the language of the workspace", () => {
    const german = { ...FULL, locale: "de-DE" };
    expect(change("teamCosts", { teamCosts: "Database; viel" }, german)).toEqual({
      problem: "„Database; viel“: Kosten im Jahr (Zahl, etwa 1.234,5) fehlt oder ist nicht lesbar",
    });
    expect(change("refocusMinutes", { "refocusMinutes.p10": "20" }, german)).toEqual({
      problem: "Minuten, um wieder hineinzufinden: erwartet: P10 <= P50 <= P90",
    });
    expect(change("productiveHours", { productiveHours: "9999" }, german)).toEqual({
      problem: "Produktive Stunden: höchstens 8.784",
    });
  });

  test("numbers and shares are typed as the language of the workspace writes them", () => {
    const german = { ...FULL, locale: "de-DE" };
    expect(typedOf(german, "cashableShare").typed.get("cashableShare")).toBe("12,5");
    expect(change("annualCost", { annualCost: "118.000" }, german)).toMatchObject({
      settings: { annualCost: 118_000 },
    });
    expect(change("cashableShare", { cashableShare: "7,25" }, german)).toMatchObject({
      settings: { cashableShare: 0.0725 },
    });
    expect(change("ticketFees", { ticketFees: "Druck; 1.012,50; Toner" }, german)).toMatchObject({
      settings: { ticketFees: [{ name: "Druck", fee: 1_012.5, words: ["Toner"] }] },
    });
    expect(change("annualCost", { annualCost: "1,50,0" }, german)).toEqual({
      problem:
        "Kosten einer Person im Jahr: „1,50,0“ ist keine Zahl, wie sie hier geschrieben wird, etwa 1.234,5",
    });
  });

  test("a field that may not be empty keeps its settings when it is emptied", () => {
    expect(change("productiveHours", { productiveHours: "" })).toMatchObject({
      problem: expect.stringContaining("Productive hours"),
    });
  });
});

describe("the page of assumptions", () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));
  const versions = [
    { version: 3, settings: { ...FULL, annualCost: 120_000 }, at: at(3), by: "Anna" },
    { version: 2, settings: { ...FULL, annualCost: 118_000 }, at: at(2), by: "Ben" },
    { version: 1, settings: { ...defaultSettings(), annualCost: 118_000 }, at: at(1), by: "Cem" },
  ];
  const rowOf = (view: ReturnType<typeof assumptionsView>, key: string) =>
    view.groups.flatMap(({ rows }) => rows).find((row) => row.key === key);

  test("says of each input who changed it last, when and in which version; defaults say so", () => {
    const view = assumptionsView(versions[0]!.settings, versions, null);
    expect(rowOf(view, "annualCost")?.changed).toBe("version 3, 3 Nov 2026, Anna");
    expect(rowOf(view, "risk")?.changed).toBe("version 2, 2 Nov 2026, Ben");
    expect(rowOf(view, "productiveHours")?.changed).toBeNull();
    expect(rowOf(view, "holidays")?.value).toBe("2 entries");
  });

  test("numbers stand in the reader's format, and each part of an input says what it is", () => {
    const view = assumptionsView(FULL, [], null);
    expect(rowOf(view, "annualCost")?.value).toBe("118,000");
    expect(rowOf(view, "revenue")?.value).toBe(
      "52,560,000 a year; 8,760 service hours; 25 % impact; 40 % recaptured later; 35 % margin; up to priority 1",
    );
    expect(rowOf(view, "refocusMinutes")?.value).toBe("P10 3; P50 8; P90 15");
    expect(rowOf(view, "serviceCredits")?.value).toBe(
      "Gold; 40,000 a month; 10 % credited; 5 % chance to miss it; tasks with vpn",
    );
    expect(rowOf(view, "funds")?.value).toBe("Grant; 20,000; to change things; tasks with portal");
    const german = assumptionsView({ ...FULL, locale: "de-DE" }, [], null);
    expect(rowOf(german, "cashableShare")?.value).toBe("12,5 %");
    expect(rowOf(german, "ticketFees")?.value).toBe(
      "Vendor; 12,5 je Ticket; Aufgaben mit printer, toner",
    );
    expect(rowOf(german, "risk")?.value).toBe("von 10.000; bis 200.000");
    expect(rowOf(german, "funds")?.value).toBe("Grant; 20.000; für Vorhaben; Aufgaben mit portal");
    expect(rowOf(german, "onCallHours")?.fields[0]?.text).toContain("Mo-Fr; 18; 22");
    expect(rowOf(german, "annualCost")).toMatchObject({
      name: "Kosten einer Person im Jahr",
      unit: "USD im Jahr",
    });
  });

  test("a form of loss shows its range and source, and whether labour counts it already", () => {
    const view = assumptionsView(FULL, [], null);
    expect(rowOf(view, "lossForms.fines")?.value).toBe(
      "from 100,000; to 1,000,000; source: counsel, letter of 3 May",
    );
    expect(rowOf(view, "lossForms.response")?.value).toBe(
      "from 2,000; to 9,000; source: incident reviews 2025; left out: labour counts it already",
    );
    expect(rowOf(view, "lossForms.reputation")).toMatchObject({
      value: "not entered",
      isEntered: false,
    });
  });

  test("what nobody entered reads as not entered, never as 0", () => {
    const view = assumptionsView(defaultSettings(), [], null);
    expect(rowOf(view, "annualCost")).toMatchObject({ value: "not entered", isEntered: false });
    expect(rowOf(view, "risk")?.value).toBe("not entered");
  });

  test("a public body is asked for no input of a company, and reads no word of one", () => {
    const text = JSON.stringify(assumptionsView(PUBLIC_BODY, [], null));
    expect(text).not.toMatch(/\b(revenue|profit|margin|customers?|company|sales)\b/i);
    expect(text).toContain("Mandates");
    expect(JSON.stringify(assumptionsView(COMPANY, [], null))).not.toContain("Mandates");
  });

  test("the tornado says what to measure next and what that would do to the range", () => {
    const totals = {
      ...exampleTotals(labourAxes("company", 100_000), 2_000),
      tornado: [
        { input: "touch time", rung: 5, low: 60_000, high: 160_000, removed: 0.75 },
        { input: "refocus time", rung: null, low: 95_000, high: 104_000, removed: 0.01 },
      ] as const,
    };
    const view = tornadoView(totals, COMPANY)!;
    expect(view.summary).toMatch(
      /^Measure next: minutes from default by type\. The range .* would shrink to /,
    );
    expect(view.bars[0]).toMatchObject({
      from: 0,
      to: 100,
      isNext: true,
      gain: "narrows the range by 50 %",
    });
    expect(view.bars[1]?.isNext).toBe(false);
    expect(view.middle).toBeCloseTo(40, 9);
  });
});
