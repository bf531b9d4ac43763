import type { Stretch, ToilChange } from "../domain/toil-change";
import { sayWords } from "../messages/words";
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

const AGO = {
  year: "a year ago",
  "half-year": "half a year ago",
  quarter: "a quarter ago",
  month: "the month before",
} as const satisfies Readonly<Record<Stretch, string>>;
const COMPARED = {
  year: "The last 52 weeks against the 52 weeks before: {now} and {before} tickets of today's tasks, at what one ticket costs today.{few}",
  "half-year":
    "The last 26 weeks against the 26 weeks before: {now} and {before} tickets of today's tasks, at what one ticket costs today.{few}",
  quarter:
    "The last 13 weeks against the 13 weeks before: {now} and {before} tickets of today's tasks, at what one ticket costs today.{few}",
  month:
    "The month against the month before: {now} and {before} tickets of today's tasks, at what one ticket costs today.{few}",
} as const satisfies Readonly<Record<Stretch, string>>;

/** "8 %": whole per cents, because the counts behind a change tell no more. */
export function formatChange(share: number, formats: Formats): string {
  return formatShare(Math.max(0.01, Math.round(Math.abs(share) * 100) / 100), formats);
}

/** "a year ago": with what a change compares. */
export function agoWords(stretch: Stretch, formats: Formats): string {
  return sayWords(formats, AGO[stretch]);
}

/** What is compared, as a note: "The last 26 weeks against the 26 weeks before, …". */
export function comparisonNote({ stretch, now, before }: ToilChange, formats: Formats): string {
  const few =
    before.tickets < LEAST_TICKETS
      ? sayWords(formats, " Fewer than 30 tickets before: no change is told.")
      : "";
  return sayWords(formats, COMPARED[stretch], { now: now.tickets, before: before.tickets, few });
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

/** A share of change in words: "↓ 8 % less than a year ago"; `show` writes its amount. */
export function changeView(
  share: number | null,
  { stretch, show }: { readonly stretch: Stretch; readonly show: (share: number) => string },
  formats: Formats,
): ChangeView | null {
  if (share === null) return null;
  const ago = agoWords(stretch, formats);
  if (Math.abs(share) < SAME)
    return {
      arrow: "→",
      amount: "",
      words: sayWords(formats, "as much as {ago}", { ago }),
      tone: "plain",
    };
  const isLess = share < 0;
  return {
    arrow: isLess ? "↓" : "↑",
    amount: show(Math.abs(share)),
    words: isLess
      ? sayWords(formats, "less than {ago}", { ago })
      : sayWords(formats, "more than {ago}", { ago }),
    tone: isLess ? "good" : "bad",
  };
}

/** ", 8 % less than a year ago": a clause of the verdict; empty where nothing can be told. */
export function changeClause(change: ToilChange | null, formats: Formats): string {
  const show = (share: number) => formatChange(share, formats);
  const view =
    change && changeView(changeShare(change), { stretch: change.stretch, show }, formats);
  if (!view) return "";
  return `, ${[view.amount, view.words].filter(Boolean).join(" ")}`;
}
