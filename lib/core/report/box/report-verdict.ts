import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import { changeClause } from "../change-words";
import { type Formats, formatDays, formatHours, formatMoney, formatShare } from "../format";
import { counted } from "../number-words";
import { planEffect } from "../plan/plan-effect";
import { verdictWords } from "../wording";
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
  const clause = changeClause(change, formats);
  if (!axes.total) {
    const hours = formatHours(totals.hours.expected, formats);
    return sayWords(formats, "Repeated manual work takes {hours} a year{change}.", {
      hours,
      change: clause,
    });
  }
  const mission = axes.profile === "public" ? axes.mission : null;
  const people = mission
    ? sayReport(formats, " and {hours} from the people served", {
        hours: formatHours(mission.expected, formats),
      })
    : "";
  const moved = mission && clause !== "" ? `${clause},` : clause;
  const amount = formatMoney(axes.total.expected, formats);
  return verdictWords(axes.profile, { amount, change: `${moved}${people}` }, formats);
}

/** "; five decisions are yours": the end of a verdict; empty where none is wanted. */
export function askedWords(decisions: number, formats: Formats): string {
  return decisions === 0
    ? ""
    : sayReport(
        formats,
        "; {count, plural, one {one decision is} other {{n} decisions are}} yours",
        counted(decisions, formats),
      );
}

function next(input: ReportInput, decisions: number, formats: Formats): string {
  const asked = askedWords(decisions, formats);
  const effect = planEffect(input);
  if (effect) {
    const amount =
      effect.costAfter === null
        ? formatHours(effect.hoursAfter, formats)
        : formatMoney(effect.costAfter, formats);
    if (effect.isProposed)
      return sayReport(formats, "The plan on the table takes it to {amount}{asked}.", {
        amount,
        asked,
      });
    const days = formatDays(effect.plan.usedHalfDays, formats);
    return sayReport(formats, "A plan of {days} engineer-days would take it to {amount}{asked}.", {
      days,
      amount,
      asked,
    });
  }
  return sayReport(
    formats,
    "{count, plural, one {One task makes} other {{count} tasks make}} {share} of it{asked}.",
    {
      count: Math.min(input.ranked.length, HEAD),
      share: formatShare(headShare(input), formats),
      asked: asked || sayReport(formats, "; start there"),
    },
  );
}

/** Two sentences: what repeated work costs and how that moved, and what the plan makes of it with how many decisions. */
export function reportVerdict(input: ReportInput, decisions: number): readonly [string, string] {
  const formats: Formats = input.settings;
  if (input.ranked.length === 0)
    return [sayReport(formats, "No repeated work was found that could be ranked."), ""];
  return [answer(input, formats), next(input, decisions, formats)];
}
