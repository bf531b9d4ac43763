import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Ticket } from "@/lib/core/domain/ticket";
import { mergeTemplates } from "@/lib/core/group/merge-templates";
import { SignatureReader } from "@/lib/core/group/signature";
import { writeCleanExports } from "./clean-exports";
import { ticketsOf } from "./map-export";
import { PlainDrain } from "./plain-drain";
import { spread } from "./spread";

const ROUNDS = 5;

type Miner = { readonly name: string; groups(tickets: readonly Ticket[]): number };

/** A masked text for every title: what every imported ticket costs. */
function signatures(tickets: readonly Ticket[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const reader = new SignatureReader();
  for (const ticket of tickets) {
    const { id, text } = reader.read(ticket);
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
  readonly titlesPerCpuSecond: number;
  readonly groups: number;
  /** Median, least and most of the rounds' speeds as multiples of the plain Drain's, by seconds of the processor. */
  readonly ratio: readonly [median: number, least: number, most: number];
};

async function readTickets(tickets: number): Promise<Ticket[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "toilbox-bench-miner-"));
  try {
    const all: Ticket[] = [];
    for (const { file } of await writeCleanExports(folder, tickets))
      for await (const some of ticketsOf(file)) all.push(...some);
    return all;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Round = { readonly seconds: number; readonly cpuSeconds: number; readonly groups: number };

function oneRound({ groups }: Miner, tickets: readonly Ticket[]): Round {
  const start = performance.now();
  const before = process.cpuUsage();
  const found = groups(tickets);
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1_000,
    cpuSeconds: (user + system) / 1e6,
    groups: found,
  };
}

/** All miners over the same titles, one after the other in each of five rounds; the groups must be the same each time. */
export async function measureMiners(
  count: number,
): Promise<{ titles: number; lines: MinerLine[] }> {
  const tickets = await readTickets(count);
  const rounds = Array.from({ length: ROUNDS }, () =>
    MINERS.map((miner) => oneRound(miner, tickets)),
  );
  const lines = MINERS.map(({ name }, index) => {
    const own = rounds.flatMap((round) => round[index] ?? []);
    const groups = new Set(own.map((round) => round.groups));
    if (groups.size !== 1) throw new Error(`${name} found ${[...groups].join(", ")} groups`);
    const anchor = rounds.flatMap((round) => round[0] ?? []);
    const ratios = own.map(({ cpuSeconds }, at) => (anchor[at]?.cpuSeconds ?? 0) / cpuSeconds);
    return {
      name,
      titlesPerSecond: tickets.length / spread(own.map(({ seconds }) => seconds))[0],
      titlesPerCpuSecond: tickets.length / spread(own.map(({ cpuSeconds }) => cpuSeconds))[0],
      groups: own[0]?.groups ?? 0,
      ratio: spread(ratios),
    };
  });
  return { titles: tickets.length, lines };
}
