import { json } from "node:stream/consumers";
import { z } from "zod";
import { scopeOfJob } from "../access/scope";
import { closeDatabase } from "../store/db";
import { importOptions } from "../store/imports";
import { dryRunImport } from "./dry-run-import";

/** What the program reads on stdin, as JSON; the outcomes stand on stdout, as JSON. */
const question = z.object({
  workspaceId: z.uuid(),
  file: z.object({ label: z.string(), path: z.string() }),
  options: importOptions,
});
export type DryRunQuestion = z.infer<typeof question>;

/** Entry of the program that reads one file for the web server: see dry-run-apart.ts. */
async function main(): Promise<void> {
  const { workspaceId, file, options } = question.parse(await json(process.stdin));
  const outcomes = await dryRunImport(scopeOfJob(workspaceId, "worker"), file, options);
  process.stdout.write(JSON.stringify(outcomes));
  await closeDatabase();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
