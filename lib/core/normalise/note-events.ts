import type { RawRow } from "@/lib/core/domain/raw-row";
import type { TicketEvent } from "@/lib/core/domain/ticket";
import type { DateParser } from "./date-parser";
import { notesInJson, type WrittenNote } from "./json-notes";
import type { PrivacyFilter } from "./privacy-filter";
import type { RowColumns } from "./row-columns";

/** Notes of one row. */
export type RowNotes = {
  readonly count: number | null;
  /** Those whose time and author the export tells. */
  readonly events: readonly TicketEvent[];
  /** Words of the newest note, not masked yet; null when the column holds counts or journals. */
  readonly newest: string | null;
};

const NO_COLUMN: RowNotes = { count: null, events: [], newest: null };
const NO_NOTES: RowNotes = { count: 0, events: [], newest: null };

/** Jira writes a comment as `date;account;text`. */
const JIRA_COMMENT = /^([^;\n]{8,40});([^;\n]{0,120});/;
/** A note of one word ("done") or of pages (a log) does not say how the ticket was resolved. */
const TELLING = { shortest: 8, longest: 4_000 };
/** ServiceNow joins journal entries, each headed by `date - author (Work notes)`. */
const JOURNAL_ENTRY = /^(\d[^\n]{9,24}?) - ([^\n(]{1,120}) \(([^()\n]{3,40})\)\s*$/gm;
const LONGEST_COUNT = 20;
const COUNT = /^\d{1,6}(?:[.,]0+)?$/;

/**
 * Reads the comment columns of a row: plain counts add up, texts count one by one, and stamped texts give events as
 * well. Of their words only the newest note's are given: many tools have no other place for how a ticket was resolved.
 */
export function readNotes(row: RawRow, columns: RowColumns, reading: Reading): RowNotes {
  if (!columns.has("comments")) return NO_COLUMN;
  const cells = columns.values(row, "comments");
  if (cells.length === 0) return NO_NOTES;
  let count = 0;
  const events: TicketEvent[] = [];
  let newest: NewestNote | null = null;
  for (const cell of cells) {
    if (cell.length <= LONGEST_COUNT && COUNT.test(cell)) {
      count += Number.parseInt(cell, 10);
      continue;
    }
    const written = notesInJson(cell);
    if (written !== null) {
      count += written.length;
      events.push(...written.flatMap((note) => noteEvents({ ...note, kind: "Comment" }, reading)));
      newest = newestOf(written, reading.stamp) ?? newest;
      continue;
    }
    const { stamp, notes } = stampedNotes(cell, reading);
    events.push(...notes);
    count += Math.max(1, notes.length);
    const at: number = notes[0]?.at?.at ?? newest?.at ?? 0;
    if (notes.length <= 1 && at >= (newest?.at ?? 0)) newest = { text: cell, from: stamp, at };
  }
  // Journals are written newest first.
  if (events.length > 1) events.sort((a, b) => (a.at?.at ?? 0) - (b.at?.at ?? 0));
  const words = newest === null ? "" : newest.text.slice(newest.from).trim();
  return { count, events, newest: telling(words) };
}

/** Its words begin behind the stamp. */
type NewestNote = { readonly text: string; readonly from: number; readonly at: number };

/** The latest of several notes; where their times cannot be read, the last one. */
function newestOf(notes: readonly WrittenNote[], stamp: DateParser): NewestNote | null {
  let newest: NewestNote | null = null;
  for (const { text, when } of notes) {
    const at = stamp.parse(when);
    const time = typeof at === "string" ? 0 : at.at;
    if (text !== "" && time >= (newest?.at ?? 0)) newest = { text, from: 0, at: time };
  }
  return newest;
}

function telling(text: string): string | null {
  return text.length < TELLING.shortest || text.length > TELLING.longest ? null : text;
}

type Reading = { readonly stamp: DateParser; readonly privacy: PrivacyFilter };

/** The notes of a cell that tell when they were written; `stamp` is the length of what stands before a single one. */
function stampedNotes(
  cell: string,
  reading: Reading,
): { readonly stamp: number; readonly notes: readonly TicketEvent[] } {
  const comment = JIRA_COMMENT.exec(cell);
  if (comment) {
    const [stamp, when = "", who = ""] = comment;
    return { stamp: stamp.length, notes: noteEvents({ when, who, kind: "Comment" }, reading) };
  }
  // Looked for before the search through all lines of a long text.
  if (!cell.includes(" - ")) return NOT_STAMPED;
  const notes = [...cell.matchAll(JOURNAL_ENTRY)].flatMap(([, when = "", who = "", kind = ""]) =>
    noteEvents({ when, who, kind }, reading),
  );
  return { stamp: 0, notes };
}

const NOT_STAMPED = { stamp: 0, notes: [] };

/** The event of a note; none when its time cannot be read. */
function noteEvents(
  { when, who, kind }: { when: string; who: string; kind: string },
  { stamp, privacy }: Reading,
): TicketEvent[] {
  const at = stamp.parse(when);
  if (typeof at === "string") return [];
  const name = who.trim();
  return [{ at, kind: "note", value: kind, person: name === "" ? null : privacy.person(name) }];
}
