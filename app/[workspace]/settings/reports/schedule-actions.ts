"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ScheduleOutcome } from "@/components/toil/report-mails-screen";
import { PERIODS, RHYTHMS } from "@/lib/core/report/box/mail-schedule";
import { visitOrRefusal } from "@/lib/server/access/session";
import { addSchedule, endSchedule } from "@/lib/server/store/report-schedules";

const NOT_ALLOWED = "Only administrators and owners say who gets mails.";
const MOST_RECIPIENTS = 50;

const wanted = z.object({
  rhythm: z.enum(RHYTHMS),
  period: z.enum(PERIODS),
  recipients: z
    .string()
    .transform((text) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))])
    .pipe(
      z
        .array(z.email({ error: (issue) => `"${String(issue.input)}" is no address.` }))
        .min(1, "Enter at least one address.")
        .max(MOST_RECIPIENTS, `Enter at most ${MOST_RECIPIENTS} addresses.`),
    ),
});

/** Adds a schedule of mails. */
export async function planMails(
  workspace: string,
  _: ScheduleOutcome | null,
  form: FormData,
): Promise<ScheduleOutcome> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry) return { ok: false, message: NOT_ALLOWED };
  const read = wanted.safeParse(Object.fromEntries(form));
  if (!read.success)
    return { ok: false, message: read.error.issues[0]?.message ?? "Fill in the form." };
  await addSchedule(entry.visit.scope, read.data);
  revalidatePath(`/${workspace}/settings/reports`);
  return { ok: true, message: "Planned. The next date stands in the list." };
}

/** Ends a schedule; null: done, else what to tell the person. */
export async function stopMails(workspace: string, id: string): Promise<string | null> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry) return NOT_ALLOWED;
  const read = z.uuid().safeParse(id);
  const done = read.success && (await endSchedule(entry.visit.scope, read.data));
  revalidatePath(`/${workspace}/settings/reports`);
  return done ? null : "This schedule is not there any more. Reload the page.";
}
