import { z } from "zod";
import type { WorkspaceScope } from "../access/scope";
import { activeRunId } from "./active-run";
import { withScope } from "./db";

const variant = z.object({ signatureId: z.string(), example: z.string(), count: z.number() });
const groupedTask = z.object({
  taskId: z.string(),
  title: z.string(),
  tickets: z.number(),
  languages: z.array(z.string()),
  variants: z.array(variant),
  wordings: z.number(),
  sameness: z.number(),
  broad: z.boolean(),
});
export type GroupedTask = z.infer<typeof groupedTask>;

/** The tasks of the active run as grouping left them; null when there is no run, or one that did not keep this. */
export function activeGrouping(scope: WorkspaceScope): Promise<readonly GroupedTask[] | null> {
  return withScope(scope, async (db) => {
    const runId = await activeRunId(db, scope);
    if (runId === null) return null;
    const rows = await db.candidate.findMany({
      where: { workspaceId: scope.workspaceId, runId },
      select: {
        taskId: true,
        title: true,
        tickets: true,
        languages: true,
        variants: true,
        wordings: true,
        sameness: true,
        broad: true,
      },
      orderBy: { taskId: "asc" },
    });
    const read = z.array(groupedTask).safeParse(rows);
    return read.success ? read.data : null;
  });
}
