import type { DebtGrowth, DebtYear, WeeklyTask } from "../domain/debt";
import type { Estimate } from "../domain/money";
import { Z90 } from "../stats/normal";

/** Shorter histories say nothing about a year. */
const LEAST_WEEKS = 26;
const WEEKS_A_YEAR = 52.1775;
/** A trend is carried on between halving and doubling a year; beyond that it is a beginning or an end, not a trend. */
const STEEPEST = Math.LN2;
const MOST_REPEATED = 0.5;

/**
 * Toil week by week: each ticket at its task's worth a ticket of the window. Two years show a season twice, so that a dear
 * half-year is not taken for growth. Weeks before the first ticket, and the last week, which may not be over, are left out.
 * O(tasks x weeks).
 */
export function weeklyToil(tasks: readonly WeeklyTask[]): readonly number[] {
  const length = Math.max(0, ...tasks.map(({ before, weeks }) => before.length + weeks.length));
  const sums = new Array<number>(length).fill(0);
  for (const { before, weeks, worth } of tasks) {
    const tickets = weeks.reduce((sum, count) => sum + count, 0);
    if (tickets === 0) continue;
    const all = [...before, ...weeks];
    for (const [at, count] of all.entries()) {
      const week = length - all.length + at;
      sums[week] = (sums[week] ?? 0) + (worth * count) / tickets;
    }
  }
  const first = sums.findIndex((value) => value > 0);
  return first < 0 ? [] : sums.slice(first, -1);
}

/**
 * The trend of weekly toil: least squares of its logarithm on time, with the error widened by (1 + r) / (1 - r) for the
 * lag-1 autocorrelation r of what is left, 0 to .5. Null below 26 weeks. Source: economics section 4; the widening is
 * that of the verification model (section 11).
 */
export function growthOf(weekly: readonly number[]): DebtGrowth | null {
  const count = weekly.length;
  if (count < LEAST_WEEKS) return null;
  const mean = weekly.reduce((sum, value) => sum + value, 0) / count;
  if (mean <= 0) return null;
  // A week without any tickets is rare toil, not none: half of a hundredth of the mean stands for it.
  const logs = weekly.map((value) => Math.log(Math.max(value, mean / 200)));
  const years = logs.map((_, week) => (week - (count - 1) / 2) / WEEKS_A_YEAR);
  const middle = logs.reduce((sum, value) => sum + value, 0) / count;
  const spread = years.reduce((sum, year) => sum + year * year, 0);
  const fitted = years.reduce((sum, year, at) => sum + year * (logs[at] ?? 0), 0) / spread;
  const left = logs.map((value, at) => value - middle - fitted * (years[at] ?? 0));
  const squares = left.reduce((sum, value) => sum + value * value, 0);
  const repeated = left.slice(1).reduce((sum, value, at) => sum + value * (left[at] ?? 0), 0);
  const r = squares === 0 ? 0 : Math.min(MOST_REPEATED, Math.max(0, repeated / squares));
  const error = Math.sqrt(((squares / (count - 2)) * (1 + r)) / (1 - r) / spread);
  const slope = Math.min(STEEPEST, Math.max(-STEEPEST, fitted));
  const change = (z: number) =>
    Math.expm1(Math.min(STEEPEST, Math.max(-STEEPEST, slope + z * error)));
  return { p10: change(-Z90), p50: change(0), p90: change(Z90), slope, error, weeks: count };
}

/**
 * Interest carried on with its growth: P50 x e^(slope t); the band joins that of today and that of the slope as
 * independent lognormals. At month 0 it is the interest itself. O(months).
 */
export function debtForecast(
  interest: Estimate,
  growth: DebtGrowth,
  months: readonly number[],
): readonly DebtYear[] {
  const { p10, p50, p90 } = interest;
  const below = p10 > 0 ? Math.log(p50 / p10) / Z90 : 0;
  const above = p50 > 0 ? Math.log(p90 / p50) / Z90 : 0;
  return months.map((month) => {
    const years = month / 12;
    const middle = p50 * Math.exp(growth.slope * years);
    const widened = (today: number) => Z90 * Math.hypot(today, years * growth.error);
    return {
      month,
      p10: middle * Math.exp(-widened(below)),
      p50: middle,
      p90: middle * Math.exp(widened(above)),
    };
  });
}
