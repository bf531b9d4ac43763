import { SCORING_VERSION } from "@/lib/core/score/scoring-defaults";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { faultpoint } from "../faultpoint";
import { log } from "../log";
import { activePlaces } from "../store/active-places";
import { readRegister } from "../store/applications";
import type { RunCoverage } from "../store/left-out-tickets";
import { storeMiningRun } from "../store/mining-runs";
import { newestVerdicts } from "../store/questions/newest-verdicts";
import { refreshStatistics } from "../store/refresh-statistics";
import { readSettings } from "../store/settings";
import { costAndRank } from "./cost-and-rank";
import { gatherFacts } from "./gather-facts";
import { miningOutcome } from "./mining-outcome";
import type { NamedTasks } from "./name-tasks";
import type { Teller } from "./told-steps";

/** One seed for all: the same tickets and settings give the same figures. */
const SEED = 20_260_930;

/** score -> cost -> rank -> store, whatever way the tasks were made; swapped in when it is complete. */
export async function scoreAndStore(
  scope: WorkspaceScope,
  named: NamedTasks,
  { clock, teller, coverage }: Run,
): Promise<void> {
  await teller.at("score");
  const { settings, version } = await readSettings(scope);
  const given = await newestVerdicts(scope);
  const verdicts = new Map(given.map(({ taskId, verdict }) => [taskId, verdict]));
  // Seeded draws follow the order of the tasks, which must not depend on where they came from.
  const tasks = [...named.tasks].sort((a, b) => (a.taskId < b.taskId ? -1 : 1));
  const facts = await gatherFacts(scope, coverage, named, settings);
  clock.lap("read tickets");
  const { applications } = await readRegister(scope);
  const context = { settings, verdicts, seed: SEED, applications };
  const ranking = await teller.drive(costAndRank({ ...named, tasks }, facts, context));
  clock.lap("score, cost, rank");
  await faultpoint("classify.mid");
  await teller.at("store");
  const outcome = miningOutcome(named, facts, ranking, await activePlaces(scope));
  await storeMiningRun(
    scope,
    {
      ...coverage,
      scoringVersion: SCORING_VERSION,
      settingVersion: version,
      seed: SEED,
      startedAt: clock.startedAt,
      timeZone: settings.timeZone,
    },
    outcome,
  );
  clock.lap("store");
  await refreshStatistics("ranking");
  clock.lap("statistics");
  log.info(
    { signatures: named.taskOfSignature.size, tasks: named.tasks.length, ms: clock.laps },
    "mined",
  );
}

/** What goes along with a run: its times, who is told how far it is, and which tickets it leaves out. */
export type Run = {
  readonly clock: Stopwatch;
  readonly teller: Teller;
  readonly coverage: RunCoverage;
};

export type Stopwatch = {
  /** Before anything is read: what people decide from here on, a later run looks at. */
  readonly startedAt: Date;
  readonly laps: Readonly<Record<string, number>>;
  lap(name: string): void;
};

/** When a run began, and the milliseconds of each of its parts for the log. */
export function stopwatch(): Stopwatch {
  const laps: Record<string, number> = {};
  let last = performance.now();
  return {
    startedAt: now(),
    laps,
    lap(name) {
      const at = performance.now();
      laps[name] = Math.round(at - last);
      last = at;
    },
  };
}
