import type { TicketColumns } from "./ticket-columns";

const HOUR = 3_600_000;

/** Hours for which the tickets of each task held up a service, and how many tickets that were. */
export type StoppedHours = { readonly hours: Float64Array; readonly tickets: Int32Array };

type Edge = { readonly at: number; readonly task: number; readonly change: 1 | -1 };

/** Shares the time in which at least one ticket was open between the tickets open at once. */
function shareOut(edges: Edge[], hours: Float64Array): void {
  edges.sort((a, b) => a.at - b.at || a.change - b.change);
  const open = new Map<number, number>();
  let openCount = 0;
  let since = 0;
  for (const { at, task, change } of edges) {
    if (openCount > 0 && at > since) {
      for (const [held, count] of open) {
        hours[held] = (hours[held] ?? 0) + ((at - since) / HOUR / openCount) * count;
      }
    }
    since = at;
    openCount += change;
    const count = (open.get(task) ?? 0) + change;
    if (count === 0) open.delete(task);
    else open.set(task, count);
  }
}

/**
 * Hours in which urgent tickets held up a service, from opening to resolution, by task number.
 *
 * Parallel tickets of one service count the time once: it is shared between them, so that the sum over tasks is the
 * length of the union. Tickets closed in bulk or without both times are left out.
 * O(n log n + n x tasks open at once).
 */
export function shareStoppedHours(
  tickets: TicketColumns,
  scope: {
    /** Only tickets of this priority or more urgent. */
    readonly upToPriority: number;
    readonly isCounted: (row: number) => boolean;
  },
): StoppedHours {
  const hours = new Float64Array(tickets.tasks.size + 1);
  const counted = new Int32Array(tickets.tasks.size + 1);
  const byService = new Map<number, Edge[]>();
  for (let row = 0; row < tickets.length; row++) {
    const priority = tickets.priority.at(row);
    const from = tickets.opened.at(row);
    const to = tickets.ended.at(row);
    if (priority === 0 || priority > scope.upToPriority || !(to > from) || !scope.isCounted(row)) {
      continue;
    }
    const task = tickets.task.at(row);
    counted[task] = (counted[task] ?? 0) + 1;
    const service = tickets.service.at(row);
    const edges = byService.get(service) ?? [];
    edges.push({ at: from, task, change: 1 }, { at: to, task, change: -1 });
    byService.set(service, edges);
  }
  for (const edges of byService.values()) shareOut(edges, hours);
  return { hours, tickets: counted };
}
