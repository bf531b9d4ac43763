import type { NamedTickets } from "../domain/part-of-work";
import type { CostedTask, ToilBurden } from "../domain/weighed-applications";
import { splitCost } from "../stats/split-cost";

/** What falls to each part of the work by its key; under null what falls to none. */
export type Burdens = ReadonlyMap<string | null, ToilBurden>;

/** The tickets of a task by the part that they fall to, each part once; at least one. */
export type TicketSplit = (task: CostedTask) => readonly (readonly [string | null, number])[];

const CENTS = 100;
const NOTHING: ToilBurden = { toil: null, atRisk: null, risk: null, hours: 0, taskIds: [] };

type Part = "toil" | "atRisk" | "risk";
const PARTS: readonly Part[] = ["toil", "atRisk", "risk"];

/** The money of a task by part. In public mode only the budget is money. */
function amountOf({ axes }: CostedTask, part: Part): number | null {
  if (axes.profile === "public") return part === "toil" ? (axes.budget?.expected ?? null) : null;
  const axis = { toil: axes.profit, atRisk: axes.revenue, risk: axes.risk }[part];
  return axis?.expected ?? null;
}

/** The tickets of a task by the part that a name on them belongs to; those without one are under null. */
export function ticketsByName(
  { names, tickets }: { readonly names: readonly NamedTickets[]; readonly tickets: number },
  keyOf: (name: string) => string | null,
): readonly (readonly [string | null, number])[] {
  const counts = new Map<string | null, number>();
  const add = (key: string | null, count: number) =>
    counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { name, count } of names) add(keyOf(name), count);
  const told = names.reduce((sum, { count }) => sum + count, 0);
  if (tickets > told || counts.size === 0) add(null, Math.max(1, tickets - told));
  return [...counts];
}

/** The tickets of a task by team. */
export const byTeam: TicketSplit = ({ teams, tickets }) =>
  ticketsByName({ names: teams, tickets }, (name) => name);

/**
 * Splits what every task costs by its tickets. The expected values of all parts and of "none" add up to those of all
 * tasks, rounded once, to the cent. O(tasks x parts of a task).
 */
export function splitWork(tasks: readonly CostedTask[], splitOf: TicketSplit): Burdens {
  const burdens = new Map<string | null, ToilBurden>();
  const shares = tasks.map((task) => splitOf(task));
  const add = (id: string | null, more: (known: ToilBurden) => ToilBurden) =>
    burdens.set(id, more(burdens.get(id) ?? NOTHING));
  for (const part of PARTS) {
    const money = tasks.map((task, at) => {
      const amount = amountOf(task, part);
      return { amount: amount === null ? null : amount * CENTS, shares: shares[at] ?? [] };
    });
    for (const [id, cents] of splitCost(money)) add(id, (known) => ({ ...known, [part]: cents }));
  }
  for (const [at, task] of tasks.entries()) {
    const all = (shares[at] ?? []).reduce((sum, [, tickets]) => sum + tickets, 0);
    for (const [id, tickets] of shares[at] ?? [])
      add(id, (known) => ({
        ...known,
        hours: known.hours + (task.hours * tickets) / all,
        taskIds: [...known.taskIds, task.id],
      }));
  }
  return burdens;
}
