import type { Mapping, TicketField, Tool } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import type { Channel, Priority, TicketState, TicketType } from "@/lib/core/domain/ticket";
import { isPlaceholderDate } from "./date-parser";
import { dateShapeOf } from "./date-shapes";
import { foldWords } from "./fold-words";
import { normaliseHeader } from "./normalise-header";
import { readChannel } from "./read-channel";
import { NO_PRIORITY, priorityFromLevels, readLevel, readPriority } from "./read-priority";
import { readState } from "./read-state";
import { isAlertingTool, readType, typeWithoutColumn } from "./read-type";
import type { RowColumns } from "./row-columns";
import { meaningGiven } from "./value-meaning";
import { workLogReader } from "./work-log-reader";

/** Reads the fields of a row that have few values or are numbers. */
export type KindReader = {
  type(row: RawRow, externalId: string): TicketType;
  state(row: RawRow): TicketState | null;
  priority(row: RawRow): Priority | null;
  channel(row: RawRow): Channel | null;
  approval(row: RawRow): boolean | null;
  reassignments(row: RawRow): number | null;
  reopens(row: RawRow): number | null;
  /** Minutes of hands-on work; an empty log of zero says nothing. */
  workLogMinutes(row: RawRow): number | null;
  warnings(): readonly ImportWarning[];
};

const COUNT = /^\d{1,6}(?:[.,]0+)?$/;
const NOT_APPROVED =
  /^(?:no|false|0|none|not requested|not yet requested|not required|not needed|n|nein|non|nao|requested not required)$/;
const NEEDS_APPROVAL = /\b(?:normal|emergency|major|significant) change\b/;
const ROUTINE_CHANGE = /\bstandard change\b/;
/** Zendesk counts the groups a ticket has visited; the first visit is no hand-off. */
const COUNTS_VISITS = /\bstations$/;
const MOST_EXAMPLES = 3;

/** What the words of a type column say. */
type WrittenType = {
  readonly type: TicketType | null;
  /** A change that is done by the book: planned, and without an approval of its own. */
  readonly isRoutine: boolean;
  readonly needsApproval: boolean;
};

/** Compiles the readers of a mapping; what cells mean is remembered by `columns`. */
export function compileKinds(mapping: Mapping, columns: RowColumns): KindReader {
  const { tool, values } = mapping;
  const type = columns.first("type", (text) => writtenType(text, tool));
  const stateOf = (text: string) => meaningGiven(values?.state, text) ?? readState(text, tool);
  const state = columns.first("state", (text) =>
    text === null ? null : (stateOf(text) ?? "other"),
  );
  const activity = columns.first("activity", (text) => (text === null ? null : stateOf(text)));
  const approval = columns.first("approval", (text) =>
    text === null ? null : !NOT_APPROVED.test(foldWords(text)),
  );
  const reopens = countOf(columns, "reopens");
  const priority = priorityReader(mapping, columns);
  const workLog = workLogReader(mapping, columns);
  return {
    type: (row, externalId) => typeOf(row, { tool, columns, written: type(row).type, externalId }),
    state: (row) => state(row) ?? activity(row),
    priority: priority.read,
    channel: channelReader(mapping, columns, (row) => type(row).isRoutine),
    approval(row) {
      const written = approval(row);
      if (written !== null) return written;
      const { needsApproval, isRoutine } = type(row);
      return needsApproval ? true : isRoutine ? false : null;
    },
    reassignments: columns.first("reassignments", countOf(columns, "reassignments")),
    reopens: columns.first("reopens", (text) => reopens(text) ?? lastReopening(text)),
    workLogMinutes: workLog.read,
    warnings: () => [...priority.warnings(), ...workLog.warnings()],
  };
}

function writtenType(text: string | null, tool: Tool): WrittenType {
  const words = foldWords(text ?? "");
  return {
    type: text === null ? null : readType(text, tool),
    isRoutine: ROUTINE_CHANGE.test(words),
    needsApproval: NEEDS_APPROVAL.test(words),
  };
}

