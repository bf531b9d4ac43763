import { type Chance, createChance } from "@/lib/core/simulate/chance";
import type { Client } from "./client";
import { eventually, pause } from "./eventually";
import { type Installation, VICTIMS } from "./installation";
import { timeToResume } from "./resume";
import type { Resumed } from "./run-case";
import { difference, type State, workOf } from "./scenario";

const SHORTEST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 3_000;

export type RandomKills = {
  readonly kills: number;
  readonly scenarios: number;
  readonly problems: readonly string[];
  readonly resumed: readonly Resumed[];
};

/** Kills one of the three at a moment drawn by chance, and waits until it is back. */
async function killOne(installation: Installation, chance: Chance): Promise<Resumed[]> {
  await pause(SHORTEST_PAUSE_MS + chance.uniform() * (LONGEST_PAUSE_MS - SHORTEST_PAUSE_MS));
  const victim = VICTIMS[Math.floor(chance.uniform() * VICTIMS.length)] ?? "worker";
  const before = installation.ends.length;
  installation.kill(victim);
  const end = await eventually(`${victim} is back`, async () => {
    const found = installation.ends.slice(before).find(({ who }) => who === victim);
    return found && found.backAt !== null ? { ...found, backAt: found.backAt } : null;
  });
  if (victim === "web") return [];
  const ms = await timeToResume(installation, victim === "worker" ? end.at : end.backAt);
  return ms === null ? [] : [{ who: victim, ms }];
}

/**
 * So many kills at moments drawn by chance while scenarios run one after the other; every one of them must end as an
 * undisturbed one.
 */
export async function runRandomKills(
  installation: Installation,
  client: Client,
  { kills, seed, undisturbed }: { kills: number; seed: number; undisturbed: readonly State[] },
): Promise<RandomKills> {
  const chance = createChance(seed);
  const resumed: Resumed[] = [];
  const problems: string[] = [];
  let scenarios = 0;
  await installation.arrange();
  const nemesis = (async () => {
    for (let done = 0; done < kills; done += 1)
      resumed.push(...(await killOne(installation, chance)));
  })();
  let isOver = false;
  void nemesis.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    scenarios += 1;
    const problem = await client
      .newDesk()
      .then((desk) => workOf(client, desk))
      .then(
        (got) => difference(got, undisturbed),
        (error: unknown) => String(error),
      );
    if (problem) problems.push(`scenario ${scenarios}: ${problem}`);
  }
  await nemesis;
  return { kills, scenarios, problems, resumed };
}
