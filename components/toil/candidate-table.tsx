import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { Fragment } from "react";
import { Segments } from "@/components/charts/segments";
import { Sparkline } from "@/components/charts/sparkline";
import { Whisker } from "@/components/charts/whisker";
import { Badge } from "@/components/ui/badge";
import {
  type CandidateQuery,
  type CandidateSort,
  candidateHref,
} from "@/lib/core/report/candidate-list";
import { type CandidateSummary, remedyWord, scoreWord } from "@/lib/core/report/candidate-summary";
import {
  type Formats,
  formatCount,
  formatHours,
  formatMoney,
  formatMoneyBand,
  formatUnit,
} from "@/lib/core/report/format";

type Props = {
  readonly base: string;
  readonly query: CandidateQuery;
  readonly rows: readonly CandidateSummary[];
  readonly formats: Formats;
  /** The rank after which the cut line of the headline is drawn; null while the order is another. */
  readonly cutAfter: number | null;
  readonly cutText: string;
};

const HEADS: readonly { sort: CandidateSort; text: string; right?: true }[] = [
  { sort: "title", text: "Task" },
  { sort: "repetition", text: "Repetition" },
  { sort: "judgment", text: "No judgment" },
  { sort: "interrupt", text: "Interrupt" },
  { sort: "toil", text: "Toil score" },
  { sort: "tickets", text: "Tickets a month", right: true },
  { sort: "hours", text: "Hours a year", right: true },
  { sort: "cost", text: "Cost a year, P10–P90" },
];

function SortLink({
  base,
  query,
  sort,
  text,
}: Pick<Props, "base" | "query"> & { sort: CandidateSort; text: string }) {
  const active = query.sort === sort;
  const dir = active && query.dir === "desc" ? "asc" : "desc";
  const Arrow = query.dir === "desc" ? ArrowDown : ArrowUp;
  return (
    <Link
      href={candidateHref(base, query, { sort, dir })}
      className={active ? "text-text" : "hover:text-text"}
    >
      {text}
      {active ? (
        <Arrow
          aria-label={query.dir === "desc" ? "largest first" : "smallest first"}
          className="ml-0.5 inline size-3"
        />
      ) : null}
    </Link>
  );
}

function Tags({ candidate }: { candidate: CandidateSummary }) {
  const languages = candidate.languages.length;
  return (
    <span className="mt-0.5 flex flex-wrap items-center gap-1">
      {candidate.sources.slice(0, 3).map((source) => (
        <Badge key={source}>{source}</Badge>
      ))}
      {candidate.teams[0] ? (
        <span className="truncate text-text-3 text-xs">{candidate.teams[0]}</span>
      ) : null}
      {languages > 1 ? <span className="text-text-3 text-xs">{languages} languages</span> : null}
    </span>
  );
}

function Cost({
  candidate,
  formats,
  scale,
}: {
  candidate: CandidateSummary;
  formats: Formats;
  scale: number;
}) {
  if (!candidate.cost) return <span className="text-text-3">not priced</span>;
  const { expected, p10, p90 } = candidate.cost;
  return (
    <span className="block min-w-[130px]">
      <span className="flex justify-between gap-2">
        <span className="font-semibold">{formatMoney(expected, formats)}</span>
        <span className="text-text-2">{formatMoneyBand(p10, p90, formats)}</span>
      </span>
      <Whisker estimate={candidate.cost} scale={scale} />
    </span>
  );
}

function Score({ candidate }: { candidate: CandidateSummary }) {
  return (
    <span>
      <span className="font-semibold text-base">{Math.round(candidate.toil)}</span>{" "}
      <Badge title={`Grade ${candidate.grade}: how much of the evidence the export holds`}>
        {candidate.grade}
      </Badge>
      <span className="block text-text-2 text-xs">{scoreWord(candidate.toil)}</span>
    </span>
  );
}

