import Link from "next/link";
import { FilterMenu } from "@/components/ui/filter-menu";
import {
  type CandidateQuery,
  type CandidateTab,
  candidateHref,
  choicesOf,
  TABS,
} from "@/lib/core/report/candidate-list";
import { type CandidateSummary, remedyWord } from "@/lib/core/report/candidate-summary";

const TAB_WORDS: Readonly<Record<CandidateTab, string>> = {
  all: "All candidates",
  high: "High and up",
  "off-hours": "Out of hours",
  growing: "Growing",
};

type Props = {
  readonly base: string;
  readonly query: CandidateQuery;
  readonly ranked: readonly CandidateSummary[];
  readonly tabCounts: Readonly<Record<CandidateTab, number>>;
};

/** Tabs: ready-made questions. */
export function CandidateTabs({ base, query, tabCounts }: Omit<Props, "ranked">) {
  return (
    <nav aria-label="Views" className="flex gap-5 overflow-x-auto border-line border-b">
      {TABS.map((tab) => (
        <Link
          key={tab}
          href={candidateHref(base, query, { tab })}
          aria-current={query.tab === tab ? "page" : undefined}
          className="-mb-px flex h-9 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 font-medium text-13 text-text-2 hover:text-text aria-[current=page]:border-accent aria-[current=page]:text-text"
        >
          {TAB_WORDS[tab]} <span className="font-normal text-text-3">{tabCounts[tab]}</span>
        </Link>
      ))}
    </nav>
  );
}

/** One menu per property; each choice is an address, so a filtered list can be sent to somebody. */
export function CandidateFilters({ base, query, ranked }: Omit<Props, "tabCounts">) {
  const menus = [
    { key: "source", label: "Source", read: (candidate: CandidateSummary) => candidate.sources },
    { key: "team", label: "Team", read: (candidate: CandidateSummary) => candidate.teams },
    { key: "service", label: "Service", read: (candidate: CandidateSummary) => candidate.services },
    { key: "remedy", label: "Remedy", read: (candidate: CandidateSummary) => [candidate.remedy] },
    { key: "grade", label: "Grade", read: (candidate: CandidateSummary) => [candidate.grade] },
  ] as const;
  const filtered = menus.some(({ key }) => query[key] !== undefined);
  return (
    <div className="flex flex-wrap items-center gap-2">
      {menus.map(({ key, label, read }) => (
        <FilterMenu
          key={key}
          label={label}
          chosen={
            query[key] === undefined ? null : key === "remedy" ? remedyWord(query[key]) : query[key]
          }
          clearHref={candidateHref(base, query, { [key]: undefined })}
          choices={choicesOf(ranked, read)
            .slice(0, 40)
            .map(({ value, count }) => ({
              text: key === "remedy" ? remedyWord(value) : value,
              count,
              href: candidateHref(base, query, { [key]: value }),
            }))}
        />
      ))}
      {filtered ? (
        <Link href={base} className="px-2 text-13 text-accent hover:underline">
          Clear filters
        </Link>
      ) : null}
    </div>
  );
}
