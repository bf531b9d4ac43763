import Link from "next/link";
import { Segments } from "@/components/charts/segments";
import { Badge } from "@/components/ui/badge";
import type { CriterionScore, Signal, ToilScore } from "@/lib/core/domain/candidate";
import { type Formats, formatCount, formatShare, formatUnit } from "@/lib/core/report/format";
import { CRITERION_WORDS, SIGNAL_WORDS } from "@/lib/core/report/signal-words";

type Props = { readonly score: ToilScore; readonly ticketsHref: string; readonly formats: Formats };

function gateWords(criterion: CriterionScore): string | null {
  const [lo, mid, hi] = criterion.gate;
  if (criterion.name !== "repetition" || (lo === 1 && hi === 1)) return null;
  return lo === hi
    ? `gate ${formatUnit(mid)}`
    : `gate ${formatUnit(mid)} (${formatUnit(lo)}–${formatUnit(hi)})`;
}

function CriterionRow({ criterion }: { criterion: CriterionScore }) {
  const words = CRITERION_WORDS[criterion.name];
  const gate = gateWords(criterion);
  return (
    <tr className="border-line border-y bg-subtle">
      <th scope="rowgroup" colSpan={2} className="py-1.5 pl-2 text-left font-semibold">
        {words.name} <span className="font-normal text-text-2">{gate ?? words.note}</span>
      </th>
      <td className="whitespace-nowrap py-1.5">
        <strong>{formatUnit(criterion.score)}</strong>{" "}
        <span className="text-text-2">
          {formatUnit(criterion.lo)}–{formatUnit(criterion.hi)}
        </span>
      </td>
      <td className="py-1.5 text-right text-text-2">{formatUnit(criterion.confidence)}</td>
      <td className="py-1.5 text-right text-text-2">× {words.weight}</td>
      <td className="py-1.5 pr-2 text-right">
        <Badge title="How much of the evidence the export holds">{criterion.grade}</Badge>
      </td>
    </tr>
  );
}

function SignalRow({
  signal,
  ticketsHref,
  formats,
}: {
  signal: Signal;
  ticketsHref: string;
  formats: Formats;
}) {
  const words = SIGNAL_WORDS[signal.name];
  const absent = signal.value === null;
  const count = signal.ticketCount;
  return (
    <tr className={absent ? "text-text-3" : ""}>
      <th scope="row" className="py-1.5 pl-2 text-left font-normal">
        {words.name}
      </th>
      <td className="max-w-[320px] py-1.5 pr-3 text-text-2">
        {absent ? `not in the export: ${words.needs.toLowerCase()}` : signal.words}
      </td>
      <td className="py-1.5">
        {absent ? (
          <span className="inline-block rounded border border-line-strong border-dashed px-2 text-xs">
            0–1
          </span>
        ) : (
          <Segments value={signal.value ?? 0} text={formatUnit(signal.value)} />
        )}
      </td>
      <td className={`py-1.5 text-right ${signal.coverage < 0.5 && !absent ? "text-warn" : ""}`}>
        {formatShare(signal.coverage, formats)}
      </td>
      <td className="py-1.5 text-right">{formatUnit(signal.weight)}</td>
      <td className="whitespace-nowrap py-1.5 pr-2 text-right">
        {absent || count === 0 ? (
          "–"
        ) : (
          <Link
            className="text-accent hover:underline"
            href={`${ticketsHref}&signal=${signal.name}`}
          >
            Open {formatCount(count, formats)} tickets
          </Link>
        )}
      </td>
    </tr>
  );
}

/** One table: measurement, normalised value, coverage, weight, and the rows behind each signal. */
export function EvidenceTable({ score, ticketsHref, formats }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[620px] text-13">
        <thead className="text-left text-text-2 text-xs">
          <tr>
            <th className="py-1.5 pl-2 font-medium">Signal</th>
            <th className="py-1.5 font-medium">In the tickets</th>
            <th className="py-1.5 font-medium">Normalised</th>
            <th className="py-1.5 text-right font-medium">Coverage</th>
            <th className="py-1.5 text-right font-medium">Weight</th>
            <th className="py-1.5 pr-2 text-right font-medium">Rows</th>
          </tr>
        </thead>
        {score.criteria.map((criterion) => (
          <tbody key={criterion.name}>
            <CriterionRow criterion={criterion} />
            {criterion.signals.map((signal) => (
              <SignalRow
                key={signal.name}
                signal={signal}
                ticketsHref={ticketsHref}
                formats={formats}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
