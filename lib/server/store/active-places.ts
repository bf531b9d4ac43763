import type { LearnedWeights, Verdict } from "@/lib/core/domain/verdict";
import type { WorkspaceScope } from "../access/scope";
import { activeRunId } from "./active-run";
import { withScope } from "./db";
import { parseModel, parseVerdict } from "./verdict-columns";

/** Where every task stands in the ranking that pages read, and the weights it was made with. */
export type ActivePlaces = {
  readonly weights: LearnedWeights;
  readonly places: readonly {
    readonly taskId: string;
    readonly rank: number | null;
    readonly chance: number;
    readonly verdict: Verdict | null;
  }[];
};

/** What a new ranking is compared with; null before the first one. */
export function activePlaces(scope: WorkspaceScope): Promise<ActivePlaces | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const runId = await activeRunId(db, scope);
    if (runId === null) return null;
    const run = await db.miningRun.findUnique({
      where: { workspaceId_id: { workspaceId, id: runId } },
      select: { model: true },
    });
    const rows = await db.candidate.findMany({
      where: { workspaceId, runId },
      select: { taskId: true, rank: true, chance: true, verdict: true },
    });
    return {
      weights: parseModel(run?.model)?.weights ?? {},
      places: rows.map((row) => ({ ...row, verdict: parseVerdict(row.verdict) })),
    };
  });
}
