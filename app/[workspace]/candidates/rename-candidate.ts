"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { visitOrRefusal } from "@/lib/server/access/session";
import { renameTask } from "@/lib/server/store/rename-task";

type Outcome = { readonly before: string | null } | { readonly refusal: string };

const wanted = z.object({
  taskId: z.uuid(),
  name: z.string().trim().max(120, "A name has 120 characters at most."),
});

/** Names a task; an empty name lets the title from its tickets stand again. */
export async function nameCandidate(
  workspace: string,
  taskId: string,
  name: string,
): Promise<Outcome> {
  const entry = await visitOrRefusal(workspace, "verdicts.write");
  if ("refusal" in entry)
    return { refusal: "Your role renames no tasks. Ask a lead of the workspace." };
  const read = wanted.safeParse({ taskId, name });
  if (!read.success)
    return { refusal: read.error.issues[0]?.message ?? "That cannot be stored. Reload the page." };
  const before = await renameTask(entry.visit.scope, read.data.taskId, read.data.name || null);
  if (before === undefined) return { refusal: "This task is not there any more. Reload the page." };
  revalidatePath(`/${workspace}`, "layout");
  return { before };
}
