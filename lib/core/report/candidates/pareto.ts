import { sayCandidates } from "../../messages/candidates";
import { type Formats, formatCount, formatHours, formatShare } from "../format";

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
  /** Tasks that hold 80 % together; null when there are no hours. */
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

/** A place in the drawing, in per cent from the left and from the bottom. */
type Place = { readonly x: number; readonly y: number };

/** A figure as it is shown, and in every digit for files. */
type ParetoFigure = { readonly text: string; readonly exact: number };

/** The Pareto as a drawing: every length in per cent of its area, every label as text. */
export type ParetoView = {
  readonly summary: string;
  readonly bars: readonly {
    readonly rank: number;
    readonly x: number;
    readonly width: number;
    readonly height: number;
    readonly isHead: boolean;
    /** "4. Free disk space, 912 h" */
    readonly title: string;
    readonly task: string;
    /** Null in a chart of invented figures. */
    readonly href: string | null;
    readonly hours: ParetoFigure;
    readonly share: ParetoFigure;
    readonly running: ParetoFigure;
  }[];
  readonly line: readonly Place[];
  readonly firstBar: string;
  readonly marks: readonly (Place & { readonly text: string; readonly isHead: boolean })[];
  readonly ticks: readonly { readonly rank: number; readonly x: number }[];
  /** "325 more tasks" beyond the last bar; null when all are drawn. */
  readonly more: string | null;
};

/** A few bars stay slim and stand at the left. */
const FEWEST_PLACES = 12;
/** The tallest bar leaves room for its label under the line's end. */
const TALLEST = 72;

function marksOf(pareto: Pareto, x: (rank: number) => number, formats: Formats) {
  const { bars, headCount, eightyAt } = pareto;
  const ranks = [...new Set([headCount, eightyAt ?? 0])].filter((rank) => bars[rank - 1]);
  return ranks.map((rank) => {
    const share = bars[rank - 1]?.cumulativeShare ?? 0;
    const text = sayCandidates(formats, "{count, plural, one {# task} other {# tasks}}, {share}", {
      count: rank,
      share: formatShare(share, formats),
    });
    return { x: x(rank), y: share * 100, text, isHead: rank === headCount };
  });
}

/** Rank labels that never touch: the first, the headline's last, and tens that stand free of both. */
function ticksOf(pareto: Pareto, x: (rank: number) => number): ParetoView["ticks"] {
  const { bars, headCount } = pareto;
  const free = bars.length * 0.05;
  return bars
    .map(({ rank }) => rank)
    .filter(
      (rank) =>
        rank === headCount ||
        ((rank === 1 || rank % 10 === 0) && Math.abs(rank - headCount) > free),
    )
    .map((rank) => ({ rank, x: x(rank) }));
}

function summaryOf({ headCount, headShare, eightyAt }: Pareto, formats: Formats): string {
  const head = { count: headCount, share: formatShare(headShare, formats) };
  if (eightyAt === null)
    return sayCandidates(
      formats,
      "{count, plural, one {# task holds} other {# tasks hold}} {share} of the toil hours",
      head,
    );
  return sayCandidates(
    formats,
    "{count, plural, one {# task holds} other {# tasks hold}} {share} of the toil hours, {eighty} hold 80 %",
    { ...head, eighty: formatCount(eightyAt, formats) },
  );
}

function shareFigure(share: number, formats: Formats): ParetoFigure {
  return { text: formatShare(share, formats), exact: share };
}

/** Lays the bars out; `tasks` in rank order. Null when there are no hours to draw. */
export function paretoView(
  pareto: Pareto,
  tasks: readonly { readonly title: string; readonly href: string | null }[],
  formats: Formats,
): ParetoView | null {
  const { bars, headCount, totalHours } = pareto;
  const largest = bars[0]?.hours ?? 0;
  if (!(largest > 0)) return null;
  const step = 100 / Math.max(bars.length, FEWEST_PLACES);
  const x = (rank: number): number => (rank - 0.5) * step;
  const rest = tasks.length - bars.length;
  return {
    summary: summaryOf(pareto, formats),
    bars: bars.map(({ rank, hours, cumulativeShare }) => ({
      rank,
      x: (rank - 1) * step,
      width: step,
      height: (hours / largest) * TALLEST,
      isHead: rank <= headCount,
      title: `${rank}. ${tasks[rank - 1]?.title ?? ""}, ${formatHours(hours, formats)}`,
      task: tasks[rank - 1]?.title ?? "",
      href: tasks[rank - 1]?.href ?? null,
      hours: { text: formatHours(hours, formats), exact: hours },
      share: shareFigure(hours / totalHours, formats),
      running: shareFigure(cumulativeShare, formats),
    })),
    line: bars.map(({ rank, cumulativeShare }) => ({ x: x(rank), y: cumulativeShare * 100 })),
    firstBar: formatHours(largest, formats),
    marks: marksOf(pareto, x, formats),
    ticks: ticksOf(pareto, x),
    more:
      rest > 0
        ? sayCandidates(formats, "{count, plural, one {# more task} other {# more tasks}}", {
            count: rest,
          })
        : null,
  };
}
