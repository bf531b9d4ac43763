import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import type { Export } from "./clean-exports";

/** Seconds in which PostgreSQL copies the files, as they are, into unlogged tables of text: the anchor of all loading. */
export async function rawCopySeconds(
  ownerUrl: string,
  exports: readonly Export[],
): Promise<number> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  let seconds = 0;
  for (const [at, { file, columns }] of exports.entries()) {
    const table = sql(`bench_raw_${at}`);
    const names = Array.from({ length: columns }, (_, column) => `c${column} text`).join(", ");
    await sql`CREATE UNLOGGED TABLE ${table} (${sql.unsafe(names)})`;
    const start = performance.now();
    const into = await sql`COPY ${table} FROM STDIN (FORMAT csv, HEADER)`.writable();
    await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), into);
    seconds += (performance.now() - start) / 1000;
    await sql`DROP TABLE ${table}`;
  }
  await sql.end();
  return seconds;
}
