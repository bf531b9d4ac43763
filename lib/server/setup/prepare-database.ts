import { createHmac } from "node:crypto";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import { Client } from "pg";
import { migrate } from "./migrate";

const APP_ROLE = "toilbox_app";
const OLDEST_SERVER = 150_000;

export type PreparedDatabase = {
  /** URL of the role that web and worker use: neither owner nor superuser, so row-level security holds. */
  appDatabaseUrl: string;
  /** Names of the migrations applied now. */
  applied: string[];
};

/** A database that cannot be used, in words a person can act on; never holds a password. */
export class DatabaseUnusable extends Error {
  readonly code: string;
  constructor(code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "DatabaseUnusable";
    this.code = code;
  }
}

function withoutPassword(url: URL): string {
  return `${url.username ? `${url.username}@` : ""}${url.host}${url.pathname}`;
}

function parseUrl(databaseUrl: string): URL {
  try {
    const url = new URL(databaseUrl);
    if (/^postgres(ql)?:$/.test(url.protocol)) return url;
  } catch {
    // told below, in words of our own
  }
  throw new DatabaseUnusable(
    "DATABASE_URL_INVALID",
    "DATABASE_URL is not a PostgreSQL address. Expected postgresql://user:password@host:5432/database.",
  );
}

function explainConnection(error: unknown, url: URL): DatabaseUnusable {
  const code = (error as { code?: string }).code ?? "";
  const where = withoutPassword(url);
  const messages: Record<string, [string, string]> = {
    ECONNREFUSED: [
      "DATABASE_UNREACHABLE",
      `No PostgreSQL answers at ${where}. Is it started, and are host and port in DATABASE_URL right?`,
    ],
    ENOTFOUND: [
      "DATABASE_UNREACHABLE",
      `The host of ${where} is not known. Check the host name in DATABASE_URL.`,
    ],
    EAI_AGAIN: [
      "DATABASE_UNREACHABLE",
      `The host of ${where} is not known. Check the host name in DATABASE_URL.`,
    ],
    ETIMEDOUT: ["DATABASE_UNREACHABLE", `${where} does not answer. Check host, port and firewall.`],
    "28P01": [
      "DATABASE_PASSWORD_WRONG",
      `PostgreSQL at ${where} refused the password. Check user and password in DATABASE_URL.`,
    ],
    "28000": [
      "DATABASE_PASSWORD_WRONG",
      `PostgreSQL at ${where} does not let this user in. Check the user in DATABASE_URL and pg_hba.conf.`,
    ],
    "3D000": [
      "DATABASE_UNKNOWN",
      `The database of ${where} does not exist and could not be created. Create it, or name another in DATABASE_URL.`,
    ],
    "42501": [
      "DATABASE_RIGHTS",
      `The user of ${where} may not do what the set-up needs: ${(error as Error).message}. Give it CREATEROLE and CREATE, or set APP_DATABASE_URL to a role that exists.`,
    ],
  };
  const dropped = /terminated unexpectedly|timeout expired|ECONNRESET/.test(
    String((error as Error).message),
  );
  const known = messages[code] ?? (dropped ? messages.ETIMEDOUT : undefined);
  if (known) return new DatabaseUnusable(known[0], known[1], error);
  return new DatabaseUnusable(
    "DATABASE_FAILED",
    `PostgreSQL at ${where} could not be prepared: ${(error as Error).message}`,
    error,
  );
}

async function connect(url: URL): Promise<Client> {
  const client = new Client({ connectionString: url.href, connectionTimeoutMillis: 10_000 });
  await client.connect();
  return client;
}

async function connectOrCreate(url: URL): Promise<Client> {
  try {
    return await connect(url);
  } catch (error) {
    if ((error as { code?: string }).code !== "3D000") throw error;
  }
  const maintenance = new URL(url);
  maintenance.pathname = "/postgres";
  const admin = await connect(maintenance);
  const name = decodeURIComponent(url.pathname.slice(1));
  try {
    await admin.query(`CREATE DATABASE ${admin.escapeIdentifier(name)}`);
  } finally {
    await admin.end();
  }
  return connect(url);
}

