import { z } from "zod";
import { applicationSettings } from "./application";
import { automationSettings } from "./automation";
import { costInputs, isoDay, titleWords } from "./cost-inputs";
import { lossForms } from "./loss-forms";

/** Three percentiles of a value that nobody measured; becomes a two-piece lognormal in the simulation. */
const threePoints = z
  .object({ p10: z.number().positive(), p50: z.number().positive(), p90: z.number().positive() })
  .refine((r) => r.p10 <= r.p50 && r.p50 <= r.p90, "expected P10 <= P50 <= P90");
export type ThreePoints = z.infer<typeof threePoints>;

const sigma = z.number().min(0).max(2);
const tierShare = z.number().min(0).max(1);
const hourOfDay = z.number().min(0).max(24);

/** Inputs of the revenue axis; without them revenue is "not priced". */
const revenueInputs = z.object({
  /** Yearly revenue that runs over the services named, in major units of the workspace currency. */
  yearlyRevenue: z.number().positive(),
  /** Hours a year in which that revenue is earned (8,760 = always on). */
  serviceHours: z.number().positive().max(8784),
  /** Share of the flow that stops while a ticket is open, 0..1. */
  impactShare: z.number().min(0).max(1),
  /** Share of the stopped sales that come back later, 0..1. */
  recaptureShare: z.number().min(0).max(1),
  /** Contribution margin, 0..1: totals count margin, not turnover. */
  marginShare: z.number().min(0).max(1),
  /** Only tickets of this priority or more urgent stop revenue. */
  upToPriority: z.number().int().min(1).max(5),
});
export type RevenueInputs = z.infer<typeof revenueInputs>;

/** The whole loss of one event as one range (Open FAIR); counts where no form of loss does, and without either risk is "not priced". */
const riskInputs = z
  .object({
    /** 90 % range of the loss of one event, major units. */
    lossLow: z.number().positive(),
    lossHigh: z.number().positive(),
  })
  .refine((r) => r.lossLow <= r.lossHigh, "expected the low loss not above the high loss");

/** Inputs of the mission axis (public profile): people affected by one open ticket, and their tier. */
const missionInputs = z.object({
  peopleAffected: z.number().positive(),
  impactShare: z.number().min(0).max(1),
  /** Weight of tickets whose application has no tier. */
  tierWeight: z.number().min(0).max(1),
});
export type MissionInputs = z.infer<typeof missionInputs>;

/** Inputs of the directives axis: one mandate with its weight and the chance to miss it. */
const directive = z.object({
  name: z.string().min(1).max(120),
  weight: z.number().min(1).max(100),
  missChance: z.number().min(0).max(1),
  /** Words in a task's title that put the task under this mandate. */
  words: titleWords.optional(),
  /** When it has to be done; null or absent: it always holds. */
  deadline: isoDay.nullish(),
  owner: z.string().max(120).optional(),
});
export type Directive = z.infer<typeof directive>;

/** Everything a workspace can set. One JSON document, versioned as a whole; every field has a default. */
export const workspaceSettings = z.object({
  profile: z.enum(["company", "public"]).default("company"),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default("USD"),
  locale: z.string().min(2).max(35).default("en-US"),
  timeZone: z.string().min(1).default("UTC"),
  workingHours: z
    .object({
      start: hourOfDay,
      end: hourOfDay,
      days: z.array(z.number().int().min(1).max(7)).min(1),
    })
    .default({ start: 8, end: 18, days: [1, 2, 3, 4, 5] }),
  /** 22 to 8 is sleep, every day. */
  sleepHours: z.object({ start: hourOfDay, end: hourOfDay }).default({ start: 22, end: 8 }),
  /** Fully loaded cost of one person a year, major units; null: money is "not priced". */
  annualCost: z.number().positive().nullable().default(null),
  productiveHours: z.number().positive().max(8784).default(1650),
  offHoursMultiplier: z.number().min(1).max(10).default(1.5),
  sleepMultiplier: z.number().min(1).max(10).default(2),
  /** Minutes to get back into the interrupted work. */
  refocusMinutes: threePoints.default({ p10: 3, p50: 8, p90: 15 }),
  /** People whose work the tickets show; for "hours as people". */
  staff: z.number().positive().nullable().default(null),
  /** Operational spending of the same scope and year, major units: the denominator of the debt share. */
  operationalSpend: z.number().positive().nullable().default(null),
  /** Minutes of hands-on work where nothing is known (rung 5), by ticket type. */
  defaultMinutes: z
    .object({
      alert: threePoints,
      request: threePoints,
      incident: threePoints,
      change: threePoints,
      problem: threePoints,
      engineering: threePoints,
      unknown: threePoints,
    })
    .default({
      alert: { p10: 2, p50: 5, p90: 15 },
      request: { p10: 5, p50: 12, p90: 30 },
      incident: { p10: 8, p50: 20, p90: 60 },
      change: { p10: 20, p50: 60, p90: 180 },
      problem: { p10: 60, p50: 180, p90: 480 },
      engineering: { p10: 60, p50: 180, p90: 480 },
      unknown: { p10: 5, p50: 15, p90: 45 },
    }),
  /**
   * How far off minutes of the measured rungs are: standard deviation of the error of ln(minutes), an assumption. Rung 5 has
   * the ranges above, whose spread is about .9.
   */
  touchError: z
    .object({ 1: sigma, 2: sigma, 3: sigma, 4: sigma })
    .default({ 1: 0.15, 2: 0.35, 3: 0.5, 4: 0.7 }),
  /** Minutes per note (rung 3) and share of in-progress business time that is hands-on (rung 4). */
  minutesPerNote: z.number().positive().default(6),
  activeShare: z.number().min(0.01).max(1).default(0.15),
  /** Share of waiting time in which the requester is blocked, people affected and their hourly cost. */
  wait: z
    .object({ blockedShare: z.number().min(0).max(1), hourlyRate: z.number().positive() })
    .nullable()
    .default(null),
  revenue: revenueInputs.nullable().default(null),
  risk: riskInputs.nullable().default(null),
  lossForms: lossForms.prefault({}),
  mission: missionInputs.nullable().default(null),
  /** How much an hour of people's waiting counts by the mission tier of the application. */
  tierWeights: z
    .object({ 1: tierShare, 2: tierShare, 3: tierShare, 4: tierShare })
    .default({ 1: 1, 2: 0.6, 3: 0.3, 4: 0.1 }),
  directives: z.array(directive).max(50).default([]),
  /** False: verdicts move no weight of the classifier; on the tasks themselves they count all the same. */
  learning: z.boolean().default(true),
  maskPersonalData: z.boolean().default(true),
  /** Tickets opened more calendar months ago are removed every night; null: all stay. */
  retentionMonths: z.number().int().min(1).max(240).nullable().default(null),
  ...costInputs,
  automation: automationSettings.prefault({}),
  applications: applicationSettings.prefault({}),
});
export type WorkspaceSettings = z.infer<typeof workspaceSettings>;

/** The settings of a workspace in which nobody has set anything. */
export function defaultSettings(): WorkspaceSettings {
  return workspaceSettings.parse({});
}

/** The workspace's own cost of an hour, major units; null where nobody has entered what a person costs. */
export function ownRate({
  annualCost,
  productiveHours,
}: Pick<WorkspaceSettings, "annualCost" | "productiveHours">): number | null {
  return annualCost === null ? null : annualCost / productiveHours;
}
