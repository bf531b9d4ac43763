import { z } from "zod";

/** How much of a task an automation takes over: a triangular range between 0 and 1. */
const triangle = z
  .object({
    lo: z.number().min(0).max(1),
    mode: z.number().min(0).max(1),
    hi: z.number().min(0).max(1),
  })
  .refine((r) => r.lo <= r.mode && r.mode <= r.hi, "expected low <= likely <= high");
export type Triangle = z.infer<typeof triangle>;

const days = z.number().min(0.5).max(1000);

/** What an automation is assumed to take and to bring; every field has a default and can be set. */
export const automationSettings = z.object({
  /** Share of the work that the automation does once it is fully in use. */
  coverage: triangle.default({ lo: 0.5, mode: 0.75, hi: 0.9 }),
  /** Months in which about two thirds of that share are reached: 1 - e^(-m / ramp). */
  rampMonths: z.number().positive().max(60).default(2),
  /** Share of the automated work that people still look at. */
  residualShare: z.number().min(0).max(1).default(0.05),
  /** Yearly upkeep as a share of what building cost. */
  upkeepShare: z.number().min(0).max(2).default(0.15),
  /** Share of automated runs that fail, and what one failure costs in major units of the currency. */
  failureShare: z.number().min(0).max(1).default(0.02),
  failureCost: z.number().min(0).default(25),
  /** Licence a month and automation, major units. */
  licenceAMonth: z.number().min(0).default(0),
  /** Yearly discount rate. */
  discountRate: z.number().min(0).max(1).default(0.08),
  /** Yearly rate by which wages and prices rise: savings, upkeep and licences rise with it. */
  inflationRate: z.number().min(0).max(1).default(0),
  /** Cost of an hour of those who build, major units; null: the hourly cost of the work itself. */
  buildHourCost: z.number().positive().nullable().default(null),
  /** Hours of one engineer-day. */
  dayHours: z.number().positive().max(24).default(8),
  /** Engineer-days of the four sizes. */
  sizeDays: z
    .object({ S: days, M: days, L: days, XL: days })
    .default({ S: 2, M: 5, L: 10, XL: 20 }),
});
export type AutomationSettings = z.infer<typeof automationSettings>;
