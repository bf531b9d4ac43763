import type { Mapping, TicketField } from "@/lib/core/domain/mapping";
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
import { compileColumns, type RowColumns } from "./row-columns";
import { meaningGiven } from "./value-meaning";
import { remembered } from "./vocabulary";
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

/** Compiles the readers of a mapping. Readings of repeated values are remembered, within a bound. */
export function compileKinds(mapping: Mapping): KindReader {
  const { tool } = mapping;
  const columns = compileColumns(mapping);
  const { values } = mapping;
  const state = remembered(
    (text: string) => meaningGiven(values?.state, text) ?? readState(text, tool),
  );
  const type = remembered((text: string) => readType(text, tool));
  const channel = remembered(
    (text: string) => meaningGiven(values?.channel, text) ?? readChannel(text),
  );
  const priority = priorityReader(mapping, columns);
  const workLog = workLogReader(mapping, columns);
  return {
    type: (row, externalId) => typeOf(row, { mapping, columns, read: type, externalId }),
    state(row) {
      const written = columns.value(row, "state");
      if (written !== null) return state(written) ?? "other";
      const activity = columns.value(row, "activity");
      return activity === null ? null : state(activity);
    },
    priority: priority.read,
    channel(row) {
      const written = columns.value(row, "channel");
      if (written !== null) return channel(written);
      if (isAlertingTool(tool)) return "page";
      return isRoutineChange(row, columns) ? "scheduled" : null;
    },
    approval: (row) => approvalOf(row, columns),
    reassignments: (row) => countOf(row, columns, "reassignments"),
    reopens: (row) => countOf(row, columns, "reopens") ?? datedReopens(row, columns),
    workLogMinutes: workLog.read,
    warnings: () => [...priority.warnings(), ...workLog.warnings()],
  };
}

function typeOf(
  row: RawRow,
  reading: {
    mapping: Mapping;
    columns: RowColumns;
    read: (text: string) => TicketType | null;
    externalId: string;
  },
): TicketType {
  const { mapping, columns, read, externalId } = reading;
  if (isAlertingTool(mapping.tool)) return "alert";
  const written = columns.value(row, "type");
  const found = (written === null ? null : read(written)) ?? typeWithoutColumn(externalId);
  // Jira keeps the tasks of a service desk and of a development team under the same names.
  const isDesk =
    found === "engineering" && columns.attribute(row, "project type") === "service_desk";
  return isDesk ? "request" : found;
}

function isRoutineChange(row: RawRow, columns: RowColumns): boolean {
  return ROUTINE_CHANGE.test(foldWords(columns.value(row, "type") ?? ""));
}

function approvalOf(row: RawRow, columns: RowColumns): boolean | null {
  const written = columns.value(row, "approval");
  if (written !== null) return !NOT_APPROVED.test(foldWords(written));
  const type = foldWords(columns.value(row, "type") ?? "");
  if (NEEDS_APPROVAL.test(type)) return true;
  return ROUTINE_CHANGE.test(type) ? false : null;
}

function countOf(row: RawRow, columns: RowColumns, field: TicketField): number | null {
  const text = columns.value(row, field);
  if (text === null || !COUNT.test(text)) return null;
  const count = Number.parseInt(text, 10);
  const header = columns.column(field)?.column ?? "";
  return COUNTS_VISITS.test(normaliseHeader(header).words) ? Math.max(0, count - 1) : count;
}

/** A date of the last reopening tells of one at least, and a placeholder that there was none. */
function datedReopens(row: RawRow, columns: RowColumns): number | null {
  const text = columns.value(row, "reopens");
  if (text === null) return null;
  if (isPlaceholderDate(text)) return 0;
  return dateShapeOf(text) === null ? null : 1;
}

function priorityReader(mapping: Mapping, columns: RowColumns) {
  const { tool } = mapping;
  const unknown = new Set<string>();
  let unknownCount = 0;
  const read = remembered((text: string) => {
    const given = meaningGiven(mapping.values?.priority, text);
    return given ?? readPriority(text, tool);
  });
  const levelsOf = (field: TicketField) => columns.column(field)?.levels ?? 3;
  const scales = { urgency: levelsOf("urgency"), impact: levelsOf("impact") };
  const urgency = remembered((text: string) => readLevel(text, scales.urgency));
  const impact = remembered((text: string) => readLevel(text, scales.impact));

  function written(text: string): Priority | null {
    const found = read(text);
    if (found === "other" || (found === null && !NO_PRIORITY.test(text))) {
      unknownCount += 1;
      if (unknown.size < MOST_EXAMPLES) unknown.add(text.slice(0, 40));
    }
    return found === "other" ? null : found;
  }

  return {
    read(row: RawRow): Priority | null {
      const own = columns.value(row, "priority");
      if (own !== null) return written(own);
      const howUrgent = columns.value(row, "urgency");
      const howWide = columns.value(row, "impact");
      if (howUrgent !== null && howWide !== null) {
        const [u, i] = [urgency(howUrgent), impact(howWide)];
        return u === null || i === null ? null : priorityFromLevels(u, i);
      }
      const single = howUrgent ?? howWide;
      const found = single === null ? null : read(single);
      return found === "other" ? null : found;
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
