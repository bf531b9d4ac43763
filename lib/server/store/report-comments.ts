import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { enqueueWithin } from "../jobs/queue";
import { uuidv7 } from "../uuid";
import { nameOf } from "./actor-name";
import { audit } from "./audit";
import { withScope } from "./db";
import { namesOf } from "./people";

export type ReportComment = {
  readonly id: string;
  readonly about: string | null;
  readonly body: string;
  readonly at: Date;
  readonly by: string;
};

const NEWEST = 50;

/** Questions and answers, oldest first. */
export async function listComments(scope: WorkspaceScope): Promise<readonly ReportComment[]> {
  const rows = await withScope(scope, (db) =>
    db.reportComment.findMany({
      where: { workspaceId: scope.workspaceId },
      orderBy: { id: "desc" },
      take: NEWEST,
    }),
  );
  const names = await namesOf(rows.map(({ createdBy }) => createdBy));
  return rows.reverse().map(({ id, about, body, createdAt, createdBy }) => ({
    id,
    about,
    body,
    at: createdAt,
    by: nameOf(createdBy, names),
  }));
}

/** Stores a question or an answer; returns its id. */
export function addComment(
  scope: WorkspaceScope,
  said: { readonly about: string | null; readonly body: string },
): Promise<string> {
  const { workspaceId, actor } = scope;
  return withScope(scope, async (db) => {
    const id = uuidv7();
    await db.reportComment.create({
      data: { workspaceId, id, ...said, createdAt: now(), createdBy: actor },
    });
    await audit(db, scope, {
      action: "report.commented",
      target: id,
      detail: { about: said.about },
    });
    await enqueueWithin(db, "tell", { workspaceId, what: "said", id });
    return id;
  });
}

/** One question or answer with who wrote it; null when there is none. */
export async function findComment(
  scope: WorkspaceScope,
  id: string,
): Promise<(Pick<ReportComment, "about" | "body"> & { who: string; createdBy: string }) | null> {
  const row = await withScope(scope, (db) =>
    db.reportComment.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id } },
      select: { about: true, body: true, createdBy: true },
    }),
  );
  if (!row) return null;
  const names = await namesOf([row.createdBy]);
  return { ...row, who: nameOf(row.createdBy, names) };
}
