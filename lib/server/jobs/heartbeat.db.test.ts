import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { startHeartbeat } from "./heartbeat";
import { enqueue } from "./queue";

let desk: TestWorkspace;
let owner: Client;

beforeAll(async () => {
  desk = await openTestWorkspace();
  owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await desk.drop();
});

/** A job on its second attempt at a worker that last beat so many seconds ago. */
beforeEach(async () => {
  await owner.query("DELETE FROM graphile_worker._private_jobs");
  await owner.query("DELETE FROM worker_heartbeat");
  await enqueue("mine", { workspaceId: desk.scope.workspaceId });
  await owner.query(
    "UPDATE graphile_worker._private_jobs SET locked_by = 'other', locked_at = now(), attempts = 2",
  );
});

const beatAgo = (seconds: number) =>
  owner.query(
    "INSERT INTO worker_heartbeat VALUES ('other', now() - make_interval(secs => $1::float8))",
    [seconds],
  );

async function job(): Promise<{ locked_by: string | null; attempts: number } | undefined> {
  const { rows } = await owner.query<{ locked_by: string | null; attempts: number }>(
    "SELECT locked_by, attempts FROM graphile_worker._private_jobs",
  );
  return rows[0];
}

/** What the job is like once a living worker has looked for dead ones. */
async function afterOneBeat() {
  const stop = startHeartbeat(new Set(["alive"]));
  await stop();
  return job();
}

describe("the jobs of a worker that does not beat", () => {
  test("are freed after 5 s when its session ended, without losing an attempt", async () => {
    await beatAgo(6);
    expect(await afterOneBeat()).toEqual({ locked_by: null, attempts: 1 });
  });

  test("stay with a slow one, whose session is there, until 15 s have passed", async () => {
    const slow = new Client({ connectionString: desk.database.ownerUrl });
    await slow.connect();
    await slow.query("SELECT pg_advisory_lock(20261, hashtext('other'))");
    await beatAgo(8);
    expect(await afterOneBeat()).toEqual({ locked_by: "other", attempts: 2 });
    await owner.query("UPDATE worker_heartbeat SET seen_at = now() - interval '16 seconds'");
    expect((await afterOneBeat())?.locked_by).toBeNull();
    await slow.end();
  });

  test("stay while it may only be late", async () => {
    await beatAgo(3);
    expect((await afterOneBeat())?.locked_by).toBe("other");
  });

  test("lose an attempt when they were asked for long ago, lest one kills its workers for ever", async () => {
    await owner.query(
      "UPDATE graphile_worker._private_jobs SET created_at = now() - interval '2 hours'",
    );
    await beatAgo(6);
    expect(await afterOneBeat()).toEqual({ locked_by: null, attempts: 2 });
  });
});
