import type { RawRow } from "@/lib/core/domain/raw-row";
import type { Moment, Ticket, TicketEvent } from "@/lib/core/domain/ticket";
import { foldWords } from "./fold-words";
import type { PrivacyFilter } from "./privacy-filter";
import type { RowColumns } from "./row-columns";

const NOTE =
  /\b(?:note|notes|comment|comments|kommentar|notiz|commentaire|comentario|nota|commento|reply|replied)\b/;
const ASSIGNMENT =
  /\b(?:assign\w*|reassign\w*|transfer\w*|escalat\w*|zugewiesen|weitergeleitet|affect\w*|attribu\w*|asignad\w*|atribui\w*|assegna\w*|inoltra\w*)\b/;

/**
 * The step that a row stands for when its ticket has several rows. In an event log that is the activity; in a log of
 * states it is the state as the tool wrote it.
 */
export function eventOf(
  row: RawRow,
  columns: RowColumns,
  step: { ticket: Ticket; at: Moment | null; privacy: PrivacyFilter },
): TicketEvent | null {
  const activity = columns.value(row, "activity");
  const state = columns.value(row, "state");
  const written = activity ?? state;
  if (step.at === null && written === null) return null;
  return {
    at: step.at,
    kind: activity === null ? "state" : kindOf(activity),
    value: written === null ? null : step.privacy.prose(written),
    person: step.ticket.assignee,
  };
}

function kindOf(activity: string): TicketEvent["kind"] {
  const words = foldWords(activity);
  if (NOTE.test(words)) return "note";
  return ASSIGNMENT.test(words) ? "assignment" : "state";
}
