import { now } from "../clock";
import { uuidv7 } from "../uuid";
import { installationDb } from "./db";

/**
 * Takes one of `most` turns that a key has within a window (milliseconds); false when they are used up. Counted in the
 * database, so that a restart does not forgive and several servers count together.
 */
export async function takeTurn(
  key: string,
  { windowMs, most }: { readonly windowMs: number; readonly most: number },
): Promise<boolean> {
  const at = now().getTime();
  const [row] = await installationDb().$queryRaw<{ count: number }[]>`
    INSERT INTO rate_limit (id, key, count, last_request)
    VALUES (${uuidv7()}::uuid, ${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit.last_request < ${at - windowMs} THEN 1 ELSE rate_limit.count + 1 END,
      last_request = CASE WHEN rate_limit.last_request < ${at - windowMs} THEN ${at} ELSE rate_limit.last_request END
    RETURNING count`;
  return (row?.count ?? 0) <= most;
}
