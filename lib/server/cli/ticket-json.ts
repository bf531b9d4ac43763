import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { TICKET_TYPES, type TicketType } from "@/lib/core/domain/ticket";
import { touchTimeOf } from "@/lib/core/effort/touch-minutes";
import type { NormalisedTicket } from "../store/questions/normalised-tickets";

const TYPE_OF = new Map<string, TicketType>(TICKET_TYPES.map((type) => [type, type]));

/** ISO 8601 in UTC; a date without a time of day stays a date of its own zone's midnight. */
function iso(at: Date | null): string | null {
  return at ? at.toISOString() : null;
}

/** The published shape of a ticket (`toilbox tickets --json`), with its touch time and the rung it stands on. */
export function ticketJson(row: NormalisedTicket, settings: WorkspaceSettings) {
  const touch = touchTimeOf(
    {
      type: TYPE_OF.get(row.type) ?? "unknown",
      workLogMinutes: row.workLogMinutes,
      activityMinutes: row.activityMinutes,
      comments: row.comments,
      inProgressMinutes: null,
    },
    settings,
  );
  const {
    dayOnly: _,
    type: _type,
    workLogMinutes: _log,
    activityMinutes: _activity,
    ...said
  } = row;
  return {
    ...said,
    openedAt: iso(row.openedAt),
    acknowledgedAt: iso(row.acknowledgedAt),
    resolvedAt: iso(row.resolvedAt),
    closedAt: iso(row.closedAt),
    plannedAt: iso(row.plannedAt),
    touchMinutes: Math.round(touch.minutes * 100) / 100,
    touchRung: touch.rung,
  };
}
