import { parseArgs } from "node:util";
import { type BombLine, type Latency, measureBombs } from "./bomb";
import { measureCsv } from "./csv";
import { measureErasure } from "./erase";
import { measureMiners } from "./miner";
import { measureReimport } from "./reimport";
import { measureSimulation } from "./simulate";
import { measureLargeFile } from "./two-gigabytes";
import { measureWholeWay } from "./whole-way";

/** Rows of a run that names nothing: small enough to look at it every day. */
const MODEST_TICKETS = 50_000;
const TICKETS = 200_000;
const SIMULATED_TASKS = 2_000;

async function csv(tickets: number | null): Promise<string[]> {
  const { title, lines } = await measureCsv(tickets ?? TICKETS);
  return [
    title,
    ...lines.map(({ name, rowsPerSecond, ratio, cpuRatio }) => {
      const [median, least, most] = ratio.map((one) => one.toFixed(2));
      const cpu = cpuRatio[0].toFixed(2);
      const speed = Math.round(rowsPerSecond).toLocaleString("en-US");
      return `${name.padEnd(26)} ${speed.padStart(9)} rows/s, ${median}x papaparse (${least} to ${most}; ${cpu}x by processor time)`;
    }),
  ];
}

/** What the whole way of so many tickets takes, as ratios against a plain COPY of the same files. */
async function wholeWay(tickets: number | null): Promise<string[]> {
  const found = await measureWholeWay(tickets ?? TICKETS);
  const ratio = (found.rawCopySeconds / found.importSeconds).toFixed(3);
  return [
    `whole-way: ${found.tickets.toLocaleString("en-US")} rows of three exports`,
    `raw COPY       ${found.rawCopySeconds.toFixed(1)} s`,
    `import         ${found.importSeconds.toFixed(1)} s (${ratio} of raw COPY's speed)`,
    `group and rank ${found.miningSeconds.toFixed(1)} s`,
    `worker memory  ${found.memoryAfterImport} MB after import, ${found.memoryAfterMining} MB at most (VmHWM)`,
  ];
}

/** About the bytes of one generated row. */
const ROW_BYTES = 295;
const TWO_GIGABYTES = 2_000_000_000;

/** A large file through the built web server and the worker; `--tickets` makes it smaller. */
async function twoGigabytes(tickets: number | null): Promise<string[]> {
  const found = await measureLargeFile(tickets === null ? TWO_GIGABYTES : tickets * ROW_BYTES);
  const rows = found.rows.toLocaleString("en-US");
  const perSecond = Math.round(found.rows / found.importSeconds).toLocaleString("en-US");
  return [
    `two-gigabytes: ${Math.round(found.bytes / 1e6)} MB, ${rows} rows`,
    `upload         ${found.uploadSeconds.toFixed(1)} s, web server +${found.webGrowth} MB`,
    `import         ${found.importSeconds.toFixed(1)} s, ${perSecond} rows/s`,
    `worker memory  ${found.workerMemory} MB at most (VmHWM)`,
  ];
}

async function miner(tickets: number | null): Promise<string[]> {
  const { titles, lines } = await measureMiners(tickets ?? TICKETS);
  return [
    `miner: ${titles.toLocaleString("en-US")} titles of three exports`,
    ...lines.map(({ name, titlesPerSecond, titlesPerCpuSecond, groups, ratios }) => {
      const times = ratios.map(({ to, times: [median, least, most] }) => {
        const [middle, low, high] = [median, least, most].map((one) => one.toFixed(2));
        return `${middle}x ${to} (${low} to ${high})`;
      });
      const [speed, byCpu] = [titlesPerSecond, titlesPerCpuSecond].map((one) =>
        Math.round(one).toLocaleString("en-US").padStart(9),
      );
      return `${name.padEnd(14)} ${speed} titles/s, ${byCpu} per CPU second, ${groups} groups, ${times.join(", ")}`;
    }),
  ];
}

