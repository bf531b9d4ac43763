import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "@/lib/server/setup/prepare-database";
import { ensurePostgres } from "./lib/embedded-postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    ownerUrl: string;
    appUrl: string;
  }
}

/** One throwaway PostgreSQL for all database tests, with a migrated database that each test file clones. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-db-"));
  // As root the server runs under another account, which must get through.
  chmodSync(folder, 0o711);
  const server = await ensurePostgres(folder, { throwaway: true });
  const close = (): void => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const prepared = await prepareDatabase(server.ownerUrl);
    project.provide("ownerUrl", server.ownerUrl);
    project.provide("appUrl", prepared.appDatabaseUrl);
    return close;
  } catch (error) {
    close();
    throw error;
  }
}
