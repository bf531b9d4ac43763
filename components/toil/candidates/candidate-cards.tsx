import Link from "next/link";
import { useFormats } from "#formats";
import { Segments } from "@/components/charts/segments";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CandidateRowView } from "@/lib/core/report/candidates/candidate-row";
import { Cost, Origin, Score } from "./candidate-cells";

function Card({ row }: { row: CandidateRowView }) {
  const formats = useFormats();
  return (
    <li className="relative grid grid-cols-[1.5rem_minmax(0,1fr)] border-line border-b py-4 text-13">
      <span className="text-text-3 tabular-nums">{row.rank}</span>
      <div className="min-w-0">
        <div className="flex justify-between gap-3">
          <div className="min-w-0">
            <Link href={row.href} className="font-semibold text-sm after:absolute after:inset-0">
              {row.title}
            </Link>
            <Origin row={row} />
          </div>
          <span className="shrink-0 text-right">
            <Score score={row.score} />
          </span>
        </div>
        <div className="mt-3 grid grid-cols-3 gap-2">
          {row.criteria.map((criterion) => (
            <span key={criterion.name}>
              <span className="block text-text-2 text-xs">{criterion.name}</span>
              <Segments value={criterion.value} text={criterion.text} />
            </span>
          ))}
        </div>
        <p className="mt-3 grid grid-cols-3 gap-2 text-text-2">
          <span>
            <strong className="font-semibold text-text tabular-nums">{row.hours}</strong>{" "}
            {sayCandidates(formats, "h a year")}
          </span>
          <span>
            <span className="text-text tabular-nums">{row.ticketsAMonth}</span>{" "}
            {sayCandidates(formats, "a month")}
          </span>
          <span className="text-text">{row.remedy}</span>
        </p>
        <div className="mt-2">
          <Cost cost={row.cost} />
        </div>
      </div>
    </li>
  );
}

/** The rows of the table as cards, for a phone. */
export function CandidateCards({ rows }: { rows: readonly CandidateRowView[] }) {
  return (
    <ol className="border-line border-t md:hidden">
      {rows.map((row) => (
        <Card key={row.id} row={row} />
      ))}
    </ol>
  );
}
