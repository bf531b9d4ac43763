import { sayCandidates } from "../../messages/candidates";
import type { Formats } from "../format";
import { type CandidateQuery, candidateHref } from "./candidate-list";
import type { CandidateSummary } from "./candidate-summary";
import { type Hidden, hiddenText, hiddenWords, hideChoices, parseHidden } from "./hide-tasks";

type Input = {
  readonly base: string;
  readonly query: CandidateQuery;
  readonly candidates: readonly CandidateSummary[];
  readonly formats: Formats;
};

/** What is hidden in rows and totals, what could be, and how much it is. */
export type HiddenView = {
  /** "34 tasks, 3,840 tickets"; null: nothing is hidden. */
  readonly words: string | null;
  /** Each with the address that shows it again. */
  readonly rules: readonly { readonly text: string; readonly href: string }[];
  readonly choices: readonly {
    readonly text: string;
    readonly count: string;
    readonly href: string;
  }[];
};

/** The view of what an address hides; `candidates` are all, `hidden` those that it takes out. */
export function hiddenView(
  { base, query, candidates, formats }: Input,
  hidden: readonly CandidateSummary[],
): HiddenView {
  const rules = parseHidden(query.out);
  const href = (next: readonly Hidden[]): string =>
    candidateHref(base, query, { out: hiddenText(next), show: undefined });
  const isOut = ({ kind, name }: Hidden): boolean =>
    rules.some((rule) => rule.kind === kind && rule.name === name);
  return {
    words: rules.length > 0 ? hiddenWords(hidden, formats) : null,
    rules: rules.map((rule) => ({
      text: rule.name,
      href: href(rules.filter((other) => other !== rule)),
    })),
    choices: hideChoices(candidates)
      .filter((choice) => !isOut(choice))
      .map((choice) => ({
        text: choice.name,
        count: sayCandidates(formats, choice.kind),
        href: href([...rules, choice]),
      })),
  };
}
