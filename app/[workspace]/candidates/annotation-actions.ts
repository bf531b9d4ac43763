"use server";

import { z } from "zod";
import { type AnnotationFacts, LONGEST_ANNOTATION } from "@/lib/core/domain/annotation";
import { sayAnnotations } from "@/lib/core/messages/annotations";
import type { Formats } from "@/lib/core/report/format";
import { visitOrRefusal } from "@/lib/server/access/session";
import { addAnnotation, changeAnnotation, removeAnnotation } from "@/lib/server/store/annotations";

type Outcome = { readonly id: string } | { readonly refusal: string };

const wanted = z
  .object({
    day: z.iso.date(),
    text: z.string().trim().min(1).max(LONGEST_ANNOTATION),
    team: z.string().min(1).max(200).nullable(),
    taskId: z.uuid().nullable(),
  })
  .refine(({ team, taskId }) => team === null || taskId === null);
const known = z.uuid().nullable();

function mayNot(formats: Formats): string {
  return sayAnnotations(formats, "Your role writes no notes. Ask a lead of the workspace.");
}

function isGone(formats: Formats): string {
  return sayAnnotations(formats, "This note is not there any more. Reload the page.");
}

/** Stores a new note (`id` null) or says one anew. */
export async function keepAnnotation(
  workspace: string,
  id: string | null,
  facts: AnnotationFacts,
): Promise<Outcome> {
  const entry = await visitOrRefusal(workspace, "annotations.write");
  if ("refusal" in entry) return { refusal: mayNot(entry.formats) };
  const { scope, formats } = entry.visit;
  const read = wanted.safeParse(facts);
  const asked = known.safeParse(id);
  if (!read.success || !asked.success)
    return {
      refusal: sayAnnotations(formats, "Give the note a day and a text of at most 120 letters."),
    };
  if (asked.data === null) {
    const added = await addAnnotation(scope, read.data);
    return added === null ? { refusal: isGone(formats) } : { id: added };
  }
  const isChanged = await changeAnnotation(scope, asked.data, read.data);
  return isChanged ? { id: asked.data } : { refusal: isGone(formats) };
}

/** Removes a note; null when that went well, else what to tell the person. */
export async function dropAnnotation(workspace: string, id: string): Promise<string | null> {
  const entry = await visitOrRefusal(workspace, "annotations.write");
  if ("refusal" in entry) return mayNot(entry.formats);
  const { scope, formats } = entry.visit;
  const read = z.uuid().safeParse(id);
  if (read.success && (await removeAnnotation(scope, read.data))) return null;
  return isGone(formats);
}
