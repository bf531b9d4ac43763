import { stateHash } from "@/scripts/state-hash";
import { type Client, confirm, type Desk, settled } from "./client";
import { deskExport } from "./desk";
import { rankingHash } from "./ranking-hash";

const FIRST = deskExport(0, 1_100, "In Progress");
const SECOND = deskExport(400, 1_500, "Closed");

/** What is left of a desk's work, the same whatever was killed on the way. */
export type State = { readonly tickets: string; readonly ranking: string; readonly counts: string };

async function stateOf(desk: Desk): Promise<Omit<State, "counts">> {
  return {
    tickets: await stateHash(desk.scope, "tickets"),
    ranking: await rankingHash(desk.scope),
  };
}

/**
 * Passes every kill point: a file in pieces, its review and import, a second file in one request that updates and adds,
 * and its undo; each with the mining it asks for. Gives the state between and at the end.
 */
export async function workOf(client: Client, desk: Desk): Promise<readonly State[]> {
  const counted = ({ created, updated, unchanged, duplicates, rejected, rowsRead }: Receipt) =>
    [created, updated, unchanged, duplicates, rejected, rowsRead].join(" ");
  const first = await client.uploadInPieces(desk, FIRST);
  await confirm(desk, first);
  const afterFirst = await settled(desk, first.importId, "done");
  const states = [{ ...(await stateOf(desk)), counts: counted(afterFirst) }];
  const second = await client.upload(desk, SECOND);
  const afterSecond = await settled(desk, second, "done");
  states.push({ ...(await stateOf(desk)), counts: counted(afterSecond) });
  await client.undo(desk, second);
  const undone = await settled(desk, second, "undone");
  const counts = `${undone.undoRemoved} ${undone.undoRestored}`;
  return [...states, { ...(await stateOf(desk)), counts }];
}

type Receipt = Awaited<ReturnType<typeof settled>>;

/** What differs between two runs of the scenario; null when nothing does. */
export function difference(got: readonly State[], want: readonly State[]): string | null {
  const steps = ["the first import", "the second import", "the undo"];
  for (const [at, state] of want.entries()) {
    for (const part of ["counts", "tickets", "ranking"] as const) {
      if (got[at]?.[part] !== state[part])
        return `${part} after ${steps[at]}: ${got[at]?.[part]} instead of ${state[part]}`;
    }
  }
  return null;
}
