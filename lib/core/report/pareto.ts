/** One bar of the Pareto: a rank, its hours, and the share of all toil hours up to it. */
export type ParetoBar = {
  readonly rank: number;
  readonly hours: number;
  readonly cumulativeShare: number;
};

export type Pareto = {
  readonly bars: readonly ParetoBar[];
  /** How many of the first tasks the headline speaks of, and the share they hold. */
  readonly headCount: number;
  readonly headShare: number;
  readonly headHours: number;
  readonly totalHours: number;
  /** Tasks that hold 80 % together; null when the bars shown do not reach it. */
  readonly eightyAt: number | null;
};

/** The headline stops at the task that passes this share. */
const HEAD_SHARE = 0.6;
/** More bars than this cannot be told apart. */
const MOST_BARS = 60;

/** Few tasks make most of the toil: which few. `hours` in rank order; linear. */
export function paretoOf(hours: readonly number[]): Pareto {
  const totalHours = hours.reduce((sum, value) => sum + value, 0);
  const bars: ParetoBar[] = [];
  let sum = 0;
  let headCount = 0;
  let headHours = 0;
  let eightyAt: number | null = null;
  for (const [index, value] of hours.entries()) {
    sum += value;
    const cumulativeShare = totalHours > 0 ? sum / totalHours : 0;
    if (headCount === 0 && cumulativeShare >= HEAD_SHARE) {
      headCount = index + 1;
      headHours = sum;
    }
    if (eightyAt === null && cumulativeShare >= 0.8) eightyAt = index + 1;
    if (index < MOST_BARS) bars.push({ rank: index + 1, hours: value, cumulativeShare });
  }
  return {
    bars,
    headCount,
    headShare: totalHours > 0 ? headHours / totalHours : 0,
    headHours,
    totalHours,
    eightyAt,
  };
}
