import type { LocalClock } from "@/lib/core/calendar/local-clock";
import { type WorkingHours, workingMinutesBetween } from "@/lib/core/calendar/working-time";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { Rung } from "@/lib/core/domain/task-facts";
import type { Ticket, TicketType } from "@/lib/core/domain/ticket";
import { twoPieceMean } from "@/lib/core/simulate/two-piece-lognormal";

/** Hours a day that one person can be at work on one ticket at most. */
const DAILY_LIMIT_MINUTES = 480;

/** What the ladder needs to know of one ticket. */
export type EffortEvidence = {
  readonly type: TicketType;
  readonly workLogMinutes: number | null;
  readonly activityMinutes: number | null;
  /** Notes and comments. */
  readonly comments: number | null;
  /** Business minutes in progress, see {@link inProgressMinutes}. */
  readonly inProgressMinutes: number | null;
};

export type TouchTime = { readonly minutes: number; readonly rung: Rung };

type EffortSettings = Pick<WorkspaceSettings, "minutesPerNote" | "activeShare" | "defaultMinutes">;

function isPositive(value: number | null): value is number {
  return value !== null && value > 0;
}

/** The best rung that one ticket reaches. A value of 0 is an empty field of the tool, not work without time. */
function rungOf(evidence: EffortEvidence): Rung {
  if (isPositive(evidence.workLogMinutes)) return 1;
  if (isPositive(evidence.activityMinutes)) return 2;
  if (isPositive(evidence.comments)) return 3;
  return isPositive(evidence.inProgressMinutes) ? 4 : 5;
}

/**
 * Hands-on minutes of one ticket and the rung they stand on.
 *
 * Rung 5 is the mean of the two-piece lognormal through the type's three percentiles, which lies above its median.
 */
export function touchTimeOf(evidence: EffortEvidence, settings: EffortSettings): TouchTime {
  const rung = rungOf(evidence);
  switch (rung) {
    case 1:
      return { minutes: evidence.workLogMinutes ?? 0, rung };
    case 2:
      return { minutes: evidence.activityMinutes ?? 0, rung };
    case 3:
      return { minutes: (evidence.comments ?? 0) * settings.minutesPerNote, rung };
    case 4:
      return { minutes: (evidence.inProgressMinutes ?? 0) * settings.activeShare, rung };
    default:
      return { minutes: twoPieceMean(settings.defaultMinutes[evidence.type]), rung };
  }
}

type Handled = Pick<Ticket, "acknowledgedAt" | "resolvedAt" | "closedAt">;

/**
 * When work on a ticket ended: the resolution, or else the closing, whichever first has a time of day and does not lie
 * before `start`. `null` when neither does: a date that contradicts another tells nothing.
 */
export function endOfWork(
  ticket: Pick<Ticket, "resolvedAt" | "closedAt">,
  start: number,
): number | null {
  for (const end of [ticket.resolvedAt, ticket.closedAt]) {
    if (end?.precision === "second" && end.at >= start) return end.at;
  }
  return null;
}

/**
 * Business minutes from the moment work began to its end, at most 8 h a day; `null` when either is unknown or has no
 * time of day.
 *
 * Starts at the acknowledgement, never at the opening: time in a queue is not time in progress.
 */
export function inProgressMinutes(
  ticket: Handled,
  clock: LocalClock,
  hours: WorkingHours,
): number | null {
  const from = ticket.acknowledgedAt;
  if (from?.precision !== "second") return null;
  const to = endOfWork(ticket, from.at);
  if (to === null) return null;
  return workingMinutesBetween({ from: from.at, to }, clock, {
    ...hours,
    dailyLimit: DAILY_LIMIT_MINUTES,
  });
}
