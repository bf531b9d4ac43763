import { AutoRefresh } from "../auto-refresh";

/** Says that the numbers are about to change, and shows them once they have. */
export function RankingUnderWay() {
  return (
    <span role="status" className="text-text-2 text-xs">
      <AutoRefresh everyMs={1_500} />
      Ranking is being computed again …
    </span>
  );
}
