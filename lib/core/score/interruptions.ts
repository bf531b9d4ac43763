import { FLAG, type TicketColumns } from "./ticket-columns";

/** Tickets that reach one person within so many milliseconds interrupt once. */
const ONE_INTERRUPTION = 60_000;

/** Parts of one interruption are counted in whole millionths, so that their order never changes a sum. */
export const INTERRUPTION_PARTS = 1_000_000;

const TASK_KEYS_FROM = 2 ** 32;

/** Whom a ticket interrupts: its assignee, or somebody unknown who gets all tickets of the task. */
function interruptedBy(tickets: TicketColumns, row: number): number {
  const assignee = tickets.assignee.at(row);
  return assignee === 0 ? TASK_KEYS_FROM + tickets.task.at(row) : assignee;
}

/**
 * How much of an interruption each ticket is, in millionths: tickets that reach one person within 60 s of the first
 * share one; planned work is none; a ticket without a time of day is one of its own. Linear.
 */
export function countInterruptions(tickets: TicketColumns, inTime: Int32Array): Int32Array {
  const open = new Map<number, { readonly start: number; readonly group: number }>();
  const groupOf = new Int32Array(tickets.length).fill(-1);
  const sizes: number[] = [];
  for (const row of inTime) {
    if (tickets.has(row, FLAG.scheduled) || !tickets.has(row, FLAG.timeOfDay)) continue;
    const person = interruptedBy(tickets, row);
    const opened = tickets.opened.at(row);
    const current = open.get(person);
    const isSame = current !== undefined && opened - current.start <= ONE_INTERRUPTION;
    const group = isSame ? current.group : sizes.length;
    if (!isSame) {
      open.set(person, { start: opened, group });
      sizes.push(0);
    }
    groupOf[row] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return groupOf.map((group, row) => {
    if (tickets.has(row, FLAG.scheduled)) return 0;
    return group < 0 ? INTERRUPTION_PARTS : Math.round(INTERRUPTION_PARTS / (sizes[group] ?? 1));
  });
}
