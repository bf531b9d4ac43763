import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaDrift } from "@/prisma/schema-engine";
import { cloneDatabase } from "@/scripts/test-database-clone";

/** Tables without a workspace of their own: they decide which workspace may be set, or serve the installation. */
const WITHOUT_WORKSPACE = [
  "_prisma_migrations",
  "account",
  "installation_fact",
  "invitation",
  "membership",
  "rate_limit",
  "session",
  "share_link",
  "user",
  "verification",
  "worker_heartbeat",
  "workspace",
];

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

describe("the migrated database", () => {
  test("is what prisma/schema says", async () => {
    expect(await schemaDrift(database.ownerUrl)).toBe("");
  });

  test("fences every table that carries a workspace, and no other", async () => {
    const { rows } = await owner.query<{ name: string; fenced: boolean; policies: number }>(`
      SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS fenced,
        (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r' ORDER BY 1`);
    const open = rows.filter((table) => !table.fenced).map((table) => table.name);
    expect(open).toEqual(WITHOUT_WORKSPACE);
    expect(rows.filter((table) => table.fenced && table.policies !== 1)).toEqual([]);
    expect(rows.length).toBeGreaterThan(25);
  });

  test("gives the app a role that is neither owner nor superuser", async () => {
    const { rows } = await owner.query(`
      SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
        (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owned
      FROM pg_roles r WHERE rolname = 'toilbox_app'`);
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, owned: 0 },
    ]);
  });

  test("keeps what Prisma cannot say: collation, fill factor, partial index", async () => {
    const collations = await owner.query(`
      SELECT a.attrelid::regclass::text AS name, co.collname FROM pg_attribute a
      JOIN pg_collation co ON co.oid = a.attcollation
      JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
      WHERE a.attname = 'external_id' ORDER BY 1`);
    expect(collations.rows).toEqual(
      [
        "human_edit",
        "left_out_ticket",
        "ticket",
        "ticket_event",
        "ticket_text",
        "ticket_version",
      ].map((name) => ({
        name,
        collname: "C",
      })),
    );
    const options = await owner.query("SELECT reloptions FROM pg_class WHERE relname = 'ticket'");
    expect(options.rows[0].reloptions).toEqual(["fillfactor=90"]);
    const partial = await owner.query(
      "SELECT indexdef FROM pg_indexes WHERE indexname = 'import_unfinished'",
    );
    expect(partial.rows[0].indexdef).toContain("WHERE");
  });
});

describe("row-level security", () => {
  test("shows nothing and takes nothing while no workspace is set", async () => {
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    await owner.query(
      "INSERT INTO workspace (id, slug, name) VALUES (gen_random_uuid(), 'fenced', 'Fenced') ON CONFLICT DO NOTHING",
    );
    const { rows } = await owner.query("SELECT id FROM workspace WHERE slug = 'fenced'");
    const id = rows[0].id as string;
    await owner.query("INSERT INTO task (workspace_id, id) VALUES ($1, gen_random_uuid())", [id]);
    expect((await app.query("SELECT * FROM task")).rowCount).toBe(0);
    await expect(
      app.query("INSERT INTO task (workspace_id, id) VALUES ($1, gen_random_uuid())", [id]),
    ).rejects.toThrow(/row-level security/);

    await app.query("BEGIN");
    await app.query("SELECT set_config('app.workspace', $1, true)", [id]);
    expect((await app.query("SELECT * FROM task")).rowCount).toBe(1);
    await app.query("COMMIT");
    // Afterwards the setting reads as '': still no rows, and no error.
    expect((await app.query("SELECT * FROM task")).rowCount).toBe(0);
    await app.end();
  });

  test("lets nobody rewrite the audit log or a kept report", async () => {
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    await expect(app.query("UPDATE audit_entry SET actor = 'x'")).rejects.toThrow(
      /permission denied/,
    );
    await expect(app.query("DELETE FROM audit_entry")).rejects.toThrow(/permission denied/);
    await expect(app.query("UPDATE report_snapshot SET content = 'x'")).rejects.toThrow(
      /permission denied/,
    );
    await app.end();
  });
});
