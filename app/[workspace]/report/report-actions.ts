"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import type { ShareAnswer } from "@/components/toil/report/report-acts";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { planEffect } from "@/lib/core/report/plan/plan-effect";
import { publicAddress } from "@/lib/server/access/public-address";
import type { Permission } from "@/lib/server/access/roles";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { visitOrRefusal } from "@/lib/server/access/session";
import { approvedReport } from "@/lib/server/report/finance-facts";
import { keptReport, madeFrom } from "@/lib/server/report/kept-report";
import { readReport } from "@/lib/server/report/read-report";
import { approvePlan, withdrawApproval } from "@/lib/server/store/plan-approvals";
import { addComment } from "@/lib/server/store/report-comments";
import { keepSnapshot } from "@/lib/server/store/report-snapshots";
import { createShareLink, revokeShareLink } from "@/lib/server/store/share-links";

/** null: done; else what to tell the person, in their language. */
type Refusal = string | null;
type Work = (scope: WorkspaceScope, speech: Speech) => Promise<Refusal>;

const NOTHING = "There is no ranking yet: import tickets first.";

async function as(permission: Permission, workspace: string, work: Work): Promise<Refusal> {
  const entry = await visitOrRefusal(workspace, permission);
  if ("refusal" in entry)
    return sayReportPage(
      entry.formats,
      "Your role does not do this. Ask an executive or an administrator of the workspace.",
    );
  const { scope, formats } = entry.visit;
  const refusal = await work(scope, formats);
  // An approval marks its tasks on other pages as well.
  revalidatePath(`/${workspace}`, "layout");
  return refusal;
}

/** Writes the report down as it stands; it never changes again. */
export async function keep(workspace: string): Promise<Refusal> {
  return as("report.decide", workspace, async (scope, speech) => {
    const report = await readReport(scope);
    if ("tickets" in report) return sayReportPage(speech, NOTHING);
    await keepSnapshot(scope, keptReport(report), madeFrom(report), "kept");
    return null;
  });
}

/** Says yes to the plan of the report; refuses when the plan is another one than the reader saw. */
export async function approve(workspace: string, seen: readonly string[]): Promise<Refusal> {
  const ids = z.array(z.uuid()).max(2_000).safeParse(seen);
  return as("report.decide", workspace, async (scope, speech) => {
    const report = await readReport(scope);
    if ("tickets" in report) return sayReportPage(speech, NOTHING);
    const effect = planEffect(report.input);
    const inside = effect?.plan.inside.map(({ task }) => task.id) ?? [];
    const isSeen = ids.success && inside.length === ids.data.length;
    if (!effect || !isSeen || !inside.every((id) => ids.data.includes(id)))
      return sayReportPage(
        speech,
        "The plan has changed since you opened this page. Reload it and look again.",
      );
    await approvePlan(
      scope,
      { kept: keptReport(await approvedReport(scope, report, inside)), from: madeFrom(report) },
      { taskIds: inside, halfDays: effect.plan.usedHalfDays },
    );
    return null;
  });
}

/** Takes a yes back while its days last. */
export async function withdraw(workspace: string, id: string): Promise<Refusal> {
  const read = z.uuid().safeParse(id);
  return as("report.decide", workspace, async (scope, speech) => {
    if (!read.success || !(await withdrawApproval(scope, read.data)))
      return sayReportPage(speech, "This approval cannot be withdrawn any more. Reload the page.");
    return null;
  });
}

const comment = z.object({
  about: z.string().max(120).nullable(),
  body: z.string().trim().min(1).max(2_000),
});

/** Asks a question about the report, or answers one. */
export async function say(workspace: string, about: string | null, body: string): Promise<Refusal> {
  const read = comment.safeParse({ about, body });
  return as("report.comment", workspace, async (scope, speech) => {
    if (!read.success) return sayReportPage(speech, "Write something, at most 2,000 characters.");
    await addComment(scope, read.data);
    return null;
  });
}

const wantedLink = z.object({
  days: z.number().int().min(1).max(365),
  password: z.string().min(8).max(200).nullable(),
});

/** Keeps the report and makes a link that opens it without an account. The address is told once. */
export async function share(
  workspace: string,
  wanted: { readonly days: number; readonly password: string | null },
): Promise<ShareAnswer> {
  const read = wantedLink.safeParse(wanted);
  let address = "";
  const asked = await headers();
  const refusal = await as("report.decide", workspace, async (scope, speech) => {
    if (!read.success)
      return wanted.password !== null && wanted.password.length < 8
        ? sayReportPage(speech, "A password has at least 8 characters.")
        : sayReportPage(speech, "Choose how long the link works.");
    const report = await readReport(scope);
    if ("tickets" in report) return sayReportPage(speech, NOTHING);
    const snapshotId = await keepSnapshot(scope, keptReport(report), madeFrom(report), "shared");
    const { token } = await createShareLink(scope, { snapshotId, ...read.data });
    address = `${publicAddress(asked)}/share/${token}`;
    return null;
  });
  return refusal === null ? { address } : { refusal };
}

/** Makes a link useless at once. */
export async function revoke(workspace: string, id: string): Promise<Refusal> {
  const read = z.uuid().safeParse(id);
  return as("report.decide", workspace, async (scope, speech) =>
    read.success && (await revokeShareLink(scope, read.data))
      ? null
      : sayReportPage(speech, "This link does not work any more. Reload the page."),
  );
}
