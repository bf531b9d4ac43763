import type { PlanResult } from "../../domain/plan";
import type { ReportInput } from "../box/report-input";

const MONTHS_A_YEAR = 12;

/** What the plan on the table does to the yearly cost once all of it is in use. */
export type PlanEffect = {
  readonly plan: PlanResult;
  readonly isProposed: boolean;
  /** Major units a year, or hours where no rate is entered; net of upkeep and failed runs. */
  readonly saving: number;
  readonly hoursReleased: number;
  /** What repeated work still costs; null where it is not priced. */
  readonly costAfter: number | null;
  readonly hoursAfter: number;
};

/** Null where there is no plan, or nothing is in it. */
export function planEffect({ plan, totals }: ReportInput): PlanEffect | null {
  if (!plan || plan.result.inside.length === 0) return null;
  const { result, isProposed } = plan;
  const saving = result.expected.delayCostAMonth * MONTHS_A_YEAR;
  const { hoursReleased } = result.expected;
  const debt = totals.axes.total?.expected ?? null;
  // Where hours stand for money they are net as money is, or the page would tell two numbers for one thing.
  const hoursSaved = result.knobs.rate === null ? saving : hoursReleased;
  return {
    plan: result,
    isProposed,
    saving,
    hoursReleased,
    costAfter: debt === null || result.knobs.rate === null ? null : debt - saving,
    hoursAfter: totals.hours.expected - hoursSaved,
  };
}
