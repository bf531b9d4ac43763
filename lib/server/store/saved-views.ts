import type { WorkspaceScope } from "../access/scope";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { withScope } from "./db";

export type SavedView = {
  readonly id: string;
  readonly name: string;
  /** Query of the page's address, without its question mark. */
  readonly query: string;
  readonly hiddenColumns: readonly string[];
  readonly isShared: boolean;
  readonly isOwn: boolean;
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
  return rows.map(({ id, name, query, hiddenColumns, isShared, ownerId }) => ({
    id,
    name,
    query,
    hiddenColumns,
    isShared,
    isOwn: ownerId === actor,
  }));
}

/** Keeps a view under a name; one that the person has already under that name is replaced. */
export function saveView(
  scope: WorkspaceScope,
  view: Pick<SavedView, "name" | "query" | "hiddenColumns" | "isShared">,
): Promise<void> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    const kept = {
      query: view.query,
      hiddenColumns: [...view.hiddenColumns],
      isShared: view.isShared,
    };
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
