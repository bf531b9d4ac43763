import type { Approval } from "../../domain/approval";
import { languageOf } from "../../messages/language";
import { sayReport } from "../../messages/report";
import { type Formats, formatDate, formatDays, formatMoment } from "../format";
import { counted } from "../number-words";

/** What stands around a report: approval, questions, kept reports and shared links, as text. */

export type ApprovalView =
  | {
      readonly kind: "open";
      /** What approving does, before it is done. */
      readonly effect: string;
    }
  | {
      readonly kind: "approved";
      readonly id: string;
      readonly effect: string;
      readonly mayWithdraw: boolean;
      readonly keptId: string;
    };

export type ApprovalInput = {
  readonly standing: Approval | null;
  /** The tasks of the plan as it is now. */
  readonly taskIds: readonly string[];
  /** Who hears of it. */
  readonly told: readonly string[];
  readonly sendsMail: boolean;
  readonly today: Date;
  readonly withdrawDays: number;
};

const DAY_MS = 86_400_000;

/** Who did something: a name as it is, and in the reader's language what stands where no person does. */
function actorWords(by: string, formats: Formats): string {
  return sayReport.stored(formats, by);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(one);
  return one.length === other.length && other.every((id) => set.has(id));
}

/** What a yes does, and whom it tells. */
function openEffect(input: ApprovalInput, formats: Formats): string {
  const { told, sendsMail, taskIds, today } = input;
  const until = new Date(today.getTime() + input.withdrawDays * DAY_MS);
  const values = {
    ...counted(taskIds.length, formats),
    until: formatDate(until, formats),
  };
  if (told.length === 0) return sayReport(formats, TELLS_NOBODY, values);
  const message = sendsMail ? TELLS_BY_MAIL : TELLS_ON_PAGE;
  return sayReport(formats, message, { ...values, told: told.join(", ") });
}

const TELLS_NOBODY =
  "Approving keeps this page as it stands, marks {count, plural, =0 {no tasks} one {one task} other {{n} tasks}} as approved; it can be withdrawn until {until}.";
const TELLS_BY_MAIL =
  "Approving keeps this page as it stands, marks {count, plural, =0 {no tasks} one {one task} other {{n} tasks}} as approved and tells {told} by mail; it can be withdrawn until {until}.";
const TELLS_ON_PAGE =
  "Approving keeps this page as it stands, marks {count, plural, =0 {no tasks} one {one task} other {{n} tasks}} as approved and tells {told} on this page; it can be withdrawn until {until}.";
const APPROVED =
  "Plan approved on {day} by {who}: {days} engineer-days for {count, plural, =0 {no tasks} one {one task} other {{n} tasks}}. {back}";

function approvedEffect(standing: Approval, mayWithdraw: boolean, formats: Formats): string {
  const until = formatDate(standing.withdrawUntil, formats);
  return sayReport(formats, APPROVED, {
    day: formatDate(standing.at, formats),
    who: actorWords(standing.by, formats),
    days: formatDays(standing.halfDays, formats),
    ...counted(standing.taskIds.length, formats),
    back: mayWithdraw
      ? sayReport(formats, "It can be withdrawn until {until}.", { until })
      : sayReport(formats, "It could be withdrawn until {until}.", { until }),
  });
}

/** Whether the plan is approved, and what a yes would do or did. */
export function approvalView(input: ApprovalInput, formats: Formats): ApprovalView {
  const { standing, taskIds, today } = input;
  if (standing && isSame(standing.taskIds, taskIds)) {
    const mayWithdraw = today <= standing.withdrawUntil;
    return {
      kind: "approved",
      id: standing.id,
      keptId: standing.snapshotId,
      mayWithdraw,
      effect: approvedEffect(standing, mayWithdraw, formats),
    };
  }
  const effect = openEffect(input, formats);
  return {
    kind: "open",
    effect: standing
      ? sayReport(formats, "The plan has changed since {who} approved it on {day}. {effect}", {
          who: actorWords(standing.by, formats),
          day: formatDate(standing.at, formats),
          effect,
        })
      : effect,
  };
}

export type CommentView = {
  readonly id: string;
  readonly who: string;
  readonly about: string | null;
  readonly body: string;
};

/** Questions and answers with who said them when, and what about. */
export function commentViews(
  comments: readonly {
    readonly id: string;
    readonly about: string | null;
    readonly body: string;
    readonly at: Date;
    readonly by: string;
  }[],
  decisions: readonly { readonly id: string; readonly title: string }[],
  formats: Formats,
): readonly CommentView[] {
  const titles = new Map(decisions.map(({ id, title }) => [id, title]));
  return comments.map(({ id, about, body, at, by }) => ({
    id,
    who: `${actorWords(by, formats)}, ${formatMoment(at, formats)}`,
    about:
      about === null
        ? null
        : (titles.get(about) ?? sayReport(formats, "a decision that is not on the page any more")),
    body,
  }));
}

const REASONS = {
  kept: "kept",
  approved: "kept when the plan was approved",
  shared: "kept for a shared link",
  mailed: "kept when it was mailed",
} as const;

function reasonWords(reason: string, formats: Formats): string {
  return reason in REASONS ? sayReport(formats, REASONS[reason as keyof typeof REASONS]) : reason;
}

export type KeptLine = { readonly id: string; readonly month: string; readonly text: string };

/** "October 2026" ("Oktober 2026") of "2026-10". */
export function monthWords(period: string, { locale }: Formats): string {
  const [year, month] = period.split("-").map(Number);
  if (!year || !month) return period;
  const at = new Date(Date.UTC(year, month - 1, 1));
  return new Intl.DateTimeFormat(languageOf(locale), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(at);
}

/** Kept reports, newest first. */
export function keptLines(
  snapshots: readonly {
    readonly id: string;
    readonly period: string;
    readonly reason: string;
    readonly at: Date;
    readonly by: string;
  }[],
  formats: Formats,
): readonly KeptLine[] {
  return snapshots.map(({ id, period, reason, at, by }) => ({
    id,
    month: monthWords(period, formats),
    text: `${reasonWords(reason, formats)}, ${formatMoment(at, formats)}, ${actorWords(by, formats)}`,
  }));
}

export type SharedLine = { readonly id: string; readonly text: string; readonly opened: string };

/** Links that still open a report. */
export function sharedLines(
  links: readonly {
    readonly id: string;
    readonly at: Date;
    readonly by: string;
    readonly expiresAt: Date;
    readonly hasPassword: boolean;
    readonly opened: number;
  }[],
  formats: Formats,
): readonly SharedLine[] {
  return links.map(({ id, at, by, expiresAt, hasPassword, opened }) => {
    const values = {
      day: formatDate(at, formats),
      who: actorWords(by, formats),
      until: formatDate(expiresAt, formats),
    };
    return {
      id,
      text: hasPassword
        ? sayReport(formats, "{day} by {who}, until {until}, with a password", values)
        : sayReport(formats, "{day} by {who}, until {until}", values),
      opened: sayReport(
        formats,
        "{count, plural, =0 {not opened yet} one {opened one time} other {opened {n} times}}",
        counted(opened, formats),
      ),
    };
  });
}
