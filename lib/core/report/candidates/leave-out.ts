import { sayCandidates } from "../../messages/candidates";
import type { Formats } from "../format";
import type { CandidateSummary } from "./candidate-summary";

const KINDS = ["source", "team"] as const;
type Kind = (typeof KINDS)[number];

/** One thing that is left out of a view: "source:PagerDuty". */
export type LeftOut = { readonly kind: Kind; readonly name: string };

const VALUES: Readonly<Record<Kind, (task: CandidateSummary) => readonly string[]>> = {
  source: ({ sources }) => sources,
  team: ({ teams }) => teams,
};

const SEPARATOR = "|";

/** What an address leaves out: "source:PagerDuty|team:Spam desk". Anything unknown is passed over. */
export function parseLeftOut(text: string | undefined): readonly LeftOut[] {
  return (text ?? "").split(SEPARATOR).flatMap((part) => {
    const at = part.indexOf(":");
    const kind = KINDS.find((one) => one === part.slice(0, at));
    const name = part.slice(at + 1);
    return kind && name ? [{ kind, name }] : [];
  });
}

/** The same as it stands in an address; undefined: nothing. */
export function leftOutText(rules: readonly LeftOut[]): string | undefined {
  return rules.map(({ kind, name }) => `${kind}:${name}`).join(SEPARATOR) || undefined;
}

/**
 * Takes out the tasks that come only from sources, or only from teams, that are left out. A task that others share
 * stays. Ranks stay what they are: totals are told of what is kept.
 */
export function leaveOut(
  candidates: readonly CandidateSummary[],
  rules: readonly LeftOut[],
): { readonly kept: readonly CandidateSummary[]; readonly left: readonly CandidateSummary[] } {
  const names = (kind: Kind) =>
    new Set(rules.flatMap((rule) => (rule.kind === kind ? [rule.name] : [])));
  const gone = KINDS.map((kind) => ({ read: VALUES[kind], names: names(kind) }));
  const isLeft = (task: CandidateSummary): boolean =>
    gone.some(({ read, names: out }) => {
      const values = read(task);
      return values.length > 0 && values.every((value) => out.has(value));
    });
  return {
    kept: candidates.filter((task) => !isLeft(task)),
    left: candidates.filter(isLeft),
  };
}

/** "34 tasks, 3,840 tickets" */
export function leftOutWords(left: readonly CandidateSummary[], formats: Formats): string {
  const tickets = left.reduce((sum, task) => sum + task.tickets, 0);
  return sayCandidates(
    formats,
    "{tasks, plural, one {# task} other {# tasks}}, {tickets, plural, one {# ticket} other {# tickets}}",
    { tasks: left.length, tickets },
  );
}

/** What could be left out: every source and team. */
export function leftOutChoices(candidates: readonly CandidateSummary[]): readonly LeftOut[] {
  return KINDS.flatMap((kind) => {
    const names = new Set(candidates.flatMap(VALUES[kind]));
    return [...names].sort().map((name) => ({ kind, name }));
  });
}
