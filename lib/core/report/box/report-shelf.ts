import type { Approval } from "../../domain/approval";
import { type Formats, formatDate, formatDays, formatMoment } from "../format";
import { countedInside } from "../number-words";

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

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(one);
  return one.length === other.length && other.every((id) => set.has(id));
}

function toldWords({ told, sendsMail }: ApprovalInput): string {
  if (told.length === 0) return "";
  const how = sendsMail ? "by mail" : "on this page";
  return ` and tells ${told.join(", ")} ${how}`;
}

/** Whether the plan is approved, and what a yes would do or did. */
export function approvalView(input: ApprovalInput, formats: Formats): ApprovalView {
  const { standing, taskIds, today } = input;
  const tasks = (ids: readonly string[]) => countedInside(ids.length, ["task", "tasks"], formats);
  if (standing && isSame(standing.taskIds, taskIds)) {
    const until = formatDate(standing.withdrawUntil, formats);
    const mayWithdraw = today <= standing.withdrawUntil;
    const back = mayWithdraw
      ? `It can be withdrawn until ${until}.`
      : `It could be withdrawn until ${until}.`;
    return {
      kind: "approved",
      id: standing.id,
      keptId: standing.snapshotId,
      mayWithdraw,
      effect: `Plan approved on ${formatDate(standing.at, formats)} by ${standing.by}: ${formatDays(standing.halfDays, formats)} engineer-days for ${tasks(standing.taskIds)}. ${back}`,
    };
  }
  const until = formatDate(new Date(today.getTime() + input.withdrawDays * DAY_MS), formats);
  const before = standing
    ? `The plan has changed since ${standing.by} approved it on ${formatDate(standing.at, formats)}. `
    : "";
  return {
    kind: "open",
    effect: `${before}Approving keeps this page as it stands, marks ${tasks(taskIds)} as approved${toldWords(input)}; it can be withdrawn until ${until}.`,
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
    who: `${by}, ${formatMoment(at, formats)}`,
    about:
      about === null ? null : (titles.get(about) ?? "a decision that is not on the page any more"),
    body,
  }));
}

const REASONS: Readonly<Record<string, string>> = {
  kept: "kept",
  approved: "kept when the plan was approved",
  shared: "kept for a shared link",
  mailed: "kept when it was mailed",
};

export type KeptLine = { readonly id: string; readonly month: string; readonly text: string };

/** "October 2026" of "2026-10". */
export function monthWords(period: string): string {
  const [year, month] = period.split("-").map(Number);
  if (!year || !month) return period;
  const at = new Date(Date.UTC(year, month - 1, 1));
  return new Intl.DateTimeFormat("en-US", {
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
    month: monthWords(period),
    text: `${REASONS[reason] ?? reason}, ${formatMoment(at, formats)}, ${by}`,
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
  return links.map(({ id, at, by, expiresAt, hasPassword, opened }) => ({
    id,
    text: `${formatDate(at, formats)} by ${by}, until ${formatDate(expiresAt, formats)}${hasPassword ? ", with a password" : ""}`,
    opened:
      opened === 0
        ? "not opened yet"
        : `opened ${countedInside(opened, ["time", "times"], formats)}`,
  }));
}
