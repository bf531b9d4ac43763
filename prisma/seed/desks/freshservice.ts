import { leanLine } from "../csv-line";
import { mailOf } from "../people";
import type { SampleTicket } from "../sample-ticket";
import type { DeskShape } from "./desk-shape";

const COLUMNS = [
  "Subject",
  "Type",
  "Status",
  "Urgency",
  "Impact",
  "Priority",
  "Group",
  "Agent",
  "Category",
  "Sub-Category",
  "Item",
  "Source",
  "Resolution Note",
  "Ticket Id",
  "Requester Name",
  "Requester Email",
  "Created Time",
  "Due by Time",
  "Resolved Time",
  "Closed Time",
  "Last Updated Time",
  "Initial Response Time",
  "Time Tracked",
  "Resolution Time (in Hrs)",
] as const;

const PRIORITIES = ["", "Urgent", "High", "Medium", "Low", "Low"];
const CHANNELS: Readonly<Record<string, string>> = {
  "Self-service": "Portal",
  "Walk-in": "Walkup",
};
const HOUR = 3_600_000;
/** Resolved tickets close by themselves after this long. */
const CLOSES_AFTER = 48 * HOUR;
const DUE_AFTER = 72 * HOUR;

/** Freshservice's ticket export: durations are `HH:MM:SS`. */
export function openFreshservice(exportAt: number): DeskShape {
  let last = 4_409;
  return {
    header: leanLine(COLUMNS),
    when: stamp,
    row(ticket) {
      last += 1;
      const id = `${isRequest(ticket) ? "SR" : "INC"}-${last}`;
      return { line: leanLine(cells(ticket, id, exportAt)), id, otherId: null };
    },
  };
}

function isRequest(ticket: SampleTicket): boolean {
  return ticket.issueType === "Service Request";
}

function cells(ticket: SampleTicket, id: string, exportAt: number): readonly string[] {
  const { openedAt, resolvedAt, acknowledgedAt, workedMinutes } = ticket;
  const isClosed = resolvedAt !== null && resolvedAt + CLOSES_AFTER < exportAt;
  const priority = PRIORITIES[ticket.priority] ?? "";
  return [
    ticket.title,
    isRequest(ticket) ? "Service Request" : "Incident",
    isClosed ? "Closed" : resolvedAt === null ? "Open" : "Resolved",
    priority === "Urgent" ? "High" : priority,
    "Low",
    priority,
    ticket.group,
    ticket.assignee,
    ticket.category,
    ticket.subcategory,
    ticket.item,
    CHANNELS[ticket.channel] ?? ticket.channel,
    ticket.note,
    id,
    ticket.caller,
    mailOf(ticket.caller),
    stamp(openedAt),
    stamp(openedAt + DUE_AFTER),
    resolvedAt === null ? "" : stamp(resolvedAt),
    isClosed ? stamp(resolvedAt + CLOSES_AFTER) : "",
    stamp(isClosed ? resolvedAt + CLOSES_AFTER : (resolvedAt ?? acknowledgedAt)),
    stamp(acknowledgedAt),
    resolvedAt !== null && workedMinutes !== null ? clock(workedMinutes * 60_000) : "",
    resolvedAt === null ? "" : clock(resolvedAt - openedAt),
  ];
}

/** `30:20:00` for thirty hours and twenty minutes. */
function clock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}

/** `2026-04-13 09:00:00` */
function stamp(at: number): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
