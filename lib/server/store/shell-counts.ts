import type { WorkspaceScope } from "../access/scope";
import { activeRunId } from "./active-run";
import { withScope } from "./db";

export type ShellCounts = {
  readonly candidates: number | null;
  readonly imports: number;
  /** Null while none is registered. */
  readonly applications: number | null;
  /** Day of the newest ticket in the active ranking; null before there is one. */
  readonly asOf: Date | null;
};

/** The numbers of the frame around every page; candidates are null before any is ranked. */
export function readShellCounts(scope: WorkspaceScope): Promise<ShellCounts> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const runId = await activeRunId(db, scope);
    const candidates = runId
      ? await db.candidate.count({ where: { workspaceId, runId, rank: { not: null } } })
      : null;
    const run = runId
      ? await db.miningRun.findUnique({
          where: { workspaceId_id: { workspaceId, id: runId } },
          select: { asOf: true },
        })
      : null;
    const imports = await db.import.count({ where: { workspaceId } });
    const applications = await db.application.count({ where: { workspaceId } });
    return {
      candidates: candidates || null,
      imports,
      applications: applications || null,
      asOf: run?.asOf ?? null,
    };
  });
}
