import { sayCandidates } from "../../messages/candidates";
import type { Formats } from "../format";
import type { CandidateSummary } from "./candidate-summary";

const KINDS = ["source", "team"] as const;
type Kind = (typeof KINDS)[number];

/** Something whose tasks are hidden in a view: "source:PagerDuty". */
export type Hidden = { readonly kind: Kind; readonly name: string };

const VALUES: Readonly<Record<Kind, (task: CandidateSummary) => readonly string[]>> = {
  source: ({ sources }) => sources,
  team: ({ teams }) => teams,
};

const SEPARATOR = "|";

/** What an address hides: "source:PagerDuty|team:Spam desk". Anything unknown is passed over. */
export function parseHidden(text: string | undefined): readonly Hidden[] {
  return (text ?? "").split(SEPARATOR).flatMap((part) => {
    const at = part.indexOf(":");
    const kind = KINDS.find((one) => one === part.slice(0, at));
    const name = part.slice(at + 1);
    return kind && name ? [{ kind, name }] : [];
  });
}

/** The same as it stands in an address; undefined: nothing. */
export function hiddenText(rules: readonly Hidden[]): string | undefined {
  return rules.map(({ kind, name }) => `${kind}:${name}`).join(SEPARATOR) || undefined;
}

/**
 * Hides the tasks that come only from sources, or only from teams, of an address. A task that others share stays. Ranks
 * stay what they are: totals are told of what is kept. Other pages count on; to keep tickets out of every total is what
 * leave-outs are for.
 */
export function hideTasks(
  candidates: readonly CandidateSummary[],
  rules: readonly Hidden[],
): { readonly kept: readonly CandidateSummary[]; readonly hidden: readonly CandidateSummary[] } {
  const names = (kind: Kind) =>
    new Set(rules.flatMap((rule) => (rule.kind === kind ? [rule.name] : [])));
  const rulesOf = KINDS.map((kind) => ({ read: VALUES[kind], names: names(kind) }));
  const isHidden = (task: CandidateSummary): boolean =>
    rulesOf.some(({ read, names: gone }) => {
      const values = read(task);
      return values.length > 0 && values.every((value) => gone.has(value));
    });
  return {
    kept: candidates.filter((task) => !isHidden(task)),
    hidden: candidates.filter(isHidden),
  };
}

/** "34 tasks, 3,840 tickets" */
export function hiddenWords(hidden: readonly CandidateSummary[], formats: Formats): string {
  const tickets = hidden.reduce((sum, task) => sum + task.tickets, 0);
  return sayCandidates(
    formats,
    "{tasks, plural, one {# task} other {# tasks}}, {tickets, plural, one {# ticket} other {# tickets}}",
    { tasks: hidden.length, tickets },
  );
}

/** What could be hidden: every source and team. */
export function hideChoices(candidates: readonly CandidateSummary[]): readonly Hidden[] {
  return KINDS.flatMap((kind) => {
    const names = new Set(candidates.flatMap(VALUES[kind]));
    return [...names].sort().map((name) => ({ kind, name }));
  });
}
