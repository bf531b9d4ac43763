import { groupSignatures } from "@/lib/core/group/group-signatures";
import type { Pins } from "@/lib/core/group/signature-summary";
import { SCORING_VERSION } from "@/lib/core/score/scoring-defaults";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { log } from "../log";
import { activeGrouping } from "../store/active-grouping";
import { activePlaces } from "../store/active-places";
import { activePins, restoredPlaces } from "../store/grouping-decisions";
import { activeSignatureTasks, storeMiningRun } from "../store/mining-runs";
import { newestVerdicts } from "../store/questions/newest-verdicts";
import { uniqueSignatures } from "../store/questions/unique-signatures";
import { readSettings } from "../store/settings";
import { costAndRank } from "./cost-and-rank";
import { gatherFacts } from "./gather-facts";
import { miningOutcome } from "./mining-outcome";
import { type NamedTasks, nameTasks } from "./name-tasks";

/** One seed for all: the same tickets and settings give the same figures. */
const SEED = 20_260_930;

/**
 * store -> group -> score -> cost -> rank -> store: the whole workspace anew, swapped in when it is complete.
 *
 * Reads the unique wordings, not the tickets, to group; then streams every ticket once to count what scoring needs.
 */
export async function runMining(scope: WorkspaceScope): Promise<void> {
  const clock = stopwatch();
  // Before anything is read: a decision made from here on asks for mining again.
  const pins = await activePins(scope);
  const { clusters, counts } = await groupWordings(scope, pins, clock);
  const named = nameTasks(clusters, await placesBefore(scope), counts);
  await scoreAndStore(scope, named, clock);
}

/**
 * The same without grouping: settings and verdicts change scores, costs and ranks, but not which tickets are one task.
 * Tickets that came since stay in no task until they are mined. Groups anew where the active run cannot be used.
 */
export async function runRescoring(scope: WorkspaceScope): Promise<void> {
  const tasks = await activeGrouping(scope);
  if (tasks === null) return runMining(scope);
  const signatures = await activeSignatureTasks(scope);
  const taskOfSignature = new Map(signatures.map((row) => [row.signatureId, row.taskId]));
  await scoreAndStore(scope, { tasks, taskOfSignature, newTaskIds: [], lineage: [] }, stopwatch());
}

async function scoreAndStore(
  scope: WorkspaceScope,
  named: NamedTasks,
  clock: Stopwatch,
): Promise<void> {
  const startedAt = now();
  const { settings, version } = await readSettings(scope);
  const given = await newestVerdicts(scope);
  const verdicts = new Map(given.map(({ taskId, verdict }) => [taskId, verdict]));
  // Seeded draws follow the order of the tasks, which must not depend on where they came from.
  const tasks = [...named.tasks].sort((a, b) => (a.taskId < b.taskId ? -1 : 1));
  const facts = await gatherFacts(scope, named, settings);
  clock.lap("read tickets");
  const ranking = costAndRank({ ...named, tasks }, facts, { settings, verdicts, seed: SEED });
  clock.lap("score, cost, rank");
  const outcome = miningOutcome(named, facts, ranking, await activePlaces(scope));
  await storeMiningRun(
    scope,
    { scoringVersion: SCORING_VERSION, settingVersion: version, seed: SEED, startedAt },
    outcome,
  );
  clock.lap("store");
  log.info(
    { signatures: named.taskOfSignature.size, tasks: named.tasks.length, ms: clock.laps },
    "mined",
  );
}

/** The wordings' texts are needed for grouping alone and are let go here: they are most of what mining holds. */
async function groupWordings(scope: WorkspaceScope, pins: Pins, clock: Stopwatch) {
  const signatures = await uniqueSignatures(scope);
  clock.lap("read wordings");
  const clusters = groupSignatures(signatures, { pins });
  clock.lap("group");
  return { clusters, counts: new Map(signatures.map(({ id, count }) => [id, count])) };
}

/** Which task each wording continues: that of the active run, or the one that an undone decision had taken it from. */
async function placesBefore(scope: WorkspaceScope) {
  const restored = await restoredPlaces(scope);
  const places = await activeSignatureTasks(scope);
  return places.map((row) => ({ ...row, taskId: restored.get(row.signatureId) ?? row.taskId }));
}

type Stopwatch = { laps: Record<string, number>; lap(name: string): void };

function stopwatch(): Stopwatch {
  const laps: Record<string, number> = {};
  let last = performance.now();
  return {
    laps,
    lap(name) {
      const at = performance.now();
      laps[name] = Math.round(at - last);
      last = at;
    },
  };
}
