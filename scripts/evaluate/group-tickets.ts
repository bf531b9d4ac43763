import type { Ticket } from "@/lib/core/domain/ticket";
import { groupSignatures } from "@/lib/core/group/group-signatures";
import { SignatureReader } from "@/lib/core/group/signature";
import type { SignatureSummary } from "@/lib/core/group/signature-summary";

const SAMPLE_CHARACTERS = 400;

function sample(texts: readonly (string | null)[]): string | null {
  const known = texts.flatMap((text) => text?.slice(0, SAMPLE_CHARACTERS) || []).sort();
  return known[0] ?? null;
}

function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered[0]?.[0] ?? null;
}

/** Unique wordings as the store gives them to mining: the first text in order as sample, the most frequent structure. */
export function summariesOf(tickets: readonly Ticket[]): {
  readonly summaries: readonly SignatureSummary[];
  readonly idOf: readonly string[];
} {
  const reader = new SignatureReader();
  const signatures = tickets.map((ticket) => reader.read(ticket));
  const members = new Map<string, number[]>();
  for (const [at, { id }] of signatures.entries())
    members.set(id, [...(members.get(id) ?? []), at]);
  const summaries = [...members.values()].flatMap((places) => {
    const own = places.flatMap((at) => tickets[at] ?? []);
    const signature = signatures[places[0] ?? -1];
    if (!signature) return [];
    return [
      {
        ...signature,
        example: sample(own.map((ticket) => ticket.title)),
        description: sample(own.map((ticket) => ticket.description)),
        resolution: sample(own.map((ticket) => ticket.resolution)),
        category: mostFrequent(own.map((ticket) => ticket.category)),
        service: mostFrequent(own.map((ticket) => ticket.service)),
        team: mostFrequent(own.map((ticket) => ticket.team)),
        closeCode: mostFrequent(own.map((ticket) => ticket.closeCode)),
        count: own.length,
      },
    ];
  });
  return { summaries, idOf: signatures.map(({ id }) => id) };
}

/** The task of each ticket, as mining would form them. */
export function tasksOfTickets(tickets: readonly Ticket[]): readonly string[] {
  const { summaries, idOf } = summariesOf(tickets);
  const taskOf = new Map<string, string>();
  for (const [task, { signatureIds }] of groupSignatures(summaries).entries())
    for (const id of signatureIds) taskOf.set(id, String(task));
  return idOf.map((id) => taskOf.get(id) ?? id);
}
