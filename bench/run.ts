import { parseArgs } from "node:util";
import { measureWholeWay } from "./whole-way";

const TICKETS = 200_000;

/** Prints what the whole way of so many tickets takes, as ratios against a plain COPY of the same files. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { tickets: { type: "string" } } });
  const found = await measureWholeWay(Number(values.tickets ?? TICKETS));
  const ratio = (found.rawCopySeconds / found.importSeconds).toFixed(3);
  console.log(
    [
      `${found.tickets.toLocaleString("en-US")} rows of three exports`,
      `raw COPY       ${found.rawCopySeconds.toFixed(1)} s`,
      `import         ${found.importSeconds.toFixed(1)} s (${ratio} of raw COPY's speed)`,
      `group and rank ${found.miningSeconds.toFixed(1)} s`,
      `worker memory  ${found.memoryAfterImport} MB after import, ${found.memoryAfterMining} MB at most (VmHWM)`,
    ].join("\n"),
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
