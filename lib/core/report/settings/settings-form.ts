import { z } from "zod";
import {
  type Directive,
  defaultSettings,
  type WorkspaceSettings,
  workspaceSettings,
} from "../../domain/settings";
import type { Speech } from "../../messages/plain-speaker";
import { saySettings } from "../../messages/settings";
import { optionalNumber, share } from "../form-fields";
import { automationFields, automationFrom } from "../plan/automation-form";
import { percentOf, typedNumber, writtenNumber } from "../typed-number";
import { settingProblem } from "./setting-problem";

const FIELDS_OF_MANDATE = 4;

/** One mandate a line: name; weight 1 to 100; chance to miss it in per cent; words in task titles, with commas. */
function mandateOf(line: string, speech: Speech): Directive | { readonly wrong: object } {
  const [name = "", weight = "", miss = "", words = ""] = line
    .split(";", FIELDS_OF_MANDATE)
    .map((part) => part.trim());
  const unread = [weight, miss].find((text) => text !== "" && typedNumber(text, speech) === null);
  if (unread !== undefined) return { wrong: { text: unread } };
  const percent = typedNumber(miss, speech);
  const counts = typedNumber(weight, speech);
  if (name === "" || !counts || percent === null) return { wrong: { line: line.trim() } };
  const told = words
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
  return { name, weight: counts, missChance: percent / 100, words: told };
}

function mandates(speech: Speech) {
  return z.string().transform((text, context): Directive[] =>
    text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "")
      .flatMap((line) => {
        const mandate = mandateOf(line, speech);
        if (!("wrong" in mandate)) return [mandate];
        context.addIssue({ code: "custom", params: mandate.wrong, message: "not a mandate" });
        return [];
      }),
  );
}

/** Deadlines and owners, which the lines of this form do not have, stay with the mandate of the same name. */
function keptMandates(told: readonly Directive[], before: readonly Directive[]): Directive[] {
  const byName = new Map(before.map((directive) => [directive.name, directive]));
  return told.map((directive) => ({ ...byName.get(directive.name), ...directive }));
}

/** The mandates as lines of the form, for reading them back. */
export function mandateLines(directives: readonly Directive[], speech: Speech): string {
  return directives
    .map(({ name, weight, missChance, words = [] }) =>
      [
        name,
        writtenNumber(weight, speech),
        writtenNumber(percentOf(missChance), speech),
        words.join(", "),
      ].join("; "),
    )
    .join("\n");
}

function settingsForm(speech: Speech) {
  const number = optionalNumber(speech);
  const percent = share(speech);
  return z.object({
    profile: z.string(),
    currency: z.string().trim().toUpperCase(),
    locale: z.string(),
    timeZone: z.string().trim(),
    workStart: number,
    workEnd: number,
    workDays: z.string(),
    annualCost: number,
    productiveHours: number,
    staff: number,
    operationalSpend: number,
    offHoursMultiplier: number,
    sleepMultiplier: number,
    refocus10: number,
    refocus50: number,
    refocus90: number,
    waitShare: percent,
    waitRate: number,
    revenueYearly: number,
    revenueHours: number,
    revenueImpact: percent,
    revenueRecapture: percent,
    revenueMargin: percent,
    revenuePriority: number,
    riskLow: number,
    riskHigh: number,
    missionPeople: number,
    missionImpact: percent,
    missionTier: number,
    directives: mandates(speech).optional(),
    maskPersonalData: z.string().optional(),
    learning: z.string().optional(),
    runBudget: number,
    contributionLine: number,
    burdenLine: number,
    ...automationFields(speech),
  });
}
type Form = z.infer<ReturnType<typeof settingsForm>>;

/** A group of inputs counts only when its leading one is filled; the rest falls back to these. */
function revenueOf(form: Form): unknown {
  if (form.revenueYearly === null) return null;
  return {
    yearlyRevenue: form.revenueYearly,
    serviceHours: form.revenueHours ?? 8760,
    impactShare: form.revenueImpact ?? 0.25,
    recaptureShare: form.revenueRecapture ?? 0.4,
    marginShare: form.revenueMargin ?? 0.35,
    upToPriority: form.revenuePriority ?? 1,
  };
}

