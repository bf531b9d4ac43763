import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { audit } from "./audit";
import { withScope } from "./db";

export const MINING_STEPS = ["read", "group", "score", "store"] as const;
export type MiningStep = (typeof MINING_STEPS)[number];

export type MiningProgress = {
  readonly beganAt: Date;
  readonly step: MiningStep;
  /** Share of the step that is done, 0..1. */
  readonly share: number;
  readonly isStopping: boolean;
};

/** A worker that said nothing for so long is gone: the longest step without a word reads the words of a million tickets. */
const ALIVE_MS = 10 * 60_000;

/** How far the run under way is; null when none is. */
export function readMiningProgress(scope: WorkspaceScope): Promise<MiningProgress | null> {
  return withScope(scope, async (db) => {
    const row = await db.miningProgress.findUnique({ where: { workspaceId: scope.workspaceId } });
    const step = MINING_STEPS.find((one) => one === row?.step);
    if (!row || !step || now().getTime() - row.seenAt.getTime() > ALIVE_MS) return null;
    return { beganAt: row.beganAt, step, share: row.share, isStopping: row.stoppedBy !== null };
  });
}

/** Asks the run under way to stop; false when there is none. */
export function stopMining(scope: WorkspaceScope): Promise<boolean> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    const { count } = await db.miningProgress.updateMany({
      where: { workspaceId, stoppedBy: null },
      data: { stoppedBy: actor },
    });
    if (count > 0) await audit(db, scope, { action: "mining.stopped" });
    return count > 0;
  });
}

/** A run begins; what an earlier one left behind is forgotten. */
export async function beginProgress(scope: WorkspaceScope): Promise<void> {
  const { workspaceId } = scope;
  const fresh = { beganAt: now(), seenAt: now(), step: "read", share: 0, stoppedBy: null };
  await withScope(scope, (db) =>
    db.miningProgress.upsert({
      where: { workspaceId },
      create: { workspaceId, ...fresh },
      update: fresh,
    }),
  );
}

/** Notes how far the run is; false when somebody asked it to stop. */
export function noteProgress(
  scope: WorkspaceScope,
  step: MiningStep,
  share: number,
): Promise<boolean> {
  return withScope(scope, async (db) => {
    const [row] = await db.$queryRaw<{ stopped: boolean }[]>`
      UPDATE mining_progress SET step = ${step}, share = ${share}, seen_at = ${now()}
      WHERE workspace_id = ${scope.workspaceId}::uuid
      RETURNING stopped_by IS NOT NULL AS stopped`;
    return row?.stopped !== true;
  });
}

export async function endProgress(scope: WorkspaceScope): Promise<void> {
  await withScope(scope, (db) =>
    db.miningProgress.deleteMany({ where: { workspaceId: scope.workspaceId } }),
  );
}
