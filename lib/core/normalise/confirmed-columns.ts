import type { ConfirmedMapping } from "@/lib/core/domain/confirmed-mapping";
import type { ColumnPrivacy, TicketField } from "@/lib/core/domain/mapping";
import { type Column, isShareable, type Match } from "./match-columns";
import { normaliseHeader } from "./normalise-header";

type Decision = {
  readonly field: TicketField | null;
  readonly privacy?: ColumnPrivacy | undefined;
};

/**
 * Finds what a person decided about a column: by its header, else by the header's words, so that `Comment (3)` is read
 * as the confirmed `Comment` was. `undefined` for a column that nobody has decided about.
 */
export function decisionFinder(
  confirmed: ConfirmedMapping,
): (header: string) => Decision | undefined {
  const byWords = new Map<string, Decision>();
  for (const [header, decision] of Object.entries(confirmed.columns)) {
    const { words } = normaliseHeader(header);
    if (words !== "" && !byWords.has(words)) byWords.set(words, decision);
  }
  return (header) =>
    Object.hasOwn(confirmed.columns, header)
      ? confirmed.columns[header]
      : byWords.get(normaliseHeader(header).words);
}

/**
 * Puts a person's decisions over the guesses: a decided column is sure, and a guess loses the field that a decision
 * gives to another column.
 */
export function withDecisions(
  columns: readonly Column[],
  matches: ReadonlyMap<number, Match>,
  confirmed: ConfirmedMapping,
): ReadonlyMap<number, Match> {
  const decisionOf = decisionFinder(confirmed);
  const decided = new Map<number, Match>();
  const owners = new Map<TicketField, Column>();
  for (const column of columns) {
    const field = decisionOf(column.header)?.field;
    if (!field) continue;
    decided.set(column.index, { field, confidence: "sure" });
    if (!owners.has(field)) owners.set(field, column);
  }
  const all = new Map<number, Match>(decided);
  for (const column of columns) {
    const match = matches.get(column.index);
    if (!match || decisionOf(column.header) !== undefined) continue;
    const owner = owners.get(match.field);
    if (!owner || isShareable(match.field, owner.header, column.header))
      all.set(column.index, match);
  }
  return all;
}