async function reimport(tickets: number | null): Promise<string[]> {
  const found = await measureReimport(tickets ?? TICKETS);
  const [median, least, most] = found.ratio.map((one) => one.toFixed(2));
  const first = (found.rawCopySeconds / found.firstSeconds).toFixed(3);
  return [
    `reimport: ${found.rows.toLocaleString("en-US")} rows of three exports`,
    `first import   ${found.firstSeconds.toFixed(1)} s (${first} of raw COPY's speed)`,
    `unchanged rows ${found.againSeconds.toFixed(1)} s`,
    `plain upsert   ${found.upsertSeconds.toFixed(1)} s: ours is ${median}x as fast (${least} to ${most})`,
  ];
}

/** Costing 2,000 tasks anew, and a box of 500 tasks; `--tickets` is the number of tasks. */
async function simulate(tasks: number | null): Promise<string[]> {
  const before = process.cpuUsage();
  const found = measureSimulation(tasks ?? SIMULATED_TASKS);
  const { user, system } = process.cpuUsage(before);
  return [
    `simulate: ${found.tasks.toLocaleString("en-US")} tasks x 10,000 draws`,
    `cost           ${found.seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor`,
    `told           ${found.steps.toLocaleString("en-US")} times, longest silence ${found.longestStepMs.toFixed(0)} ms`,
    `box            500 tasks x 1,000 days in ${found.solveMs.toFixed(0)} ms`,
  ];
}

function told({ p50, p95, most, answers, failures }: Latency): string {
  const [median, late, latest] = [p50, p95, most].map((one) => one.toFixed(0));
  return `p50 ${median} ms, p95 ${late} ms, at most ${latest} ms (${answers} answers, ${failures} failed)`;
}

/** What another person waits for a page while files that harm are uploaded; as large as they are. */
async function bomb(): Promise<string[]> {
  const found = await measureBombs();
  const line = ({ name, megabytes, seconds, latency }: BombLine): string =>
    `  ${name.padEnd(16)} ${megabytes.toFixed(1).padStart(5)} MB over in ${seconds.toFixed(1)} s: ${told(latency)}`;
  return [
    `bomb: the page meanwhile; web server +${found.webGrowth} MB`,
    `idle: ${told(found.idle)}`,
    "sent to be imported",
    ...found.imported.map(line),
    "sent as a dry run",
    ...found.asked.map(line),
  ];
}

/** Looking for a person, and erasing one, in stored tickets with texts. */
async function erase(tickets: number | null): Promise<string[]> {
  const found = await measureErasure((tickets ?? TICKETS) * ROW_BYTES);
  return [
    `erase: ${found.tickets.toLocaleString("en-US")} tickets`,
    `look for nobody  ${found.lookForNobodySeconds.toFixed(1)} s`,
    `look for one     ${found.lookSeconds.toFixed(1)} s, in ${found.foundRows} rows`,
    `erase            ${found.eraseSeconds.toFixed(1)} s`,
  ];
}

const BENCHES = new Map<string, (tickets: number | null) => Promise<string[]>>([
  ["bomb", bomb],
  ["erase", erase],
  ["csv", csv],
  ["miner", miner],
  ["simulate", simulate],
  ["whole-way", wholeWay],
  ["reimport", reimport],
  ["two-gigabytes", twoGigabytes],
]);
/** What runs when nothing is named. */
const EVERY_DAY = ["csv", "whole-way"];

/** Runs the benches that are named, at full size; without a name the daily ones at a modest size. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { tickets: { type: "string" } },
  });
  const unnamed = positionals.length === 0;
  const asked = values.tickets === undefined ? null : Number(values.tickets);
  const tickets = asked ?? (unnamed ? MODEST_TICKETS : null);
  for (const name of unnamed ? EVERY_DAY : positionals) {
    const bench = BENCHES.get(name);
    if (!bench) throw new Error(`No bench "${name}". There are: ${[...BENCHES.keys()].join(", ")}`);
    console.log((await bench(tickets)).join("\n"));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
