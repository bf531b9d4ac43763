import type { WeighedApplication } from "../../domain/weighed-applications";
import {
  type Formats,
  formatDate,
  formatDay,
  formatDays,
  formatHours,
  formatMoney,
  formatMoneyBand,
  formatNumbered,
  formatPeople,
} from "../format";
import { capital, countedInside } from "../number-words";
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
export const NOBODY = "nobody named";

/** The day so many days after the report is made, as text. */
export function after({ today, settings }: ReportInput, days: number): string {
  return formatDate(new Date(today.getTime() + days * DAY_MS), settings);
}

/** The first of those who are asked. */
export function names(people: readonly string[]): string {
  return people[0] ?? NOBODY;
}

/** What costs most without it first, what is not priced last. */
export function heaviestFirst(a: Weighed, b: Weighed): number {
  return (b.weight ?? -1) - (a.weight ?? -1);
}

function approvePlan(input: ReportInput, formats: Formats): Weighed | null {
  const effect = planEffect(input);
  if (!effect) return null;
  const { plan, saving, hoursReleased } = effect;
  const { rate } = plan.knobs;
  const wording = wordingOf(input.totals.axes.profile);
  const days = formatDays(plan.usedHalfDays, formats);
  const tasks = countedInside(plan.inside.length, ["task", "tasks"], formats);
  const people = formatPeople(hoursReleased, input.settings.productiveHours, formats);
  return {
    weight: Number.POSITIVE_INFINITY,
    decision: {
      id: "plan",
      title: `${effect.isProposed ? "Approve the plan" : "Approve a plan"}: ${days} engineer-days for ${tasks}`,
      note: `Frees ${formatHours(hoursReleased, formats)} a year, ${people}${input.settings.staff ? ` of ${input.settings.staff}` : ""}`,
      nothing: rate === null ? formatHours(saving, formats) : formatMoney(saving, formats),
      nothingNote: `P10–P90 ${bandText(plan.yearly, { formats, wording, knobs: plan.knobs })}; ${wording.released}`,
      owner: names(input.people.executives),
      by: after(input, SOON_DAYS),
      verb: "Approve",
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
  const hours = toil ? `, ${formatHours(toil.hours, formats)} toil a year` : "";
  return {
    weight: burden / CENTS,
    decision: {
      id: `application-${application.id}`,
      title: `${application.name}: name its contribution or retire it`,
      note: `No objective is linked with evidence${hours}`,
      nothing: formatMoney(burden / CENTS, formats),
      nothingNote:
        application.runCost === null ? "toil; run cost not entered" : "run cost and toil",
      owner: application.owner || NOBODY,
      by: application.reviewOn
        ? formatDay(application.reviewOn, formats)
        : after(input, LATER_DAYS),
      verb: "Decide",
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
          title: "Say which applications you run, and what for",
          note: "Then the box shows what each costs beside what it contributes",
          nothing: "not priced",
          nothingNote: "no application is registered",
          owner: names(input.people.leads),
          by: after(input, LATER_DAYS),
          verb: "Register",
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
  const blank = axisLines(totals.axes).filter(({ estimate }) => estimate === null);
  const axis = blank.find(({ key }) => key === "risk" || key === "directives") ?? blank[0];
  if (!axis) return null;
  const reason = reasonFor(totals.unpriced, axis.key) ?? "An input is missing.";
  return {
    weight: null,
    decision: {
      id: `price-${axis.key}`,
      title: `Price ${axis.name.replace(/ \(.*/, "").toLowerCase()}: it is in no total yet`,
      note: `${reason} The page reads low until it is priced`,
      nothing: "not priced",
      nothingNote: `${formatNumbered(ranked.length, ["task", "tasks"], formats)}, ${formatHours(totals.hours.expected, formats)}`,
      owner: names(people.leads),
      by: after(input, LATER_DAYS),
      verb: "Price",
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
      title: `Say whether it is toil: ${task.title}`,
      note: `Score ${Math.round(task.toil)}, grade ${task.grade}, ${formatHours(task.hours, formats)} a year; no person has judged it`,
      nothing: cost ? formatMoney(cost.expected, formats) : formatHours(task.hours, formats),
      nothingNote: cost
        ? `P10–P90 ${formatMoneyBand(cost.p10, cost.p90, formats)}`
        : `P10–P90 ${formatHours(hoursBand.p10, formats)} to ${formatHours(hoursBand.p90, formats)}`,
      owner: names(input.people.leads),
      by: after(input, SOON_DAYS),
      verb: "Judge",
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
  const rest =
    others.length > 0
      ? ` and ${countedInside(others.length, ["more task", "more tasks"], formats)}`
      : "";
  const shown =
    knobs.rate === null ? formatHours(more.value, formats) : formatMoney(more.value, formats);
  return {
    weight: more.value / (knobs.months / 12),
    decision: {
      id: "more-days",
      title: `Add ${formatDays(more.halfDays, formats)} engineer-days`,
      note: `${capital(first)}${rest} would come in`,
      nothing: shown,
      nothingNote: `net value over ${knobs.months} months`,
      owner: names(input.people.executives),
      by: after(input, SOON_DAYS),
      verb: "Compare",
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
