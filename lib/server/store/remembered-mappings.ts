import { type ConfirmedMapping, confirmedMapping } from "@/lib/core/domain/confirmed-mapping";
import { headerSignature, newColumns, sharedColumns } from "@/lib/core/normalise/header-signature";
import type { WorkspaceScope } from "../access/scope";
import { type ScopedDb, withScope } from "./db";

/** A header that shares this much of its columns with a remembered one is read like it. */
const ENOUGH_SHARED = 0.8;
/** Mappings compared at most, the newest first; an installation has a few dozen kinds of export. */
const MOST_COMPARED = 200;

export type RememberedMapping = {
  readonly mapping: ConfirmedMapping;
  /** "similar": some columns of the file are new to it. */
  readonly fit: "exact" | "similar";
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date;
  /** Columns of the file that nobody has decided about. */
  readonly newColumns: readonly string[];
};

/** The mapping that a person confirmed for this header, or for one that shares four fifths of its columns. */
export function findRememberedMapping(
  scope: WorkspaceScope,
  headers: readonly string[],
): Promise<RememberedMapping | null> {
  return withScope(scope, async (db) => {
    const exact = await db.rememberedMapping.findUnique({
      where: {
        workspaceId_headerSignature: {
          workspaceId: scope.workspaceId,
          headerSignature: headerSignature(headers),
        },
      },
    });
    if (exact && !exact.forgottenAt) return rememberedOf(exact, { fit: "exact", newColumns: [] });
    const rows = await db.rememberedMapping.findMany({
      where: { workspaceId: scope.workspaceId, forgottenAt: null },
      orderBy: { updatedAt: "desc" },
      take: MOST_COMPARED,
    });
    let best: { row: (typeof rows)[number]; share: number } | null = null;
    for (const row of rows) {
      const known = Object.keys(confirmedMapping.parse(row.mapping).columns);
      const share = sharedColumns(headers, known);
      if (share >= ENOUGH_SHARED && share > (best?.share ?? 0)) best = { row, share };
    }
    if (!best) return null;
    const known = Object.keys(confirmedMapping.parse(best.row.mapping).columns);
    return rememberedOf(best.row, { fit: "similar", newColumns: newColumns(headers, known) });
  });
}

function rememberedOf(
  row: { mapping: unknown; confirmedBy: string | null; updatedAt: Date },
  found: Pick<RememberedMapping, "fit" | "newColumns">,
): RememberedMapping {
  return {
    mapping: confirmedMapping.parse(row.mapping),
    confirmedBy: row.confirmedBy,
    confirmedAt: row.updatedAt,
    ...found,
  };
}

/** Keeps what a person confirmed for the header of its columns, inside the caller's transaction. */
export async function rememberMapping(
  db: ScopedDb,
  scope: WorkspaceScope,
  mapping: ConfirmedMapping,
): Promise<void> {
  const key = {
    workspaceId: scope.workspaceId,
    headerSignature: headerSignature(Object.keys(mapping.columns)),
  };
  const content = { mapping, confirmedBy: scope.actor, forgottenAt: null };
  await db.rememberedMapping.upsert({
    where: { workspaceId_headerSignature: key },
    create: { ...key, ...content },
    update: content,
  });
}
