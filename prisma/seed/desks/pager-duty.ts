import { leanLine } from "../csv-line";
import { mailOf } from "../people";
import type { SampleTicket } from "../sample-ticket";
import type { DeskShape } from "./desk-shape";

const COLUMNS = [
  "incident_number",
  "title",
  "description",
  "created_at",
  "status",
  "incident_key",
  "service",
  "assignments",
  "assigned_via",
  "last_status_change_at",
  "alert_counts",
  "teams",
  "urgency",
  "id",
  "type",
  "html_url",
  "acknowledged_at",
  "resolved_at",
  "resolve_reason",
  "escalation_count",
  "engaged_seconds",
  "resolution_note",
] as const;

/** PagerDuty incidents as a script over its API writes them: nested cells are Python dictionaries. */
export function openPagerDuty(): DeskShape {
  let last = 18_702;
  return {
    header: leanLine(COLUMNS),
    when: stamp,
    row(ticket) {
      last += 1;
      const id = String(last);
      const otherId = `Q${(last * 7_919 + 60_466_176).toString(36).toUpperCase()}`;
      return { line: leanLine(cells(ticket, id, otherId)), id, otherId };
    },
  };
}

function cells(ticket: SampleTicket, id: string, otherId: string): readonly string[] {
  const { resolvedAt, workedMinutes } = ticket;
  const isResolved = resolvedAt !== null;
  return [
    id,
    ticket.title,
    ticket.description,
    stamp(ticket.openedAt),
    isResolved ? "resolved" : "acknowledged",
    ticket.item,
    ticket.service,
    assignments(ticket),
    "escalation_policy",
    stamp(resolvedAt ?? ticket.openedAt),
    "{'all': 1, 'triggered': 0, 'resolved': 1}",
    ticket.group,
    ticket.priority <= 2 ? "high" : "low",
    otherId,
    "incident",
    `https://harbourline.pager.example.test/incidents/${otherId}`,
    isResolved ? stamp(ticket.acknowledgedAt) : "",
    isResolved ? stamp(resolvedAt) : "",
    isResolved ? ticket.code : "",
    String(ticket.handOffs),
    isResolved && workedMinutes !== null ? String(Math.round(workedMinutes * 60)) : "",
    ticket.note,
  ];
}

function assignments(ticket: SampleTicket): string {
  const assignee = `{'type': 'user_reference', 'summary': '${ticket.assignee}', 'email': '${mailOf(ticket.assignee)}'}`;
  return `[{'at': '${stamp(ticket.openedAt)}', 'assignee': ${assignee}}]`;
}

/** `2021-05-23T23:24:15Z` */
function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
