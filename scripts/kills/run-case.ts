import { faultOf, type KillCase } from "./cases";
import type { Client } from "./client";
import { pause } from "./eventually";
import { type Faults, type Installation, VICTIMS } from "./installation";
import { timeToResume } from "./resume";
import { difference, type State, workOf } from "./scenario";

/** Milliseconds until interrupted work went on: from the kill of a worker, from the return of PostgreSQL. */
export type Resumed = { readonly who: "worker" | "postgres"; readonly ms: number };

export type Outcome = {
  readonly what: string;
  /** Null when all is as if nothing had happened; else what is not. */
  readonly problem: string | null;
  readonly resumed: readonly Resumed[];
  readonly seconds: number;
};

/** Watches for kills, and measures how long the work that each interrupted stood still. */
async function watchResumes(installation: Installation, isOver: () => boolean): Promise<Resumed[]> {
  const seen: Resumed[] = [];
  for (let next = 0; !isOver(); ) {
    const end = installation.ends[next];
    if (end && (end.who !== "postgres" || end.backAt !== null)) {
      next += 1;
      if (end.who === "web") continue;
      const from = end.who === "postgres" ? (end.backAt ?? end.at) : end.at;
      const ms = await timeToResume(installation, from).catch(() => null);
      if (ms !== null) seen.push({ who: end.who, ms });
    }
    await pause(100);
  }
  return seen;
}

function faultsOf(installation: Installation, kills: readonly KillCase[]): Faults {
  const of = (who: "web" | "worker") =>
    kills
      .filter(({ passedBy }) => passedBy === who)
      .map((kill) => faultOf(kill, installation.pidFile(kill.victim)));
  const faults = { web: of("web"), worker: of("worker") };
  return Object.fromEntries(Object.entries(faults).filter(([, list]) => list.length > 0));
}

/** Lets one scenario run into kills, and compares what is left with an undisturbed one. */
export async function runCase(
  installation: Installation,
  client: Client,
  { kills, undisturbed }: { kills: readonly KillCase[]; undisturbed: readonly State[] },
): Promise<Outcome> {
  const started = Date.now();
  await installation.arrange(faultsOf(installation, kills));
  let isOver = false;
  const watching = watchResumes(installation, () => isOver);
  const problem = await client
    .newDesk()
    .then((desk) => workOf(client, desk))
    .then(
      (got) => difference(got, undisturbed),
      (error: unknown) => String(error),
    );
  isOver = true;
  const happened = VICTIMS.flatMap((victim) => {
    const wanted = kills.filter((kill) => kill.victim === victim).length;
    const found = installation.ends.filter(({ who }) => who === victim).length;
    return found < wanted ? [`${victim} was killed ${found} times instead of ${wanted}`] : [];
  });
  return {
    what: kills
      .map(({ victim, nth, point }) => `${victim} killed at passing ${nth} of ${point}`)
      .join(", "),
    problem: problem ?? happened[0] ?? null,
    resumed: await watching,
    seconds: Math.round((Date.now() - started) / 1000),
  };
}
