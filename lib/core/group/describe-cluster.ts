import { MASK } from "../text/masked-tokens";
import type { SignatureSummary, TaskCluster } from "./signature-summary";
import { taskTitle } from "./task-title";
import type { Vectors } from "./vectors";

export type ClusterMember = {
  readonly signature: SignatureSummary;
  /** Row of its vector; null when it was not grouped by meaning. */
  readonly row: number | null;
  readonly language: string | null;
};

/**
 * Of the groups below this mean likeness to the middle only a fifth were mostly one task (groups of ten tickets or
 * more, 2026-11-23: a real desk and the sample), unless the desk itself files most of the tickets under one category.
 */
const BROAD_BELOW = 0.65;
const FILED_TOGETHER = 0.75;
/** What people keep asking for in the same words is one task; a heap of unlike tickets has a wording for each. */
const TICKETS_PER_WORDING = 2;
/** A more frequent wording gives the title when it is this close to being the most central one. */
const NEARLY_CENTRAL = 0.1;
const TITLES_TRIED = 20;

/** Title, sameness, variants and languages of one cluster. Members may come in any order. */
export function describeCluster(
  members: readonly ClusterMember[],
  vectors: Vectors,
): Omit<TaskCluster, "pinnedTo"> {
  const ordered = [...members].sort(
    (a, b) => b.signature.count - a.signature.count || (a.signature.id < b.signature.id ? -1 : 1),
  );
  const likeness = likenessToAll(ordered, vectors);
  const most = likeness.reduce((high, value) => Math.max(high, value), 0);
  const central = ordered.filter((_, at) => (likeness[at] ?? 0) >= most - NEARLY_CENTRAL);
  const sameness = Math.min(1, Math.max(0, most));
  const wordless = ordered.every(
    ({ signature }) => !/\p{L}/u.test(signature.text.replaceAll(MASK, "")),
  );
  return {
    signatureIds: ordered.map(({ signature }) => signature.id).sort(),
    title: titleOf(central.map(({ signature }) => signature)),
    sameness,
    variants: ordered.map(({ signature }) => ({
      signatureId: signature.id,
      example: signature.example ?? signature.text,
      count: signature.count,
    })),
    languages: languagesOf(ordered),
    broad:
      wordless ||
      (sameness < BROAD_BELOW && !isFiledTogether(ordered) && !isAskedInTheSameWords(ordered)),
  };
}

function isAskedInTheSameWords(members: readonly ClusterMember[]): boolean {
  const wordings = new Set(members.map(({ row, signature }) => row ?? signature.id)).size;
  const tickets = members.reduce((sum, { signature }) => sum + signature.count, 0);
  return tickets >= TICKETS_PER_WORDING * wordings;
}

function isFiledTogether(members: readonly ClusterMember[]): boolean {
  const tickets = new Map<string, number>();
  let total = 0;
  for (const { signature } of members) {
    total += signature.count;
    if (signature.category !== null)
      tickets.set(signature.category, (tickets.get(signature.category) ?? 0) + signature.count);
  }
  return Math.max(0, ...tickets.values()) >= FILED_TOGETHER * total;
}

/** The most frequent of the central wordings; one of several words where that is a single word of few tickets. */
function titleOf(central: readonly SignatureSummary[]): string {
  const titles = central.slice(0, TITLES_TRIED).map((signature) => ({
    title: signature.fromStructure ? signature.text || "No title" : taskTitle(signature),
    count: signature.count,
  }));
  const first = titles[0];
  if (!first) return "No title";
  const total = titles.reduce((sum, { count }) => sum + count, 0);
  if (first.title.includes(" ") || first.count * 2 > total) return first.title;
  return titles.find(({ title }) => title.includes(" "))?.title ?? first.title;
}

/** Mean cosine of all tickets of the cluster to each member, in the members' order. */
function likenessToAll(members: readonly ClusterMember[], vectors: Vectors): readonly number[] {
  const total = members.reduce((sum, { signature }) => sum + signature.count, 0);
  if (members.some(({ row }) => row === null)) return likenessByTokens(members, total);
  const { width, values } = vectors;
  const mean = new Float64Array(width);
  for (const { row, signature } of members) {
    for (let k = 0; k < width; k += 1)
      mean[k] = (mean[k] ?? 0) + (signature.count / total) * (values[(row ?? 0) * width + k] ?? 0);
  }
  const texts = new Set(members.map(({ row }) => row));
  if (texts.size === 1) return members.map(() => 1);
  return members.map(({ row }) => {
    let sum = 0;
    for (let k = 0; k < width; k += 1)
      sum += (mean[k] ?? 0) * (values[(row ?? 0) * width + k] ?? 0);
    return sum;
  });
}

/** Templates have no vectors: the cosine of their sets of tokens, each against the most frequent member. */
function likenessByTokens(members: readonly ClusterMember[], total: number): readonly number[] {
  const bags = members.map(({ signature }) => new Set(signature.text.split(" ")));
  const first = bags[0] ?? new Set();
  const toFirst = bags.map((bag) => {
    const shared = [...bag].filter((token) => first.has(token)).length;
    return shared / Math.sqrt(Math.max(1, bag.size * first.size));
  });
  const mean = toFirst.reduce(
    (sum, value, at) => sum + (value * (members[at]?.signature.count ?? 0)) / Math.max(1, total),
    0,
  );
  return members.map((_, at) => (at === 0 ? mean : 0));
}

function languagesOf(members: readonly ClusterMember[]): readonly string[] {
  const tickets = new Map<string, number>();
  for (const { language, signature } of members) {
    if (language) tickets.set(language, (tickets.get(language) ?? 0) + signature.count);
  }
  return [...tickets].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
