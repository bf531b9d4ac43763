import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { digestOf, type KeptReport, readKeptReport } from "../report/kept-report";
import { uuidv7 } from "../uuid";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";
import { namesOf } from "./people";

export type KeepReason = "kept" | "approved" | "shared" | "mailed";

/** What a report was made from. */
export type KeptFrom = {
  readonly runId: string;
  readonly settingVersion: number;
  readonly asOf: Date | null;
};

export type SnapshotLine = {
  readonly id: string;
  readonly period: string;
  readonly reason: string;
  readonly at: Date;
  readonly by: string;
};

const NEWEST = 24;

/** Writes a report down inside a transaction; returns its id. */
export async function insertSnapshot(
  db: ScopedDb,
  scope: WorkspaceScope,
  report: { readonly kept: KeptReport; readonly from: KeptFrom; readonly reason: KeepReason },
): Promise<string> {
  const { kept, from, reason } = report;
  const id = uuidv7();
  const content = JSON.stringify(kept);
  await db.reportSnapshot.create({
    data: {
      workspaceId: scope.workspaceId,
      id,
      audience: "executive",
      period: kept.json.month,
      asOf: from.asOf,
      runId: from.runId,
      scoringVersion: kept.json.scoringVersion,
      settingVersion: from.settingVersion,
      seed: kept.json.seed,
      reason,
      content,
      digest: digestOf(content),
      createdAt: now(),
      createdBy: scope.actor,
    },
  });
  await audit(db, scope, {
    action: `report.${reason}`,
    target: id,
    detail: { period: kept.json.month },
  });
  return id;
}

/** Writes a report down as it stands; it never changes, but for the names of people who are erased. */
export function keepSnapshot(
  scope: WorkspaceScope,
  kept: KeptReport,
  from: KeptFrom,
  reason: KeepReason,
): Promise<string> {
  return withScope(scope, (db) => insertSnapshot(db, scope, { kept, from, reason }));
}

/** Reports that were kept, newest first. */
export async function listSnapshots(scope: WorkspaceScope): Promise<readonly SnapshotLine[]> {
  const rows = await withScope(scope, (db) =>
    db.reportSnapshot.findMany({
      where: { workspaceId: scope.workspaceId },
      orderBy: { id: "desc" },
      take: NEWEST,
      select: { id: true, period: true, reason: true, createdAt: true, createdBy: true },
    }),
  );
  const names = await namesOf(rows.map(({ createdBy }) => createdBy));
  return rows.map(({ id, period, reason, createdAt, createdBy }) => ({
    id,
    period,
    reason,
    at: createdAt,
    by: nameOf(createdBy, names),
  }));
}

export type FoundSnapshot = SnapshotLine & {
  readonly kept: KeptReport;
  /** When names in it became pseudonyms, because a person was erased; null: it stands as it was written. */
  readonly namesErasedAt: Date | null;
};

/** One kept report as it was written, without people who were erased since; null when there is none. */
export async function findSnapshot(
  scope: WorkspaceScope,
  id: string,
): Promise<FoundSnapshot | null> {
  const row = await withScope(scope, (db) =>
    db.reportSnapshot.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id } },
    }),
  );
  if (!row) return null;
  const names = await namesOf([row.createdBy]);
  return {
    id,
    period: row.period,
    reason: row.reason,
    at: row.createdAt,
    by: nameOf(row.createdBy, names),
    kept: readKeptReport(row.content, row.digest),
    namesErasedAt: row.namesErasedAt,
  };
}

/** The newest kept report of a month; null when none was kept. */
export async function findSnapshotOfMonth(
  scope: WorkspaceScope,
  period: string,
): Promise<FoundSnapshot | null> {
  const row = await withScope(scope, (db) =>
    db.reportSnapshot.findFirst({
      where: { workspaceId: scope.workspaceId, period },
      orderBy: { id: "desc" },
      select: { id: true },
    }),
  );
  return row ? findSnapshot(scope, row.id) : null;
}
