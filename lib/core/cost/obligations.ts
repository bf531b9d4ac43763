import type { Deadline, ServiceCredit } from "@/lib/core/domain/cost-inputs";
import type { NamedAmount } from "./share-by-hours";

const MONTHS_A_YEAR = 12;

/** Expected credits of one contract a year: 12 x min(cap, monthly value x credit share) x chance to miss in a month. */
export function yearlyCredits(
  credit: Pick<ServiceCredit, "monthlyValue" | "creditShare" | "cap" | "missChance">,
): number {
  const inAMonth = Math.min(
    credit.cap ?? Number.POSITIVE_INFINITY,
    credit.monthlyValue * credit.creditShare,
  );
  return MONTHS_A_YEAR * inAMonth * credit.missChance;
}

/** Expected cost of missing something that is due once: chance to miss x consequence. */
export function expectedMiss({
  missChance,
  consequence,
}: Pick<Deadline, "missChance" | "consequence">): number {
  return missChance * consequence;
}

/** Credits and deadlines as yearly amounts that the tasks named bear together. */
export function obligationAmounts(settings: {
  readonly serviceCredits: readonly ServiceCredit[];
  readonly deadlines: readonly Deadline[];
}): NamedAmount[] {
  return [
    ...settings.serviceCredits.map((credit) => ({
      amount: yearlyCredits(credit),
      words: credit.words,
    })),
    ...settings.deadlines.map((due) => ({ amount: expectedMiss(due), words: due.words })),
  ];
}
