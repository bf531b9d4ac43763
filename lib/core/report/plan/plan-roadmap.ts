import type { PlanEntry, PlanResult } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
import { type Formats, formatDays, formatHours, formatShare } from "../format";

export type RoadmapStep = {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly figures: string;
  /** Titles of the tasks of this plan that belong to the step, largest first. */
  readonly tasks: readonly string[];
  readonly more: number;
  /** Share of all toil hours that the steps up to this one release, 0..1. */
  readonly reached: number;
  readonly reachedText: string;
};

const STEPS = [
  {
    title: "Software abstraction",
    text: "Requests arrive through a form or an interface.",
    remedies: ["self-service", "human-backed-form"],
  },
  {
    title: "Prioritised automation",
    text: "What is done by a rule is done by a program, the most valuable first.",
    remedies: ["automate"],
  },
  {
    title: "Declarative, enforced state",
    text: "What keeps coming back is described once and kept so.",
    remedies: ["enforced-state"],
  },
  {
    title: "Continually reduce toil",
    text: "What is left is redesigned, retired or learnt from.",
    remedies: ["redesign", "retire", "learn", "project"],
  },
] as const satisfies readonly {
  readonly title: string;
  readonly text: string;
  readonly remedies: readonly string[];
}[];

const TITLES_SHOWN = 3;

function figuresOf(entries: readonly PlanEntry[], formats: Formats): string {
  if (entries.length === 0) return sayPlan(formats, "Nothing in this plan.");
  const halfDays = entries.reduce((sum, entry) => sum + entry.halfDays, 0);
  const hours = entries.reduce((sum, entry) => sum + entry.expected.hoursReleased, 0);
  return sayPlan(
    formats,
    "{count, plural, one {# task} other {# tasks}}, {days} days, {hours} a year",
    {
      count: entries.length,
      days: formatDays(halfDays, formats),
      hours: formatHours(hours, formats),
    },
  );
}

/** The tasks of a plan on the four steps, and how far towards half of the toil hours each step brings them. */
export function roadmap(
  plan: PlanResult,
  toilHours: number,
  formats: Formats,
): readonly RoadmapStep[] {
  let released = 0;
  return STEPS.map(({ title, text, remedies }, at) => {
    const entries = plan.inside
      .filter(({ task }) => remedies.some((remedy) => remedy === task.remedy))
      .sort((a, b) => b.expected.hoursReleased - a.expected.hoursReleased);
    released += entries.reduce((sum, { expected }) => sum + expected.hoursReleased, 0);
    const reached = toilHours > 0 ? released / toilHours : 0;
    return {
      number: at + 1,
      title: sayPlan(formats, title),
      text: sayPlan(formats, text),
      figures: figuresOf(entries, formats),
      tasks: entries.slice(0, TITLES_SHOWN).map(({ task }) => task.title),
      more: Math.max(0, entries.length - TITLES_SHOWN),
      reached,
      reachedText: sayPlan(formats, "{share} of toil hours so far", {
        share: formatShare(reached, formats),
      }),
    };
  });
}
