import type { RankMove } from "@/lib/core/domain/rank-move";
import type { LearnedWeights, Verdict } from "@/lib/core/domain/verdict";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { activeRunId } from "./active-run";
import { withScope } from "./db";
import { parseModel, parseMoves, parseVerdict } from "./verdict-columns";

/** A ranking this fresh and the next one are one sitting of whoever gives verdicts. */
const SITTING_MS = 10 * 60_000;

/** Where every task stands in the ranking that pages read, and the weights it was made with. */
export type ActivePlaces = {
  readonly weights: LearnedWeights;
  readonly places: readonly {
    readonly taskId: string;
    readonly rank: number | null;
    readonly chance: number;
    readonly verdict: Verdict | null;
  }[];
  /** What this ranking moved, while it is fresh; later moves are added to these. */
  readonly recentMoves: readonly RankMove[];
};

/** What a new ranking is compared with; null before the first one. */
export function activePlaces(scope: WorkspaceScope): Promise<ActivePlaces | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const runId = await activeRunId(db, scope);
    if (runId === null) return null;
    const run = await db.miningRun.findUnique({
      where: { workspaceId_id: { workspaceId, id: runId } },
      select: { model: true, moves: true, finishedAt: true },
    });
    const rows = await db.candidate.findMany({
      where: { workspaceId, runId },
      select: { taskId: true, rank: true, chance: true, verdict: true },
    });
    const isRecent = now().getTime() - (run?.finishedAt?.getTime() ?? 0) < SITTING_MS;
    return {
      weights: parseModel(run?.model)?.weights ?? {},
      places: rows.map((row) => ({ ...row, verdict: parseVerdict(row.verdict) })),
      recentMoves: isRecent ? parseMoves(run?.moves) : [],
    };
  });
}
