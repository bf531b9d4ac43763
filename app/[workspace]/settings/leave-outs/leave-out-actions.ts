"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { WrittenLeaveOut } from "@/components/toil/leave-outs/leave-out-acts";
import {
  LEAVE_OUT_STATES,
  type LeaveOutCondition,
  type LeaveOutState,
  leaveOutCondition,
} from "@/lib/core/domain/leave-out";
import { sayLeaveOuts } from "@/lib/core/messages/leave-outs";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import {
  type LeaveOutPreview,
  leaveOutPreview,
} from "@/lib/core/report/leave-outs/leave-outs-view";
import { visitOrRefusal } from "@/lib/server/access/session";
import { saveLeaveOut, setLeaveOutState } from "@/lib/server/store/leave-outs";
import { takenTickets } from "@/lib/server/store/questions/leave-out-rows";
import { readSettings } from "@/lib/server/store/settings";

const written = z.object({
  id: z.uuid().nullable(),
  name: z.string().trim().min(1).max(60),
  condition: leaveOutCondition,
});

const gone = (speech: Speech): string =>
  sayLeaveOuts(speech, "It is gone. Load the page again to see what stands now.");
const unsaid = (speech: Speech): string =>
  sayLeaveOuts(speech, "Give it a name, and say at least one thing that its tickets have.");

async function visitOf(slug: string) {
  const entry = await visitOrRefusal(slug, "leaveOuts.write");
  return "refusal" in entry
    ? sayLeaveOuts(entry.formats, "Only leads, administrators and owners leave tickets out.")
    : entry.visit;
}

/** What a condition would take, of a new leave-out or of one that is being changed; a sentence when it is refused. */
export async function previewLeaveOut(
  slug: string,
  condition: LeaveOutCondition,
  id: string | null,
): Promise<LeaveOutPreview | string> {
  const visit = await visitOf(slug);
  if (typeof visit === "string") return visit;
  const read = z
    .object({ condition: leaveOutCondition, id: z.uuid().nullable() })
    .safeParse({ condition, id });
  if (!read.success) return unsaid(visit.formats);
  const [taken, { settings }] = await Promise.all([
    takenTickets(visit.scope, read.data.condition, read.data.id),
    readSettings(visit.scope),
  ]);
  return leaveOutPreview(taken, settings);
}

/** Keeps a leave-out and has the ranking follow; its id, or a sentence when it could not. */
export async function keepLeaveOut(
  slug: string,
  given: WrittenLeaveOut,
): Promise<{ readonly id: string } | string> {
  const visit = await visitOf(slug);
  if (typeof visit === "string") return visit;
  const read = written.safeParse(given);
  if (!read.success) return unsaid(visit.formats);
  const saved = await saveLeaveOut(visit.scope, read.data);
  revalidatePath(`/${slug}/settings/leave-outs`);
  if (!("refusal" in saved)) return saved;
  return saved.refusal === "NAME_TAKEN"
    ? sayLeaveOuts(visit.formats, "There is one with this name already.")
    : gone(visit.formats);
}

/** Pauses, resumes, removes or brings back; a sentence when it could not. */
export async function switchLeaveOut(
  slug: string,
  id: string,
  state: LeaveOutState,
): Promise<string | null> {
  const visit = await visitOf(slug);
  if (typeof visit === "string") return visit;
  const read = z.object({ id: z.uuid(), state: z.enum(LEAVE_OUT_STATES) }).safeParse({ id, state });
  const isDone = read.success && (await setLeaveOutState(visit.scope, id, state));
  revalidatePath(`/${slug}/settings/leave-outs`);
  return isDone ? null : gone(visit.formats);
}