function Row({
  candidate,
  base,
  formats,
  scale,
}: {
  candidate: CandidateSummary;
  base: string;
  formats: Formats;
  scale: number;
}) {
  return (
    <tr className="border-line border-b hover:bg-subtle has-[a:focus-visible]:bg-accent-soft">
      <td className="px-2 py-2 text-right align-top text-text-3">{candidate.rank}</td>
      <td className="max-w-[300px] px-2 py-2 align-top">
        <Link
          data-candidate
          href={`${base}/${candidate.id}`}
          className="font-semibold text-13 hover:text-accent"
        >
          {candidate.title}
        </Link>
        <Tags candidate={candidate} />
      </td>
      <td className="px-2 py-2 align-top">
        <Segments value={candidate.repetition} text={formatUnit(candidate.repetition)} />
      </td>
      <td className="px-2 py-2 align-top">
        <Segments value={candidate.noJudgment} text={formatUnit(candidate.noJudgment)} />
      </td>
      <td className="px-2 py-2 align-top">
        <Segments value={candidate.interrupt} text={formatUnit(candidate.interrupt)} />
      </td>
      <td className="px-2 py-2 align-top">
        <Score candidate={candidate} />
      </td>
      <td className="px-2 py-2 text-right align-top">
        <span className="block">{formatCount(candidate.ticketsAMonth, formats)}</span>
        <Sparkline values={candidate.weeks} label={`trend over ${candidate.weeks.length} weeks`} />
      </td>
      <td className="px-2 py-2 text-right align-top font-semibold">
        {formatHours(candidate.hours, formats)}
      </td>
      <td className="px-2 py-2 align-top">
        <Cost candidate={candidate} formats={formats} scale={scale} />
      </td>
      <td className="px-2 py-2 align-top">{remedyWord(candidate.remedy)}</td>
    </tr>
  );
}

/** The ranked table at a desk. */
export function CandidateTable({ base, query, rows, formats, cutAfter, cutText }: Props) {
  const scale = Math.max(0, ...rows.map((row) => row.cost?.p90 ?? 0));
  return (
    <div className="hidden overflow-x-auto rounded-card border border-line md:block">
      <table className="w-full text-13">
        <thead className="bg-subtle text-left text-text-2 text-xs">
          <tr>
            <th className="w-8 px-2 py-2 text-right font-medium">#</th>
            {HEADS.map(({ sort, text, right }) => (
              <th
                key={sort}
                aria-sort={
                  query.sort === sort
                    ? query.dir === "asc"
                      ? "ascending"
                      : "descending"
                    : undefined
                }
                className={`px-2 py-2 font-medium ${right ? "text-right" : ""}`}
              >
                <SortLink base={base} query={query} sort={sort} text={text} />
              </th>
            ))}
            <th className="px-2 py-2 font-medium">Remedy</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((candidate) => (
            <Fragment key={candidate.id}>
              <Row candidate={candidate} base={base} formats={formats} scale={scale} />
              {candidate.rank === cutAfter ? (
                <tr className="border-line border-b bg-subtle">
                  <td />
                  <td colSpan={9} className="px-2 py-1 text-text-2 text-xs">
                    {cutText}
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same rows as cards on a phone. */
export function CandidateCards({ base, rows, formats }: Pick<Props, "base" | "rows" | "formats">) {
  const scale = Math.max(0, ...rows.map((row) => row.cost?.p90 ?? 0));
  return (
    <ul className="md:hidden">
      {rows.map((candidate) => (
        <li key={candidate.id} className="flex gap-3 border-line border-b py-3">
          <span className="w-5 text-right text-13 text-text-3">{candidate.rank}</span>
          <div className="min-w-0 flex-1 text-13">
            <div className="flex justify-between gap-3">
              <Link href={`${base}/${candidate.id}`} className="font-semibold">
                {candidate.title}
              </Link>
              <span className="shrink-0 text-right">
                <Score candidate={candidate} />
              </span>
            </div>
            <Tags candidate={candidate} />
            <div className="mt-2 grid grid-cols-3 gap-2">
              {(["repetition", "noJudgment", "interrupt"] as const).map((name) => (
                <span key={name}>
                  <span className="block text-text-3 text-xs">
                    {
                      {
                        repetition: "Repetition",
                        noJudgment: "No judgment",
                        interrupt: "Interrupt",
                      }[name]
                    }
                  </span>
                  <Segments value={candidate[name]} text={formatUnit(candidate[name])} />
                </span>
              ))}
            </div>
            <p className="mt-2">
              <strong>{formatHours(candidate.hours, formats)}</strong> a year ·{" "}
              {formatCount(candidate.ticketsAMonth, formats)} tickets a month ·{" "}
              {remedyWord(candidate.remedy)}
            </p>
            <div className="mt-1">
              <Cost candidate={candidate} formats={formats} scale={scale} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
