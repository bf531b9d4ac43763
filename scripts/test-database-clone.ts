import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

export type ClonedDatabase = {
  readonly ownerUrl: string;
  readonly appUrl: string;
  drop(): Promise<void>;
};

function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function administer(sql: string): Promise<void> {
  const admin = new Client({ connectionString: onDatabase(inject("ownerUrl"), "postgres") });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}

/** A database of the test file's own: a copy of the migrated one, made in a fraction of a second. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const template = new URL(inject("ownerUrl")).pathname.slice(1);
  const name = `clone_${randomBytes(6).toString("hex")}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    ownerUrl: onDatabase(inject("ownerUrl"), name),
    appUrl: onDatabase(inject("appUrl"), name),
    drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}
