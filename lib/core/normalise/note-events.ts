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
  let newest: { text: string; at: number } | null = null;
  for (const cell of cells) {
    if (COUNT.test(cell)) {
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
    const stamped = stampedNotes(cell, reading);
    events.push(...stamped);
    count += Math.max(1, stamped.length);
    const at: number = stamped[0]?.at?.at ?? newest?.at ?? 0;
    if (stamped.length <= 1 && at >= (newest?.at ?? 0)) newest = { text: wordsOfNote(cell), at };
  }
  // Journals are written newest first.
  const inOrder = events.sort((a, b) => (a.at?.at ?? 0) - (b.at?.at ?? 0));
  return { count, events: inOrder, newest: telling(newest?.text ?? "") };
}

/** The latest of several notes; where their times cannot be read, the last one. */
function newestOf(notes: readonly WrittenNote[], stamp: DateParser) {
  let newest: { text: string; at: number } | null = null;
  for (const { text, when } of notes) {
    const at = stamp.parse(when);
    const time = typeof at === "string" ? 0 : at.at;
    if (text !== "" && time >= (newest?.at ?? 0)) newest = { text, at: time };
  }
  return newest;
}

function wordsOfNote(cell: string): string {
  const stamp = JIRA_COMMENT.exec(cell)?.[0] ?? "";
  return cell.slice(stamp.length).trim();
}

function telling(text: string): string | null {
  return text.length < TELLING.shortest || text.length > TELLING.longest ? null : text;
}

type Reading = { readonly stamp: DateParser; readonly privacy: PrivacyFilter };

function stampedNotes(cell: string, reading: Reading): readonly TicketEvent[] {
  const comment = JIRA_COMMENT.exec(cell);
  if (comment) {
    const [, when = "", who = ""] = comment;
    return noteEvents({ when, who, kind: "Comment" }, reading);
  }
  return [...cell.matchAll(JOURNAL_ENTRY)].flatMap(([, when = "", who = "", kind = ""]) =>
    noteEvents({ when, who, kind }, reading),
  );
}

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
