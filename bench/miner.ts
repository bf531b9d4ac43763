import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Ticket } from "@/lib/core/domain/ticket";
import { mergeTemplates } from "@/lib/core/group/merge-templates";
import { signatureOf } from "@/lib/core/group/signature";
import { writeCleanExports } from "./clean-exports";
import { ticketsOf } from "./map-export";
import { PlainDrain } from "./plain-drain";
import { spread } from "./spread";

const ROUNDS = 5;

type Miner = { readonly name: string; groups(tickets: readonly Ticket[]): number };

/** A masked text for every title: what every imported ticket costs. */
function signatures(tickets: readonly Ticket[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const ticket of tickets) {
    const { id, text } = signatureOf(ticket);
    texts.set(id, text);
  }
  return texts;
}

/** And templates of the different ones: what every run costs. */
function signaturesAndTemplates(tickets: readonly Ticket[]): number {
  const texts = signatures(tickets).values();
  return new Set(mergeTemplates([...texts].map((text) => text.split(" ")))).size;
}

function plainDrain(tickets: readonly Ticket[]): number {
  const drain = new PlainDrain();
  for (const { title } of tickets) if (title !== null) drain.add(title);
  return drain.templates;
}

const MINERS: readonly Miner[] = [
  { name: "plain Drain", groups: plainDrain },
  { name: "our signatures", groups: (tickets) => signatures(tickets).size },
  { name: "with templates", groups: signaturesAndTemplates },
];

export type MinerLine = {
  readonly name: string;
  readonly titlesPerSecond: number;
  readonly groups: number;
  /** Median, least and most of the rounds' speeds as multiples of the plain Drain's. */
  readonly ratio: readonly [median: number, least: number, most: number];
};

async function readTickets(tickets: number): Promise<Ticket[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "toilbox-bench-miner-"));
  try {
    const all: Ticket[] = [];
    for (const { file } of await writeCleanExports(folder, tickets))
      for await (const ticket of ticketsOf(file)) all.push(ticket);
    return all;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both miners over the same titles, one after the other in each of five rounds. */
export async function measureMiners(
  count: number,
): Promise<{ titles: number; lines: MinerLine[] }> {
  const tickets = await readTickets(count);
  const rounds: { seconds: number; groups: number }[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(
      MINERS.map(({ groups }) => {
        const start = performance.now();
        const found = groups(tickets);
        return { seconds: (performance.now() - start) / 1_000, groups: found };
      }),
    );
  }
  const lines = MINERS.map(({ name }, index) => {
    const own = rounds.map((round) => round[index]?.seconds ?? Number.NaN);
    const ratios = rounds.map((round, at) => (round[0]?.seconds ?? Number.NaN) / (own[at] ?? 1));
    return {
      name,
      titlesPerSecond: tickets.length / spread(own)[0],
      groups: rounds[0]?.[index]?.groups ?? 0,
      ratio: spread(ratios),
    };
  });
  return { titles: tickets.length, lines };
}
