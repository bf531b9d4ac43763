import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ensurePostgres, joinPostgres } from "./embedded-postgres.mjs";

async function ask(ownerUrl: string, question: string): Promise<string> {
  const url = new URL(ownerUrl);
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: string }>(question);
    return rows[0]?.answer ?? "";
  } finally {
    await client.end();
  }
}

const untilGone = async (isRunning: () => boolean): Promise<void> => {
  while (isRunning()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe("the embedded PostgreSQL", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-postgres-"));
    chmodSync(folder, 0o711);
  });

  afterEach(async () => {
    (await ensurePostgres(folder, { throwaway: true })).stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("listens on this machine only, asks for a password and checks its pages", async () => {
    const server = await ensurePostgres(folder, { throwaway: true });
    const setting = (name: string): Promise<string> =>
      ask(server.ownerUrl, `SELECT current_setting('${name}') AS answer`);
    expect(await setting("listen_addresses")).toBe("127.0.0.1");
    expect(await setting("password_encryption")).toBe("scram-sha-256");
    expect(await setting("data_checksums")).toBe("on");
    const wrong = new URL(server.ownerUrl);
    wrong.password = "guessed";
    await expect(ask(wrong.href, "SELECT 1 AS answer")).rejects.toThrow(/password/);
  });

  test("is attached to by a second user, and ends with the last one", async () => {
    const first = await ensurePostgres(folder, { throwaway: true });
    joinPostgres(folder, process.ppid);
    const second = await ensurePostgres(folder, { throwaway: true });
    expect([first.started, second.started]).toEqual([true, false]);
    first.stop();
    expect(first.isRunning()).toBe(true);
    rmSync(path.join(folder, "users", String(process.ppid)));
    second.stop();
    expect(first.isRunning()).toBe(false);
  });

  test("comes back on its port with its rows after it was killed", async () => {
    const killed = await ensurePostgres(folder, { throwaway: true });
    await ask(killed.ownerUrl, "CREATE TABLE kept AS SELECT 'still here' AS answer");
    process.kill(killed.pid, "SIGKILL");
    await untilGone(killed.isRunning);
    const back = await ensurePostgres(folder, { throwaway: true });
    expect(back.ownerUrl).toBe(killed.ownerUrl);
    expect(await ask(back.ownerUrl, "SELECT answer FROM kept")).toBe("still here");
    expect(existsSync(path.join(folder, "postgres-password"))).toBe(true);
  });
});
