import type { WeighedApplication } from "../../domain/weighed-applications";
import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import {
  type Formats,
  formatDate,
  formatDay,
  formatDays,
  formatHours,
  formatMoney,
  formatMoneyBand,
  formatPeople,
} from "../format";
import { capital, counted } from "../number-words";
import { planEffect } from "../plan/plan-effect";
import { bandText } from "../plan/plan-rows";
import { axisLines, reasonFor, wordingOf } from "../wording";
import type { ReportInput } from "./report-input";

/** What the one button of a decision does. */
export type DecisionAct =
  | { readonly kind: "approve" }
  | { readonly kind: "application"; readonly id: string }
  | { readonly kind: "register" }
  | { readonly kind: "task"; readonly id: string }
  | { readonly kind: "plan"; readonly days: number }
  | { readonly kind: "settings" };

export type Decision = {
  /** Stable within a report: comments name it. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** What 12 months without it cost; "not priced" where that is not known. */
  readonly nothing: string;
  /** Range of that, or what it is made of. */
  readonly nothingNote: string;
  readonly owner: string;
  /** Day by which it is wanted. */
  readonly by: string;
  readonly verb: string;
  readonly act: DecisionAct;
};

/** A decision with what it weighs, to put them in order; null: not priced. */
export type Weighed = { readonly decision: Decision; readonly weight: number | null };

export const MOST_DECISIONS = 5;
const DAY_MS = 86_400_000;
export const SOON_DAYS = 14;
export const LATER_DAYS = 30;
const CENTS = 100;

/** The day so many days after the report is made, as text. */
export function after({ today, settings }: ReportInput, days: number): string {
  return formatDate(new Date(today.getTime() + days * DAY_MS), settings);
}

/** The first of those who are asked; who answers for something, or that nobody does. */
export function names(people: readonly string[], formats: Formats): string {
  return people[0] || sayReport(formats, "nobody named");
}

/** What costs most without it first, what is not priced last. */
export function heaviestFirst(a: Weighed, b: Weighed): number {
  return (b.weight ?? -1) - (a.weight ?? -1);
}

const APPROVE_THE_PLAN =
  "Approve the plan: {days} engineer-days for {count, plural, one {one task} other {{n} tasks}}";
const APPROVE_A_PLAN =
  "Approve a plan: {days} engineer-days for {count, plural, one {one task} other {{n} tasks}}";
const PRICE_AXIS = {
  revenue: "Price revenue: it is in no total yet",
  profit: "Price profit: it is in no total yet",
  risk: "Price risk: it is in no total yet",
  mission: "Price mission: it is in no total yet",
  directives: "Price directives: it is in no total yet",
  budget: "Price budget: it is in no total yet",
} as const;

function approvePlan(input: ReportInput, formats: Formats): Weighed | null {
  const effect = planEffect(input);
  if (!effect) return null;
  const { plan, saving, hoursReleased } = effect;
  const { rate } = plan.knobs;
  const wording = wordingOf(input.totals.axes.profile, formats);
  const days = formatDays(plan.usedHalfDays, formats);
  const tasks = counted(plan.inside.length, formats);
  const people = formatPeople(hoursReleased, input.settings.productiveHours, formats);
  return {
    weight: Number.POSITIVE_INFINITY,
    decision: {
      id: "plan",
      title: effect.isProposed
        ? sayReport(formats, APPROVE_THE_PLAN, { days, ...tasks })
        : sayReport(formats, APPROVE_A_PLAN, { days, ...tasks }),
      note: sayReport(formats, "Frees {hours} a year, {people}", {
        hours: formatHours(hoursReleased, formats),
        people: input.settings.staff
          ? sayReport(formats, "{part} of {whole}", { part: people, whole: input.settings.staff })
          : people,
      }),
      nothing: rate === null ? formatHours(saving, formats) : formatMoney(saving, formats),
      nothingNote: `P10–P90 ${bandText(plan.yearly, { formats, wording, knobs: plan.knobs })}; ${wording.released}`,
      owner: names(input.people.executives, formats),
      by: after(input, SOON_DAYS),
      verb: sayReport(formats, "Approve"),
      act: { kind: "approve" },
    },
  };
}

/** Of an application of which nobody has said what it is for. */
export function nameContribution(
  { application, burden, toil }: WeighedApplication,
  input: ReportInput,
  formats: Formats,
): Weighed {
  return {
    weight: burden / CENTS,
    decision: {
      id: `application-${application.id}`,
      title: sayReport(formats, "{application}: name its contribution or retire it", {
        application: application.name,
      }),
      note: toil
        ? sayReport(formats, "No objective is linked with evidence, {hours} toil a year", {
            hours: formatHours(toil.hours, formats),
          })
        : sayReport(formats, "No objective is linked with evidence"),
      nothing: formatMoney(burden / CENTS, formats),
      nothingNote:
        application.runCost === null
          ? sayReport(formats, "toil; run cost not entered")
          : sayWords(formats, "run cost and toil"),
      owner: names([application.owner], formats),
      by: application.reviewOn
        ? formatDay(application.reviewOn, formats)
        : after(input, LATER_DAYS),
      verb: sayReport(formats, "Decide"),
      act: { kind: "application", id: application.id },
    },
  };
}

