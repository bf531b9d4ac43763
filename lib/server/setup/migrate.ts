import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";

/** Prisma's own advisory lock number, so that its engine and this runner never apply at the same time. */
const PRISMA_MIGRATION_LOCK = 72_707_369;

const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

type Migration = { name: string; sql: string; checksum: string };
type Applied = {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
};

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const half = applied.find((row) => row.finished_at === null && row.rolled_back_at === null);
  if (half) {
    throw new Error(
      `migration ${half.migration_name} began earlier and did not finish: look at its "logs" in _prisma_migrations, mend the cause, then delete that row and start again`,
    );
  }
  return migrations.filter((migration) => {
    const row = applied.find(
      (candidate) =>
        candidate.migration_name === migration.name && candidate.rolled_back_at === null,
    );
    if (row && row.checksum !== migration.checksum) {
      throw new Error(`migration ${migration.name} was edited after it was applied`);
    }
    return !row;
  });
}

async function apply(client: Client, migration: Migration): Promise<void> {
  const id = randomUUID();
  await client.query(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)",
    [id, migration.checksum, migration.name],
  );
  try {
    // Without parameters the server runs the whole file as one implicit transaction.
    await client.query(migration.sql);
  } catch (error) {
    await client.query("DELETE FROM _prisma_migrations WHERE id = $1", [id]);
    throw new Error(`migration ${migration.name} failed and was rolled back`, { cause: error });
  }
  await client.query(
    "UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1",
    [id],
  );
}

/**
 * Applies the committed migrations that the database lacks, in name order, and returns their names.
 * The bookkeeping is Prisma's (`_prisma_migrations`, SHA-256 of the file), so either tool can go on after the other.
 */
export async function migrate(client: Client, folder: string): Promise<string[]> {
  await client.query("SELECT pg_advisory_lock($1)", [PRISMA_MIGRATION_LOCK]);
  try {
    await client.query(CREATE_TABLE);
    const { rows } = await client.query<Applied>(
      "SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations ORDER BY started_at",
    );
    const pending = pendingOf(readMigrations(folder), rows);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [PRISMA_MIGRATION_LOCK]);
  }
}
