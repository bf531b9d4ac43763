import type { WorkspaceScope } from "../access/scope";
import { withScope } from "./db";

const IS_SAMPLE = { options: { path: ["isSample"], equals: true } } as const;
const IS_GONE = { in: ["undone", "failed"] };

/** The import of sample tickets that stands in a workspace (or is under way); null without one. */
export function findStandingSample(scope: WorkspaceScope): Promise<string | null> {
  return withScope(scope, async (db) => {
    const row = await db.import.findFirst({
      where: { workspaceId: scope.workspaceId, ...IS_SAMPLE, status: { not: IS_GONE } },
      select: { id: true },
      orderBy: { requestedAt: "desc" },
    });
    return row?.id ?? null;
  });
}

/** How often sample tickets came into the workspace and went. */
export function countGoneSamples(scope: WorkspaceScope): Promise<number> {
  return withScope(scope, (db) =>
    db.import.count({
      where: { workspaceId: scope.workspaceId, ...IS_SAMPLE, status: IS_GONE },
    }),
  );
}
