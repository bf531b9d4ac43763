import type { WorkspaceScope } from "../access/scope";
import { runMining } from "../pipeline/run-mining";
import { withScope } from "../store/db";
import { moreIsBeingStored } from "../store/queue-state";
import { sparingMemory } from "./heap-growth";
import { enqueueWithin } from "./queue";

/** An import that fails asks for no ranking, so the one that stood back looks by itself. */
const LOOK_AGAIN_SECONDS = 2;

/**
 * Ranks a workspace anew, once for several files: while more of its tickets are being stored the ranking stands back,
 * for five minutes at most.
 */
export async function rankInTurn(scope: WorkspaceScope): Promise<void> {
  if (!(await moreIsBeingStored(scope))) return sparingMemory(() => runMining(scope));
  const { workspaceId } = scope;
  await withScope(scope, (db) =>
    enqueueWithin(db, "mine", { workspaceId }, { gatherSeconds: LOOK_AGAIN_SECONDS }),
  );
}
