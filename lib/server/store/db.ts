import net from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import postgres from "postgres";
import { env } from "@/lib/server/env";
import type { WorkspaceScope } from "../access/scope";
import { type Prisma, PrismaClient } from "./generated/client";
import { OrderlyClient } from "./orderly-client";

let client: PrismaClient | undefined;
let bulk: postgres.Sql | undefined;

/** Prisma for the tables that carry no workspace: people, memberships, workspaces, installation facts. */
export function installationDb(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg({
      Client: OrderlyClient,
      connectionString: env().DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 30_000,
      query_timeout: 35_000,
    }),
  });
  return client;
}

export type ScopedDb = Prisma.TransactionClient;

/**
 * One interactive transaction in which row-level security shows only the scope's workspace.
 * The setting lives as long as the transaction, so it also holds behind a transaction pooler.
 */
export function withScope<Value>(
  scope: WorkspaceScope,
  work: (db: ScopedDb) => Promise<Value>,
): Promise<Value> {
  return installationDb().$transaction(
    async (db) => {
      await db.$executeRaw`SELECT set_config('app.workspace', ${scope.workspaceId}, true)`;
      return work(db);
    },
    { timeout: 30_000, maxWait: 10_000 },
  );
}

type Address = {
  readonly host: readonly string[];
  readonly port: readonly number[];
  /** A local socket; empty for a host. */
  readonly path?: string | false;
};

const CONNECT_MS = 10_000;

/**
 * Opens a connection of the bulk client. COPY ends with small packets, which the operating system by default holds back
 * until the earlier ones are acknowledged: 90 ms for each batch of an import (measured).
 */
function connectWithoutDelay({ host: [host = ""], port: [port = 0], path }: Address) {
  return new Promise<net.Socket>((resolve, reject) => {
    const socket = net.connect(path ? { path } : { host, port, noDelay: true });
    const timer = setTimeout(
      () => socket.destroy(new Error(`the database did not answer at ${host}:${port}`)),
      CONNECT_MS,
    );
    socket.once("error", reject);
    socket.once("close", () => clearTimeout(timer));
    socket.once("connect", () => {
      clearTimeout(timer);
      // The client names the host in the TLS handshake.
      resolve(Object.assign(socket, { host }));
    });
  });
}

/** The client takes this option but does not declare it. */
const SOCKET = { socket: connectWithoutDelay };

/** The client for COPY and streaming; a pool of its own because such work holds a connection for long. */
export function bulkDb(): postgres.Sql {
  bulk ??= postgres(env().DATABASE_URL, {
    max: 4,
    onnotice: () => undefined,
    connect_timeout: 10,
    ...SOCKET,
    types: { bigint: postgres.BigInt },
  });
  return bulk;
}

/**
 * A client of one connection that its caller ends. What the session holds ends with the process, however that ends; with
 * the connection, when that breaks.
 */
export function ownSession(): postgres.Sql {
  return postgres(env().DATABASE_URL, {
    max: 1,
    max_lifetime: null,
    onnotice: () => undefined,
    connect_timeout: 10,
    ...SOCKET,
  });
}

export type BulkDb = postgres.TransactionSql;

/** Like withScope, on the bulk client. */
export async function withBulkScope<Value>(
  scope: WorkspaceScope,
  work: (sql: BulkDb) => Promise<Value>,
): Promise<Value> {
  const result = await bulkDb().begin(async (sql) => {
    await sql`SELECT set_config('app.workspace', ${scope.workspaceId}, true)`;
    return { value: await work(sql) };
  });
  return (result as { value: Value }).value;
}

/** Ends the pools, for processes that should stop by themselves. */
export async function closeDatabase(): Promise<void> {
  await client?.$disconnect();
  await bulk?.end({ timeout: 5 });
  client = undefined;
  bulk = undefined;
}
