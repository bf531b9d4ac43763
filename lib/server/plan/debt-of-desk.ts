import { debtForecast, growthOf, weeklyToil } from "@/lib/core/cost/debt-forecast";
import type { Estimate } from "@/lib/core/domain/money";
import type { PlanItem } from "@/lib/core/domain/plan";
import { ownRate, type WorkspaceSettings } from "@/lib/core/domain/settings";
import { principalOf } from "@/lib/core/plan/principal";
import { DEBT_HORIZON, type DebtInput } from "@/lib/core/report/box/debt-view";
import type { ListedCandidate } from "../store/candidates";
import { planTasks } from "../store/plan-tasks";

const MONTHS = Array.from({ length: DEBT_HORIZON + 1 }, (_, month) => month);

type Desk = {
  readonly interest: Estimate;
  /** Expected toil hours a year. */
  readonly hours: number;
  readonly candidates: readonly ListedCandidate[];
  /** Weekly tickets of tasks before the window, oldest first. */
  readonly before: ReadonlyMap<string, readonly number[]>;
  /** What people said of tasks in the plan. */
  readonly items: ReadonlyMap<string, PlanItem>;
  readonly settings: WorkspaceSettings;
};

/** Interest, principal and growth of the operational debt of a workspace. */
export function debtOfDesk(desk: Desk): DebtInput {
  const { interest, hours, candidates, before, items, settings } = desk;
  const ranked = candidates.filter(({ rank }) => rank !== null);
  const growth = growthOf(
    weeklyToil(
      ranked.map(({ taskId, weeks, costPerYear }) => ({
        before: before.get(taskId) ?? [],
        weeks,
        worth: Number(costPerYear ?? 0),
      })),
    ),
  );
  const { operationalSpend, staff, productiveHours } = settings;
  return {
    interest,
    shares: {
      spend: operationalSpend ? interest.expected / operationalSpend : null,
      time: staff ? hours / (staff * productiveHours) : null,
    },
    growth,
    forecast: growth ? debtForecast(interest, growth, MONTHS) : [],
    principal: principalOf(planTasks(ranked, settings), items, {
      terms: settings.automation,
      rate: ownRate(settings),
    }),
  };
}
