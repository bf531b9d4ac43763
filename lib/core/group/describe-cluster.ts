import { MASK } from "../text/mask-text";
import type { SignatureSummary, TaskCluster } from "./signature-summary";
import { taskTitle } from "./task-title";
import type { Vectors } from "./vectors";

export type ClusterMember = {
  readonly signature: SignatureSummary;
  /** Row of its vector; null when it was not grouped by meaning. */
  readonly row: number | null;
  readonly language: string | null;
};

/** Below this mean likeness to the middle, half of the groups of real desks hold several tasks. */
const BROAD_BELOW = 0.35;
/** A more frequent wording gives the title when it is this close to being the most central one. */
const NEARLY_CENTRAL = 0.1;

/** Title, sameness, variants and languages of one cluster. Members may come in any order. */
export function describeCluster(members: readonly ClusterMember[], vectors: Vectors): TaskCluster {
  const ordered = [...members].sort(
    (a, b) => b.signature.count - a.signature.count || (a.signature.id < b.signature.id ? -1 : 1),
  );
  const likeness = likenessToAll(ordered, vectors);
  const most = Math.max(...likeness);
  const central = ordered[likeness.indexOf(most)] ?? ordered[0];
  const named = ordered.find((_, at) => (likeness[at] ?? 0) >= most - NEARLY_CENTRAL) ?? central;
  const sameness = Math.min(1, Math.max(0, most));
  const wordless = ordered.every(
    ({ signature }) => !/\p{L}/u.test(signature.text.replaceAll(MASK, "")),
  );
  return {
    signatureIds: ordered.map(({ signature }) => signature.id).sort(),
    title: titleOf(named?.signature),
    sameness,
    variants: ordered.map(({ signature }) => ({
      signatureId: signature.id,
      example: signature.example ?? signature.text,
      count: signature.count,
    })),
    languages: languagesOf(ordered),
    broad: wordless || (ordered.length > 1 && sameness < BROAD_BELOW),
  };
}

function titleOf(signature: SignatureSummary | undefined): string {
  if (!signature) return "";
  if (signature.fromStructure) return signature.text === "" ? "No title" : signature.text;
  return taskTitle(signature);
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
