import type { Moment, Ticket, TicketEvent } from "@/lib/core/domain/ticket";
import { isRunning } from "./read-state";
import type { MappedRow } from "./row-mapper";
import { type History, historyOf } from "./ticket-history";

/** Fields that an older row fills where the newest is silent. */
const KEPT_FIELDS = [
  "title",
  "description",
  "resolution",
  "team",
  "service",
  "category",
  "configurationItem",
  "priority",
  "channel",
  "requester",
  "assignee",
  "acknowledgedAt",
  "plannedAt",
  "state",
  "closeCode",
  "approval",
  "workLogMinutes",
] as const satisfies readonly (keyof Ticket)[];

/**
 * Joins all rows of one id, given in file order, into one ticket and its history.
 *
 * The newest row by its update time stands for the ticket (the last in the file where times are equal or absent), and
 * older rows fill what it leaves empty. It was opened when the earliest row says. Hand-offs, reopenings and notes are
 * the larger of what a column counts and what the history shows. Throws on an empty list. O(n log n).
 */
export function collapseRows(rows: readonly MappedRow[]): {
  ticket: Ticket;
  events: readonly TicketEvent[];
} {
  const [only] = rows;
  if (!only) throw new Error("a ticket has at least one row");
  if (rows.length === 1 && !only.isLogged) return { ticket: only.ticket, events: only.notes };
  const ordered = inOrderOfTime(rows);
  const history = historyOf(ordered);
  return { ticket: joined(ordered, history), events: history.events };
}

/** Oldest first. Rows without a time keep their place in the file; a file where any is missing keeps its order. */
function inOrderOfTime(rows: readonly MappedRow[]): readonly MappedRow[] {
  if (rows.some((row) => row.updatedAt === null)) return rows;
  return rows
    .map((row, place) => ({ row, place, at: row.updatedAt?.at ?? 0 }))
    .sort((a, b) => a.at - b.at || a.place - b.place)
    .map(({ row }) => row);
}

function joined(ordered: readonly MappedRow[], history: History): Ticket {
  const tickets = ordered.map((row) => row.ticket).reverse();
  const newest = tickets[0];
  if (!newest) throw new Error("a ticket has at least one row");
  const kept = Object.fromEntries(
    KEPT_FIELDS.map((field) => [field, firstKnown(tickets, (ticket) => ticket[field])]),
  ) as Pick<Ticket, (typeof KEPT_FIELDS)[number]>;
  const type = tickets.find((ticket) => ticket.type !== "unknown")?.type ?? newest.type;
  return {
    ...newest,
    ...kept,
    ...endings(tickets, history),
    type,
    openedAt: earliest(tickets),
    reassignments: larger(tickets, (ticket) => ticket.reassignments, history.reassignments),
    reopens: larger(tickets, (ticket) => ticket.reopens, history.reopens),
    comments: larger(tickets, (ticket) => ticket.comments, history.notes),
    attributes: Object.assign({}, ...[...tickets].reverse().map((ticket) => ticket.attributes)),
  };
}

/** A ticket that runs again has no end: the end of an older row must not come back. */
function endings(
  tickets: readonly Ticket[],
  history: History,
): Pick<Ticket, "resolvedAt" | "closedAt"> {
  const state = firstKnown(tickets, (ticket) => ticket.state);
  const newest = tickets[0];
  if (newest && state !== null && isRunning(state)) {
    return { resolvedAt: newest.resolvedAt, closedAt: newest.closedAt };
  }
  return {
    resolvedAt: firstKnown(tickets, (ticket) => ticket.resolvedAt) ?? history.resolvedAt,
    closedAt: firstKnown(tickets, (ticket) => ticket.closedAt) ?? history.closedAt,
  };
}

function firstKnown<Value>(
  tickets: readonly Ticket[],
  pick: (ticket: Ticket) => Value | null,
): Value | null {
  for (const ticket of tickets) {
    const value = pick(ticket);
    if (value !== null) return value;
  }
  return null;
}

function earliest(tickets: readonly Ticket[]): Moment | null {
  let first: Moment | null = null;
  for (const { openedAt } of tickets) {
    if (openedAt && (first === null || openedAt.at < first.at)) first = openedAt;
  }
  return first;
}

function larger(
  tickets: readonly Ticket[],
  pick: (ticket: Ticket) => number | null,
  shown: number | null,
): number | null {
  const counted = firstKnown(tickets, pick);
  if (counted === null) return shown;
  return Math.max(counted, shown ?? 0);
}
