import { z } from "zod";
import type { LeaveOutCondition } from "@/lib/core/domain/leave-out";
import type { WorkspaceScope } from "../../access/scope";
import { type BulkDb, withBulkScope } from "../db";
import { Prisma } from "../generated/client";
import { takenBy } from "../left-out-tickets";
import { readSettings } from "../settings";

const counted = z.object({ tickets: z.number(), already: z.number() });
const example = z.object({ externalId: z.string(), title: z.string().nullable() });

/** What a condition would take. */
export type TakenTickets = {
  readonly tickets: number;
  /** Of these, what other leave-outs keep out of the active ranking. */
  readonly already: number;
  /** The newest of them. */
  readonly examples: readonly z.infer<typeof example>[];
};

const EXAMPLES = 5;

async function ask(sql: BulkDb, { text, values }: Prisma.Sql): Promise<readonly unknown[]> {
  return [...(await sql.unsafe(text, values as never[]))];
}

async function zoneOf(scope: WorkspaceScope): Promise<string> {
  return (await readSettings(scope)).settings.timeZone;
}

/**
 * Counts what a condition takes of all tickets, and shows some. `besides` is the leave-out that is being changed. Two
 * passes over the tickets: one to two seconds at a million (2026-11-29).
 */
export async function takenTickets(
  scope: WorkspaceScope,
  condition: LeaveOutCondition,
  besides: string | null,
): Promise<TakenTickets> {
  const { workspaceId } = scope;
  const taken = takenBy(condition, await zoneOf(scope));
  const ours = Prisma.sql`t.workspace_id = ${workspaceId}::uuid AND ${taken}`;
  return withBulkScope(scope, async (sql) => {
    const [row] = await ask(
      sql,
      Prisma.sql`
        SELECT count(*)::int AS tickets,
          (count(*) FILTER (WHERE lo.leave_out_id IS DISTINCT FROM ${besides}::uuid
            AND lo.leave_out_id IS NOT NULL))::int AS already
        FROM ticket t JOIN workspace w ON w.id = t.workspace_id
        LEFT JOIN left_out_ticket lo ON lo.workspace_id = t.workspace_id AND lo.run_id = w.active_mining_run
          AND lo.source_id = t.source_id AND lo.external_id = t.external_id AND lo.shard = t.shard
        WHERE ${ours}`,
    );
    const examples = await ask(
      sql,
      Prisma.sql`
        SELECT t.external_id AS "externalId", t.title FROM ticket t WHERE ${ours}
        ORDER BY t.opened_at DESC NULLS LAST, t.external_id LIMIT ${EXAMPLES}::int`,
    );
    return { ...counted.parse(row), examples: examples.map((one) => example.parse(one)) };
  });
}

/** How many tickets each of some conditions would take, in one pass over the tickets. */
export async function countTaken(
  scope: WorkspaceScope,
  conditions: readonly LeaveOutCondition[],
): Promise<readonly number[]> {
  if (conditions.length === 0) return [];
  const zone = await zoneOf(scope);
  const counts = conditions.map(
    (condition) => Prisma.sql`(count(*) FILTER (WHERE ${takenBy(condition, zone)}))::int`,
  );
  return withBulkScope(scope, async (sql) => {
    const [row] = await ask(
      sql,
      Prisma.sql`SELECT ARRAY[${Prisma.join(counts)}] AS counts FROM ticket t
        WHERE t.workspace_id = ${scope.workspaceId}::uuid`,
    );
    return z.object({ counts: z.array(z.number()) }).parse(row).counts;
  });
}
