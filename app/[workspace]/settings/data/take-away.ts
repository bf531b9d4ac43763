"use server";

import { redirect } from "next/navigation";
import { saySettings } from "@/lib/core/messages/settings";
import { homeOf, visitOrRefusal } from "@/lib/server/access/session";
import { forgetSampleSignIns } from "@/lib/server/setup/sample-workspace";
import { shutWorkspace } from "@/lib/server/store/remove-workspace";
import { listWorkspaces } from "@/lib/server/store/workspaces";

/**
 * Takes the workspace away for good and leads to another one of the person. The sample goes at one click, any other
 * when its name was typed. Returns what to tell the person when it stays.
 */
export async function takeWorkspaceAway(slug: string, typedName: string): Promise<string> {
  const entry = await visitOrRefusal(slug, "workspace.remove");
  if ("refusal" in entry) return saySettings(entry.formats, "Only owners take a workspace away.");
  const { scope, workspace, person, formats } = entry.visit;
  if (!workspace.isSample && typedName.trim() !== workspace.name)
    return saySettings(formats, "Type the name of the workspace as it stands here.");
  if ((await listWorkspaces(person.id)).length < 2)
    return saySettings(
      formats,
      "This is your only workspace: without it you could not come in again.",
    );
  await shutWorkspace(scope);
  if (workspace.isSample) await forgetSampleSignIns();
  redirect(await homeOf(person));
}
