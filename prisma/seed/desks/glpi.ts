import type { SampleTicket } from "../sample-ticket";
import type { DeskShape } from "./desk-shape";

const COLUMNS = [
  "ID",
  "Title",
  "Entity",
  "Status",
  "Opening date",
  "Last update",
  "Requester - Requester",
  "Assigned to - Technician",
  "Assigned to - Technician group",
  "Category",
  "Priority",
  "Type",
  "Resolution date",
  "Request source",
  "Solution",
  "Total duration",
] as const;

const PRIORITIES = ["", "Very high", "High", "Medium", "Low", "Very low"];
const CHANNELS: Readonly<Record<string, string>> = {
  "Self-service": "Helpdesk",
  Email: "E-Mail",
  "Walk-in": "Direct",
};
const BYTE_ORDER_MARK = "\u{feff}";

/**
 * GLPI's CSV of all pages: semicolons, also one behind the last cell; ids with a space; titles that repeat the id;
 * durations in words; days before months.
 */
export function openGlpi(): DeskShape {
  let last = 52_266;
  return {
    header: BYTE_ORDER_MARK + lineOf(COLUMNS),
    when: stamp,
    row(ticket) {
      last += 1;
      const id = String(last);
      return { line: lineOf(cells(ticket, id)), id, otherId: null };
    },
  };
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(";")};`;
}

function cells(ticket: SampleTicket, id: string): readonly string[] {
  const { openedAt, resolvedAt, acknowledgedAt, workedMinutes } = ticket;
  return [
    `${id.slice(0, -3)} ${id.slice(-3)}`,
    `${ticket.title} (${id})`,
    "Harbourline",
    resolvedAt === null ? "Processing (assigned)" : "Solved",
    stamp(openedAt),
    stamp(resolvedAt ?? acknowledgedAt),
    ticket.caller,
    ticket.assignee,
    ticket.group,
    `${ticket.category} > ${ticket.subcategory}`,
    PRIORITIES[ticket.priority] ?? "",
    ticket.issueType === "Service Request" ? "Request" : "Incident",
    resolvedAt === null ? "" : stamp(resolvedAt),
    CHANNELS[ticket.channel] ?? ticket.channel,
    ticket.note,
    resolvedAt !== null && workedMinutes !== null ? inWords(Math.round(workedMinutes)) : "",
  ];
}

/** `2 hours 31 minutes` */
function inWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = `${minutes % 60} minutes`;
  return hours === 0 ? rest : `${hours} hours ${rest}`;
}

/** `22/01/2026 11:49` */
function stamp(at: number): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}
