"use server";

import { revalidatePath } from "next/cache";
import { isTimeZone } from "@/lib/core/calendar/zoned-time";
import { readSettingsForm } from "@/lib/core/report/settings/settings-form";
import { visitOrRefusal } from "@/lib/server/access/session";
import { readSettings, saveSettings } from "@/lib/server/store/settings";

type Outcome = { readonly message: string | null; readonly ok: boolean };

const refused = (message: string): Outcome => ({ message, ok: false });

/** Stores a new version of the settings and asks for the ranking to be computed again. */
export async function saveSettingsForm(
  workspace: string,
  _: Outcome,
  form: FormData,
): Promise<Outcome> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry) return refused("Your role does not change settings.");
  const { scope } = entry.visit;
  const current = await readSettings(scope);
  const workDays = form.getAll("workDays").join(", ");
  const read = readSettingsForm({ ...Object.fromEntries(form), workDays }, current.settings);
  if ("problems" in read)
    return refused(read.problems.map(({ field, message }) => `${field}: ${message}`).join(". "));
  if (!isTimeZone(read.settings.timeZone))
    return refused(
      `Time zone: "${read.settings.timeZone}" is not an IANA name such as Europe/Berlin.`,
    );
  const saved = await saveSettings(scope, Number(form.get("seenVersion")), read.settings);
  if (!saved)
    return refused(
      "Somebody else saved in the meantime. Reload the page, then enter your change again.",
    );
  revalidatePath(`/${workspace}`, "layout");
  return {
    message: `Saved as version ${saved.version}. The ranking is being computed again.`,
    ok: true,
  };
}
