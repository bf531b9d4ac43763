import type { AutomationSettings } from "@/lib/core/domain/automation";
import {
  type PlanItem,
  type PlanKnobs,
  type PlanTask,
  SIZES,
  type Size,
  UNTOUCHED,
} from "@/lib/core/domain/plan";
import { type CaseFlow, flowOf, type MonthSums, monthSums } from "./automation-case";
import { type Band, type DrawSource, gainBand } from "./case-draws";

const MONTHS_A_YEAR = 12;

/** Size that stands for a remedy until somebody estimates the task: an assumption, shown as one. */
const ASSUMED_SIZES: Readonly<Record<string, Size>> = {
  automate: "M",
  "self-service": "M",
  redesign: "L",
  "human-backed-form": "S",
  "enforced-state": "L",
  retire: "M",
  learn: "L",
  project: "XL",
};

/** A task with its effort and what it is worth. */
export type ValuedTask = {
  readonly task: PlanTask;
  readonly item: PlanItem;
  readonly halfDays: number;
  readonly isAssumed: boolean;
  /** Every input at its expected value. */
  readonly flow: CaseFlow;
  /** P50 of the net value over the horizon, or P10 when cautious. */
  readonly value: number;
  /** Its band; null where even the most favourable share does not pay for it. */
  readonly net: Band | null;
};

/** What all cases of one scenario share. */
export type CaseBasis = {
  readonly knobs: PlanKnobs;
  readonly terms: AutomationSettings;
  readonly sums: MonthSums;
  /** Money of one hour, or 1 where values are in hours. */
  readonly rate: number;
};

/** What is known in money alone, as nothing. */
const ONLY_IN_MONEY = {
  failureCost: 0,
  licenceAMonth: 0,
  inflationRate: 0,
  buildHourCost: null,
} as const;

/** The basis of a scenario. Without a rate values are hours, and what is known in money only is left out. */
export function caseBasis(settings: AutomationSettings, knobs: PlanKnobs): CaseBasis {
  const terms = knobs.rate === null ? { ...settings, ...ONLY_IN_MONEY } : settings;
  return { knobs, terms, sums: monthSums(knobs.months, terms), rate: knobs.rate ?? 1 };
}

/**
 * The size that stands for the remedy; one more where the automation has to reach into several tools, one less for
 * common work, which is adopted or bought rather than built.
 */
function assumedSize(task: PlanTask): Size {
  const base = SIZES.indexOf(ASSUMED_SIZES[task.remedy] ?? "M");
  const place = base + (task.toolCount > 1 ? 1 : 0) - (task.isCommon ? 1 : 0);
  return SIZES[Math.min(SIZES.length - 1, Math.max(0, place))] ?? "M";
}

/** Effort in half days: the days given, else the size given, else the size that is assumed. */
export function effortOf(task: PlanTask, item: PlanItem, terms: AutomationSettings) {
  const days = item.days ?? terms.sizeDays[item.size ?? assumedSize(task)];
  return {
    halfDays: Math.max(1, Math.ceil(days * 2)),
    isAssumed: item.days === null && item.size === null,
  };
}

/** How much dearer an hour of the task's teams is than the workspace's own; 1 where values are in hours. */
function rateFactorOf({ rateFactor = 1 }: PlanTask, knobs: PlanKnobs): number {
  return knobs.rate === null ? 1 : rateFactor;
}

/** Hours to money of a month, and what a full share of failures costs a month. */
export function gainFactors(task: PlanTask, { terms, rate, knobs }: CaseBasis) {
  return {
    anHour: (rate * rateFactorOf(task, knobs) * (1 - terms.residualShare)) / MONTHS_A_YEAR,
    aShare: (task.ticketsPerYear * terms.failureShare * terms.failureCost) / MONTHS_A_YEAR,
  };
}

/** Net value of a flow's fixed costs and a monthly gain in full use. */
export function netValue(
  flow: Pick<CaseFlow, "build" | "upkeep">,
  gain: number,
  sums: MonthSums,
): number {
  return -flow.build + gain * sums.rampedDiscounted - flow.upkeep * sums.discounted;
}

/** What a task is worth to the plan, and its band where it was drawn. */
function worthOf(
  task: PlanTask,
  flow: CaseFlow,
  basis: CaseBasis,
  drawn: { readonly source: DrawSource; readonly scratch: Float64Array },
): Pick<ValuedTask, "value" | "net"> {
  const { knobs, terms, sums } = basis;
  const by = gainFactors(task, basis);
  const hours = knobs.isCautious ? task.hours.p10 : task.hours.p50;
  const { lo, mode, hi } = terms.coverage;
  // No quantile of share x hours lies above the largest share x that quantile of the hours, so that most of the small
  // tasks need no draws: even the most favourable share does not pay for them.
  if (netValue(flow, hi * hours * by.anHour, sums) <= 0) {
    const mean = (lo + mode + hi) / 3;
    return { value: netValue(flow, mean * (hours * by.anHour - by.aShare), sums), net: null };
  }
  const gain = gainBand(drawn.source.of(task), by, drawn.scratch);
  const net = {
    p10: netValue(flow, gain.p10, sums),
    p50: netValue(flow, gain.p50, sums),
    p90: netValue(flow, gain.p90, sums),
  };
  return { value: knobs.isCautious ? net.p10 : net.p50, net };
}

/** Effort and value of each task of a scenario. O(tasks x draws) for the tasks that may return their effort. */
export function valueTasks(
  tasks: readonly PlanTask[],
  items: ReadonlyMap<string, PlanItem>,
  basis: CaseBasis,
  source: DrawSource,
): ValuedTask[] {
  const { terms, rate } = basis;
  const { lo, mode, hi } = terms.coverage;
  const scratch = new Float64Array(source.draws);
  return tasks.map((task) => {
    const item = items.get(task.id) ?? UNTOUCHED;
    const effort = effortOf(task, item, terms);
    const flow = flowOf(
      {
        hoursPerYear: task.hours.expected,
        ticketsPerYear: task.ticketsPerYear,
        rate: rate * rateFactorOf(task, basis.knobs),
        build: (effort.halfDays / 2) * terms.dayHours * (terms.buildHourCost ?? rate),
        coverage: (lo + mode + hi) / 3,
      },
      terms,
    );
    return { task, item, ...effort, flow, ...worthOf(task, flow, basis, { source, scratch }) };
  });
}
