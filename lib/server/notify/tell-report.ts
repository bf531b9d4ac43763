import { approvalMail, commentMail, type ReportMail } from "@/lib/core/report/box/report-mail";
import { namedAddress } from "../access/public-address";
import { parseRole, type Role } from "../access/roles";
import type { WorkspaceScope } from "../access/scope";
import { readReport } from "../report/read-report";
import { listPeople, namesOf } from "../store/people";
import { findApproval } from "../store/plan-approvals";
import { findComment } from "../store/report-comments";
import { readSettings } from "../store/settings";
import { findWorkspaceById } from "../store/workspaces";
import { sendMail, sendsMail } from "./send-mail";

export type Told = "approved" | "withdrawn" | "said";

/** Whom the mails go to: those who made the plan, and those who decide. */
const HEARS: Readonly<Record<Told, readonly Role[]>> = {
  approved: ["lead"],
  withdrawn: ["lead"],
  said: ["lead", "executive"],
};

async function approvalWords(scope: WorkspaceScope, id: string, isApproved: boolean) {
  const found = await findApproval(scope, id);
  if (!found) return null;
  const actor = isApproved ? found.approvedBy : (found.withdrawnBy ?? found.approvedBy);
  const who = (await namesOf([actor])).get(actor) ?? actor;
  return { actor, who, halfDays: found.halfDays, tasks: found.taskIds.length };
}

/** The decision that a question is about, as the report of today words it; null where it has none of that id. */
async function decisionOf(scope: WorkspaceScope, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const report = await readReport(scope);
  if ("tickets" in report) return null;
  return report.view.decisions.find((one) => one.id === id)?.title ?? null;
}

async function mailOf(
  scope: WorkspaceScope,
  what: Told,
  id: string,
): Promise<{ readonly actor: string; readonly mail: ReportMail } | null> {
  const workspace = await findWorkspaceById(scope.workspaceId);
  if (!workspace) return null;
  const { settings } = await readSettings(scope);
  const base = namedAddress();
  const place = {
    workspace: workspace.name,
    address: base ? `${base}/${workspace.slug}/report` : null,
  };
  if (what === "said") {
    const found = await findComment(scope, id);
    if (!found) return null;
    const told = { ...found, decision: await decisionOf(scope, found.about) };
    return { actor: found.createdBy, mail: commentMail(told, place, settings) };
  }
  const isApproved = what === "approved";
  const words = await approvalWords(scope, id, isApproved);
  return (
    words && { actor: words.actor, mail: approvalMail({ isApproved, ...words }, place, settings) }
  );
}

/**
 * Mails what happened on the report to everybody who should know but the one who did it; where no mail server is set,
 * nothing happens.
 */
export async function tellReport(scope: WorkspaceScope, what: Told, id: string): Promise<void> {
  if (!sendsMail()) return;
  const found = await mailOf(scope, what, id);
  if (!found) return;
  const people = await listPeople(scope.workspaceId);
  const hears = people.filter((person) => {
    const role = parseRole(person.role);
    return role !== null && HEARS[what].includes(role) && person.id !== found.actor;
  });
  for (const { email } of hears) await sendMail({ to: email, ...found.mail });
}
