import type { Moment, TicketEvent } from "@/lib/core/domain/ticket";
import { isEnded, isRunning } from "./read-state";
import type { MappedRow } from "./row-mapper";

/** What the rows of one ticket, oldest first, tell about its life. Counts are null where the rows cannot tell. */
export type History = {
  readonly events: readonly TicketEvent[];
  readonly reassignments: number | null;
  readonly reopens: number | null;
  readonly notes: number | null;
  /** When the last row moved it to resolved or closed, for logs without columns for it. */
  readonly resolvedAt: Moment | null;
  readonly closedAt: Moment | null;
};

/** Reads the history out of a ticket's rows. Linear in the rows. */
export function historyOf(ordered: readonly MappedRow[]): History {
  const isLog = ordered.some((row) => row.isLogged);
  return {
    events: eventsOf(ordered, isLog),
    reassignments: handOffs(ordered),
    reopens: reopenings(ordered, isLog),
    notes: notesIn(ordered),
    ...(isLog ? endingsOf(ordered) : { resolvedAt: null, closedAt: null }),
  };
}

/** In an event log each row is an event; in a log of states a row is what it changes. */
function eventsOf(ordered: readonly MappedRow[], isLog: boolean): readonly TicketEvent[] {
  const events: TicketEvent[] = [];
  let before: MappedRow | null = null;
  for (const row of ordered) {
    if (row.event) events.push(isLog ? row.event : { ...row.event, ...changeOf(before, row) });
    before = row;
  }
  const notes = ordered.at(-1)?.notes ?? [];
  return notes.length === 0 ? events : inOrder([...events, ...notes]);
}

function inOrder(events: readonly TicketEvent[]): readonly TicketEvent[] {
  return [...events].sort((a, b) => (a.at?.at ?? 0) - (b.at?.at ?? 0));
}

function changeOf(before: MappedRow | null, row: MappedRow): Pick<TicketEvent, "kind" | "value"> {
  const state = row.event?.value ?? null;
  if (!before || before.event?.value !== state) return { kind: "state", value: state };
  const { team, assignee } = row.ticket;
  if (before.ticket.team !== team || before.ticket.assignee !== assignee) {
    return { kind: "assignment", value: team };
  }
  return { kind: "other", value: null };
}

/** Changes of team or assignee from one to another; the first assignment is none. */
function handOffs(ordered: readonly MappedRow[]): number | null {
  let count: number | null = null;
  let team: string | null = null;
  let assignee: string | null = null;
  for (const { ticket } of ordered) {
    if (ticket.team === null && ticket.assignee === null) continue;
    const isOtherTeam = team !== null && ticket.team !== null && ticket.team !== team;
    const isOtherPerson =
      assignee !== null && ticket.assignee !== null && ticket.assignee !== assignee;
    count = (count ?? 0) + (isOtherTeam || isOtherPerson ? 1 : 0);
    team = ticket.team ?? team;
    assignee = ticket.assignee ?? assignee;
  }
  return count;
}

function reopenings(ordered: readonly MappedRow[], isLog: boolean): number | null {
  const states = ordered.flatMap(({ ticket }) =>
    ticket.state === null || ticket.state === "other" ? [] : [ticket.state],
  );
  if (states.length === 0) return isLog ? stepsBack(ordered) : null;
  let count = 0;
  let hasEnded = false;
  for (const state of states) {
    if (isEnded(state)) hasEnded = true;
    else if (hasEnded && isRunning(state)) {
      count += 1;
      hasEnded = false;
    }
  }
  return count;
}

/**
 * Rework in a log whose activities are codes: activities are ranked by their first appearance in the ticket, and each
 * step to an earlier rank is work that had to be done again.
 */
function stepsBack(ordered: readonly MappedRow[]): number | null {
  const ranks = new Map<string, number>();
  let count: number | null = null;
  let last = -1;
  for (const { event } of ordered) {
    if (event?.value === null || event?.value === undefined || event.kind === "note") continue;
    const rank = ranks.get(event.value) ?? ranks.size;
    ranks.set(event.value, rank);
    count = (count ?? 0) + (rank < last ? 1 : 0);
    last = rank;
  }
  return count;
}

function notesIn(ordered: readonly MappedRow[]): number | null {
  const notes = ordered.filter((row) => row.event?.kind === "note").length;
  return notes > 0 ? notes : null;
}

function endingsOf(ordered: readonly MappedRow[]): Pick<History, "resolvedAt" | "closedAt"> {
  let resolvedAt: Moment | null = null;
  let closedAt: Moment | null = null;
  for (const { ticket, event } of ordered) {
    if (ticket.state === "resolved") resolvedAt = event?.at ?? null;
    else if (ticket.state === "closed") closedAt = event?.at ?? null;
    else if (ticket.state !== null && isRunning(ticket.state)) {
      resolvedAt = null;
      closedAt = null;
    }
  }
  return { resolvedAt, closedAt };
}
