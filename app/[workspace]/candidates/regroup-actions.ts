"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { GroupingWish } from "@/lib/core/domain/grouping-wish";
import { sayRegroup } from "@/lib/core/messages/regroup";
import { visitOrRefusal } from "@/lib/server/access/session";
import {
  decideGrouping,
  type GroupingRefusal,
  undoGrouping,
} from "@/lib/server/store/grouping-decisions";

type Outcome = { readonly decisionId: string } | { readonly refusal: string };

// Hashes in the form of a UUID, of no version.
const wordings = z.array(z.guid()).min(1).max(1_000);
const wish = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("merge"), taskId: z.uuid(), toTaskId: z.uuid() }),
  z.object({
    kind: z.literal("split"),
    taskId: z.uuid(),
    signatureIds: wordings,
    name: z.string().trim().max(120),
  }),
  z.object({
    kind: z.literal("move"),
    taskId: z.uuid(),
    toTaskId: z.uuid(),
    signatureIds: wordings,
  }),
]);

const NOT_ALLOWED = "Your role changes no groups. Ask a lead of the workspace.";
const REFUSALS = {
  TASK_GONE: "This task is not there any more. Reload the page.",
  WORDINGS_GONE: "These wordings belong to another task by now. Reload the page.",
  NOTHING_LEFT: "That is every wording of the task. Leave one behind, or merge the whole task.",
  SAME_TASK: "Choose another task than this one.",
} as const satisfies Readonly<Record<GroupingRefusal, string>>;

/** Keeps a person's word on which wordings are one task, and has the ranking follow. */
export async function regroup(workspace: string, given: GroupingWish): Promise<Outcome> {
  const entry = await visitOrRefusal(workspace, "verdicts.write");
  if ("refusal" in entry) return { refusal: sayRegroup(entry.formats, NOT_ALLOWED) };
  const { scope, formats } = entry.visit;
  const read = wish.safeParse(given);
  if (!read.success)
    return {
      refusal: sayRegroup(formats, "That cannot be stored. Reload the page, then try again."),
    };
  const decided = await decideGrouping(scope, read.data);
  if ("refusal" in decided) return { refusal: sayRegroup(formats, REFUSALS[decided.refusal]) };
  revalidatePath(`/${workspace}`, "layout");
  return { decisionId: decided.decisionId };
}

/** Takes such a word back; null when that went well, else what to tell the person. */
export async function takeBackRegrouping(
  workspace: string,
  decisionId: string,
): Promise<string | null> {
  const entry = await visitOrRefusal(workspace, "verdicts.write");
  if ("refusal" in entry) return sayRegroup(entry.formats, NOT_ALLOWED);
  const { scope, formats } = entry.visit;
  const undone = await undoGrouping(scope, z.uuid().parse(decisionId));
  if (undone === "built-upon")
    return sayRegroup(
      formats,
      "A later decision is about the same wordings. Take that one back first.",
    );
  if (undone === "gone") return sayRegroup(formats, "This was taken back already.");
  revalidatePath(`/${workspace}`, "layout");
  return null;
}
