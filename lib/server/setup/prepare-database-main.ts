import { mkdir } from "node:fs/promises";
import { closeDatabase } from "../store/db";
import { setupCodeToPrint } from "./owner-setup";
import { DatabaseUnusable, prepareDatabase } from "./prepare-database";
import { ensureSampleWorkspace, sampleSignIns } from "./sample-workspace";

/**
 * Entry of the start script. Reads ADMIN_DATABASE_URL (owner), TOILBOX_DATA_DIR, TOILBOX_SECRET, TOILBOX_SAMPLE;
 * prints one JSON line: {appDatabaseUrl, applied, setupCode, signIns}.
 */
async function main(): Promise<void> {
  const prepared = await prepareDatabase(process.env.ADMIN_DATABASE_URL ?? "");
  process.env.DATABASE_URL = prepared.appDatabaseUrl;
  await mkdir(process.env.TOILBOX_DATA_DIR ?? ".toilbox", { recursive: true, mode: 0o700 });
  if (process.env.TOILBOX_SAMPLE !== "0") await ensureSampleWorkspace();
  const setupCode = await setupCodeToPrint();
  const signIns = await sampleSignIns();
  process.stdout.write(`${JSON.stringify({ ...prepared, setupCode, signIns })}\n`);
  await closeDatabase();
}

main().catch((error: unknown) => {
  const known = error instanceof DatabaseUnusable;
  process.stderr.write(`${known ? `${error.message} [${error.code}]` : String(error)}\n`);
  process.exit(1);
});
