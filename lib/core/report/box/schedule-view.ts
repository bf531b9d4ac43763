import { sayMails } from "../../messages/mails";
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

export const RHYTHM_WORDS = {
  weekly: "Every Monday",
  monthly: "First working day of the month",
  quarterly: "First working day of the quarter",
} as const satisfies Readonly<Record<Rhythm, string>>;

export const PERIOD_WORDS = {
  week: "the week before",
  month: "the month before",
  quarter: "the quarter before",
} as const satisfies Readonly<Record<Period, string>>;

type Told = {
  readonly period: string;
  readonly status: "sending" | "sent" | "failed";
  readonly at: Date;
  readonly detail: string | null;
};

function lastView(last: Told | null, formats: Formats): ScheduleView["last"] {
  if (!last) return null;
  const { period } = last;
  const at = formatMoment(last.at, formats);
  if (last.status === "sent") {
    const text = last.detail
      ? sayMails(formats, "{period}: sent {at}; not taken: {who}.", {
          period,
          at,
          who: last.detail,
        })
      : sayMails(formats, "{period}: sent {at}.", { period, at });
    return { text, isBad: last.detail !== null };
  }
  if (last.status === "failed") {
    const why = last.detail ?? sayMails(formats, "no reason is known");
    return {
      text: sayMails(formats, "{period}: not sent, {why}. It is tried again.", { period, why }),
      isBad: true,
    };
  }
  return {
    text: sayMails(
      formats,
      "{period}: begun {at}. If it broke off, it may have gone, so it is not sent again.",
      { period, at },
    ),
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
    title: sayMails(formats, "{rhythm}, covering {period}", {
      rhythm: sayMails(formats, RHYTHM_WORDS[rhythm]),
      period: sayMails(formats, PERIOD_WORDS[period]),
    }),
    recipients: recipients.join(", "),
    next: told.next
      ? sayMails(formats, "Next: {next}.", { next: sendingWords(told.next, formats) })
      : sayMails(formats, "No mail is due within half a year."),
    last: lastView(told.last, formats),
  };
}
