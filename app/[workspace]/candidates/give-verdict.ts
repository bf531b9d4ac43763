"use server";

import { z } from "zod";
import { VERDICTS, type Verdict } from "@/lib/core/domain/verdict";
import { sayVerdictWords } from "@/lib/core/messages/verdicts";
import { visitOrRefusal } from "@/lib/server/access/session";
import { giveVerdict } from "@/lib/server/store/verdicts";

/** What counted before, so that it can be said again, or what to tell the person. */
type Outcome =
  | { readonly before: { readonly verdict: Verdict | null; readonly reason: string } }
  | { readonly refusal: string };

const said = z.object({
  taskId: z.uuid(),
  verdict: z.enum(VERDICTS).nullable(),
  reason: z.string().trim().max(500),
});

/** Keeps a person's word on a task, or takes it back with null, and asks for the ranking to follow. */
export async function sayVerdict(
  workspace: string,
  taskId: string,
  verdict: Verdict | null,
  reason: string,
): Promise<Outcome> {
  const entry = await visitOrRefusal(workspace, "verdicts.write");
  if ("refusal" in entry)
    return {
      refusal: sayVerdictWords(
        entry.formats,
        "Your role gives no verdicts. Ask a lead of the workspace.",
      ),
    };
  const { scope, formats } = entry.visit;
  const read = said.safeParse({ taskId, verdict, reason });
  if (!read.success)
    return {
      refusal: sayVerdictWords(formats, "That cannot be stored. Reload the page, then try again."),
    };
  const before = await giveVerdict(scope, read.data.taskId, read.data);
  if (before === null)
    return {
      refusal: sayVerdictWords(formats, "This task is not there any more. Reload the page."),
    };
  return { before };
}