function document(form: Form, before: WorkspaceSettings): unknown {
  const either = <Value>(value: Value | null, otherwise: Value): Value => value ?? otherwise;
  return {
    ...before,
    profile: form.profile,
    currency: form.currency,
    locale: form.locale,
    timeZone: form.timeZone,
    workingHours: {
      start: either(form.workStart, before.workingHours.start),
      end: either(form.workEnd, before.workingHours.end),
      days: form.workDays
        .split(/[^1-7]+/)
        .filter(Boolean)
        .map(Number),
    },
    annualCost: form.annualCost,
    productiveHours: either(form.productiveHours, before.productiveHours),
    staff: form.staff,
    operationalSpend: form.operationalSpend,
    offHoursMultiplier: either(form.offHoursMultiplier, before.offHoursMultiplier),
    sleepMultiplier: either(form.sleepMultiplier, before.sleepMultiplier),
    refocusMinutes: {
      p10: either(form.refocus10, before.refocusMinutes.p10),
      p50: either(form.refocus50, before.refocusMinutes.p50),
      p90: either(form.refocus90, before.refocusMinutes.p90),
    },
    wait:
      form.waitRate === null
        ? null
        : { blockedShare: form.waitShare ?? 0.3, hourlyRate: form.waitRate },
    revenue: revenueOf(form),
    risk:
      form.riskLow === null && form.riskHigh === null
        ? null
        : { lossLow: form.riskLow, lossHigh: form.riskHigh },
    mission:
      form.missionPeople === null
        ? null
        : {
            peopleAffected: form.missionPeople,
            impactShare: form.missionImpact ?? 0.25,
            tierWeight: form.missionTier ?? 1,
          },
    directives: form.directives
      ? keptMandates(form.directives, before.directives)
      : before.directives,
    maskPersonalData: form.maskPersonalData === "on",
    learning: form.learning === "on",
    automation: automationFrom(form, before.automation),
    applications: {
      runBudget: form.runBudget,
      contributionLine: either(form.contributionLine, before.applications.contributionLine),
      burdenLine: form.burdenLine,
    },
  };
}

const FIELD_WORDS = {
  currency: "Currency",
  timeZone: "Time zone",
  workingHours: "Working hours",
  annualCost: "Cost of one person a year",
  productiveHours: "Productive hours",
  refocusMinutes: "Minutes to refocus",
  revenue: "Revenue",
  risk: "Risk",
  wait: "Waiting",
  mission: "Mission",
  directives: "Mandates",
  staff: "Staff",
  operationalSpend: "Operational spending",
  offHoursMultiplier: "Off-hours factor",
  sleepMultiplier: "Night factor",
  locale: "Language and numbers",
  automation: "Automation",
  applications: "Applications",
  profile: "Profile",
} as const;

function isField(name: string): name is keyof typeof FIELD_WORDS {
  return name in FIELD_WORDS;
}

export type SettingsProblem = { readonly field: string; readonly message: string };

/**
 * Reads the settings form on top of what was stored before; fields the form does not show stay as they were. Numbers are
 * read in the language in which the form was filled, also where the form chooses another.
 * Problems name the field in words and what is wrong with it.
 */
export function readSettingsForm(
  entries: Readonly<Record<string, unknown>>,
  before: WorkspaceSettings = defaultSettings(),
): { readonly settings: WorkspaceSettings } | { readonly problems: readonly SettingsProblem[] } {
  const form = settingsForm(before).safeParse(entries);
  const parsed = form.success ? workspaceSettings.safeParse(document(form.data, before)) : form;
  if (parsed.success && form.success) return { settings: parsed.data as WorkspaceSettings };
  const issues = parsed.error?.issues ?? [];
  return {
    problems: issues.map((issue) => {
      const field = String(issue.path[0] ?? "");
      return {
        field: isField(field) ? saySettings(before, FIELD_WORDS[field]) : field,
        message: settingProblem(issue, before),
      };
    }),
  };
}
