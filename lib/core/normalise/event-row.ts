import type { RawRow } from "@/lib/core/domain/raw-row";
import type { Moment, TicketEvent } from "@/lib/core/domain/ticket";
import type { CellMemory } from "./cell-memory";
import { foldWords } from "./fold-words";
import type { PrivacyFilter } from "./privacy-filter";
import type { RowColumns } from "./row-columns";

const NOTE =
  /\b(?:note|notes|comment|comments|kommentar|notiz|commentaire|comentario|nota|commento|reply|replied)\b/;
const ASSIGNMENT =
  /\b(?:assign\w*|reassign\w*|transfer\w*|escalat\w*|zugewiesen|weitergeleitet|affect\w*|attribu\w*|asignad\w*|atribui\w*|assegna\w*|inoltra\w*)\b/;

/** Reads the step of one row; null where it tells neither when nor what. */
export type EventReader = (
  row: RawRow,
  step: { at: Moment | null; person: string | null },
) => TicketEvent | null;

/**
 * Compiles the step that a row stands for when its ticket has several rows. In an event log that is the activity; in a
 * log of states it is the state as the tool wrote it.
 */
export function compileEvents(
  columns: RowColumns,
  { privacy, memory }: { privacy: PrivacyFilter; memory: CellMemory },
): EventReader {
  const counting = privacy.counting(memory);
  const activity = columns.first(
    "activity",
    (text) => (text === null ? null : { value: privacy.prose(text), kind: kindOf(text) }),
    counting,
  );
  const state = columns.first(
    "state",
    (text) => (text === null ? null : privacy.prose(text)),
    counting,
  );
  return (row, { at, person }) => {
    const done = activity(row);
    const value = done === null ? state(row) : done.value;
    if (at === null && value === null) return null;
    return { at, kind: done === null ? "state" : done.kind, value, person };
  };
}

function kindOf(activity: string): TicketEvent["kind"] {
  const words = foldWords(activity);
  if (NOTE.test(words)) return "note";
  return ASSIGNMENT.test(words) ? "assignment" : "state";
}
