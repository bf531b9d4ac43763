"use server";

import { z } from "zod";
import type { SaidOnTask } from "@/components/toil/selection/bulk-actions";
import { VERDICTS } from "@/lib/core/domain/verdict";
import { sayVerdictWords } from "@/lib/core/messages/verdicts";
import { visitOrRefusal } from "@/lib/server/access/session";
import { giveVerdict } from "@/lib/server/store/verdicts";
import { regroup } from "./regroup-actions";

const MOST = 500;
const said = z
  .array(
    z.object({
      taskId: z.uuid(),
      verdict: z.enum(VERDICTS).nullable(),
      reason: z.string().trim().max(500),
    }),
  )
  .min(1)
  .max(MOST);
const taskIds = z.array(z.uuid()).min(2).max(MOST);

const UNREADABLE = "That cannot be stored. Reload the page, then try again.";

/** Keeps verdicts on many tasks; the ranking follows once for all of them. Tasks that are gone are left out. */
export async function sayVerdicts(
  workspace: string,
  given: readonly SaidOnTask[],
): Promise<{ readonly before: readonly SaidOnTask[] } | { readonly refusal: string }> {
  const entry = await visitOrRefusal(workspace, "verdicts.write");
  if ("refusal" in entry)
    return {
      refusal: sayVerdictWords(
        entry.formats,
        "Your role gives no verdicts. Ask a lead of the workspace.",
      ),
    };
  const { scope, formats } = entry.visit;
  const read = said.safeParse(given);
  if (!read.success) return { refusal: sayVerdictWords(formats, UNREADABLE) };
  const before: SaidOnTask[] = [];
  for (const one of read.data) {
    const was = await giveVerdict(scope, one.taskId, one);
    if (was) before.push({ taskId: one.taskId, ...was });
  }
  if (before.length === 0)
    return {
      refusal: sayVerdictWords(formats, "These tasks are not there any more. Reload the page."),
    };
  return { before };
}

/** Merges tasks into the first of them; null when all went well, else what to tell the person. */
export async function mergeTasks(
  workspace: string,
  given: readonly string[],
): Promise<string | null> {
  const entry = await visitOrRefusal(workspace, "verdicts.write");
  const { formats } = "refusal" in entry ? entry : entry.visit;
  const read = taskIds.safeParse(given);
  if (!read.success) return sayVerdictWords(formats, UNREADABLE);
  const [toTaskId = "", ...others] = read.data;
  for (const taskId of others) {
    const outcome = await regroup(workspace, { kind: "merge", taskId, toTaskId });
    if ("refusal" in outcome) return outcome.refusal;
  }
  return null;
}
