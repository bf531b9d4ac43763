import { z } from "zod";
import { confirmedMapping } from "@/lib/core/domain/confirmed-mapping";
import { headerSignature } from "@/lib/core/normalise/header-signature";
import type { ConfirmedSource } from "@/lib/core/report/imports/sources-view";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";
import { namesOf } from "./people";

/** Imports looked through for who used which header, the newest first. */
const MOST_IMPORTS = 300;
const usedMapping = z.object({ columns: z.array(z.object({ column: z.string() })) });

type Use = { readonly names: string[]; readonly lastAt: Date };

/** Names of the sources that files with a header went to, the last one first, by the header's signature. */
async function usesOf(db: ScopedDb, { workspaceId }: WorkspaceScope): Promise<Map<string, Use>> {
  const rows = await db.import.findMany({
    where: { workspaceId, sourceId: { not: null }, status: "done" },
    select: { mapping: true, requestedAt: true, source: { select: { name: true } } },
    orderBy: { requestedAt: "desc" },
    take: MOST_IMPORTS,
  });
  const uses = new Map<string, Use>();
  for (const { mapping, requestedAt, source } of rows) {
    const used = usedMapping.safeParse(mapping);
    if (!used.success || !source) continue;
    const signature = headerSignature(used.data.columns.map(({ column }) => column));
    const use = uses.get(signature) ?? { names: [], lastAt: requestedAt };
    if (!use.names.includes(source.name)) use.names.push(source.name);
    uses.set(signature, use);
  }
  return uses;
}

/** Everything that people confirmed about headers and that the next file is read by, the newest first. */
export async function listConfirmed(scope: WorkspaceScope): Promise<ConfirmedSource[]> {
  const { rows, uses } = await withScope(scope, async (db) => ({
    rows: await db.rememberedMapping.findMany({
      where: { workspaceId: scope.workspaceId, forgottenAt: null },
      orderBy: [{ updatedAt: "desc" }, { headerSignature: "asc" }],
    }),
    uses: await usesOf(db, scope),
  }));
  const names = await namesOf(rows.flatMap(({ confirmedBy }) => confirmedBy ?? []));
  return rows.map((row) => ({
    signature: row.headerSignature,
    mapping: confirmedMapping.parse(row.mapping),
    confirmedBy: row.confirmedBy ? nameOf(row.confirmedBy, names) : null,
    confirmedAt: row.updatedAt,
    sources: uses.get(row.headerSignature)?.names ?? [],
    lastUsedAt: uses.get(row.headerSignature)?.lastAt ?? null,
  }));
}

/**
 * Lets the next file with this header be recognised anew, or takes that back; imported tickets stay as they are. False
 * when it was so already, or there is no such mapping.
 */
export function setForgotten(
  scope: WorkspaceScope,
  signature: string,
  isForgotten: boolean,
): Promise<boolean> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const where = { workspaceId_headerSignature: { workspaceId, headerSignature: signature } };
    const before = await db.rememberedMapping.findUnique({ where });
    if (!before || (before.forgottenAt !== null) === isForgotten) return false;
    // Who confirmed it when stays as it was: raw, because the client would renew the time.
    await db.$executeRaw`
      UPDATE remembered_mapping SET forgotten_at = ${isForgotten ? now() : null}
      WHERE workspace_id = ${workspaceId}::uuid AND header_signature = ${signature}`;
    await audit(db, scope, {
      action: isForgotten ? "mapping.forgotten" : "mapping.restored",
      target: signature,
      detail: { mapping: confirmedMapping.parse(before.mapping) },
    });
    return true;
  });
}
