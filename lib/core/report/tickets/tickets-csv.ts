import { sayFiles } from "../../messages/files";
import { csvLine } from "../csv-text";
import type { Formats } from "../format";

/** A ticket as a file of tickets holds it; people are left out of it. */
export type TicketOfFile = {
  readonly externalId: string;
  readonly source: string;
  readonly title: string | null;
  readonly openedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly team: string | null;
  readonly service: string | null;
  readonly category: string | null;
  readonly priority: number | null;
  readonly channel: string | null;
  readonly state: string | null;
  readonly closeCode: string | null;
  readonly taskTitle: string | null;
  /** Name of the leave-out that keeps the ticket from every total. */
  readonly leftOutBy: string | null;
  readonly resolution: string | null;
};

const HEADS = [
  "id",
  "source",
  "title",
  "opened (UTC)",
  "resolved (UTC)",
  "team",
  "service",
  "category",
  "priority",
  "channel",
  "state",
  "close code",
  "task",
  "left out by",
] as const;

/** The first line; the resolution is a column only for those who may read texts. */
export function ticketsCsvHead(seesText: boolean, formats: Formats): string {
  const heads = seesText ? [...HEADS, "resolution" as const] : HEADS;
  return `${csvLine(heads.map((head) => sayFiles(formats, head)))}\r\n`;
}

/** One ticket as a line. Times are UTC, so that they sort; what is missing is empty. */
export function ticketsCsvLine(ticket: TicketOfFile, seesText: boolean): string {
  const cells = [
    ticket.externalId,
    ticket.source,
    ticket.title,
    ticket.openedAt?.toISOString() ?? null,
    ticket.resolvedAt?.toISOString() ?? null,
    ticket.team,
    ticket.service,
    ticket.category,
    ticket.priority,
    ticket.channel,
    ticket.state,
    ticket.closeCode,
    ticket.taskTitle,
    ticket.leftOutBy,
  ];
  return `${csvLine(seesText ? [...cells, ticket.resolution] : cells)}\r\n`;
}
