import { changeClause } from "../change-words";
import { type Formats, formatDays, formatHours, formatMoney, formatShare } from "../format";
import { countedInside } from "../number-words";
import { planEffect } from "../plan/plan-effect";
import { wordingOf } from "../wording";
import type { ReportInput } from "./report-input";

/** The tasks of the second sentence where no plan tells more. */
const HEAD = 5;

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Share of the first tasks in the whole, in money where it is priced and in hours where it is not. */
function headShare({ ranked, totals }: ReportInput): number {
  const head = ranked.slice(0, HEAD);
  const money = totals.axes.total?.expected ?? 0;
  if (money > 0) return total(head.map(({ cost }) => cost?.expected ?? 0)) / money;
  const hours = totals.hours.expected;
  return hours > 0 ? total(head.map((candidate) => candidate.hours)) / hours : 0;
}

function answer({ totals, change }: ReportInput, formats: Formats): string {
  const { axes } = totals;
  const money = axes.total;
  const clause = changeClause(change, formats);
  const mission = axes.profile === "public" ? axes.mission : null;
  const people = mission
    ? `${clause === "" ? "" : ","} and ${formatHours(mission.expected, formats)} from the people served`
    : "";
  return money
    ? `${wordingOf(axes.profile).verdict(formatMoney(money.expected, formats))}${clause}${people}.`
    : `Repeated manual work takes ${formatHours(totals.hours.expected, formats)} a year${clause}.`;
}

function next(input: ReportInput, decisions: number, formats: Formats): string {
  const asked =
    decisions === 0
      ? ""
      : `; ${countedInside(decisions, ["decision is", "decisions are"], formats)} yours`;
  const effect = planEffect(input);
  if (effect) {
    const to =
      effect.costAfter === null
        ? formatHours(effect.hoursAfter, formats)
        : formatMoney(effect.costAfter, formats);
    return effect.isProposed
      ? `The plan on the table takes it to ${to}${asked}.`
      : `A plan of ${formatDays(effect.plan.usedHalfDays, formats)} engineer-days would take it to ${to}${asked}.`;
  }
  const count = Math.min(input.ranked.length, HEAD);
  const tasks = count === 1 ? "One task makes" : `${count} tasks make`;
  return `${tasks} ${formatShare(headShare(input), formats)} of it${asked || "; start there"}.`;
}

/** Two sentences: what repeated work costs and how that moved, and what the plan makes of it with how many decisions. */
export function reportVerdict(input: ReportInput, decisions: number): readonly [string, string] {
  if (input.ranked.length === 0) return ["No repeated work was found that could be ranked.", ""];
  const formats: Formats = input.settings;
  return [answer(input, formats), next(input, decisions, formats)];
}
