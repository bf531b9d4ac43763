import { type Paper, paperOfLocale } from "@/lib/core/report/print/paper";
import { namedAddress } from "../access/public-address";
import type { WorkspaceScope } from "../access/scope";
import { readSettings } from "../store/settings";
import { createShareLink, revokeShareLinkByToken } from "../store/share-links";
import { findWorkspaceById } from "../store/workspaces";
import { printPdf } from "./print-pdf";

/** Long enough for one print. */
const LIVES_DAYS = 1 / 24 / 6;

/** Where people with an account find a kept report; null where this installation does not know its address. */
async function addressOf(scope: WorkspaceScope, snapshotId: string): Promise<string | null> {
  const base = namedAddress();
  const workspace = await findWorkspaceById(scope.workspaceId);
  return base && workspace ? `${base}/${workspace.slug}/report/kept/${snapshotId}` : null;
}

/**
 * A kept report as a PDF for somebody who has no browser session: the worker and the command line. The page is opened by
 * a link of its own that ends with the print. Without a paper it is the one that the workspace's region uses.
 */
export async function printKept(
  scope: WorkspaceScope,
  snapshotId: string,
  asked: { readonly paper?: Paper; readonly port?: number },
): Promise<Buffer> {
  const { settings } = await readSettings(scope);
  const address = await addressOf(scope, snapshotId);
  const { token } = await createShareLink(scope, { snapshotId, days: LIVES_DAYS, password: null });
  try {
    return await printPdf(`/share/${token}`, {
      cookies: "",
      paper: asked.paper ?? paperOfLocale(settings),
      address,
      port: asked.port,
    });
  } finally {
    await revokeShareLinkByToken(scope, token);
  }
}
