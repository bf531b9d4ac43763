import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ALL_CASES, DAILY_CASES, type KillCase } from "./cases";
import { Client } from "./client";
import { Installation } from "./installation";
import { runRandomKills } from "./random-kills";
import { type Resumed, runCase } from "./run-case";
import { type State, workOf } from "./scenario";

/** Seed of the random kills; printed, so that a bad run can be looked at again. */
const SEED = 20_261_128;
const RANDOM_KILLS = 100;

const USAGE = `npx tsx scripts/kills/run.ts [--all [--from N]] [--random KILLS] [--seed N] [--shard I/N] [--report FILE]
  (after a build) kills web server, worker and PostgreSQL at named points, and compares what is left. --from goes on
  where a run of all was cut off.`;

type Tally = { passed: number; failed: number; worker: number[]; postgres: number[] };

/** The value below which 95 % of the values are (nearest rank); null without values. */
function p95(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? null;
}

function seconds(ms: number | null): string {
  return ms === null ? "not measured" : `${(ms / 1000).toFixed(1)} s`;
}

function note(tally: Tally, resumed: readonly Resumed[]): void {
  for (const { who, ms } of resumed) tally[who].push(ms);
}

type Stage = {
  readonly installation: Installation;
  readonly client: Client;
  readonly undisturbed: readonly State[];
};

async function killAtPoints(
  stage: Stage,
  scenarios: readonly (readonly KillCase[])[],
  tally: Tally,
): Promise<void> {
  const { installation, client, undisturbed } = stage;
  for (const kills of scenarios) {
    const outcome = await runCase(installation, client, { kills, undisturbed });
    tally[outcome.problem ? "failed" : "passed"] += 1;
    note(tally, outcome.resumed);
    const resumed = outcome.resumed.map(({ ms }) => `, resumed after ${seconds(ms)}`).join("");
    const word = outcome.problem ? "FAILED" : "ok    ";
    console.log(`${word}  ${outcome.what}${resumed} (${outcome.seconds} s)`);
    if (outcome.problem) console.log(`        ${outcome.problem}`);
  }
}

async function killAtRandom(
  stage: Stage,
  { kills, seed }: { kills: number; seed: number },
  tally: Tally,
): Promise<void> {
  const { installation, client, undisturbed } = stage;
  const found = await runRandomKills(installation, client, { kills, seed, undisturbed });
  for (const problem of found.problems) console.log(`FAILED  ${problem}`);
  note(tally, found.resumed);
  tally.failed += found.problems.length;
  tally.passed += found.scenarios - found.problems.length;
  console.log(
    `${kills} random kills (seed ${seed}) during ${found.scenarios} scenarios: ${found.problems.length} mismatches`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      all: { type: "boolean", default: false },
      from: { type: "string", default: "1" },
      random: { type: "string" },
      seed: { type: "string", default: String(SEED) },
      shard: { type: "string", default: "1/1" },
      report: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const [shard = 1, shards = 1] = values.shard.split("/").map(Number);
  const wanted = values.all ? ALL_CASES.map((kill) => [kill]) : values.random ? [] : [DAILY_CASES];
  const scenarios = wanted
    .slice(Number(values.from) - 1)
    .filter((_, at) => at % shards === shard - 1);
  const kills = Number(values.random ?? (values.all ? RANDOM_KILLS : 0));
  const tally: Tally = { passed: 0, failed: 0, worker: [], postgres: [] };
  const installation = await Installation.open();
  try {
    await installation.arrange();
    const client = await Client.signIn(installation);
    const undisturbed = await workOf(client, await client.newDesk());
    const stage = { installation, client, undisturbed };
    await killAtPoints(stage, scenarios, tally);
    if (kills > 0 && shard === 1)
      await killAtRandom(stage, { kills, seed: Number(values.seed) }, tally);
  } finally {
    await installation.close();
  }
  console.log(
    `${tally.passed} as undisturbed, ${tally.failed} not; resumed p95: ${seconds(p95(tally.worker))} after a worker's kill (${tally.worker.length}), ${seconds(p95(tally.postgres))} after PostgreSQL's return (${tally.postgres.length})`,
  );
  if (values.report) writeFileSync(values.report, JSON.stringify(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
