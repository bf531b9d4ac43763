import type { RawRow } from "@/lib/core/domain/raw-row";
import type { TicketEvent } from "@/lib/core/domain/ticket";
import type { DateParser } from "./date-parser";
import type { PrivacyFilter } from "./privacy-filter";
import type { RowColumns } from "./row-columns";

/** Notes of one row: how many, and those whose time and author the export tells. */
export type RowNotes = { readonly count: number | null; readonly events: readonly TicketEvent[] };

/** Jira writes a comment as `date;account;text`. */
const JIRA_COMMENT = /^([^;\n]{8,40});([^;\n]{0,120});/;
/** ServiceNow joins journal entries, each headed by `date - author (Work notes)`. */
const JOURNAL_ENTRY = /^(\d[^\n]{9,24}?) - ([^\n(]{1,120}) \(([^()\n]{3,40})\)\s*$/gm;
const COUNT = /^\d{1,6}(?:[.,]0+)?$/;

/**
 * Reads the comment columns of a row: plain counts add up, texts count one by one, and stamped texts give events as
 * well. Their words are not kept.
 */
export function readNotes(
  row: RawRow,
  columns: RowColumns,
  reading: { stamp: DateParser; privacy: PrivacyFilter },
): RowNotes {
  if (!columns.has("comments")) return { count: null, events: [] };
  const cells = columns.values(row, "comments");
  let count = 0;
  const events: TicketEvent[] = [];
  for (const cell of cells) {
    if (COUNT.test(cell)) {
      count += Number.parseInt(cell, 10);
      continue;
    }
    const stamped = stampedNotes(cell, reading);
    events.push(...stamped);
    count += Math.max(1, stamped.length);
  }
  // Journals are written newest first.
  return { count, events: events.sort((a, b) => (a.at?.at ?? 0) - (b.at?.at ?? 0)) };
}

function stampedNotes(
  cell: string,
  { stamp, privacy }: { stamp: DateParser; privacy: PrivacyFilter },
): readonly TicketEvent[] {
  const note = (when: string, who: string, value: string): TicketEvent[] => {
    const at = stamp.parse(when);
    if (typeof at === "string") return [];
    const name = who.trim();
    return [{ at, kind: "note", value, person: name === "" ? null : privacy.person(name) }];
  };
  const comment = JIRA_COMMENT.exec(cell);
  if (comment) return note(comment[1] ?? "", comment[2] ?? "", "Comment");
  return [...cell.matchAll(JOURNAL_ENTRY)].flatMap(([, when = "", who = "", kind = ""]) =>
    note(when, who, kind),
  );
}
