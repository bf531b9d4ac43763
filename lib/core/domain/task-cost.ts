import type { LossForm } from "./loss-forms";
import type { Estimate } from "./money";
import type { Rung } from "./task-facts";

/** The three axes and their total, in major units of the workspace currency; null is "not priced", never zero. */
export type CompanyAxes = {
  readonly profile: "company";
  readonly profit: Estimate | null;
  readonly revenue: Estimate | null;
  readonly risk: Estimate | null;
  readonly total: Estimate | null;
};

/** Mission in beneficiary hours, directives in weight, budget in major units. They never add up. */
export type PublicAxes = {
  readonly profile: "public";
  readonly mission: Estimate | null;
  readonly directives: Estimate | null;
  readonly budget: Estimate | null;
  /** The money among them, which is the budget. */
  readonly total: Estimate | null;
};

export type CostAxes = CompanyAxes | PublicAxes;

/** The input whose measurement would narrow the range most. */
export type MeasureNext = {
  readonly input: "touch time" | "refocus time" | "loss size";
  /** The rung to replace by measuring, where the input is touch time. */
  readonly rung: Rung | null;
  /** Half of P90 - P10 divided by the expected value, now and once the input is known. */
  readonly halfWidthNow: number;
  readonly halfWidthThen: number;
  readonly words: string;
};

/**
 * A yearly cost by what ending it would bring; null where it is not priced. Expected values: cashable and capacity add up
 * to labour, avoided is revenue and risk.
 */
export type ValueKinds = {
  /** Would not be paid any more: contractors, overtime, fees by the ticket. Only this may be called a saving. */
  readonly cashable: number | null;
  /** Hours released of people who stay. */
  readonly capacity: number | null;
  /** Losses that would not happen. */
  readonly avoided: number | null;
};

/** How far one uncertain input moves a total on its own, the others at their expected values. */
export type TornadoBar = {
  readonly input: MeasureNext["input"] | "loss frequency";
  /** The rung whose minutes are meant, where the input is touch time. */
  readonly rung: Rung | null;
  /** The form of loss whose size is meant; null or absent: the whole loss, or another input. */
  readonly form?: LossForm | null;
  /** Total with the input at its P10 and at its P90. */
  readonly low: number;
  readonly high: number;
  /** Share of the variance of the total that measuring the input would remove, 0..1. */
  readonly removed: number;
};

/** What one task costs in a year. */
export type TaskCost = {
  readonly taskId: string;
  readonly ticketsPerYear: number;
  /** Expected hours a year before the chance of toil is applied. */
  readonly touchHours: number;
  readonly interruptionHours: number;
  readonly reworkHours: number;
  /** Chance of toil x the three: what ranks. Equal to `hours.expected`. */
  readonly toilHours: number;
  readonly hours: Estimate;
  readonly axes: CostAxes;
  /** Why an axis has no figure, in plain words. */
  readonly unpriced: readonly string[];
  /** Cost of the requesters' waiting: a line of its own, part of no axis. */
  readonly wait: Estimate | null;
  readonly waitHours: number | null;
  /** Share of the tickets on each rung; sums to 1 where there are tickets. */
  readonly rungMix: readonly { readonly rung: Rung; readonly share: number }[];
  readonly measureNext: MeasureNext | null;
  /** Not there in costs of runs before they were kept apart. */
  readonly kinds?: ValueKinds;
  /** Cost of an hour of the teams that do the work; null: not priced. */
  readonly rate?: number | null;
  /** Mean mission tier weight of its tickets by their applications; null or absent: none has a tier. */
  readonly tierWeight?: number | null;
  /** Share of the busiest person where so much hangs on one that the range is widened; else null. */
  readonly keyPersonShare?: number | null;
};

/** Sums over tasks. Bands come from summed draws, never from summed percentiles. */
export type CostTotals = {
  readonly hours: Estimate;
  /** Toil hours of the tasks with a toil score of 60 or more. */
  readonly certainHours: number;
  readonly axes: CostAxes;
  readonly wait: Estimate | null;
  readonly ticketsPerYear: number;
  readonly unpriced: readonly string[];
  readonly kinds?: ValueKinds;
  /** Inputs by how far they move the total (or the hours, where money is not priced), widest first. */
  readonly tornado?: readonly TornadoBar[];
};
