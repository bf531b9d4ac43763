import { useFormats } from "#formats";
import { SegmentsInline } from "@/components/charts/segments";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Scroll } from "@/components/ui/table";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { EvidenceView, SignalView } from "@/lib/core/report/candidate/evidence-view";
import { MetricHint } from "../metric-hint";

const CELL = "py-2 pr-3";
/** Columns that a phone has no room for; what was measured then stands below the signal's name. */
const WIDE = "hidden sm:table-cell";

function CriterionRow({ criterion }: { criterion: EvidenceView[number] }) {
  const formats = useFormats();
  return (
    <tr className="border-line border-y bg-subtle">
      <th scope="rowgroup" className="py-2 pr-3 pl-4 text-left font-semibold sm:hidden">
        {criterion.name}
      </th>
      <th
        scope="rowgroup"
        colSpan={2}
        className="hidden py-2 pr-3 pl-4 text-left font-semibold sm:table-cell"
      >
        {criterion.name} <span className="ml-1 font-normal text-text-2">{criterion.note}</span>
      </th>
      <td className={`${CELL} whitespace-nowrap tabular-nums`}>
        <strong className="font-semibold">{criterion.score}</strong>{" "}
        <span className="ml-1 text-text-2">{criterion.interval}</span>
      </td>
      <td className={`${CELL} ${WIDE} text-right tabular-nums`}>{criterion.confidence}</td>
      <td className={`${CELL} ${WIDE} text-right tabular-nums`}>{criterion.weight}</td>
      <td className="py-2 pr-4 text-right">
        <Badge
          title={sayCandidates(
            formats,
            "Grade {grade}: how much of the evidence the export holds",
            { grade: criterion.grade },
          )}
        >
          {criterion.grade}
        </Badge>
      </td>
    </tr>
  );
}

function SignalRow({ signal }: { signal: SignalView }) {
  const formats = useFormats();
  return (
    <tr className={`border-line border-t ${signal.value ? "" : "text-text-3"}`}>
      <th scope="row" className="py-2 pr-3 pl-4 text-left font-normal sm:whitespace-nowrap">
        {signal.name}
        <span className="block text-text-2 text-xs sm:hidden">{signal.words}</span>
      </th>
      <td className={`${CELL} ${WIDE} ${signal.value ? "text-text-2" : ""}`}>{signal.words}</td>
      <td className={CELL}>
        {signal.value ? (
          <SegmentsInline value={signal.value.share} text={signal.value.text} />
        ) : (
          <span className="inline-block w-[54px] rounded border border-line-strong border-dashed text-center text-xs">
            0–1
          </span>
        )}
      </td>
      <td className={`${CELL} ${WIDE} text-right tabular-nums ${signal.isThin ? "text-warn" : ""}`}>
        {signal.coverage}
      </td>
      <td className={`${CELL} ${WIDE} text-right tabular-nums`}>{signal.weight}</td>
      <td className="whitespace-nowrap py-2 pr-4 text-right">
        {signal.rows ? (
          <Link
            className="inline-block py-0.5 text-accent tabular-nums hover:underline"
            href={signal.rows.href}
          >
            {sayCandidates(formats, "Open {count}", { count: signal.rows.text })}
          </Link>
        ) : (
          "–"
        )}
      </td>
    </tr>
  );
}

/** One table: measurement, normalised value, coverage, weight, and the rows behind each signal. */
export function EvidenceTable({ evidence }: { evidence: EvidenceView }) {
  const formats = useFormats();
  const head = "py-2 pr-3 font-medium";
  return (
    <section className="min-w-0 overflow-hidden rounded-card border border-line bg-raised">
      <h2 className="px-4 pt-3.5 pb-1 font-semibold text-sm">
        {sayCandidates(formats, "Evidence")}
      </h2>
      <Scroll label={sayCandidates(formats, "Evidence")}>
        <table className="w-full text-13 sm:min-w-[640px]">
          <thead className="text-left text-text-2 text-xs">
            <tr>
              <th className={`${head} pl-4`}>{sayCandidates(formats, "Signal")}</th>
              <th className={`${head} ${WIDE}`}>{sayCandidates(formats, "In the tickets")}</th>
              <th className={head}>{sayCandidates(formats, "Normalised")}</th>
              <th className={`${head} ${WIDE} text-right`}>
                <MetricHint metric="signalCoverage">
                  {sayCandidates(formats, "Coverage")}
                </MetricHint>
              </th>
              <th className={`${head} ${WIDE} text-right`}>{sayCandidates(formats, "Weight")}</th>
              <th className="py-2 pr-4 text-right font-medium">
                {sayCandidates(formats, "Tickets")}
              </th>
            </tr>
          </thead>
          {evidence.map((criterion) => (
            <tbody key={criterion.key}>
              <CriterionRow criterion={criterion} />
              {criterion.signals.map((signal) => (
                <SignalRow key={signal.key} signal={signal} />
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
    </section>
  );
}
