import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import type { Export } from "./clean-exports";

const ID_HEADERS = ["number", "Issue key", "incident_number"];
const OPENED_HEADERS = ["opened_at", "Created", "created_at"];

/** The places of the id and the opening date among a generated export's columns. */
async function placesOf(file: string): Promise<{ id: number; opened: number }> {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4_096), 0, 4_096, 0);
  await handle.close();
  const [line = ""] = buffer.toString("utf8", 0, bytesRead).split(/\r?\n/);
  const headers = line.split(",").map((header) => header.replaceAll('"', ""));
  const place = (names: readonly string[]) => headers.findIndex((header) => names.includes(header));
  return { id: place(ID_HEADERS), opened: place(OPENED_HEADERS) };
}

/**
 * The usual way to load an export again: COPY into a staging table of text, then INSERT ... ON CONFLICT DO UPDATE into a
 * table with a primary key and one more index. Nothing is converted, masked, grouped or told apart.
 */
export class PlainUpsert {
  private readonly sql: postgres.Sql;

  constructor(ownerUrl: string) {
    this.sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  }

  /** Seconds for all files. */
  async load(exports: readonly Export[]): Promise<number> {
    let seconds = 0;
    for (const [at, one] of exports.entries()) seconds += await this.loadOne(`upsert_${at}`, one);
    return seconds;
  }

  async close(): Promise<void> {
    await this.sql.end();
  }

  private async loadOne(name: string, { file, columns, rows }: Export): Promise<number> {
    const { sql } = this;
    const { id, opened } = await placesOf(file);
    const names = Array.from({ length: columns }, (_, column) => `c${column}`);
    const typed = names.map((column) => `${column} text`).join(", ");
    const target = sql(name);
    const stage = sql(`${name}_stage`);
    await sql`CREATE TABLE IF NOT EXISTS ${target} (${sql.unsafe(typed)}, PRIMARY KEY (${sql(`c${id}`)}))`;
    await sql`CREATE INDEX IF NOT EXISTS ${sql(`${name}_opened`)} ON ${target} (${sql(`c${opened}`)})`;
    await sql`CREATE UNLOGGED TABLE IF NOT EXISTS ${stage} (${sql.unsafe(typed)})`;
    await sql`TRUNCATE ${stage}`;
    const start = performance.now();
    const into = await sql`COPY ${stage} FROM STDIN (FORMAT csv, HEADER)`.writable();
    await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), into);
    const all = names.join(", ");
    const set = names.map((column) => `${column} = excluded.${column}`).join(", ");
    const { count } = await sql`
      INSERT INTO ${target} (${sql.unsafe(all)}) SELECT ${sql.unsafe(all)} FROM ${stage}
      ON CONFLICT (${sql(`c${id}`)}) DO UPDATE SET ${sql.unsafe(set)}`;
    const seconds = (performance.now() - start) / 1000;
    if (count !== rows) throw new Error(`the upsert took ${count} rows of ${rows}`);
    return seconds;
  }
}
