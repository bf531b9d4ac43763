import { keptTableLayout } from "@/lib/core/domain/kept-table-layout";
import type { TableLayout } from "@/lib/core/domain/table-layout";
import type { WorkspaceScope } from "../access/scope";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";
import { namesOf } from "./people";

export type SavedView = {
  readonly id: string;
  readonly name: string;
  /** Query of the page's address, without its question mark. */
  readonly query: string;
  readonly layout: TableLayout;
  readonly isShared: boolean;
  /** The team that opens the candidates with it; null: none. */
  readonly defaultOf: string | null;
  readonly isOwn: boolean;
  /** Who made it; null when they are gone. */
  readonly owner: string | null;
};

/** The person's own views and those that others share, by name. */
export async function listSavedViews(scope: WorkspaceScope): Promise<readonly SavedView[]> {
  const { workspaceId, actor } = scope;
  const rows = await withScope(scope, (db) =>
    db.savedView.findMany({
      where: { workspaceId, OR: [{ ownerId: actor }, { isShared: true }] },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
  );
  const names = await namesOf(rows.map(({ ownerId }) => ownerId));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    query: row.query,
    layout: keptTableLayout.parse({
      hidden: row.hiddenColumns,
      order: row.columnOrder,
      pinned: row.pinnedColumns,
      widths: row.columnWidths,
    }),
    isShared: row.isShared,
    defaultOf: row.defaultOf,
    isOwn: row.ownerId === actor,
    owner: names.get(row.ownerId) ?? null,
  }));
}

/** A team opens with one view: the one before makes room. */
async function makeRoom(
  db: ScopedDb,
  { workspaceId }: WorkspaceScope,
  defaultOf: string | null,
): Promise<void> {
  if (defaultOf === null) return;
  await db.savedView.updateMany({
    where: { workspaceId, defaultOf },
    data: { defaultOf: null },
  });
}

/**
 * Keeps a view under a name; one that the person has already under that name is replaced. A view that nobody else sees
 * is no team's default.
 */
export function saveView(
  scope: WorkspaceScope,
  view: Pick<SavedView, "name" | "query" | "layout" | "isShared" | "defaultOf">,
): Promise<void> {
  const { workspaceId, actor } = scope;
  const { hidden, order, pinned, widths } = view.layout;
  const kept = {
    query: view.query,
    hiddenColumns: [...hidden],
    columnOrder: [...order],
    pinnedColumns: [...pinned],
    columnWidths: { ...widths },
    isShared: view.isShared,
    defaultOf: view.isShared ? view.defaultOf : null,
  };
  return withScope(scope, async (db) => {
    await makeRoom(db, scope, kept.defaultOf);
    await db.savedView.upsert({
      where: { workspaceId_ownerId_name: { workspaceId, ownerId: actor, name: view.name } },
      create: { workspaceId, id: uuidv7(), name: view.name, ownerId: actor, ...kept },
      update: kept,
    });
    await audit(db, scope, { action: "view.saved", target: view.name, detail: kept });
  });
}

/** Removes one of the person's own views; false when it is not theirs. */
export function removeView(scope: WorkspaceScope, id: string): Promise<boolean> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    const { count } = await db.savedView.deleteMany({
      where: { workspaceId, id, ownerId: actor },
    });
    if (count > 0) await audit(db, scope, { action: "view.removed", target: id });
    return count > 0;
  });
}