async function requireVersion(client: Client, url: URL): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int AS version",
  );
  const version = rows[0]?.version ?? 0;
  if (version < OLDEST_SERVER) {
    throw new DatabaseUnusable(
      "DATABASE_TOO_OLD",
      `PostgreSQL at ${withoutPassword(url)} is version ${Math.floor(version / 10_000)}; Toilbox needs 15 or newer.`,
    );
  }
}

/**
 * The password follows from the owner's, so that every instance knows it and none has to store it.
 */
function appPassword(owner: URL): string {
  return createHmac("sha256", owner.password || "local")
    .update(APP_ROLE)
    .digest("base64url");
}

async function ensureAppRole(client: Client, owner: URL): Promise<string> {
  const given = process.env.APP_DATABASE_URL;
  if (given) return given;
  const password = appPassword(owner);
  await client.query("SELECT pg_advisory_lock(hashtext('toilbox app role'))");
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [
      APP_ROLE,
    ]);
    const verb = rowCount ? "ALTER" : "CREATE";
    await client.query(
      `${verb} ROLE ${APP_ROLE} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`,
    );
  } finally {
    await client.query("SELECT pg_advisory_unlock(hashtext('toilbox app role'))");
  }
  const url = new URL(owner);
  url.username = APP_ROLE;
  url.password = password;
  return url.href;
}

/** The audit log can be added to and read, by nobody changed; kept reports go with their workspace alone. The queue's tables belong to its own schema. */
async function grant(client: Client, role: string): Promise<void> {
  const to = client.escapeIdentifier(role);
  await client.query(`
    GRANT USAGE ON SCHEMA public TO ${to};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${to};
    REVOKE ALL ON TABLE _prisma_migrations FROM ${to};
    GRANT SELECT ON TABLE _prisma_migrations TO ${to};
    REVOKE UPDATE, DELETE ON TABLE audit_entry FROM ${to};
    REVOKE UPDATE ON TABLE report_snapshot FROM ${to};
    GRANT EXECUTE ON FUNCTION erase_from_report_snapshots(text, text, timestamptz) TO ${to};
    GRANT EXECUTE ON FUNCTION refresh_statistics(text[]) TO ${to};
    GRANT USAGE ON SCHEMA graphile_worker TO ${to};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${to};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${to};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${to};
  `);
  await client.query(`
    DO $$
    DECLARE queue_table text;
    BEGIN
      FOR queue_table IN
        SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'graphile_worker' AND c.relkind = 'r' AND c.relrowsecurity
          AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'toilbox_app')
      LOOP
        EXECUTE format('CREATE POLICY toilbox_app ON graphile_worker.%I USING (true) WITH CHECK (true)', queue_table);
      END LOOP;
    END
    $$`);
}

/**
 * Makes the database at `ownerUrl` ready: creates it and the app role when missing, applies migrations, grants.
 * Safe to run at every start and from several machines at once. Throws DatabaseUnusable.
 */
export async function prepareDatabase(
  ownerUrl: string,
  root = process.cwd(),
): Promise<PreparedDatabase> {
  const owner = parseUrl(ownerUrl);
  let client: Client | undefined;
  try {
    client = await connectOrCreate(owner);
    await requireVersion(client, owner);
    const appDatabaseUrl = await ensureAppRole(client, owner);
    const applied = await migrate(client, path.join(root, "prisma/migrations"));
    await runMigrations({ connectionString: owner.href });
    await grant(client, decodeURIComponent(new URL(appDatabaseUrl).username));
    return { appDatabaseUrl, applied };
  } catch (error) {
    throw error instanceof DatabaseUnusable ? error : explainConnection(error, owner);
  } finally {
    await client?.end();
  }
}
