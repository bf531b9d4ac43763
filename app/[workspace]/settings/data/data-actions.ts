"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import {
  type PersonView,
  personView,
  type RetentionPreview,
  retentionPreview,
} from "@/lib/core/report/settings/retention-view";
import { LEAST_LETTERS } from "@/lib/core/text/person-pattern";
import { visitOrRefusal } from "@/lib/server/access/session";
import { now } from "@/lib/server/clock";
import { erasePerson, findPerson } from "@/lib/server/store/erase-person";
import { countOldRows, retentionLimit } from "@/lib/server/store/retention";
import { readSettings, saveSettings } from "@/lib/server/store/settings";
import { discardFile } from "@/lib/server/upload/receive-file";

const months = z.number().int().min(1).max(240);
const person = z.string().trim().min(LEAST_LETTERS).max(200);

async function visitOf(slug: string) {
  const entry = await visitOrRefusal(slug, "data.erase");
  return "refusal" in entry ? null : entry.visit.scope;
}

/** What a rule of so many months would remove today; null for a refusal or no number of months. */
export async function previewRetention(
  slug: string,
  asked: number,
): Promise<RetentionPreview | null> {
  const scope = await visitOf(slug);
  const parsed = months.safeParse(asked);
  if (!scope || !parsed.success) return null;
  const before = retentionLimit(parsed.data, now());
  const [counted, { settings }] = await Promise.all([
    countOldRows(scope, before),
    readSettings(scope),
  ]);
  return retentionPreview({ months: parsed.data, before, ...counted }, settings);
}

/** Sets the rule, or with null takes it back; false for a refusal or when somebody else changed the settings meanwhile. */
export async function setRetention(slug: string, asked: number | null): Promise<boolean> {
  const scope = await visitOf(slug);
  const parsed = months.nullable().safeParse(asked);
  if (!scope || !parsed.success) return false;
  const { version, settings } = await readSettings(scope);
  const saved = await saveSettings(scope, version, { ...settings, retentionMonths: parsed.data });
  if (saved) revalidatePath(`/${slug}/settings/data`);
  return saved !== null;
}

/** Where a person is found; null for a refusal or too short a name. */
export async function lookForPerson(slug: string, asked: string): Promise<PersonView | null> {
  const scope = await visitOf(slug);
  const parsed = person.safeParse(asked);
  if (!scope || !parsed.success) return null;
  const [traces, { settings }] = await Promise.all([
    findPerson(scope, parsed.data),
    readSettings(scope),
  ]);
  return personView(traces, settings);
}

/** Removes a person for good; what was found before and, as a view, what is left. */
export async function erase(
  slug: string,
  asked: string,
): Promise<{ readonly before: PersonView; readonly after: PersonView } | null> {
  const scope = await visitOf(slug);
  const parsed = person.safeParse(asked);
  if (!scope || !parsed.success) return null;
  const [erased, { settings }] = [await erasePerson(scope, parsed.data), await readSettings(scope)];
  for (const path of erased.paths) await discardFile(path);
  return {
    before: personView(erased, settings),
    after: personView({ rows: erased.after, files: [] }, settings),
  };
}
