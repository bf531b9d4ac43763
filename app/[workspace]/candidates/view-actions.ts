"use server";

import { z } from "zod";
import type { ViewToSave } from "@/components/toil/views/saved-view";
import { wantedTableLayout } from "@/lib/core/domain/kept-table-layout";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import { can } from "@/lib/server/access/roles";
import { visitOrRefusal } from "@/lib/server/access/session";
import { removeView, saveView } from "@/lib/server/store/saved-views";

const view = z.object({
  name: z.string().trim().min(1).max(60),
  query: z.string().max(2_000),
  layout: wantedTableLayout,
  isShared: z.boolean(),
  defaultOf: z.string().min(1).max(200).nullable(),
});

/** Keeps a view of the candidates; null when that went well, else what to tell the person. */
export async function keepView(workspace: string, given: ViewToSave): Promise<string | null> {
  const entry = await visitOrRefusal(workspace, "candidates.read");
  const read = view.safeParse(given);
  if ("refusal" in entry || !read.success) {
    const { formats } = "refusal" in entry ? entry : entry.visit;
    return sayCandidateActs(formats, "Give the view a name of at most 60 letters.");
  }
  const { scope, role } = entry.visit;
  // What a whole team opens with is a lead's word, as verdicts are.
  const defaultOf = can(role, "verdicts.write") ? read.data.defaultOf : null;
  await saveView(scope, { ...read.data, defaultOf });
  return null;
}

/** Removes one of the visitor's own views; false when it is not theirs. */
export async function dropView(workspace: string, id: string): Promise<boolean> {
  const entry = await visitOrRefusal(workspace, "candidates.read");
  const read = z.uuid().safeParse(id);
  if ("refusal" in entry || !read.success) return false;
  return removeView(entry.visit.scope, read.data);
}
