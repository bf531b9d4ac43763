import { notFound, redirect } from "next/navigation";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { successorOf } from "@/lib/server/store/grouping-decisions";

/** Leads from a task that ended to the one it became; links and bookmarks stay good. Not found where there is none. */
export async function followTask(
  scope: WorkspaceScope,
  taskId: string,
  hrefOf: (taskId: string) => string,
): Promise<never> {
  const successor = await successorOf(scope, taskId);
  if (successor === null) notFound();
  redirect(hrefOf(successor));
}
