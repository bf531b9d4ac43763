import type { Estimate } from "../../domain/money";
import type { Stretch, StretchToil } from "../../domain/toil-change";
import { changeShare } from "../change-words";
import { planEffect } from "../plan/plan-effect";
import { axisLines } from "../wording";
import type { ReportInput } from "./report-input";
import { debtShare, unknownContribution } from "./report-numbers";
import type { ReportView } from "./report-view";

/** The report as machines read it: every figure as it was worked out, beside the text that people see of it. */
export type ReportJson = {
  /** Month of the newest ticket, "YYYY-MM". */
  readonly month: string;
  readonly asOf: string | null;
  readonly profile: "company" | "public";
  readonly currency: string;
  readonly verdict: readonly [string, string];
  readonly numbers: readonly {
    readonly name: string;
    readonly value: string;
    readonly note: string;
  }[];
  readonly figures: {
    /** Major units a year; null: not priced. */
    readonly debt: Estimate | null;
    readonly toilHours: Estimate;
    readonly people: number;
    readonly debtShare: number | null;
    /** Yearly burden of applications whose contribution is unknown; null: none is registered. */
    readonly contributionUnknown: number | null;
    readonly plan: {
      readonly days: number;
      readonly tasks: number;
      readonly proposed: boolean;
      /** A year in full use; hours where no rate is entered. */
      readonly saving: number;
      readonly hoursReleased: number;
      readonly debtAfter: number | null;
    } | null;
    readonly change: {
      readonly stretch: Stretch;
      readonly share: number | null;
      readonly now: StretchToil;
      readonly before: StretchToil;
    } | null;
    /** Tickets that were read, without those left out. */
    readonly tickets: number;
    readonly ticketsInTasks: number;
    readonly rankedTasks: number;
    /** What the totals rest on; not there in reports kept before it was told. */
    readonly coverage?: {
      readonly covered: number;
      readonly all: number;
      readonly leftOut: readonly { readonly name: string; readonly tickets: number }[];
    };
  };
  readonly axes: readonly {
    readonly key: string;
    readonly name: string;
    readonly estimate: Estimate | null;
  }[];
  readonly applications: readonly {
    readonly id: string;
    readonly name: string;
    readonly burden: number;
    readonly contribution: number | null;
    readonly inBox: boolean | null;
  }[];
  readonly decisions: ReportView["decisions"];
  readonly notes: ReportView["notes"];
  readonly scoringVersion: number;
  readonly seed: number;
};

export type KeptFigures = ReportJson["figures"];

const CENTS = 100;

/** "YYYY-MM" of a day in a zone. */
export function monthOf(day: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit" });
  return parts.format(day).slice(0, 7);
}

function planFigures(input: ReportInput): ReportJson["figures"]["plan"] {
  const effect = planEffect(input);
  if (!effect) return null;
  const { plan, isProposed, saving, hoursReleased, costAfter } = effect;
  return {
    days: plan.usedHalfDays / 2,
    tasks: plan.inside.length,
    proposed: isProposed,
    saving,
    hoursReleased,
    debtAfter: costAfter,
  };
}

function figuresOf(input: ReportInput): ReportJson["figures"] {
  const { totals, settings, change, ranked } = input;
  return {
    debt: totals.axes.total,
    toilHours: totals.hours,
    people: totals.hours.expected / settings.productiveHours,
    debtShare: debtShare(input),
    contributionUnknown: unknownContribution(input)?.burden ?? null,
    plan: planFigures(input),
    change: change && { ...change, share: changeShare(change) },
    tickets: input.tickets,
    ticketsInTasks: input.ticketsInTasks,
    rankedTasks: ranked.length,
    coverage: {
      covered: input.coverage.covered,
      all: input.coverage.all,
      leftOut: input.coverage.leftOut.map(({ name, tickets }) => ({ name, tickets })),
    },
  };
}

/** Every figure of the report for programs; the same input as the page. */
export function reportJson(input: ReportInput, view: ReportView): ReportJson {
  const { totals, settings, applications } = input;
  return {
    month: monthOf(input.asOf ?? input.today, settings.timeZone),
    asOf: input.asOf?.toISOString() ?? null,
    profile: totals.axes.profile,
    currency: settings.currency,
    verdict: view.verdict,
    numbers: view.numbers.map(({ name, value, aside, note }) => ({
      name,
      value,
      note: [aside, note].filter(Boolean).join(" · "),
    })),
    figures: figuresOf(input),
    axes: axisLines(totals.axes, settings).map(({ key, name, estimate }) => ({
      key,
      name,
      estimate,
    })),
    applications: (applications?.weighed.entries ?? []).map((one) => ({
      id: one.application.id,
      name: one.application.name,
      burden: one.burden / CENTS,
      contribution: one.contribution,
      inBox: one.isInBox,
    })),
    decisions: view.decisions,
    notes: view.notes,
    scoringVersion: input.scoringVersion,
    seed: input.seed,
  };
}
