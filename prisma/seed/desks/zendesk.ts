import { leanLine } from "../csv-line";
import { mailOf } from "../people";
import type { SampleTicket } from "../sample-ticket";
import type { DeskShape } from "./desk-shape";

const COLUMNS = [
  "Id",
  "Requester",
  "Requester email",
  "Assignee",
  "Group",
  "Subject",
  "Tags",
  "Status",
  "Priority",
  "Via",
  "Ticket type",
  "Created at",
  "Updated at",
  "Assigned at",
  "Initially assigned at",
  "Solved at",
  "Satisfaction Score",
  "Group stations",
  "Assignee stations",
  "Reopens",
  "Replies",
  "First reply time in minutes",
  "Full resolution time in minutes",
  "Category [list]",
] as const;

const PRIORITIES = ["", "Urgent", "High", "Normal", "Low", "Low"];
const CHANNELS: Readonly<Record<string, string>> = {
  Phone: "Phone call (incoming)",
  "Self-service": "Web form",
  Email: "Mail",
  Chat: "Chat",
};

/** Zendesk's ticket export: tags with spaces between them, UTC stamps. */
export function openZendesk(): DeskShape {
  let last = 9_400;
  return {
    header: leanLine(COLUMNS),
    when: stamp,
    row(ticket) {
      last += 1;
      const id = String(last);
      return { line: leanLine(cells(ticket, id)), id, otherId: null };
    },
  };
}

function cells(ticket: SampleTicket, id: string): readonly string[] {
  const { openedAt, resolvedAt, acknowledgedAt } = ticket;
  return [
    id,
    ticket.caller,
    mailOf(ticket.caller),
    ticket.assignee,
    ticket.group,
    ticket.title,
    `${ticket.category} ${ticket.subcategory}`.toLowerCase().replace(/[^a-z ]+/g, ""),
    resolvedAt === null ? "Open" : "Solved",
    PRIORITIES[ticket.priority] ?? "",
    CHANNELS[ticket.channel] ?? "Web form",
    ticket.issueType === "Service Request" ? "Task" : "Incident",
    stamp(openedAt),
    stamp(resolvedAt ?? acknowledgedAt),
    stamp(acknowledgedAt),
    stamp(acknowledgedAt),
    resolvedAt === null ? "" : stamp(resolvedAt),
    "",
    String(ticket.handOffs + 1),
    String(ticket.handOffs + 1),
    String(ticket.reopens),
    String(ticket.comments.length),
    String(Math.ceil((acknowledgedAt - openedAt) / 60_000)),
    resolvedAt === null ? "" : String(Math.ceil((resolvedAt - openedAt) / 60_000)),
    ticket.category,
  ];
}

/** `2026-03-02 08:12:00` */
function stamp(at: number): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
