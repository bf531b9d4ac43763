import { changeClause } from "../change-words";
import { formatHours, formatMoney, formatShare } from "../format";
import { countedInside } from "../number-words";
import { showValue } from "../plan/plan-rows";
import { wordingOf } from "../wording";
import type { PartFigures, PartInput } from "./part-figures";

function answer({ report, part }: PartInput, figures: PartFigures): string {
  const { settings: formats, totals } = report;
  const { name, cost, hours, share } = figures;
  const wording = wordingOf(totals.axes.profile);
  const told =
    cost === null
      ? `Repeated manual work takes ${formatHours(hours, formats)} a year`
      : wording.verdict(formatMoney(cost, formats));
  const words = told.charAt(0).toLowerCase() + told.slice(1);
  const clause = changeClause(part.change, formats);
  return `${name}: ${words}, ${formatShare(share, formats)} of the whole${clause}.`;
}

/** Where the plan takes the part; in hours where the plan or the part has no money. */
function after({ report }: PartInput, { cost, hours, plan }: PartFigures): string | null {
  if (!plan || !report.plan || plan.inside.length === 0) return null;
  const { knobs } = report.plan.result;
  if (knobs.rate !== null && cost !== null) return formatMoney(cost - plan.saving, report.settings);
  const released = knobs.rate === null ? plan.saving : plan.hoursReleased;
  return formatHours(hours - released, report.settings);
}

function next(input: PartInput, figures: PartFigures, decisions: number): string {
  const { settings: formats, plan } = input.report;
  const asked =
    decisions === 0
      ? ""
      : `; ${countedInside(decisions, ["decision is", "decisions are"], formats)} yours`;
  const to = after(input, figures);
  if (to !== null) {
    const which = plan?.isProposed
      ? "The plan on the table takes it"
      : "The best plan would take it";
    return `${which} to ${to}${asked}.`;
  }
  const [first] = figures.tasks;
  const largest = first
    ? `Nothing of it is in the plan; the largest task is ${first.task.title}`
    : "No task of it is ranked";
  return `${largest}${asked}.`;
}

/** Two sentences: what repeated work costs this part and how that moved, and what the plan makes of it. */
export function partVerdict(
  input: PartInput,
  figures: PartFigures,
  decisions: number,
): readonly [string, string] {
  return [answer(input, figures), next(input, figures, decisions)];
}

/** "$41 k" or "520 h": a saving of the plan in its own unit; null where there is no plan. */
export function savingText({ report }: PartInput, saving: number): string | null {
  if (!report.plan) return null;
  return showValue(saving, {
    formats: report.settings,
    wording: wordingOf(report.totals.axes.profile),
    knobs: report.plan.result.knobs,
  });
}
