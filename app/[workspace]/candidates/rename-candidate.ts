"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import { visitOrRefusal } from "@/lib/server/access/session";
import { renameTask } from "@/lib/server/store/rename-task";

type Outcome = { readonly before: string | null } | { readonly refusal: string };

const LONGEST = 120;
const wanted = z.object({ taskId: z.uuid(), name: z.string().trim() });

/** Names a task; an empty name lets the title from its tickets stand again. */
export async function nameCandidate(
  workspace: string,
  taskId: string,
  name: string,
): Promise<Outcome> {
  const entry = await visitOrRefusal(workspace, "verdicts.write");
  if ("refusal" in entry)
    return {
      refusal: sayCandidateActs(
        entry.formats,
        "Your role renames no tasks. Ask a lead of the workspace.",
      ),
    };
  const { scope, formats } = entry.visit;
  const read = wanted.safeParse({ taskId, name });
  if (!read.success)
    return { refusal: sayCandidateActs(formats, "That cannot be stored. Reload the page.") };
  if (read.data.name.length > LONGEST)
    return { refusal: sayCandidateActs(formats, "A name has 120 characters at most.") };
  const before = await renameTask(scope, read.data.taskId, read.data.name || null);
  if (before === undefined)
    return {
      refusal: sayCandidateActs(formats, "This task is not there any more. Reload the page."),
    };
  revalidatePath(`/${workspace}`, "layout");
  return { before };
}
