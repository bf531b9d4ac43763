import { sayCandidates } from "../../messages/candidates";
import { type Formats, formatCount } from "../format";
import {
  type CandidateQuery,
  type CandidateTab,
  candidateHref,
  choicesOf,
  TABS,
} from "./candidate-list";
import { type CandidateSummary, remedyWord } from "./candidate-summary";

/** One ready-made question: a tab that is an address. */
export type TabView = {
  readonly key: string;
  readonly text: string;
  readonly count: string;
  readonly href: string;
  readonly isCurrent: boolean;
};

/** A filter: what is chosen, or the choices as addresses. */
export type FilterView = {
  readonly key: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly clearHref: string;
  readonly choices: readonly {
    readonly text: string;
    readonly count: string;
    readonly href: string;
  }[];
};

const TAB_WORDS = {
  all: "All candidates",
  high: "High and up",
  "off-hours": "Out of hours",
  growing: "Up in the quarter",
} as const satisfies Readonly<Record<CandidateTab, string>>;

/** The tabs with how many rows each would show under the present filters. */
export function tabViews(
  base: string,
  query: CandidateQuery,
  counts: Readonly<Record<CandidateTab, number>>,
  formats: Formats,
): readonly TabView[] {
  return TABS.map((tab) => ({
    key: tab,
    text: sayCandidates(formats, TAB_WORDS[tab]),
    count: formatCount(counts[tab], formats),
    href: candidateHref(base, query, { tab, show: undefined }),
    isCurrent: query.tab === tab,
  }));
}

type Menu = {
  readonly key: "source" | "team" | "service" | "remedy" | "grade";
  readonly label: "Source" | "Team" | "Service" | "Remedy" | "Grade";
  readonly read: (candidate: CandidateSummary) => readonly string[];
  readonly say?: (value: string, formats: Formats) => string;
};

const MENUS: readonly Menu[] = [
  { key: "source", label: "Source", read: (candidate) => candidate.sources },
  { key: "team", label: "Team", read: (candidate) => candidate.teams },
  { key: "service", label: "Service", read: (candidate) => candidate.services },
  { key: "remedy", label: "Remedy", read: (candidate) => [candidate.remedy], say: remedyWord },
  { key: "grade", label: "Grade", read: (candidate) => [candidate.grade] },
];

/** One menu per property, most frequent value first; a menu with nothing to choose from is left out. */
export function filterViews(
  base: string,
  query: CandidateQuery,
  ranked: readonly CandidateSummary[],
  formats: Formats,
): readonly FilterView[] {
  return MENUS.map(({ key, label, read, say = String }) => {
    const value = query[key];
    return {
      key,
      label: sayCandidates(formats, label),
      chosen: value === undefined ? null : say(value, formats),
      clearHref: candidateHref(base, query, { [key]: undefined }),
      choices: choicesOf(ranked, read).map((choice) => ({
        text: say(choice.value, formats),
        count: formatCount(choice.count, formats),
        href: candidateHref(base, query, { [key]: choice.value }),
      })),
    };
  }).filter((menu) => menu.chosen !== null || menu.choices.length > 0);
}

/** Whether any filter is set. */
export function isFiltered(query: CandidateQuery): boolean {
  return (
    MENUS.some(({ key }) => query[key] !== undefined) ||
    query.q !== undefined ||
    query.out !== undefined
  );
}
