import { Client } from "pg";
import { scopeOfJob, type WorkspaceScope } from "@/lib/server/access/scope";
import { closeDatabase } from "@/lib/server/store/db";
import { createWorkspace } from "@/lib/server/store/workspaces";
import { type ClonedDatabase, cloneDatabase } from "./test-database-clone";

export type TestWorkspace = {
  readonly scope: WorkspaceScope;
  readonly database: ClonedDatabase;
  drop(): Promise<void>;
};

/** Another empty workspace in the database this process is connected to. */
export async function addTestWorkspace(slug: string): Promise<WorkspaceScope> {
  const workspace = await createWorkspace({ slug, name: slug, isSample: false });
  return scopeOfJob(workspace.id, "worker");
}

/** A fresh workspace that holds bare tasks with these ids, and a connection of the owner, whom no fence stops. */
export async function openWorkspaceWithTasks(ids: readonly string[]) {
  const desk = await openTestWorkspace();
  const owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
  for (const id of ids)
    await owner.query("INSERT INTO task (workspace_id, id) VALUES ($1, $2)", [
      desk.scope.workspaceId,
      id,
    ]);
  const drop = async (): Promise<void> => {
    await owner.end();
    await desk.drop();
  };
  return { desk, owner, drop };
}

/** A fresh database with one empty workspace, and this process connected to it as the app role. */
export async function openTestWorkspace(slug = "desk"): Promise<TestWorkspace> {
  const database = await cloneDatabase();
  process.env.DATABASE_URL = database.appUrl;
  process.env.TOILBOX_SECRET = "a secret of the tests, long enough for the check";
  return {
    scope: await addTestWorkspace(slug),
    database,
    drop: async () => {
      await closeDatabase();
      await database.drop();
    },
  };
}
