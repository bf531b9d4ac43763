"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ScheduleOutcome } from "@/components/toil/report-mails-screen";
import { sayMails } from "@/lib/core/messages/mails";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import { PERIODS, RHYTHMS } from "@/lib/core/report/box/mail-schedule";
import { visitOrRefusal } from "@/lib/server/access/session";
import { addSchedule, endSchedule } from "@/lib/server/store/report-schedules";

const MOST_RECIPIENTS = 50;

const notAllowed = (speech: Speech): string =>
  sayMails(speech, "Only administrators and owners say who gets mails.");

/** What is wanted of a schedule; what is wrong with it is told in the language of the workspace. */
function wantedIn(speech: Speech) {
  const address = z.email({
    error: ({ input }) =>
      sayMails(speech, '"{address}" is no address.', { address: String(input) }),
  });
  return z.object({
    rhythm: z.enum(RHYTHMS),
    period: z.enum(PERIODS),
    recipients: z
      .string()
      .transform((text) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))])
      .pipe(
        z
          .array(address)
          .min(1, sayMails(speech, "Enter at least one address."))
          .max(
            MOST_RECIPIENTS,
            sayMails(speech, "Enter at most {most} addresses.", { most: MOST_RECIPIENTS }),
          ),
      ),
  });
}

/** Adds a schedule of mails. */
export async function planMails(
  workspace: string,
  _: ScheduleOutcome | null,
  form: FormData,
): Promise<ScheduleOutcome> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry) return { ok: false, message: notAllowed(entry.formats) };
  const { scope, formats } = entry.visit;
  const read = wantedIn(formats).safeParse(Object.fromEntries(form));
  if (!read.success)
    return {
      ok: false,
      message: read.error.issues[0]?.message ?? sayMails(formats, "Fill in the form."),
    };
  await addSchedule(scope, read.data);
  revalidatePath(`/${workspace}/settings/reports`);
  return { ok: true, message: sayMails(formats, "Planned. The next date stands in the list.") };
}

/** Ends a schedule; null: done, else what to tell the person. */
export async function stopMails(workspace: string, id: string): Promise<string | null> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry) return notAllowed(entry.formats);
  const { scope, formats } = entry.visit;
  const read = z.uuid().safeParse(id);
  const done = read.success && (await endSchedule(scope, read.data));
  revalidatePath(`/${workspace}/settings/reports`);
  return done ? null : sayMails(formats, "This schedule is not there any more. Reload the page.");
}
