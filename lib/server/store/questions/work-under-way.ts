import type { WorkspaceScope } from "@/lib/server/access/scope";
import { withScope } from "../db";
import { unfinishedJobs } from "../queue-state";

/** What the workspace waits for before there is a ranking to show. */
export type WorkUnderWay = {
  /** Imports that a worker has still to do with. */
  readonly waiting: number;
  /** Whether tickets are being grouped and scored, or soon will be. */
  readonly isRanking: boolean;
};

/** Imports and runs that are not over. */
export async function workUnderWay(scope: WorkspaceScope): Promise<WorkUnderWay> {
  const jobs = await unfinishedJobs(scope);
  const waiting = await withScope(scope, (db) =>
    db.import.count({
      where: {
        workspaceId: scope.workspaceId,
        status: { in: ["queued", "reading", "storing", "undoing"] },
      },
    }),
  );
  return { waiting, isRanking: jobs > 0 };
}
