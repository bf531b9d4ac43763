import { sayTickets } from "../../messages/tickets";
import type { Formats } from "../format";
import type { TableColumn } from "../table-layout";

const COLUMNS = [
  { key: "id", text: "Id", width: 98 },
  { key: "title", text: "Title", width: 230, isMain: true },
  { key: "opened", text: "Opened", width: 146 },
  { key: "source", text: "Source", width: 96 },
  { key: "team", text: "Team", width: 116 },
  { key: "service", text: "Service", width: 112 },
  { key: "priority", text: "Priority", width: 68 },
  { key: "closeCode", text: "Close code", width: 104 },
  { key: "task", text: "Task", width: 140 },
] as const;

export type TicketColumn = TableColumn & {
  readonly key: (typeof COLUMNS)[number]["key"];
  readonly text: string;
};

/** The columns of the table of tickets with their names. */
export function ticketColumns(formats: Formats): readonly TicketColumn[] {
  return COLUMNS.map((column) => ({ ...column, text: sayTickets(formats, column.text) }));
}
