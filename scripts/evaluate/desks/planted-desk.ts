import { ticketWith } from "@/fixtures/blank-ticket";
import type { Ticket } from "@/lib/core/domain/ticket";
import { createChance, seedFor } from "@/lib/core/simulate/chance";

/** A task planted in a desk: what people write when they ask for it, in their own words and languages. */
export type PlantedTask = {
  readonly wordings: readonly string[];
  /** What agents write when it is done; none where the desk writes nothing down. */
  readonly resolutions?: readonly string[];
  /** What people add below the title. */
  readonly descriptions?: readonly string[];
  readonly category?: string;
  readonly team?: string;
  readonly tickets: number;
};

export type PlantedDesk = {
  readonly name: string;
  readonly tasks: Readonly<Record<string, PlantedTask>>;
  /** Tasks that look alike and must stay apart. */
  readonly nearMisses: readonly (readonly [string, string])[];
  /** Requests that come once. */
  readonly singles: readonly string[];
};

const SEED = 11;

/**
 * The tickets of a desk with the task of each; null for those that come once. `#` in a wording becomes a number and `@`
 * a name that differs from ticket to ticket. The same desk gives the same tickets.
 */
export function plantTickets(
  desk: PlantedDesk,
): readonly { readonly ticket: Ticket; readonly task: string | null }[] {
  const chance = createChance(seedFor(SEED, desk.name));
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(chance.uniform() * values.length)];
  const filled = (text: string) =>
    text
      .replaceAll("#", () => String(100 + Math.floor(chance.uniform() * 900)))
      .replaceAll("@", () => pick(NAMES) ?? "");
  const planted = Object.entries(desk.tasks).flatMap(([task, { tickets, ...plan }]) =>
    Array.from({ length: tickets }, (_, at) => {
      // Every wording comes at least once; after that the first ones more often, as in real desks.
      const place =
        at < plan.wordings.length ? at : Math.floor(chance.uniform() ** 2 * plan.wordings.length);
      const description = plan.descriptions ? (pick(plan.descriptions) ?? null) : null;
      const resolution = plan.resolutions ? (pick(plan.resolutions) ?? null) : null;
      return {
        task,
        ticket: ticketWith({
          title: filled(plan.wordings[place] ?? ""),
          description,
          resolution: resolution && filled(resolution),
          category: plan.category ?? null,
          team: plan.team ?? null,
        }),
      };
    }),
  );
  const singles = desk.singles.map((title) => ({
    task: null,
    ticket: ticketWith({ title: filled(title) }),
  }));
  return [...planted, ...singles];
}

const NAMES = [
  "Ahrens",
  "Bianchi",
  "Costa",
  "Dupont",
  "Ferrer",
  "Meyer",
  "Novak",
  "Silva",
  "Weber",
];
