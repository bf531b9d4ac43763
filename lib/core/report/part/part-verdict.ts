import { sayReport } from "../../messages/report";
import { askedWords } from "../box/report-verdict";
import { changeClause } from "../change-words";
import { formatHours, formatMoney, formatShare } from "../format";
import { showValue } from "../plan/plan-rows";
import { wordingOf } from "../wording";
import type { PartFigures, PartInput } from "./part-figures";

/** One sentence for a part: "Network: repeated manual work costs $118 k a year, 12 % of the whole, …". */
const COSTS = "{name}: repeated manual work costs {amount} a year, {share} of the whole{change}.";
const TAKES_BUDGET =
  "{name}: repeated manual work takes {amount} of the budget a year, {share} of the whole{change}.";
const TAKES_HOURS =
  "{name}: repeated manual work takes {amount} a year, {share} of the whole{change}.";

function answer({ report, part }: PartInput, figures: PartFigures): string {
  const { settings: formats, totals } = report;
  const { name, cost, hours, share } = figures;
  const values = {
    name,
    amount: cost === null ? formatHours(hours, formats) : formatMoney(cost, formats),
    share: formatShare(share, formats),
    change: changeClause(part.change, formats),
  };
  if (cost === null) return sayReport(formats, TAKES_HOURS, values);
  return sayReport(formats, totals.axes.profile === "company" ? COSTS : TAKES_BUDGET, values);
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
  const asked = askedWords(decisions, formats);
  const amount = after(input, figures);
  if (amount !== null)
    return plan?.isProposed
      ? sayReport(formats, "The plan on the table takes it to {amount}{asked}.", { amount, asked })
      : sayReport(formats, "The best plan would take it to {amount}{asked}.", { amount, asked });
  const [first] = figures.tasks;
  return first
    ? sayReport(formats, "Nothing of it is in the plan; the largest task is {task}{asked}.", {
        task: first.task.title,
        asked,
      })
    : sayReport(formats, "No task of it is ranked{asked}.", { asked });
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
    wording: wordingOf(report.totals.axes.profile, report.settings),
    knobs: report.plan.result.knobs,
  });
}
