import { ownRate, type WorkspaceSettings } from "@/lib/core/domain/settings";
import { type BridgeStart, bridgeStart } from "@/lib/core/report/plan/bridge-view";
import { parseRunTotals } from "../store/candidate-columns";
import type { listRanking } from "../store/candidates";

type Ranking = NonNullable<Awaited<ReturnType<typeof listRanking>>>;

const NOTHING: BridgeStart = { toilHours: 0, labour: null, other: 0, ownRate: null };

/** What repeated work costs today, as the report tells it. */
export function debtToday({ run }: Pick<Ranking, "run">, settings: WorkspaceSettings): BridgeStart {
  const totals = parseRunTotals(run.totals).cost;
  return totals ? bridgeStart(totals, ownRate(settings)) : NOTHING;
}
