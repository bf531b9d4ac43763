"use server";

import { revalidatePath } from "next/cache";
import { isTimeZone } from "@/lib/core/calendar/zoned-time";
import { saySettings } from "@/lib/core/messages/settings";
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
  if ("refusal" in entry)
    return refused(saySettings(entry.formats, "Your role does not change settings."));
  const { scope, formats } = entry.visit;
  const current = await readSettings(scope);
  const workDays = form.getAll("workDays").join(", ");
  const read = readSettingsForm({ ...Object.fromEntries(form), workDays }, current.settings);
  if ("problems" in read)
    return refused(read.problems.map(({ field, message }) => `${field}: ${message}`).join(". "));
  if (!isTimeZone(read.settings.timeZone))
    return refused(
      saySettings(formats, 'Time zone: "{zone}" is not an IANA name such as Europe/Berlin.', {
        zone: read.settings.timeZone,
      }),
    );
  const saved = await saveSettings(scope, Number(form.get("seenVersion")), read.settings);
  if (!saved)
    return refused(
      saySettings(
        formats,
        "Somebody else saved in the meantime. Reload the page, then enter your change again.",
      ),
    );
  revalidatePath(`/${workspace}`, "layout");
  return {
    message: saySettings(
      read.settings,
      "Saved as version {version}. The ranking is being computed again.",
      { version: saved.version },
    ),
    ok: true,
  };
}
