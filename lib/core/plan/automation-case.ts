import type { AutomationSettings } from "@/lib/core/domain/automation";
import type { AutomationCase } from "@/lib/core/domain/plan";

const MONTHS_A_YEAR = 12;

/** One automation with every uncertain input at one value. Money in one unit, whichever; hours a year. */
export type CaseInput = {
  /** Touch and interruption hours a year, without the off-hours factor. */
  readonly hoursPerYear: number;
  readonly ticketsPerYear: number;
  /** Cost of one hour. */
  readonly rate: number;
  /** What building costs. */
  readonly build: number;
  /** Share of the work that the automation takes over, 0..1. */
  readonly coverage: number;
};

export type CaseTerms = Pick<
  AutomationSettings,
  | "rampMonths"
  | "residualShare"
  | "upkeepShare"
  | "failureShare"
  | "failureCost"
  | "licenceAMonth"
  | "discountRate"
  | "inflationRate"
>;

/**
 * Sums over the months 1 to `months`: of prices, of prices x ramp, and both discounted. Prices rise by the inflation
 * rate, (1 + i)^(m / 12); without one they are 1.
 */
export type MonthSums = {
  readonly months: number;
  readonly plain: number;
  readonly ramped: number;
  readonly discounted: number;
  readonly rampedDiscounted: number;
};

function rampAt(month: number, terms: CaseTerms): number {
  return 1 - Math.exp(-month / terms.rampMonths);
}

/** Prices of a month beside those of today. */
function priceAt(month: number, { inflationRate }: CaseTerms): number {
  return (1 + inflationRate) ** (month / MONTHS_A_YEAR);
}

/** The four sums that every case over the same months shares. O(months). */
export function monthSums(months: number, terms: CaseTerms): MonthSums {
  let plain = 0;
  let ramped = 0;
  let discounted = 0;
  let rampedDiscounted = 0;
  for (let month = 1; month <= months; month++) {
    const ramp = rampAt(month, terms);
    const price = priceAt(month, terms);
    const discount = (1 + terms.discountRate) ** (-month / MONTHS_A_YEAR);
    plain += price;
    ramped += ramp * price;
    discounted += price * discount;
    rampedDiscounted += ramp * price * discount;
  }
  return { months, plain, ramped, discounted, rampedDiscounted };
}

/** What one automation, or several together, gives and takes a month; flows add up. */
export type CaseFlow = {
  readonly build: number;
  /** Saving a month in full use, before failures. */
  readonly saving: number;
  /** Cost of failed runs a month in full use. */
  readonly failures: number;
  /** Upkeep and licence a month, whatever the automation does. */
  readonly upkeep: number;
  /** Hours a year given back in full use. */
  readonly hoursReleased: number;
};

/** Upkeep and licence a month of something that cost `build`. */
function monthlyUpkeep(build: number, terms: CaseTerms): number {
  return (build * terms.upkeepShare) / MONTHS_A_YEAR + terms.licenceAMonth;
}

/** The monthly flow of one automation in full use. */
export function flowOf(input: CaseInput, terms: CaseTerms): CaseFlow {
  const { hoursPerYear, ticketsPerYear, rate, coverage, build } = input;
  const hoursReleased = hoursPerYear * coverage * (1 - terms.residualShare);
  const failed = coverage * ticketsPerYear * terms.failureShare;
  return {
    build,
    saving: (hoursReleased * rate) / MONTHS_A_YEAR,
    failures: (failed * terms.failureCost) / MONTHS_A_YEAR,
    upkeep: monthlyUpkeep(build, terms),
    hoursReleased,
  };
}

/** Several flows as one. */
export function addFlows(flows: readonly CaseFlow[]): CaseFlow {
  const sum = (of: (flow: CaseFlow) => number) => flows.reduce((all, flow) => all + of(flow), 0);
  return {
    build: sum((flow) => flow.build),
    saving: sum((flow) => flow.saving),
    failures: sum((flow) => flow.failures),
    upkeep: sum((flow) => flow.upkeep),
    hoursReleased: sum((flow) => flow.hoursReleased),
  };
}

/**
 * Month in which the undiscounted flow has paid the building back, linear within the month; null when it does not within
 * `months`. 0 when nothing is built.
 */
function paybackMonths(flow: CaseFlow, months: number, terms: CaseTerms): number | null {
  if (flow.build <= 0) return 0;
  let sum = -flow.build;
  for (let month = 1; month <= months; month++) {
    const gain = (flow.saving - flow.failures) * rampAt(month, terms);
    const net = (gain - flow.upkeep) * priceAt(month, terms);
    if (sum + net >= 0) return month - 1 - sum / net;
    sum += net;
  }
  return null;
}

/**
 * The case for a flow over the months of `sums`:
 * saving(m) = H / 12 x rate x c x (1 - e^(-m / ramp)) x (1 - residual);
 * run(m) = build x upkeep / 12 + licence + N / 12 x c x (1 - e^(-m / ramp)) x failure share x failure cost;
 * NPV = -build + sum of (saving - run) / (1 + d)^(m / 12); ROI and payback on the undiscounted flow, costs = build + sum
 * of run. With inflation every monthly flow is multiplied by (1 + i)^(m / 12). O(months).
 *
 * Source: docs/plan.md, after the usual form of automation cases (saved time must at least match building plus upkeep).
 */
export function automationCase(flow: CaseFlow, sums: MonthSums, terms: CaseTerms): AutomationCase {
  const gain = flow.saving - flow.failures;
  const saving = flow.saving * sums.ramped;
  const cost = flow.build + flow.upkeep * sums.plain + flow.failures * sums.ramped;
  return {
    npv: -flow.build + gain * sums.rampedDiscounted - flow.upkeep * sums.discounted,
    saving,
    cost,
    roi: cost > 0 ? (saving - cost) / cost : null,
    paybackMonths: paybackMonths(flow, sums.months, terms),
    delayCostAMonth: gain - flow.upkeep,
    hoursReleased: flow.hoursReleased,
  };
}
