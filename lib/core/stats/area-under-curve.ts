/**
 * Area under the receiver operating characteristic: how often an item that is so scores above one that is not, equal
 * scores counting half (Mann and Whitney 1947). NaN when all items are of one kind. O(n log n).
 */
export function areaUnderCurve(scores: readonly number[], isSo: readonly boolean[]): number {
  const ordered = scores.map((score, at) => ({ score, at })).sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < ordered.length; ) {
    let to = from;
    while (to < ordered.length && ordered[to]?.score === ordered[from]?.score) to += 1;
    for (const { at } of ordered.slice(from, to)) if (isSo[at]) ranks += (from + to + 1) / 2;
    from = to;
  }
  const so = isSo.filter(Boolean).length;
  return (ranks - (so * (so + 1)) / 2) / (so * (isSo.length - so));
}
