import path from "node:path";
import { scopeOfJob, type WorkspaceScope } from "@/lib/server/access/scope";
import { runImport } from "@/lib/server/pipeline/run-import";
import { findImport } from "@/lib/server/store/imports";
import { createWorkspace } from "@/lib/server/store/workspaces";
import { type Export, writeCleanExports } from "./clean-exports";
import { openBenchInstallation } from "./installation";
import { rawCopySeconds } from "./raw-copy";
import { spread } from "./spread";
import { PlainUpsert } from "./upsert";
import { requestAll } from "./whole-way";

const ROUNDS = 3;

type Spread = readonly [median: number, least: number, most: number];

export type Reimport = {
  readonly rows: number;
  readonly firstSeconds: number;
  readonly rawCopySeconds: number;
  readonly againSeconds: number;
  readonly upsertSeconds: number;
  /** How many times as fast as the upsert the import of unchanged rows is. */
  readonly ratio: Spread;
};

/** Seconds in which this process imports the files; what became of their rows is checked. */
async function importSeconds(
  scope: WorkspaceScope,
  exports: readonly Export[],
  expected: "created" | "unchanged",
): Promise<number> {
  const ids = await requestAll(scope, exports);
  const start = performance.now();
  for (const id of ids) await runImport(scope, id, { lastTry: true });
  const seconds = (performance.now() - start) / 1000;
  for (const [at, id] of ids.entries()) {
    const row = await findImport(scope, id);
    if (row?.[expected] !== exports[at]?.rows) throw new Error(`not all rows were ${expected}`);
  }
  return seconds;
}

/** The same files imported again, in turn with a plain upsert of the same rows. */
export async function measureReimport(tickets: number): Promise<Reimport> {
  const installation = await openBenchInstallation();
  const upsert = new PlainUpsert(installation.ownerUrl);
  try {
    const exports = await writeCleanExports(path.join(installation.folder, "exports"), tickets);
    const workspace = await createWorkspace({ slug: "bench", name: "Bench", isSample: false });
    const scope = scopeOfJob(workspace.id, "worker");
    const anchor = await rawCopySeconds(installation.ownerUrl, exports);
    const first = await importSeconds(scope, exports, "created");
    await upsert.load(exports);
    const rounds: { again: number; upsert: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const again = await importSeconds(scope, exports, "unchanged");
      rounds.push({ again, upsert: await upsert.load(exports) });
    }
    return {
      rows: exports.reduce((sum, one) => sum + one.rows, 0),
      firstSeconds: first,
      rawCopySeconds: anchor,
      againSeconds: spread(rounds.map((round) => round.again))[0],
      upsertSeconds: spread(rounds.map((round) => round.upsert))[0],
      ratio: spread(rounds.map((round) => round.upsert / round.again)),
    };
  } finally {
    await upsert.close();
    await installation.close();
  }
}
