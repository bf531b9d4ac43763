import type { TicketFee } from "@/lib/core/domain/cost-inputs";
import type { CostAxes, ValueKinds } from "@/lib/core/domain/task-cost";
import type { TaskFacts } from "@/lib/core/domain/task-facts";
import { namesWord } from "@/lib/core/text/names-word";

/** What is paid outside for a task's tickets a year: the first fee whose words name it, times tickets a year. */
export function feeOf(
  { title, facts }: { readonly title: string; readonly facts: Pick<TaskFacts, "perYear"> },
  fees: readonly TicketFee[],
): number {
  const fee = fees.find(({ words }) => namesWord(title, words));
  return fee ? fee.fee * facts.perYear : 0;
}

/**
 * A yearly cost by what ending it would bring, in whole minor units: cashable = fees + labour x share that is paid by the
 * hour; capacity = the rest of labour; avoided = revenue and risk. What is not priced stays so.
 */
export function kindsOf(
  axes: CostAxes,
  paid: { readonly fee: number; readonly cashableShare: number; readonly units: number },
): ValueKinds {
  const { fee, cashableShare, units } = paid;
  const labour = (axes.profile === "company" ? axes.profit : axes.budget)?.expected ?? null;
  const minor = (amount: number) => Math.round(amount * units) / units;
  const cashable =
    labour === null ? null : minor(Math.min(labour, fee + (labour - fee) * cashableShare));
  const losses = axes.profile === "company" ? [axes.revenue, axes.risk] : [];
  const priced = losses.flatMap((axis) => (axis ? [axis.expected] : []));
  return {
    cashable,
    capacity: labour === null || cashable === null ? null : minor(labour - cashable),
    avoided: priced.length > 0 ? minor(priced.reduce((sum, value) => sum + value, 0)) : null,
  };
}

/** Kinds of several costs together; each is not priced only where none of the parts is. */
export function addKinds(parts: readonly ValueKinds[], units: number): ValueKinds {
  const sum = (of: (kinds: ValueKinds) => number | null): number | null => {
    const told = parts.flatMap((kinds) => of(kinds) ?? []);
    if (told.length === 0) return null;
    return told.reduce((all, value) => all + Math.round(value * units), 0) / units;
  };
  return {
    cashable: sum(({ cashable }) => cashable),
    capacity: sum(({ capacity }) => capacity),
    avoided: sum(({ avoided }) => avoided),
  };
}
