import { z } from "zod";
import {
  CRITERIA,
  DRIVERS,
  GRADES,
  REMEDIES,
  SIGNALS,
  type ToilScore,
} from "@/lib/core/domain/candidate";
import { LOSS_FORMS } from "@/lib/core/domain/loss-forms";
import { SIGNAL_ROWS } from "@/lib/core/domain/signal-rows";
import type { CostTotals, TaskCost } from "@/lib/core/domain/task-cost";

/** The JSON columns of candidates and mining runs, checked on the way out of the database. */

const signal = z.object({
  name: z.enum(SIGNALS),
  raw: z.number().nullable(),
  words: z.string(),
  value: z.number().nullable(),
  coverage: z.number(),
  weight: z.number(),
  ticketCount: z.number(),
  rows: z.enum(SIGNAL_ROWS).optional(),
});

const criterion = z.object({
  name: z.enum(CRITERIA),
  score: z.number(),
  lo: z.number(),
  hi: z.number(),
  confidence: z.number(),
  grade: z.enum(GRADES),
  signals: z.array(signal),
  gate: z.tuple([z.number(), z.number(), z.number()]),
});

const toilScore = z.object({
  toil: z.number(),
  lo: z.number(),
  hi: z.number(),
  contributions: z.record(z.enum(CRITERIA), z.number()),
  /** Not there in scores that were stored before verdicts. */
  engineeringShare: z.number().default(0),
  chance: z.number(),
  grade: z.enum(GRADES),
  criteria: z.tuple([criterion, criterion, criterion]),
  remedy: z.enum(REMEDIES),
  remedyMixed: z.boolean(),
  notes: z.array(z.string()),
});

const estimate = z.object({
  expected: z.number(),
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
});
const price = estimate.nullable();
const rung = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const axes = z.discriminatedUnion("profile", [
  z.object({
    profile: z.literal("company"),
    profit: price,
    revenue: price,
    risk: price,
    total: price,
  }),
  z.object({
    profile: z.literal("public"),
    mission: price,
    directives: price,
    budget: price,
    total: price,
  }),
]);

const measureNext = z.object({
  input: z.enum(["touch time", "refocus time", "loss size"]),
  rung: rung.nullable(),
  halfWidthNow: z.number(),
  halfWidthThen: z.number(),
  words: z.string(),
});

const kinds = z.object({
  cashable: z.number().nullable(),
  capacity: z.number().nullable(),
  avoided: z.number().nullable(),
});

const tornadoBar = z.object({
  input: z.enum(["touch time", "refocus time", "loss size", "loss frequency"]),
  rung: rung.nullable(),
  form: z.enum(LOSS_FORMS).nullish(),
  low: z.number(),
  high: z.number(),
  removed: z.number(),
});

const taskCost = z.object({
  taskId: z.string(),
  ticketsPerYear: z.number(),
  touchHours: z.number(),
  interruptionHours: z.number(),
  reworkHours: z.number(),
  toilHours: z.number(),
  hours: estimate,
  axes,
  unpriced: z.array(z.string()),
  wait: price,
  waitHours: z.number().nullable(),
  rungMix: z.array(z.object({ rung, share: z.number() })),
  measureNext: measureNext.nullable(),
  kinds: kinds.optional(),
  rate: z.number().nullable().optional(),
  tierWeight: z.number().nullish(),
  keyPersonShare: z.number().nullable().optional(),
});

const costTotals = z.object({
  hours: estimate,
  certainHours: z.number(),
  axes,
  wait: price,
  ticketsPerYear: z.number(),
  unpriced: z.array(z.string()),
  kinds: kinds.optional(),
  tornado: z.array(tornadoBar).optional(),
});

const variants = z.array(
  z.object({ signatureId: z.string(), example: z.string(), count: z.number() }),
);
export type Variants = z.infer<typeof variants>;

const stretches = z.array(z.object({ tickets: z.number(), assets: z.number() }));

const assetGrowth = z.object({
  kind: z.enum(["item", "service"]).nullable(),
  told: z.number(),
  weeks: z.number(),
  firstDay: z.string().nullish(),
  stretches,
  drivers: z.array(z.object({ driver: z.enum(DRIVERS), hours: z.number(), stretches })),
  joined: z.array(z.string()),
});

const runTotals = z.object({
  /** Null while nothing is ranked. */
  cost: costTotals.nullable(),
  rungMix: z.array(z.object({ rung, share: z.number() })),
  rankedTickets: z.number(),
  trayTickets: z.number(),
  /** Longest reach of a source within the window; null without dates. */
  spanWeeks: z.number().nullable(),
  /** First day of the scoring window; null without dates. As the next two, not there in runs before it was kept. */
  since: z.iso.date().nullish(),
  /** First day of tickets of each source. */
  sourceStarts: z.array(z.object({ source: z.string(), day: z.iso.date() })).optional(),
  assets: assetGrowth.optional(),
});
export type RunTotals = z.infer<typeof runTotals> & { readonly cost: CostTotals | null };

export function parseScore(column: unknown): ToilScore {
  return toilScore.parse(column);
}

/** Costs by the column they were read from: one page asks for the same row's cost several times. */
const parsedCosts = new WeakMap<object, TaskCost>();

export function parseCost(column: unknown): TaskCost {
  if (typeof column !== "object" || column === null) return taskCost.parse(column);
  const known = parsedCosts.get(column);
  if (known) return known;
  const parsed = taskCost.parse(column);
  parsedCosts.set(column, parsed);
  return parsed;
}

export function parseVariants(column: unknown): Variants {
  return variants.parse(column);
}

export function parseRunTotals(column: unknown): RunTotals {
  return runTotals.parse(column);
}
