import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { CandidateSummary } from "@/lib/core/report/candidate-summary";
import { type Formats, formatCount, formatHours } from "@/lib/core/report/format";

const SHOWN = 12;

type Props = {
  readonly base: string;
  readonly candidates: readonly CandidateSummary[];
  readonly formats: Formats;
};

/** Tasks with too little evidence to rank: outside ranks and totals, each with its reason. */
export function Tray({ base, candidates, formats }: Props) {
  if (candidates.length === 0) return null;
  const tickets = candidates.reduce((sum, candidate) => sum + candidate.tickets, 0);
  return (
    <section className="mt-8 rounded-card border border-line-strong border-dashed p-4">
      <h2 className="flex items-center gap-2 font-semibold text-sm">
        <Badge>D</Badge> Ask a person: {candidates.length} tasks with too little evidence to rank
      </h2>
      <p className="mb-3 text-13 text-text-2">
        Not in the ranking and not in the totals. Together {formatCount(tickets, formats)} tickets.
      </p>
      <ul className="text-13">
        {candidates.slice(0, SHOWN).map((candidate) => (
          <li
            key={candidate.id}
            className="grid gap-x-4 border-line border-t py-2 sm:grid-cols-[minmax(0,2fr)_90px_minmax(0,3fr)_140px]"
          >
            <Link
              className="truncate font-semibold hover:text-accent"
              href={`${base}/${candidate.id}`}
            >
              {candidate.title}
            </Link>
            <span className="text-text-2 sm:text-right">
              {formatCount(candidate.tickets, formats)} tickets
            </span>
            <span className="text-text-2">
              {candidate.notes[0] ?? "too few signals in the export"}
            </span>
            <span className="text-text-2 sm:text-right">
              {formatHours(candidate.hoursBand.p10, formats)} –{" "}
              {formatHours(candidate.hoursBand.p90, formats)} a year
            </span>
          </li>
        ))}
      </ul>
      {candidates.length > SHOWN ? (
        <p className="mt-2 text-text-3 text-xs">
          and {candidates.length - SHOWN} more, in the same order
        </p>
      ) : null}
    </section>
  );
}
