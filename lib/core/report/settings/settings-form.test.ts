import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../domain/settings";
import { mandateLines, readSettingsForm } from "./settings-form";

const EMPTY: Readonly<Record<string, string>> = {
  profile: "company",
  currency: "usd",
  locale: "en-US",
  timeZone: "Europe/Berlin",
  runBudget: "",
  contributionLine: "",
  burdenLine: "",
  workStart: "8",
  workEnd: "18",
  workDays: "1,2,3,4,5",
  annualCost: "",
  productiveHours: "1650",
  staff: "",
  operationalSpend: "",
  offHoursMultiplier: "1.5",
  sleepMultiplier: "2",
  refocus10: "3",
  refocus50: "8",
  refocus90: "15",
  waitShare: "",
  waitRate: "",
  revenueYearly: "",
  revenueHours: "",
  revenueImpact: "",
  revenueRecapture: "",
  revenueMargin: "",
  revenuePriority: "",
  riskLow: "",
  riskHigh: "",
  missionPeople: "",
  missionImpact: "",
  missionTier: "",
  maskPersonalData: "on",
  learning: "on",
};

function settingsOf(changes: Record<string, string>) {
  const read = readSettingsForm({ ...EMPTY, ...changes }, defaultSettings());
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

describe("the settings form", () => {
  test("empty inputs stay unpriced, not zero", () => {
    const settings = settingsOf({});
    expect([
      settings.annualCost,
      settings.revenue,
      settings.risk,
      settings.wait,
      settings.mission,
    ]).toEqual([null, null, null, null, null]);
    expect(settings.currency).toBe("USD");
  });

  test("percent fields become shares, thousands may be grouped", () => {
    const settings = settingsOf({
      annualCost: "118,000",
      revenueYearly: "52 560 000",
      revenueImpact: "25",
      revenueRecapture: "40",
      revenueMargin: "35",
    });
    expect(settings.annualCost).toBe(118_000);
    expect(settings.revenue).toEqual({
      yearlyRevenue: 52_560_000,
      serviceHours: 8760,
      impactShare: 0.25,
      recaptureShare: 0.4,
      marginShare: 0.35,
      upToPriority: 1,
    });
  });

  test.each([
    ["a word where a number belongs", { annualCost: "much" }],
    ["a currency that is none", { currency: "dollars" }],
    ["percentiles out of order", { refocus10: "20" }],
    ["only one end of the loss range", { riskLow: "10000" }],
    ["no working day", { workDays: "" }],
  ])("%s is told, and nothing is stored", (_, changes) => {
    const read = readSettingsForm({ ...EMPTY, ...changes }, defaultSettings());
    expect("problems" in read && read.problems.length).toBeGreaterThan(0);
  });

  test("each line of the mandates is one, with words that put tasks under it", () => {
    const lines =
      "State Records Act; 40; 62; records request, redaction\nDischarge permit; 30; 35;";
    const { directives } = settingsOf({ directives: lines });
    expect(directives).toEqual([
      {
        name: "State Records Act",
        weight: 40,
        missChance: 0.62,
        words: ["records request", "redaction"],
      },
      { name: "Discharge permit", weight: 30, missChance: 0.35, words: [] },
    ]);
    expect(
      settingsOf({ directives: mandateLines(directives, defaultSettings()) }).directives,
    ).toEqual(directives);
  });

  test.each(["State Records Act", "; 40; 62", "Act; heavy; 62", "Act; 40; often", "Act; 400; 62"])(
    "the mandate line %j is told, and nothing is stored",
    (directives) => {
      const read = readSettingsForm({ ...EMPTY, directives }, defaultSettings());
      expect("problems" in read && read.problems[0]?.field).toBe("Mandates");
    },
  );

  test("a form that shows no mandates keeps those that are stored", () => {
    const stored = {
      ...defaultSettings(),
      directives: [{ name: "Act", weight: 5, missChance: 0.1 }],
    };
    const read = readSettingsForm(EMPTY, stored);
    expect("settings" in read && read.settings.directives).toEqual(stored.directives);
  });

  test("an unticked box switches masking off", () => {
    const { maskPersonalData: _, ...unticked } = EMPTY;
    const read = readSettingsForm(unticked, defaultSettings());
    expect("settings" in read && read.settings.maskPersonalData).toBe(false);
  });

  test("assumptions about automations are read in per cent and days; what is not shown stays", () => {
    const { automation } = settingsOf({ coverageLikely: "80", upkeepShare: "12.5", sizeM: "4" });
    expect(automation.coverage).toEqual({ lo: 0.5, mode: 0.8, hi: 0.9 });
    expect(automation.upkeepShare).toBe(0.125);
    expect(automation.sizeDays).toEqual({ S: 2, M: 4, L: 10, XL: 20 });
    expect(automation.discountRate).toBe(0.08);
  });

  test("a likely share above the largest is named as a problem", () => {
    const read = readSettingsForm({ ...EMPTY, coverageLikely: "95" }, defaultSettings());
    expect(read).toEqual({
      problems: [{ field: "Automation", message: "expected low <= likely <= high" }],
    });
  });

  test("numbers are read as the stored language writes them, also while another is chosen", () => {
    const german = { ...defaultSettings(), locale: "de-DE" };
    const read = readSettingsForm(
      {
        ...EMPTY,
        locale: "en-US",
        annualCost: "118.000",
        offHoursMultiplier: "1,5",
        sleepMultiplier: "2.5",
        waitShare: "12,5",
        waitRate: "1.045,50",
        directives: "Archivgesetz; 40,5; 62,5;",
      },
      german,
    );
    expect(read).toMatchObject({
      settings: {
        annualCost: 118_000,
        offHoursMultiplier: 1.5,
        sleepMultiplier: 2.5,
        wait: { blockedShare: 0.125, hourlyRate: 1_045.5 },
        directives: [{ name: "Archivgesetz", weight: 40.5, missChance: 0.625 }],
      },
    });
    expect("settings" in read && mandateLines(read.settings.directives, german)).toBe(
      "Archivgesetz; 40,5; 62,5; ",
    );
  });

  test.each([{ annualCost: "1,50,0" }, { directives: "Archivgesetz; 1,50,0; 62" }])(
    "what is no number in the language is not stored: %j",
    (changes) => {
      const german = { ...defaultSettings(), locale: "de-DE" };
      const read = readSettingsForm({ ...EMPTY, ...changes }, german);
      expect("problems" in read && read.problems.map(({ message }) => message)).toEqual([
        "„1,50,0“ ist keine Zahl, wie sie hier geschrieben wird, etwa 1.234,5",
      ]);
    },
  );

  test("problems speak the language of the workspace", () => {
    const german = { ...defaultSettings(), locale: "de-DE" };
    const problemOf = (changes: Record<string, string>) => {
      const read = readSettingsForm({ ...EMPTY, ...changes }, german);
      return "problems" in read ? read.problems[0] : null;
    };
    expect(problemOf({ annualCost: "viel" })).toEqual({
      field: "Kosten einer Person im Jahr",
      message: "„viel“ ist keine Zahl, wie sie hier geschrieben wird, etwa 1.234,5",
    });
    expect(problemOf({ directives: "Gesetz" })?.message).toMatch(/^„Gesetz“ ist nicht „Name; /);
    expect(problemOf({ productiveHours: "9999" })?.message).toBe("höchstens 8.784");
  });
});
