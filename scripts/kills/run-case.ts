import { faultOf, type KillCase } from "./cases";
import type { Client } from "./client";
import { pause } from "./eventually";
import type { Installation } from "./installation";
import { timeToResume } from "./resume";
import { difference, type State, workOf } from "./scenario";

export type Outcome = {
  readonly what: string;
  /** Null when all is as if nothing had happened; else what is not. */
  readonly problem: string | null;
  /** Milliseconds until interrupted work went on, where some was: from the kill of a worker, from the return of PostgreSQL. */
  readonly resumedAfter: { readonly worker: number | null; readonly postgres: number | null };
  readonly seconds: number;
};

/** Watches for the kill, and measures how long the interrupted work stood still. */
async function watchResume(
  installation: Installation,
  isOver: () => boolean,
): Promise<Outcome["resumedAfter"]> {
  while (!isOver()) {
    const end = installation.ends[0];
    if (end?.who === "worker")
      return { worker: await timeToResume(installation, end.at), postgres: null };
    if (end?.who === "postgres" && end.backAt !== null)
      return { worker: null, postgres: await timeToResume(installation, end.backAt) };
    await pause(100);
  }
  return { worker: null, postgres: null };
}

/** Lets one scenario run into one kill, and compares what is left with an undisturbed one. */
export async function runCase(
  installation: Installation,
  client: Client,
  { kill, undisturbed }: { kill: KillCase; undisturbed: readonly State[] },
): Promise<Outcome> {
  const started = Date.now();
  const what = `${kill.victim} killed at passing ${kill.nth} of ${kill.point}`;
  const fault = faultOf(kill, installation.pidFile(kill.victim));
  await installation.arrange({ [kill.passedBy]: fault });
  let isOver = false;
  const resumed = watchResume(installation, () => isOver);
  const problem = await client
    .newDesk()
    .then((desk) => workOf(client, desk))
    .then(
      (got) => difference(got, undisturbed),
      (error: unknown) => String(error),
    );
  isOver = true;
  const resumedAfter = await resumed.catch(() => ({ worker: null, postgres: null }));
  const hasHappened = installation.ends.some(({ who }) => who === kill.victim);
  return {
    what,
    problem: problem ?? (hasHappened ? null : "the point was not passed: nothing was killed"),
    resumedAfter,
    seconds: Math.round((Date.now() - started) / 1000),
  };
}
