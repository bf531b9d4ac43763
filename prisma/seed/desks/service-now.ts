import { quotedLine } from "../csv-line";
import { DAY } from "../sample-calendar";
import type { SampleTicket } from "../sample-ticket";
import type { DeskShape } from "./desk-shape";

const COLUMNS = [
  "number",
  "opened_at",
  "short_description",
  "description",
  "caller_id",
  "priority",
  "state",
  "category",
  "subcategory",
  "cmdb_ci",
  "business_service",
  "assignment_group",
  "assigned_to",
  "contact_type",
  "close_code",
  "close_notes",
  "reassignment_count",
  "reopen_count",
  "time_worked",
  "resolved_at",
  "closed_at",
  "sys_updated_on",
] as const;

const PRIORITIES = ["", "1 - Critical", "2 - High", "3 - Moderate", "4 - Low", "5 - Planning"];
/** Resolved incidents close by themselves after this long. */
const CLOSES_AFTER = 5 * DAY;

/** ServiceNow's incident list as CSV: database field names, every cell quoted, UTC stamps. */
export function openServiceNow(exportAt: number): DeskShape {
  let last = 41_206;
  return {
    header: quotedLine(COLUMNS),
    when: stamp,
    row(ticket) {
      last += 1;
      const id = `INC00${last}`;
      return { line: quotedLine(cells(ticket, id, exportAt)), id, otherId: null };
    },
  };
}

function cells(ticket: SampleTicket, id: string, exportAt: number): readonly string[] {
  const { openedAt, resolvedAt } = ticket;
  const closedAt =
    resolvedAt !== null && resolvedAt + CLOSES_AFTER < exportAt ? resolvedAt + CLOSES_AFTER : null;
  const isResolved = resolvedAt !== null;
  const worked = ticket.workedMinutes === null ? "" : String(Math.round(ticket.workedMinutes * 60));
  return [
    id,
    stamp(openedAt),
    ticket.title,
    ticket.description,
    ticket.caller,
    PRIORITIES[ticket.priority] ?? "",
    closedAt !== null ? "Closed" : isResolved ? "Resolved" : openState(openedAt, exportAt),
    ticket.category,
    ticket.subcategory,
    ticket.item,
    ticket.service,
    ticket.group,
    ticket.assignee,
    ticket.channel,
    isResolved ? ticket.code : "",
    ticket.note,
    String(ticket.handOffs),
    String(ticket.reopens),
    isResolved ? worked : "",
    isResolved ? stamp(resolvedAt) : "",
    closedAt === null ? "" : stamp(closedAt),
    stamp(closedAt ?? resolvedAt ?? openedAt),
  ];
}

function openState(openedAt: number, exportAt: number): string {
  if (exportAt - openedAt < DAY / 6) return "New";
  return exportAt - openedAt < 4 * DAY ? "In Progress" : "On Hold";
}

/** `2025-06-30 09:54:12` */
function stamp(at: number): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
