import type { TaskKind } from "../sample-task";
import type { SampleTicket } from "../sample-ticket";

/** One ticket as a record of an export, without its line break; a quoted cell may hold line breaks. */
export type SampleRow = {
  readonly line: string;
  /** The id by which the importer knows the ticket. */
  readonly id: string;
  /** A second id in the same row, such as Jira's issue id; null when there is none. */
  readonly otherId: string | null;
};

/** How one tool writes its export. A shape numbers its tickets, so each pass over a file opens a new one. */
export type DeskShape = {
  readonly header: string;
  row(ticket: SampleTicket): SampleRow;
  /** How the tool writes a moment. */
  when(at: number): string;
};

/** A row together with what it is in truth. */
export type ToldRow = {
  readonly row: SampleRow;
  /** Key of the planted task, or what is wrong with a dirty row. */
  readonly task: string;
  readonly kind: TaskKind | "dirty";
  /** The opening moment as the row writes it. */
  readonly opened: string;
};
