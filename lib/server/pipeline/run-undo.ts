import type { WorkspaceScope } from "../access/scope";
import { faultpoint } from "../faultpoint";
import { failImport, LeaseLost, releaseLease } from "../store/imports";
import { finishUndo, takeUndoLease, undoBatch } from "../store/undo-import";

/**
 * Takes one import back, ticket by ticket, and asks for mining.
 *
 * Goes on where an earlier worker stopped. An outage throws and is tried again by the queue; after the last try the
 * import says so, and undoing it again goes on from there.
 */
export async function runUndo(
  scope: WorkspaceScope,
  importId: string,
  attempt: { lastTry: boolean },
): Promise<void> {
  const target = await takeUndoLease(scope, importId);
  if (!target) return;
  try {
    while (await undoBatch(scope, target)) await faultpoint("undo.mid");
    await finishUndo(scope, target);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    if (attempt.lastTry) {
      await failImport(scope, target, {
        code: "UNDO_FAILED",
        message:
          "The undo stopped three times because of a fault on the server. It was logged; undo again to go on where it stopped.",
      });
    } else {
      await releaseLease(scope, target).catch(() => undefined);
    }
    throw error;
  }
}
