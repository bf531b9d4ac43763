import { z } from "zod";
import type { Formats } from "@/lib/core/report/format";
import { deservesMail, noticeEvent, noticeMail } from "@/lib/core/report/imports/import-notice";
import { isUnderWay } from "@/lib/core/report/imports/import-progress";
import type { ImportSummary } from "@/lib/core/report/imports/import-view";
import { namedAddress } from "../access/public-address";
import type { WorkspaceScope } from "../access/scope";
import { enqueue } from "../jobs/queue";
import { importSummary } from "../store/import-summaries";
import { findImport, type ImportRow } from "../store/imports";
import { findMember } from "../store/people";
import { readSettings } from "../store/settings";
import { findWebhook, noteCall } from "../store/webhooks";
import { findWorkspaceById } from "../store/workspaces";
import { callWebhook, outcomeNoted, webhookSecret } from "./call-webhook";
import { sendMail, sendsMail } from "./send-mail";

export type Way = "mail" | "webhook";

type Ended = {
  readonly row: ImportRow;
  readonly summary: ImportSummary;
  readonly place: { readonly workspace: string; readonly receipt: string | null };
  readonly formats: Formats;
};

/** Asks for everybody to be told who wants to be; each way is tried again on its own. */
export async function askToTell(scope: WorkspaceScope, importId: string): Promise<void> {
  const { workspaceId } = scope;
  if (await findWebhook(scope)) await enqueue("notify", { workspaceId, importId, way: "webhook" });
  if (sendsMail()) await enqueue("notify", { workspaceId, importId, way: "mail" });
}

async function readEnded(scope: WorkspaceScope, importId: string): Promise<Ended | null> {
  const row = await findImport(scope, importId);
  const workspace = await findWorkspaceById(scope.workspaceId);
  if (!row || !workspace) return null;
  const summary = await importSummary(row);
  if (isUnderWay(summary)) return null;
  const address = namedAddress();
  const receipt = address ? `${address}/${workspace.slug}/imports/${row.id}` : null;
  const { settings } = await readSettings(scope);
  return { row, summary, place: { workspace: workspace.name, receipt }, formats: settings };
}

async function tellProgram(scope: WorkspaceScope, { summary, place, formats }: Ended) {
  const webhook = await findWebhook(scope);
  if (!webhook) return;
  const called = await callWebhook(
    { url: webhook.url, secret: webhookSecret(scope.workspaceId) },
    { id: summary.id, content: noticeEvent(summary, place, formats) },
  );
  await noteCall(scope, outcomeNoted(called));
  if (!called.ok) throw new Error(`webhook: ${called.problem}`);
}

async function tellPerson(scope: WorkspaceScope, { row, summary, place, formats }: Ended) {
  if (!deservesMail(summary) || !z.uuid().safeParse(row.requestedBy).success) return;
  const person = await findMember(scope.workspaceId, row.requestedBy);
  if (person) await sendMail({ to: person.email, ...noticeMail(summary, place, formats) });
}

/** Tells in one way that an import is over; throws when nobody took it, so that the queue tries again. */
export async function tellImportEnded(
  scope: WorkspaceScope,
  importId: string,
  way: Way,
): Promise<void> {
  const ended = await readEnded(scope, importId);
  if (!ended) return;
  await (way === "webhook" ? tellProgram : tellPerson)(scope, ended);
}
