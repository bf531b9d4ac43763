import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { createDrawSource } from "@/lib/core/plan/case-draws";
import { makePlan } from "@/lib/core/plan/make-plan";
import {
  type BridgeStart,
  type BridgeView,
  bridgeStart,
  bridgeView,
} from "@/lib/core/report/plan/bridge-view";
import { defaultKnobs } from "@/lib/core/report/plan/plan-start";
import { wordingOf } from "@/lib/core/report/wording";
import { parseRunTotals } from "../store/candidate-columns";
import type { listRanking } from "../store/candidates";
import { planTasks } from "../store/plan-tasks";
import type { StoredPlan } from "../store/plans";

type Ranking = NonNullable<Awaited<ReturnType<typeof listRanking>>>;

const NOTHING: BridgeStart = { toilHours: 0, labour: null, other: 0, ownRate: null };

/** What repeated work costs today, as the report tells it. */
export function debtToday({ run }: Pick<Ranking, "run">, settings: WorkspaceSettings): BridgeStart {
  const totals = parseRunTotals(run.totals).cost;
  const { annualCost, productiveHours } = settings;
  return totals
    ? bridgeStart(totals, annualCost === null ? null : annualCost / productiveHours)
    : NOTHING;
}

/** The savings bridge of the plan on the table: that of the last proposal, else that of 20 days and three years. */
export function bridgeOfDesk(
  ranking: Ranking,
  stored: Pick<StoredPlan, "items" | "proposal">,
  settings: WorkspaceSettings,
): BridgeView {
  const knobs = defaultKnobs(settings, stored.proposal);
  const plan = makePlan(
    {
      tasks: planTasks(ranking.candidates, settings),
      items: stored.items,
      settings: settings.automation,
      knobs,
    },
    createDrawSource(settings.automation.coverage, ranking.run.seed),
  );
  const units = { formats: settings, wording: wordingOf(settings.profile), knobs };
  return bridgeView(debtToday(ranking, settings), plan, units);
}
