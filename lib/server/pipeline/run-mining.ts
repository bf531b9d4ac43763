import { groupInSteps } from "@/lib/core/group/group-signatures";
import type { Pins } from "@/lib/core/group/signature-summary";
import type { WorkspaceScope } from "../access/scope";
import { log } from "../log";
import { activeGrouping, type GroupedTask } from "../store/active-grouping";
import { activePins, restoredPlaces } from "../store/grouping-decisions";
import { leaveSameTicketsOut, leaveTicketsOut, type RunCoverage } from "../store/left-out-tickets";
import { activeSignatureTasks, placesOfWhole } from "../store/mining-runs";
import { uniqueSignatures } from "../store/questions/unique-signatures";
import { nameTasks } from "./name-tasks";
import { type Run, scoreAndStore, stopwatch } from "./score-and-store";
import { type Teller, telling } from "./told-steps";

/**
 * store -> group -> score -> cost -> rank -> store: the whole workspace anew, swapped in when it is complete.
 *
 * Reads the unique wordings, not the tickets, to group; then streams every ticket once to count what scoring needs.
 */
export async function runMining(scope: WorkspaceScope): Promise<void> {
  const isWhole = await telling(scope, (teller) => mineAnew(scope, teller));
  if (!isWhole) log.info({ workspace: scope.workspaceId }, "mining was stopped by a person");
}

async function mineAnew(scope: WorkspaceScope, teller: Teller): Promise<void> {
  const run = { clock: stopwatch(), teller, coverage: await leaveTicketsOut(scope) };
  const pins = await activePins(scope);
  const { clusters, counts } = await groupWordings(scope, pins, run);
  const named = nameTasks(clusters, await placesBefore(scope, run.coverage), counts);
  await scoreAndStore(scope, named, run);
}

/**
 * The same without grouping everything anew: settings and verdicts change scores, costs and ranks, but not which tickets
 * are one task. Only the tasks that people's decisions about groups touch are described anew, so that a split shows in
 * seconds: all their wordings have a place by now, which grouping obeys; it still finds titles and how alike they are.
 * Tickets that came since stay in no task until they are mined. Groups anew where the active run cannot be used.
 */
export async function runRescoring(scope: WorkspaceScope): Promise<void> {
  const tasks = await activeGrouping(scope);
  if (tasks === null) return runMining(scope);
  await telling(scope, (teller) => rescore(scope, tasks, teller));
}

async function rescore(
  scope: WorkspaceScope,
  tasks: readonly GroupedTask[],
  teller: Teller,
): Promise<void> {
  const run = { clock: stopwatch(), teller, coverage: await leaveSameTicketsOut(scope) };
  const active = await activeSignatureTasks(scope);
  const taskOf = new Map(active.map((row) => [row.signatureId, row.taskId]));
  const decided = new Map([...(await restoredPlaces(scope)), ...(await activePins(scope))]);
  const placed = new Map([...taskOf, ...decided]);
  const moved = [...decided].filter(([id, taskId]) => taskOf.get(id) !== taskId);
  const touched = new Set(moved.flatMap(([id, taskId]) => [taskId, taskOf.get(id) ?? taskId]));
  const pins = new Map(
    [...placed].filter(([id, to]) => touched.has(to) || touched.has(taskOf.get(id) ?? to)),
  );
  const { clusters, counts } = await groupWordings(scope, pins, run, [...pins.keys()]);
  const named = nameTasks(
    clusters,
    active.filter(({ taskId }) => touched.has(taskId)),
    counts,
  );
  const others = [...taskOf].filter(([id]) => !pins.has(id));
  await scoreAndStore(
    scope,
    {
      ...named,
      tasks: [...tasks.filter(({ taskId }) => !touched.has(taskId)), ...named.tasks],
      taskOfSignature: new Map([...others, ...named.taskOfSignature]),
    },
    run,
  );
}

/** The wordings' texts are needed for grouping alone and are let go here: they are most of what mining holds. */
async function groupWordings(
  scope: WorkspaceScope,
  pins: Pins,
  { clock, teller, coverage }: Run,
  only: readonly string[] | null = null,
) {
  const signatures = await uniqueSignatures(scope, coverage, only);
  clock.lap("read wordings");
  await teller.at("group");
  const clusters = await teller.drive(groupInSteps(signatures, { pins }));
  clock.lap("group");
  return { clusters, counts: new Map(signatures.map(({ id, count }) => [id, count])) };
}

/**
 * Which task each wording continues: that of the active run, the one it had before tickets were left out where all are
 * back, or the one that an undone decision had taken it from.
 */
async function placesBefore(scope: WorkspaceScope, { leftOut }: RunCoverage) {
  const whole = leftOut.length === 0 ? await placesOfWhole(scope) : [];
  const active = (await activeSignatureTasks(scope)).map(
    ({ signatureId, taskId }) => [signatureId, taskId] as const,
  );
  const restored = await restoredPlaces(scope);
  const places = new Map([...active, ...whole]);
  return [...places].map(([signatureId, taskId]) => ({
    signatureId,
    taskId: restored.get(signatureId) ?? taskId,
  }));
}
