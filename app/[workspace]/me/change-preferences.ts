"use server";

import { type PreferenceChange, preferenceChange } from "@/lib/core/domain/preferences";
import { visitOrRefusal } from "@/lib/server/access/session";
import { changePreferences } from "@/lib/server/store/preferences";

/** Keeps how the visitor likes the screens of this workspace; false when it could not be kept. */
export async function savePreferences(
  workspace: string,
  change: PreferenceChange,
): Promise<boolean> {
  const entry = await visitOrRefusal(workspace, "report.read");
  const read = preferenceChange.safeParse(change);
  if ("refusal" in entry || !read.success) return false;
  return (await changePreferences(entry.visit.scope, read.data)) !== null;
}
