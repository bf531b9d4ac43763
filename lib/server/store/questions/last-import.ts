import { z } from "zod";
import type { WorkspaceScope } from "../../access/scope";
import { withScope } from "../db";
import type { ImportRow } from "../imports";

const placeRow = z.object({ taskId: z.string(), rank: z.number().nullable(), hours: z.number() });
/** Where a task stood, and its toil hours a year. */
export type EarlierPlace = z.infer<typeof placeRow>;

export type LastImport = {
  /** Tables that were imported together, oldest first. */
  readonly rows: readonly ImportRow[];
  /** The ranking from before it; null after the first import: an empty ranking is none to compare with. */
  readonly before: readonly EarlierPlace[] | null;
};

/** The newest import that ended well, with all that came with it, and the ranking that stood before. */
export function lastImport(scope: WorkspaceScope): Promise<LastImport | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const newest = await db.import.findFirst({
      where: { workspaceId, status: "done" },
      orderBy: { finishedAt: "desc" },
      select: { batchId: true },
    });
    if (!newest) return null;
    const rows = await db.import.findMany({
      where: { workspaceId, batchId: newest.batchId },
      include: { upload: true, source: true },
      orderBy: { requestedAt: "asc" },
    });
    const run = await db.miningRun.findFirst({
      where: {
        workspaceId,
        startedAt: { lt: rows[0]?.requestedAt ?? new Date(0) },
        tickets: { gt: 0 },
      },
      orderBy: { startedAt: "desc" },
      select: { id: true },
    });
    if (!run) return { rows, before: null };
    const places = await db.$queryRaw<unknown[]>`
      SELECT task_id AS "taskId", rank, hours_per_year AS hours FROM candidate
      WHERE workspace_id = ${workspaceId}::uuid AND run_id = ${run.id}::uuid`;
    return { rows, before: places.map((place) => placeRow.parse(place)) };
  });
}
