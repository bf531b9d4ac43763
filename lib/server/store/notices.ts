import { type ImportNotice, importNotice } from "@/lib/core/report/imports/import-notice";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { installationDb, withScope } from "./db";
import { importSummaries } from "./import-summaries";
import { readSettings } from "./settings";

/** What the list behind the bell holds. */
const NEWEST = 8;

export type Notices = {
  /** Newest first. */
  readonly rows: readonly (ImportNotice & { readonly isNew: boolean })[];
  /** Imports of this person that are still under way. */
  readonly waiting: number;
};

const ENDED = ["done", "failed"];

async function seenAt({ workspaceId, actor }: WorkspaceScope): Promise<Date | null> {
  const row = await installationDb().membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId: actor } },
    select: { noticesSeenAt: true },
  });
  return row?.noticesSeenAt ?? null;
}

/** What became of the imports that the person of this scope asked for. */
export async function readNotices(scope: WorkspaceScope): Promise<Notices> {
  const { workspaceId, actor } = scope;
  const mine = { workspaceId, requestedBy: actor };
  const since = await seenAt(scope);
  const { settings } = await readSettings(scope);
  const [rows, waiting] = await withScope(scope, async (db) => [
    await db.import.findMany({
      where: { ...mine, status: { in: ENDED }, finishedAt: { not: null } },
      include: { upload: true, source: true },
      orderBy: { finishedAt: "desc" },
      take: NEWEST,
    }),
    await db.import.count({ where: { ...mine, status: { in: ["queued", "reading", "storing"] } } }),
  ]);
  const summaries = await importSummaries(rows);
  return {
    waiting,
    rows: summaries.map((summary) => ({
      ...importNotice(summary, settings),
      isNew: since === null || (summary.finishedAt?.getTime() ?? 0) > since.getTime(),
    })),
  };
}

/** Everything until now has been read. */
export async function markNoticesSeen({ workspaceId, actor }: WorkspaceScope): Promise<void> {
  await installationDb().membership.updateMany({
    where: { workspaceId, userId: actor },
    data: { noticesSeenAt: now() },
  });
}
