import { type Formats, formatMoment } from "../format";
import type { Period, Rhythm, Schedule, Sending } from "./mail-schedule";
import { sendingWords } from "./mail-schedule";

/** A schedule as its page shows it. */
export type ScheduleView = {
  readonly id: string;
  /** "Every month, covering the month before" */
  readonly title: string;
  readonly recipients: string;
  /** "Next: 1 Dec, covering Nov 2026." */
  readonly next: string;
  /** What became of the last mail; null before the first. */
  readonly last: { readonly text: string; readonly isBad: boolean } | null;
};

export const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  weekly: "Every Monday",
  monthly: "First working day of the month",
  quarterly: "First working day of the quarter",
};

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  week: "the week before",
  month: "the month before",
  quarter: "the quarter before",
};

type Told = {
  readonly period: string;
  readonly status: "sending" | "sent" | "failed";
  readonly at: Date;
  readonly detail: string | null;
};

function lastView(last: Told | null, formats: Formats): ScheduleView["last"] {
  if (!last) return null;
  const at = formatMoment(last.at, formats);
  if (last.status === "sent") {
    const missed = last.detail ? `; not taken: ${last.detail}` : "";
    return { text: `${last.period}: sent ${at}${missed}.`, isBad: last.detail !== null };
  }
  if (last.status === "failed")
    return {
      text: `${last.period}: not sent, ${last.detail ?? "no reason is known"}. It is tried again.`,
      isBad: true,
    };
  return {
    text: `${last.period}: begun ${at}. If it broke off, it may have gone, so it is not sent again.`,
    isBad: false,
  };
}

/** Rhythm, period, recipients, the next mail and the last one of a schedule. */
export function scheduleView(
  schedule: Schedule & { readonly id: string; readonly recipients: readonly string[] },
  told: { readonly next: Sending | null; readonly last: Told | null },
  formats: Formats,
): ScheduleView {
  const { id, rhythm, period, recipients } = schedule;
  return {
    id,
    title: `${RHYTHM_WORDS[rhythm]}, covering ${PERIOD_WORDS[period]}`,
    recipients: recipients.join(", "),
    next: told.next ? `Next: ${sendingWords(told.next)}.` : "No mail is due within half a year.",
    last: lastView(told.last, formats),
  };
}
