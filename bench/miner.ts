import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Ticket } from "@/lib/core/domain/ticket";
import { mergeTemplates } from "@/lib/core/group/merge-templates";
import { SignatureReader } from "@/lib/core/group/signature";
import { writeCleanExports } from "./clean-exports";
import { hasDrain3, mineWithDrain3 } from "./drain3";
import { ticketsOf } from "./map-export";
import { PlainDrain } from "./plain-drain";
import { spread } from "./spread";

const ROUNDS = 5;
/** What others are told as a multiple of. */
const YARDSTICKS: ReadonlySet<string> = new Set(["plain Drain", "Drain3"]);

type Round = { readonly seconds: number; readonly cpuSeconds: number; readonly groups: number };
type Miner = { readonly name: string; mine(tickets: readonly Ticket[]): Round };

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

function titlesOf(tickets: readonly Ticket[]): string[] {
  return tickets.flatMap(({ title }) => title ?? []);
}

function plainDrain(tickets: readonly Ticket[]): number {
  const drain = new PlainDrain();
  for (const title of titlesOf(tickets)) drain.add(title);
  return drain.templates;
}

function measured(name: string, groups: (tickets: readonly Ticket[]) => number): Miner {
  return { name, mine: (tickets) => oneRound(() => groups(tickets)) };
}

/** Drain3 takes its place where a Python has it. */
function minersIn(folder: string): readonly Miner[] {
  const mine = (tickets: readonly Ticket[]) => mineWithDrain3(folder, titlesOf(tickets));
  return [
    measured("plain Drain", plainDrain),
    measured("our signatures", (tickets) => signatures(tickets).size),
    measured("with templates", signaturesAndTemplates),
    ...(hasDrain3() ? [{ name: "Drain3", mine }] : []),
  ];
}

export type MinerLine = {
  readonly name: string;
  readonly titlesPerSecond: number;
  readonly titlesPerCpuSecond: number;
  readonly groups: number;
  /** Its speed as a multiple of each yardstick's: plain Drain, and Drain3 where it is at hand. */
  readonly ratios: readonly {
    readonly to: string;
    /** Median, least and most of the rounds, by seconds of the processor. */
    readonly times: readonly [median: number, least: number, most: number];
  }[];
};

async function readTickets(folder: string, tickets: number): Promise<Ticket[]> {
  const all: Ticket[] = [];
  for (const { file } of await writeCleanExports(folder, tickets))
    for await (const some of ticketsOf(file)) all.push(...some);
  return all;
}

function oneRound(groups: () => number): Round {
  const start = performance.now();
  const before = process.cpuUsage();
  const found = groups();
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
  const folder = await mkdtemp(path.join(os.tmpdir(), "toilbox-bench-miner-"));
  try {
    const tickets = await readTickets(folder, count);
    return { titles: tickets.length, lines: compare(minersIn(folder), tickets) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compare(miners: readonly Miner[], tickets: readonly Ticket[]): MinerLine[] {
  const rounds = Array.from({ length: ROUNDS }, () => miners.map(({ mine }) => mine(tickets)));
  return miners.map(({ name }, index) => {
    const own = rounds.flatMap((round) => round[index] ?? []);
    const groups = new Set(own.map((round) => round.groups));
    if (groups.size !== 1) throw new Error(`${name} found ${[...groups].join(", ")} groups`);
    const ratios = miners.flatMap(({ name: to }, at) => {
      if (!YARDSTICKS.has(to)) return [];
      const times = rounds.map(
        (round) => (round[at]?.cpuSeconds ?? 0) / (round[index]?.cpuSeconds ?? 0),
      );
      return [{ to, times: spread(times) }];
    });
    return {
      name,
      titlesPerSecond: tickets.length / spread(own.map(({ seconds }) => seconds))[0],
      titlesPerCpuSecond: tickets.length / spread(own.map(({ cpuSeconds }) => cpuSeconds))[0],
      groups: own[0]?.groups ?? 0,
      ratios,
    };
  });
}