function typeOf(
  row: RawRow,
  reading: { tool: Tool; columns: RowColumns; written: TicketType | null; externalId: string },
): TicketType {
  const { tool, columns, written, externalId } = reading;
  if (isAlertingTool(tool)) return "alert";
  const found = written ?? typeWithoutColumn(externalId);
  // Jira keeps the tasks of a service desk and of a development team under the same names.
  const isDesk =
    found === "engineering" && columns.attribute(row, "project type") === "service_desk";
  return isDesk ? "request" : found;
}

function channelReader(
  mapping: Mapping,
  columns: RowColumns,
  isRoutine: (row: RawRow) => boolean,
): (row: RawRow) => Channel | null {
  const channel = columns.first("channel", (text) =>
    text === null
      ? "not written"
      : (meaningGiven(mapping.values?.channel, text) ?? readChannel(text)),
  );
  const isPaged = isAlertingTool(mapping.tool);
  return (row) => {
    const written = channel(row);
    if (written !== "not written") return written;
    if (isPaged) return "page";
    return isRoutine(row) ? "scheduled" : null;
  };
}

/** What a count says; null where the text is none. */
function countOf(columns: RowColumns, field: TicketField): (text: string | null) => number | null {
  const header = columns.column(field)?.column ?? "";
  const countsVisits = COUNTS_VISITS.test(normaliseHeader(header).words);
  return (text) => {
    if (text === null || !COUNT.test(text)) return null;
    const count = Number.parseInt(text, 10);
    return countsVisits ? Math.max(0, count - 1) : count;
  };
}

/** A date of the last reopening tells of one at least, and a placeholder that there was none. */
function lastReopening(text: string | null): number | null {
  if (text === null) return null;
  if (isPlaceholderDate(text)) return 0;
  return dateShapeOf(text) === null ? null : 1;
}

function priorityReader(mapping: Mapping, columns: RowColumns) {
  const { tool } = mapping;
  const unknown = new Set<string>();
  let unknownCount = 0;
  const meaning = (text: string): Priority | "other" | null =>
    meaningGiven(mapping.values?.priority, text) ?? readPriority(text, tool);
  const own = columns.first("priority", (text) => {
    if (text === null) return null;
    const found = meaning(text);
    const isUnknown = found === "other" || (found === null && !NO_PRIORITY.test(text));
    return { priority: known(found), unknown: isUnknown ? text.slice(0, 40) : null };
  });
  const scaleOf = (field: "urgency" | "impact") => {
    const levels = columns.column(field)?.levels ?? 3;
    return columns.first(field, (text) =>
      text === null ? null : { level: readLevel(text, levels), alone: known(meaning(text)) },
    );
  };
  const urgency = scaleOf("urgency");
  const impact = scaleOf("impact");
  return {
    read(row: RawRow): Priority | null {
      const written = own(row);
      if (written !== null) {
        if (written.unknown !== null) {
          unknownCount += 1;
          if (unknown.size < MOST_EXAMPLES) unknown.add(written.unknown);
        }
        return written.priority;
      }
      const [u, i] = [urgency(row), impact(row)];
      if (u === null || i === null) return (u ?? i)?.alone ?? null;
      if (u.level === null || i.level === null) return null;
      return priorityFromLevels(u.level, i.level);
    },
    warnings(): ImportWarning[] {
      if (unknownCount === 0) return [];
      const examples = [...unknown].map((text) => `"${text}"`).join(", ");
      const priorities =
        unknownCount === 1
          ? "1 priority was"
          : `${unknownCount.toLocaleString("en-US")} priorities were`;
      const message = `${priorities} not recognised (such as ${examples}); these rows count as without priority.`;
      return [{ code: "PRIORITY_UNKNOWN", message }];
    },
  };
}

function known(meaning: Priority | "other" | null): Priority | null {
  return meaning === "other" ? null : meaning;
}
