import type { Stretch, ToilChange } from "../domain/toil-change";
import { type Formats, formatShare } from "./format";

/** A change with its direction in sign, arrow and word, never in colour alone. */
export type ChangeView = {
  readonly arrow: "↓" | "↑" | "→";
  /** "8 %", "0.6 FTE": without a sign, which the arrow is. */
  readonly amount: string;
  /** "less than a year ago" */
  readonly words: string;
  /** Less toil is good. */
  readonly tone: "good" | "bad" | "plain";
};

/** Fewer tickets than this before tell no change. */
const LEAST_TICKETS = 30;
/** Changes below half a per cent are none. */
const SAME = 0.005;

const AGO: Readonly<Record<Stretch, string>> = {
  year: "a year ago",
  "half-year": "half a year ago",
  quarter: "a quarter ago",
  month: "the month before",
};
const LENGTH: Readonly<Record<Stretch, string>> = {
  year: "52 weeks",
  "half-year": "26 weeks",
  quarter: "13 weeks",
  month: "month",
};

/** "8 %": whole per cents, because the counts behind a change tell no more. */
export function formatChange(share: number, formats: Formats): string {
  return formatShare(Math.max(0.01, Math.round(Math.abs(share) * 100) / 100), formats);
}

/** "a year ago": with what a change compares. */
export function agoWords(stretch: Stretch): string {
  return AGO[stretch];
}

/** What is compared, as a note: "The last 26 weeks against the 26 weeks before, …". */
export function comparisonNote({ stretch, now, before }: ToilChange): string {
  const all = stretch === "month" ? "The month" : `The last ${LENGTH[stretch]}`;
  const few =
    before.tickets < LEAST_TICKETS ? " Fewer than 30 tickets before: no change is told." : "";
  return `${all} against the ${LENGTH[stretch]} before: ${now.tickets} and ${before.tickets} tickets of today's tasks, at what one ticket costs today.${few}`;
}

/** How money (hours where nothing is priced) changed, as a share of before; null where too few tickets tell. */
export function changeShare(change: ToilChange | null): number | null {
  if (!change || change.before.tickets < LEAST_TICKETS) return null;
  const { now, before } = change;
  const [after, base] =
    now.cost !== null && before.cost !== null ? [now.cost, before.cost] : [now.hours, before.hours];
  return base > 0 ? after / base - 1 : null;
}

/** How hours changed, as a share of before; null where too few tickets tell. */
export function hoursChangeShare(change: ToilChange | null): number | null {
  if (!change || change.before.tickets < LEAST_TICKETS) return null;
  return change.before.hours > 0 ? change.now.hours / change.before.hours - 1 : null;
}

/** A share of change in words: "↓ 8 % less than a year ago". */
export function changeView(
  share: number | null,
  stretch: Stretch,
  show: (share: number) => string,
): ChangeView | null {
  if (share === null) return null;
  const ago = AGO[stretch];
  if (Math.abs(share) < SAME)
    return { arrow: "→", amount: "", words: `as much as ${ago}`, tone: "plain" };
  const isLess = share < 0;
  return {
    arrow: isLess ? "↓" : "↑",
    amount: show(Math.abs(share)),
    words: `${isLess ? "less" : "more"} than ${ago}`,
    tone: isLess ? "good" : "bad",
  };
}

/** ", 8 % less than a year ago": a clause of the verdict; empty where nothing can be told. */
export function changeClause(change: ToilChange | null, formats: Formats): string {
  const view =
    change &&
    changeView(changeShare(change), change.stretch, (share) => formatChange(share, formats));
  if (!view) return "";
  return `, ${[view.amount, view.words].filter(Boolean).join(" ")}`;
}
