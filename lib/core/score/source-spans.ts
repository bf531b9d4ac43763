const WEEK = 7 * 86_400_000;
/** A monthly file ends on a Friday evening, the next one begins on a Monday: such a pause is covered. */
const NO_GAP = 3 * 86_400_000;

/** Spans under four weeks are not taken for a rate: three days times 122 would be a guess. */
const SHORTEST_SPAN_WEEKS = 4;
const WEEKS_A_YEAR = 52;

/** First and last opening of one source within the window, milliseconds. */
export type Span = { readonly source: number; readonly first: number; readonly last: number };

/** Sources that follow one another in time, such as one file a month, told as one history. */
export type History = {
  readonly first: number;
  readonly last: number;
  /** Weeks that its sources cover; gaps between them do not count. */
  readonly weeks: number;
};

/**
 * Joins sources into histories: a source that begins when another has ended continues it. Sources that overlap are
 * separate tools, each with a history of its own. Returns the history of each source. O(k^2) for k sources.
 */
export function joinSpans(spans: readonly Span[]): ReadonlyMap<number, History> {
  const inOrder = [...spans].sort(
    (a, b) => a.first - b.first || a.last - b.last || a.source - b.source,
  );
  const chains: Span[][] = [];
  for (const span of inOrder) {
    const continued = chains.find((chain) => (chain.at(-1)?.last ?? 0) <= span.first);
    if (continued) continued.push(span);
    else chains.push([span]);
  }
  const histories = new Map<number, History>();
  for (const chain of chains) {
    const covered = chain.reduce((sum, span, at) => {
      const gap = span.first - (chain[at - 1]?.last ?? span.first);
      return sum + span.last - span.first + (gap <= NO_GAP ? gap : 0);
    }, 0);
    const history = {
      first: chain[0]?.first ?? 0,
      last: chain.at(-1)?.last ?? 0,
      weeks: covered / WEEK,
    };
    for (const span of chain) histories.set(span.source, history);
  }
  return histories;
}

/** Tickets a year at the pace of a history: count x 52 / weeks, the weeks not below four. */
export function perYear(count: number, weeks: number): number {
  return (count * WEEKS_A_YEAR) / Math.max(SHORTEST_SPAN_WEEKS, weeks);
}
