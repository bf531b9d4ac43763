"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { saySources } from "@/lib/core/messages/sources";
import { can } from "@/lib/server/access/roles";
import { visitOrRefusal } from "@/lib/server/access/session";
import { setForgotten } from "@/lib/server/store/confirmed-sources";

const asked = z.object({ signature: z.string().min(1).max(128), isForgotten: z.boolean() });

/** Forgets what was confirmed about a header, or takes that back; a sentence when it could not. */
export async function forgetSource(
  workspace: string,
  signature: string,
  isForgotten: boolean,
): Promise<string | null> {
  const entry = await visitOrRefusal(workspace, "settings.read");
  const { formats } = "refusal" in entry ? entry : entry.visit;
  if ("refusal" in entry || !can(entry.visit.role, "imports.write"))
    return saySources(formats, "Only leads, administrators and owners forget what is remembered.");
  const given = asked.safeParse({ signature, isForgotten });
  if (!given.success)
    return saySources(formats, "This source is not known any more. Load the page again.");
  const isDone = await setForgotten(entry.visit.scope, given.data.signature, isForgotten);
  revalidatePath(`/${workspace}/settings/sources`);
  return isDone
    ? null
    : saySources(formats, "Somebody else was faster. The page shows what stands now.");
}
