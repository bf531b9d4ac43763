import type { PartOfWork } from "../../domain/part-of-work";
import type { PlanEntry } from "../../domain/plan";
import { moneyOf } from "../applications/application-entries";
import type { ReportInput } from "../box/report-input";
import type { CandidateSummary } from "../candidates/candidate-summary";

/** The report of the whole and the part of it that a page is about. */
export type PartInput = { readonly report: ReportInput; readonly part: PartOfWork };

const CENTS = 100;
const MONTHS_A_YEAR = 12;

/** A ranked task with what of it falls to the part; `cost` in major units, null where it is not priced. */
export type PartTask = {
  readonly task: CandidateSummary;
  /** Share of its tickets, above 0 to 1. */
  readonly share: number;
  readonly hours: number;
  readonly cost: number | null;
};

/** A task of the plan, inside or outside, with what it would take off the part in a year of full use. */
export type PartEntry = {
  readonly entry: PlanEntry;
  readonly share: number;
  readonly saving: number;
};

/** The sums that every sentence and number of the page is made from. */
export type PartFigures = {
  readonly name: string;
  /** Yearly cost of its repeated work, major units; null: nothing of it is priced. */
  readonly cost: number | null;
  readonly hours: number;
  /** Share of the whole: of money where it is priced, else of hours. */
  readonly share: number;
  readonly ticketsAYear: number;
  /** Ranked tasks, those with most of its hours first. */
  readonly tasks: readonly PartTask[];
  /** Null where there is no plan. */
  readonly plan: {
    readonly inside: readonly PartEntry[];
    readonly outside: readonly PartEntry[];
    /** In the unit of the plan: money, or hours where it has no rate. */
    readonly saving: number;
    readonly hoursReleased: number;
  } | null;
};

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function entriesOf(entries: readonly PlanEntry[], { shares }: PartOfWork): readonly PartEntry[] {
  return entries
    .flatMap((entry) => {
      const share = shares.get(entry.task.id) ?? 0;
      const saving = entry.expected.delayCostAMonth * MONTHS_A_YEAR * share;
      return share > 0 ? [{ entry, share, saving }] : [];
    })
    .sort((a, b) => b.saving - a.saving);
}

function planOf({ report, part }: PartInput): PartFigures["plan"] {
  if (!report.plan) return null;
  const { result } = report.plan;
  const inside = entriesOf(result.inside, part);
  return {
    inside,
    outside: entriesOf(result.outside, part),
    saving: sum(inside.map(({ saving }) => saving)),
    hoursReleased: sum(inside.map(({ entry, share }) => entry.expected.hoursReleased * share)),
  };
}

/** The sums of a part, each made from those of the whole by its share of the tickets. O(tasks). */
export function partFigures(input: PartInput): PartFigures {
  const { report, part } = input;
  const { burden, shares, owner } = part;
  const tasks = report.ranked
    .flatMap((task): PartTask[] => {
      const share = shares.get(task.id) ?? 0;
      const cost = task.cost && task.cost.expected * share;
      return share > 0 ? [{ task, share, hours: task.hours * share, cost }] : [];
    })
    .sort((a, b) => b.hours - a.hours);
  const isPriced = [burden.toil, burden.atRisk, burden.risk].some((money) => money !== null);
  const cost = isPriced ? moneyOf(burden) / CENTS : null;
  const { axes, hours } = report.totals;
  const whole = cost === null ? hours.expected : (axes.total?.expected ?? 0);
  return {
    name: owner.kind === "team" ? owner.name : owner.application.application.name,
    cost,
    hours: burden.hours,
    share: whole > 0 ? (cost ?? burden.hours) / whole : 0,
    ticketsAYear: sum(tasks.map(({ task, share }) => task.ticketsAMonth * MONTHS_A_YEAR * share)),
    tasks,
    plan: planOf(input),
  };
}
