import { costInSteps } from "@/lib/core/cost/cost-tasks";
import { taskTierWeight, tierWeights } from "@/lib/core/cost/tier-weight";
import type { Application } from "@/lib/core/domain/application";
import type { AssetGrowth } from "@/lib/core/domain/asset-growth";
import type { Driver, ToilScore } from "@/lib/core/domain/candidate";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { type Steps, within } from "@/lib/core/domain/steps";
import type { CostTotals, TaskCost } from "@/lib/core/domain/task-cost";
import type { TaskFacts } from "@/lib/core/domain/task-facts";
import type { LearnedModel, Verdict } from "@/lib/core/domain/verdict";
import { isRanked, rankCandidates } from "@/lib/core/rank/rank-candidates";
import { assetGrowthOf } from "@/lib/core/score/asset-growth";
import { findKind, type TaskKind } from "@/lib/core/score/common-or-unique";
import { findDrivers } from "@/lib/core/score/drivers";
import { judgeScore, learnModel } from "@/lib/core/score/learn-model";
import { scoreTask } from "@/lib/core/score/score-task";
import type { ScoringFacts } from "@/lib/core/score/scoring-pass";
import type { NamedTask, NamedTasks } from "./name-tasks";

export type RankedTask = {
  readonly task: NamedTask;
  readonly facts: TaskFacts;
  readonly score: ToilScore;
  readonly cost: TaskCost;
  readonly kind: TaskKind;
  readonly drivers: readonly Driver[];
  /** The word of a person that counts; null: none. */
  readonly verdict: Verdict | null;
  readonly rank: number | null;
};

export type Ranking = {
  readonly tasks: readonly RankedTask[];
  /** Sums over ranked tasks alone; null when none is ranked. */
  readonly totals: CostTotals | null;
  readonly model: LearnedModel;
  /** Whether the ranked toil grows with the things it is about or with each of them. */
  readonly assets: AssetGrowth;
};

type Scored = Omit<RankedTask, "cost" | "rank">;

function* costed(
  scored: readonly Scored[],
  { settings, seed, applications }: Pick<RankingContext, "settings" | "seed" | "applications">,
): Steps<{ readonly totals: CostTotals; readonly costs: ReadonlyMap<string, TaskCost> }> {
  const weightOf = tierWeights(applications, settings);
  const inputs = scored.map(({ task, facts, score }) => ({
    taskId: task.taskId,
    title: task.title,
    facts,
    score,
    tierWeight: taskTierWeight(facts, weightOf, settings),
  }));
  const { tasks, totals } = yield* costInSteps(inputs, settings, seed);
  return { totals, costs: new Map(tasks.map((cost) => [cost.taskId, cost])) };
}

/** Wordings with little in common are no ranked task: they go to the tray, where a person is asked. */
function unlessBroad(task: NamedTask, score: ToilScore): ToilScore {
  if (!task.broad) return score;
  const why = `too broad: ${task.wordings} wordings with little in common`;
  return { ...score, grade: "D", notes: [why, ...score.notes] };
}

/** What verdicts change: the newest on each task, and the settings that say whether they teach. */
export type RankingContext = {
  readonly settings: WorkspaceSettings;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly seed: number;
  /** The register: mission tiers are read from it. */
  readonly applications: readonly Application[];
};

function scoreAll(
  named: NamedTasks,
  facts: ScoringFacts,
  verdicts: RankingContext["verdicts"],
): Scored[] {
  return named.tasks.flatMap((task): Scored[] => {
    const known = facts.tasks.get(task.taskId);
    if (!known) return [];
    const sameness = { value: task.sameness, coverage: 1 };
    const score = unlessBroad(task, scoreTask(known, { desk: facts.desk, sameness }));
    const { title, variants } = task;
    const examples = variants.map((variant) => variant.example);
    const itemsAndServices = known.services.map((service) => service.name);
    return [
      {
        task,
        facts: known,
        score,
        kind: findKind(title, examples).kind,
        drivers: findDrivers({ title, examples, itemsAndServices }),
        verdict: verdicts.get(task.taskId) ?? null,
      },
    ];
  });
}

/**
 * Scores each task, learns from the verdicts on them, costs them, and puts them in order. Tasks that are not ranked are
 * costed apart: they are in no total. In steps, because 10,000 draws a task take seconds where tasks are thousands.
 */
export function* costAndRank(
  named: NamedTasks,
  facts: ScoringFacts,
  context: RankingContext,
): Steps<Ranking> {
  const { settings } = context;
  const unjudged = scoreAll(named, facts, context.verdicts);
  const model = learnModel(
    unjudged.map(({ task, score, verdict }) => ({ taskId: task.taskId, score, verdict })),
    settings.learning,
  );
  const scored = unjudged.map((one) => {
    return { ...one, score: judgeScore(one.score, model.weights, one.verdict) };
  });
  const isIn = ({ score, verdict }: Scored) => isRanked({ grade: score.grade, verdict });
  const inRanking = scored.filter(isIn);
  const outside = scored.filter((one) => !isIn(one));
  // Each task costs the same time, in the ranking or not.
  const split = scored.length > 0 ? inRanking.length / scored.length : 1;
  const ranked = yield* within(costed(inRanking, context), { from: 0, to: split });
  const tray = yield* within(costed(outside, context), { from: split, to: 1 });
  const { totals, costs } = ranked;
  const all = scored.flatMap((one) => {
    const cost = costs.get(one.task.taskId) ?? tray.costs.get(one.task.taskId);
    return cost ? [{ ...one, cost }] : [];
  });
  const tasks = rankCandidates(
    all.map((one) => ({
      ...one,
      taskId: one.task.taskId,
      toilHours: one.cost.toilHours,
      toil: one.score.toil,
      grade: one.score.grade,
    })),
  );
  const driven = tasks.flatMap(({ task: { taskId }, rank, drivers, cost }) =>
    rank === null ? [] : [{ taskId, drivers, hours: cost.toilHours }],
  );
  return {
    tasks,
    totals: inRanking.length > 0 ? totals : null,
    model,
    assets: assetGrowthOf(driven, facts.assets),
  };
}
