import type { WorkspaceScope } from "../access/scope";
import { createShareLink, revokeShareLinkByToken } from "../store/share-links";
import { type Paper, printPdf } from "./print-pdf";

/** Long enough for one print. */
const LIVES_DAYS = 1 / 24 / 6;

/**
 * A kept report as a PDF for somebody who has no browser session: the worker and the command line. The page is opened by
 * a link of its own that ends with the print.
 */
export async function printKept(
  scope: WorkspaceScope,
  snapshotId: string,
  asked: { readonly paper?: Paper; readonly port?: number },
): Promise<Buffer> {
  const { token } = await createShareLink(scope, { snapshotId, days: LIVES_DAYS, password: null });
  try {
    return await printPdf(`/share/${token}`, { cookies: "", ...asked });
  } finally {
    await revokeShareLinkByToken(scope, token);
  }
}
