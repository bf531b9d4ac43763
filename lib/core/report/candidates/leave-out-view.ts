import { sayCandidates } from "../../messages/candidates";
import type { Formats } from "../format";
import { type CandidateQuery, candidateHref } from "./candidate-list";
import type { CandidateSummary } from "./candidate-summary";
import { type LeftOut, leftOutChoices, leftOutText, leftOutWords, parseLeftOut } from "./leave-out";

type Input = {
  readonly base: string;
  readonly query: CandidateQuery;
  readonly candidates: readonly CandidateSummary[];
  readonly formats: Formats;
};

/** What is left out of rows and totals, what could be, and how much it is. */
export type LeftOutView = {
  /** "34 tasks, 3,840 tickets"; null: nothing is left out. */
  readonly words: string | null;
  /** Each with the address that takes it back in. */
  readonly rules: readonly { readonly text: string; readonly href: string }[];
  readonly choices: readonly {
    readonly text: string;
    readonly count: string;
    readonly href: string;
  }[];
};

/** The view of what an address leaves out; `candidates` are all, `left` those that it takes out. */
export function leftOutView(
  { base, query, candidates, formats }: Input,
  left: readonly CandidateSummary[],
): LeftOutView {
  const rules = parseLeftOut(query.out);
  const href = (next: readonly LeftOut[]): string =>
    candidateHref(base, query, { out: leftOutText(next), show: undefined });
  const isOut = ({ kind, name }: LeftOut): boolean =>
    rules.some((rule) => rule.kind === kind && rule.name === name);
  return {
    words: rules.length > 0 ? leftOutWords(left, formats) : null,
    rules: rules.map((rule) => ({
      text: rule.name,
      href: href(rules.filter((other) => other !== rule)),
    })),
    choices: leftOutChoices(candidates)
      .filter((choice) => !isOut(choice))
      .map((choice) => ({
        text: choice.name,
        count: sayCandidates(formats, choice.kind),
        href: href([...rules, choice]),
      })),
  };
}