function applicationDecisions(input: ReportInput, formats: Formats): Weighed[] {
  const { applications } = input;
  if (!applications) {
    return [
      {
        weight: null,
        decision: {
          id: "register",
          title: sayReport(formats, "Say which applications you run, and what for"),
          note: sayReport(formats, "Then the box shows what each costs beside what it contributes"),
          nothing: sayWords(formats, "not priced"),
          nothingNote: sayReport(formats, "no application is registered"),
          owner: names(input.people.leads, formats),
          by: after(input, LATER_DAYS),
          verb: sayReport(formats, "Register"),
          act: { kind: "register" },
        },
      },
    ];
  }
  return applications.weighed.entries
    .filter(({ contribution, isDecided }) => contribution === null && !isDecided)
    .slice(0, MOST_DECISIONS)
    .map((entry) => nameContribution(entry, input, formats));
}

function priceAxis(input: ReportInput, formats: Formats): Weighed | null {
  const { totals, ranked, people } = input;
  const blank = axisLines(totals.axes, formats).filter(({ estimate }) => estimate === null);
  const axis = blank.find(({ key }) => key === "risk" || key === "directives") ?? blank[0];
  if (!axis) return null;
  const reason =
    reasonFor(totals.unpriced, axis.key, formats) ?? sayWords(formats, "An input is missing.");
  return {
    weight: null,
    decision: {
      id: `price-${axis.key}`,
      title: sayReport(formats, PRICE_AXIS[axis.key]),
      note: sayReport(formats, "{reason} The page reads low until it is priced", { reason }),
      nothing: sayWords(formats, "not priced"),
      nothingNote: sayReport(formats, "{count, plural, one {# task} other {# tasks}}, {hours}", {
        count: ranked.length,
        hours: formatHours(totals.hours.expected, formats),
      }),
      owner: names(people.leads, formats),
      by: after(input, LATER_DAYS),
      verb: sayReport(formats, "Price"),
      act: { kind: "settings" },
    },
  };
}

function giveVerdict(input: ReportInput, formats: Formats): Weighed | null {
  const task = input.ranked.find(({ id }) => id === input.askNext);
  if (!task) return null;
  const { cost, hoursBand } = task;
  return {
    weight: cost?.expected ?? 0,
    decision: {
      id: `verdict-${task.id}`,
      title: sayReport(formats, "Say whether it is toil: {task}", { task: task.title }),
      note: sayReport(
        formats,
        "Score {score}, grade {grade}, {hours} a year; no person has judged it",
        {
          score: Math.round(task.toil),
          grade: task.grade,
          hours: formatHours(task.hours, formats),
        },
      ),
      nothing: cost ? formatMoney(cost.expected, formats) : formatHours(task.hours, formats),
      nothingNote: cost
        ? `P10–P90 ${formatMoneyBand(cost.p10, cost.p90, formats)}`
        : sayWords(formats, "P10–P90 {low} to {high}", {
            low: formatHours(hoursBand.p10, formats),
            high: formatHours(hoursBand.p90, formats),
          }),
      owner: names(input.people.leads, formats),
      by: after(input, SOON_DAYS),
      verb: sayReport(formats, "Judge"),
      act: { kind: "task", id: task.id },
    },
  };
}

function addDays(input: ReportInput, formats: Formats): Weighed | null {
  const effect = planEffect(input);
  if (!effect) return null;
  const { more, knobs } = effect.plan;
  if (!(more.value > 0) || more.enter.length === 0) return null;
  const [first = "", ...others] = more.enter;
  const shown =
    knobs.rate === null ? formatHours(more.value, formats) : formatMoney(more.value, formats);
  return {
    weight: more.value / (knobs.months / 12),
    decision: {
      id: "more-days",
      title: sayReport(formats, "Add {days} engineer-days", {
        days: formatDays(more.halfDays, formats),
      }),
      note: sayReport(
        formats,
        "{count, plural, =0 {{task} would come in} one {{task} and one more task would come in} other {{task} and {n} more tasks would come in}}",
        { task: capital(first), ...counted(others.length, formats) },
      ),
      nothing: shown,
      nothingNote: sayReport(formats, "net value over {months} months", { months: knobs.months }),
      owner: names(input.people.executives, formats),
      by: after(input, SOON_DAYS),
      verb: sayReport(formats, "Compare"),
      act: { kind: "plan", days: knobs.days + more.halfDays / 2 },
    },
  };
}

/**
 * At most five decisions, one of each kind before a second application, each with what doing nothing costs, an owner, a
 * day and one verb: the plan first, then what costs most, and last what cannot be priced yet.
 */
export function reportDecisions(input: ReportInput): readonly Decision[] {
  const formats: Formats = input.settings;
  const [application, ...others] = applicationDecisions(input, formats);
  return [
    approvePlan(input, formats),
    application ?? null,
    priceAxis(input, formats),
    giveVerdict(input, formats),
    addDays(input, formats),
    ...others,
  ]
    .filter((one) => one !== null)
    .slice(0, MOST_DECISIONS)
    .sort(heaviestFirst)
    .map(({ decision }) => decision);
}
