import { dateOfDay, mondayOfWeek } from "@/lib/core/calendar/local-clock";
import type { NamedCount, ScoringWindow } from "@/lib/core/domain/task-facts";
import { followMoves, rankMoves } from "@/lib/core/rank/rank-moves";
import { signalsOf } from "@/lib/core/score/learn-model";
import type { ScoringFacts } from "@/lib/core/score/scoring-pass";
import { movedBy } from "@/lib/core/score/toil-chance";
import type { ActivePlaces } from "../store/active-places";
import type { HourOfTask, MiningOutcome, StoredCandidate, WeekOfTask } from "../store/mining-runs";
import type { RankedTask, Ranking } from "./cost-and-rank";
import type { NamedTasks } from "./name-tasks";

const NAMES = 8;
/** Services, and teams, of one task that are told apart; tickets of rarer ones belong to no application or team. */
const MOST_COUNTED = 200;

const names = (counts: readonly NamedCount[]): string[] =>
  counts.slice(0, NAMES).map((one) => one.name);

function offHoursShare({ facts }: RankedTask): number | null {
  const { business, off, sleep } = facts.hours;
  const all = business + off + sleep;
  return all === 0 ? null : (off + sleep) / all;
}

function storedCandidate(ranked: RankedTask): StoredCandidate {
  const { task, facts, score, cost } = ranked;
  const [repetition, noJudgment, interrupt] = score.criteria;
  return {
    taskId: task.taskId,
    rank: ranked.rank,
    title: task.title,
    tickets: task.tickets,
    ticketsInWindow: facts.scoredCount,
    toil: score.toil,
    repetition: repetition.score,
    noJudgment: noJudgment.score,
    interrupt: interrupt.score,
    grade: score.grade,
    remedy: score.remedy,
    kind: ranked.kind,
    drivers: ranked.drivers,
    chance: score.chance,
    hoursPerYear: cost.toilHours,
    costPerYear: cost.axes.total?.expected ?? null,
    growth: facts.growth,
    offHoursShare: offHoursShare(ranked),
    sources: names(facts.sources),
    teams: names(facts.teams),
    services: names(facts.services),
    serviceCounts: facts.services.slice(0, MOST_COUNTED),
    teamCounts: facts.teams.slice(0, MOST_COUNTED),
    languages: task.languages,
    score,
    cost,
    variants: task.variants,
    wordings: task.wordings,
    sameness: task.sameness,
    broad: task.broad,
    verdict: ranked.verdict,
    weeks: facts.weekCounts,
    days: facts.dayCounts,
  };
}

function weeksOf(ranked: RankedTask, window: ScoringWindow | null): WeekOfTask[] {
  if (!window) return [];
  return ranked.facts.weekCounts.map((tickets, index) => ({
    taskId: ranked.task.taskId,
    week: mondayOfWeek(window.firstWeek + index),
    tickets,
  }));
}

function hoursOf({ task, facts }: RankedTask): HourOfTask[] {
  return facts.heat.flatMap((tickets, index) =>
    tickets === 0
      ? []
      : [{ taskId: task.taskId, weekday: Math.floor(index / 24) + 1, hour: index % 24, tickets }],
  );
}

/** Share of the ranked tickets whose minutes stand on each rung. */
function rungMix(tasks: readonly RankedTask[]) {
  const counts = new Map<number, number>();
  for (const { facts } of tasks) {
    for (const { rung, tickets } of facts.touch.rungs)
      counts.set(rung, (counts.get(rung) ?? 0) + tickets);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .sort((a, b) => a[0] - b[0])
    .map(([rung, count]) => ({ rung, share: count / all }));
}

const ticketsOf = (tasks: readonly RankedTask[]): number =>
  tasks.reduce((sum, { task }) => sum + task.tickets, 0);

/** Where tasks stood before whoever gives verdicts sat down to it, and what moved them since. */
function movesSince(before: ActivePlaces, { tasks, model }: Ranking) {
  const places = tasks.map(({ task, rank, score, verdict }) => ({
    taskId: task.taskId,
    rank,
    chance: score.chance,
    verdict,
    learnedFrom: movedBy(signalsOf(score), before.weights, model.weights),
  }));
  return followMoves(before.recentMoves, rankMoves(before.places, places), places);
}

/** Everything that a finished run stores. */
export function miningOutcome(
  named: NamedTasks,
  facts: ScoringFacts,
  ranking: Ranking,
  before: ActivePlaces | null,
): MiningOutcome {
  const { desk } = facts;
  const ranked = ranking.tasks.filter((one) => one.rank !== null);
  const tray = ranking.tasks.filter((one) => one.rank === null);
  const spans = desk.sources.flatMap((source) =>
    source.spanWeeks === null ? [] : [source.spanWeeks],
  );
  return {
    asOf: desk.asOf,
    tickets: desk.ticketCount,
    ticketsInTasks: desk.inTaskCount,
    totals: {
      cost: ranking.totals,
      rungMix: rungMix(ranked),
      rankedTickets: ticketsOf(ranked),
      trayTickets: ticketsOf(tray),
      assets: ranking.assets,
      spanWeeks: spans.length > 0 ? Math.max(...spans) : null,
      since: desk.window && mondayOfWeek(desk.window.firstWeek),
      sourceStarts: desk.sources.flatMap(({ name, firstDay }) =>
        firstDay === null ? [] : [{ source: name, day: dateOfDay(firstDay) }],
      ),
    },
    model: ranking.model,
    moves: before && movesSince(before, ranking),
    newTaskIds: named.newTaskIds,
    signatures: [...named.taskOfSignature].map(([signatureId, taskId]) => ({
      signatureId,
      taskId,
    })),
    candidates: ranking.tasks.map(storedCandidate),
    weeks: ranking.tasks.flatMap((one) => weeksOf(one, desk.window)),
    hours: ranking.tasks.flatMap(hoursOf),
    lineage: named.lineage,
  };
}
