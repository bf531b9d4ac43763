import { mkdir } from "node:fs/promises";
import path from "node:path";
import { dataFolder, environmentValue, installationSecret } from "@/scripts/lib/data-folder.mjs";
import { ensurePostgres } from "@/scripts/lib/embedded-postgres.mjs";
import { scopeOfJob, type WorkspaceScope } from "../access/scope";
import { productFolder } from "../product-folder";
import { DatabaseUnusable, prepareDatabase } from "../setup/prepare-database";
import { readHealth } from "../store/health";
import { unfinishedJobs } from "../store/queue-state";
import { createWorkspace, findWorkspace } from "../store/workspaces";
import { CliProblem } from "./exit";
import { startOwnWorker } from "./own-worker";

export type Installation = { close(): Promise<void> };

/**
 * Makes this process part of the installation: attaches to its PostgreSQL or starts it, migrates, and reads its secret.
 * A server that was started for the command is stopped with it.
 */
export async function openInstallation(): Promise<Installation> {
  const root = productFolder();
  const folder = dataFolder(process.env.TOILBOX_DATA_DIR ?? path.join(root, ".toilbox"));
  await mkdir(folder, { recursive: true });
  process.env.TOILBOX_DATA_DIR = folder;
  process.env.TOILBOX_SECRET = installationSecret(folder);
  const given = environmentValue("DATABASE_URL");
  const server = given ? null : await ensurePostgres(path.join(folder, "database"));
  try {
    const prepared = await prepareDatabase(given ?? server?.ownerUrl ?? "", root);
    process.env.DATABASE_URL = prepared.appDatabaseUrl;
  } catch (error) {
    if (error instanceof DatabaseUnusable) throw new CliProblem(`${error.message} [${error.code}]`);
    throw error;
  }
  return {
    close: async () => {
      if (server?.started) server.stop();
    },
  };
}

/** The workspace of that slug, acting as the installation's operator. */
export async function openWorkspace(
  slug: string,
  options: { create: boolean },
): Promise<WorkspaceScope> {
  const found = await findWorkspace(slug);
  if (found) return scopeOfJob(found.id, "cli");
  if (!options.create)
    throw new CliProblem(`There is no workspace "${slug}". Import into it once to make it.`);
  if (!/^[a-z0-9][a-z0-9-]{0,47}$/.test(slug)) {
    throw new CliProblem(
      `"${slug}" cannot be a workspace: use lower-case letters, digits and hyphens, at most 48.`,
    );
  }
  const made = await createWorkspace({ slug, name: slug, isSample: false });
  return scopeOfJob(made.id, "cli");
}

/**
 * Does the work while somebody takes the workspace's jobs: the installation's worker when one is alive, else one of our
 * own. Returns when the queue of the workspace is empty, so that mining is done as well.
 */
export async function withWorker(scope: WorkspaceScope, work: () => Promise<void>): Promise<void> {
  const { workers } = await readHealth();
  const own = workers > 0 ? null : startOwnWorker(productFolder());
  const worked = async (): Promise<void> => {
    await work();
    while ((await unfinishedJobs(scope)) > 0)
      await new Promise((resolve) => setTimeout(resolve, 200));
  };
  try {
    await (own ? Promise.race([worked(), own.lost]) : worked());
  } finally {
    await own?.stop();
  }
}
