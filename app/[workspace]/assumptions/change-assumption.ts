"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { sayAssumptionsPage } from "@/lib/core/messages/assumptions-page";
import { changeAssumption } from "@/lib/core/report/assumptions/assumption-form";
import { assumptionsOf } from "@/lib/core/report/assumptions/assumptions-view";
import { visitOrRefusal } from "@/lib/server/access/session";
import { readSettings, saveSettings } from "@/lib/server/store/settings";

const request = z.object({
  key: z.string().max(100),
  seenVersion: z.number().int().min(0),
  typed: z.array(z.tuple([z.string().max(100), z.string().max(20_000)])).max(20),
});

/** Stores one assumption as a new version of the settings and has everything computed again; null when it is done. */
export async function saveAssumption(
  workspace: string,
  asked: z.infer<typeof request>,
): Promise<string | null> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry)
    return sayAssumptionsPage(entry.formats, "Your role does not change assumptions.");
  const { scope, formats } = entry.visit;
  const read = request.safeParse(asked);
  if (!read.success) return sayAssumptionsPage(formats, "The change could not be read.");
  const { settings } = await readSettings(scope);
  const assumption = assumptionsOf(settings).find(({ key }) => key === read.data.key);
  if (!assumption) return sayAssumptionsPage(formats, "There is no such assumption.");
  const changed = changeAssumption(settings, assumption, new Map(read.data.typed));
  if ("problem" in changed) return changed.problem;
  const saved = await saveSettings(scope, read.data.seenVersion, changed.settings);
  if (!saved)
    return sayAssumptionsPage(
      formats,
      "Somebody else saved in the meantime. Reload the page, then enter it again.",
    );
  revalidatePath(`/${workspace}`, "layout");
  return null;
}
