import { splitCost } from "../cost/split-cost";
import { type Application, applicationOfService } from "../domain/application";
import type { CostedTask, ToilBurden } from "../domain/weighed-applications";

/** The burden of each application by its id; under null that of tickets about none. */
export type Burdens = ReadonlyMap<string | null, ToilBurden>;

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

/** The tickets of a task by application; what no service names is under null. */
function ticketsByApplication(
  task: CostedTask,
  applicationOf: (service: string) => string | null,
): Map<string | null, number> {
  const tickets = new Map<string | null, number>();
  const add = (id: string | null, count: number) => tickets.set(id, (tickets.get(id) ?? 0) + count);
  for (const { name, count } of task.services) add(applicationOf(name), count);
  const told = task.services.reduce((sum, { count }) => sum + count, 0);
  if (task.tickets > told || tickets.size === 0) add(null, Math.max(1, task.tickets - told));
  return tickets;
}

/**
 * Splits what every task costs between the applications its tickets are about, by tickets. The expected values of all
 * applications and of "none" add up to those of all tasks, rounded once, to the cent. O(tasks x services).
 */
export function burdensOf(
  tasks: readonly CostedTask[],
  applications: readonly Application[],
): Burdens {
  const applicationOf = applicationOfService(applications);
  const burdens = new Map<string | null, ToilBurden>();
  const shares = tasks.map((task) => [...ticketsByApplication(task, applicationOf)]);
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
