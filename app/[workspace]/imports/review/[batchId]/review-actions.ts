"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isTimeZone } from "@/lib/core/calendar/zoned-time";
import { type ConfirmedMapping, confirmedMapping } from "@/lib/core/domain/confirmed-mapping";
import { type ReadAs, readAs } from "@/lib/core/domain/read-as";
import { sayReview } from "@/lib/core/messages/review";
import { agreedMapping } from "@/lib/core/normalise/decide-columns";
import { can } from "@/lib/server/access/roles";
import { type Visit, visitOrRefusal } from "@/lib/server/access/session";
import { enqueue } from "@/lib/server/jobs/queue";
import { importOptions } from "@/lib/server/store/imports";
import {
  answerBatch,
  confirmBatch,
  discardBatch,
  findBatch,
  readWaitingAs,
} from "@/lib/server/store/reviews";
import { nameWaitingSource } from "@/lib/server/store/settle-source";
import { discardFile } from "@/lib/server/upload/receive-file";

async function visitBatch(
  workspace: string,
  batchId: string,
): Promise<(Visit & { readonly batchId: string }) | { readonly refusal: string }> {
  const entry = await visitOrRefusal(workspace, "imports.write");
  const batch = z.uuid().safeParse(batchId);
  if ("visit" in entry && batch.success) return { ...entry.visit, batchId: batch.data };
  const { formats } = "visit" in entry ? entry.visit : entry;
  return { refusal: sayReview(formats, "Your role does not import.") };
}

/** Keeps one answer for all files of the batch with that header, and has their counts made anew. */
export async function answerReview(
  workspace: string,
  batchId: string,
  signature: string,
  given: ConfirmedMapping,
): Promise<string | null> {
  const visit = await visitBatch(workspace, batchId);
  if ("refusal" in visit) return visit.refusal;
  const answer = confirmedMapping.safeParse(given);
  if (!answer.success) return sayReview(visit.formats, "This answer is not one of the choices.");
  const { columns, timeZone } = answer.data;
  if (timeZone !== undefined && !isTimeZone(timeZone))
    return sayReview(visit.formats, 'There is no zone "{zone}".', { zone: timeZone });
  const keepsNames = Object.values(columns).some(({ privacy }) => privacy === "keep");
  if (keepsNames && !can(visit.role, "settings.write"))
    return sayReview(visit.formats, "Only administrators and owners let names in as they are.");
  const { workspaceId } = visit.scope;
  const stale = await answerBatch(
    visit.scope,
    { batchId: visit.batchId, signature: z.string().max(64).parse(signature) },
    answer.data,
  );
  for (const importId of stale) await enqueue("survey", { workspaceId, importId });
  revalidatePath(`/${workspace}/imports/review/${batchId}`);
  return null;
}

/** Names the source of the batch's files with that header, and has them counted anew against it. */
export async function nameReviewSource(
  workspace: string,
  batchId: string,
  signature: string,
  given: string,
): Promise<string | null> {
  const visit = await visitBatch(workspace, batchId);
  if ("refusal" in visit) return visit.refusal;
  const name = importOptions.shape.sourceName.safeParse(given);
  if (!name.success || !name.data)
    return sayReview(visit.formats, "A source has a name of 1 to 80 characters.");
  const { workspaceId } = visit.scope;
  const header = { batchId: visit.batchId, signature: z.string().max(64).parse(signature) };
  for (const importId of await nameWaitingSource(visit.scope, header, name.data))
    await enqueue("recognise", { workspaceId, importId });
  revalidatePath(`/${workspace}/imports/review/${batchId}`);
  return null;
}

/** Has one waiting file of the batch read otherwise, from its first byte on. */
export async function readReviewAs(
  workspace: string,
  batchId: string,
  importId: string,
  choice: ReadAs,
): Promise<string | null> {
  const visit = await visitBatch(workspace, batchId);
  if ("refusal" in visit) return visit.refusal;
  const given = readAs.safeParse(choice);
  if (!given.success) return sayReview(visit.formats, "The file cannot be read that way.");
  const { waiting } = await findBatch(visit.scope, visit.batchId);
  if (!waiting.some((file) => file.importId === importId))
    return sayReview(visit.formats, "This file does not wait any more.");
  await readWaitingAs(visit.scope, importId, given.data);
  await enqueue("recognise", { workspaceId: visit.scope.workspaceId, importId });
  revalidatePath(`/${workspace}/imports/review/${batchId}`);
  return null;
}

/** Imports the waiting files as the review shows them. */
export async function confirmReview(workspace: string, batchId: string): Promise<void> {
  const visit = await visitBatch(workspace, batchId);
  if ("refusal" in visit) return;
  const { waiting } = await findBatch(visit.scope, visit.batchId);
  const decisions = new Map(
    waiting.flatMap(({ importId, recognised, answers, survey }) =>
      recognised ? [[importId, agreedMapping(recognised, answers, survey)] as const] : [],
    ),
  );
  const started = await confirmBatch(visit.scope, visit.batchId, decisions);
  revalidatePath(`/${workspace}`, "layout");
  const [only] = started;
  redirect(started.length === 1 ? `/${workspace}/imports/${only}` : `/${workspace}/imports`);
}

/** Throws the waiting files away; nothing of them was imported. */
export async function discardReview(workspace: string, batchId: string): Promise<void> {
  const visit = await visitBatch(workspace, batchId);
  if ("refusal" in visit) return;
  for (const path of await discardBatch(visit.scope, visit.batchId)) await discardFile(path);
  revalidatePath(`/${workspace}`, "layout");
  redirect(`/${workspace}/imports`);
}
