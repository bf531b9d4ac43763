import { Client } from "pg";
import { pause } from "./eventually";
import type { Installation } from "./installation";

const LOOK_EVERY_MS = 100;
const WITHIN_MS = 120_000;

type Job = { readonly id: string; readonly lockedAt: string | null };

async function jobs(installation: Installation): Promise<Job[]> {
  const owner = new Client({ connectionString: installation.ownerUrl });
  // A server that is killed takes the connection along.
  owner.on("error", () => undefined);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string; locked_at: Date | null }>(
      "SELECT id::text, locked_at FROM graphile_worker._private_jobs WHERE attempts < max_attempts OR locked_at IS NOT NULL",
    );
    return rows.map(({ id, locked_at }) => ({ id, lockedAt: locked_at?.toISOString() ?? null }));
  } finally {
    await owner.end();
  }
}

/**
 * How long the work that a kill interrupted stood still: milliseconds from `from` until each job that was locked then is
 * locked anew, or gone. Null when nothing was under way.
 */
export async function timeToResume(
  installation: Installation,
  from: number,
): Promise<number | null> {
  let before: Job[] | null = null;
  while (Date.now() < from + WITHIN_MS) {
    const now = await jobs(installation).catch(() => null);
    if (now !== null) {
      before ??= now.filter(({ lockedAt }) => lockedAt !== null);
      if (before.length === 0) return null;
      const stuck = before.filter((old) =>
        now.some(({ id, lockedAt }) => id === old.id && lockedAt === old.lockedAt),
      );
      if (stuck.length === 0) return Date.now() - from;
    }
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`what was under way is still not taken up after ${WITHIN_MS / 1000} s`);
}
