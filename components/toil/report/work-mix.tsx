import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { Part, ReportView } from "@/lib/core/report/box/report-view";
import { MetricHint } from "../metric-hint";

function Bars({ parts }: { parts: readonly Part[] }) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-2.5 text-13 print:gap-0.5">
      {parts.map((part) => (
        <li key={part.name}>
          <div className="flex justify-between gap-3 whitespace-nowrap">
            <span className="truncate">{part.name}</span>
            <span className="text-text-2 tabular-nums">{part.text}</span>
          </div>
          <span aria-hidden className="mt-1 block h-1.5 bg-data-track print:hidden">
            <span className="block h-full bg-data" style={{ width: `${part.share * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Toil hours by what to do about them, and by whose kind of debt they are. */
export function WorkMix({ view }: { view: ReportView }) {
  const formats = useFormats();
  return (
    <Card
      className="report-mix"
      title={
        <MetricHint metric="remedy">{sayReportPage(formats, "What to do about it")}</MetricHint>
      }
      note={sayReportPage(formats, "Toil hours a year by remedy.")}
    >
      <Bars parts={view.remedies} />
      <h3 className="mt-4 mb-2 border-line border-t pt-3 font-semibold text-13 print:mt-2 print:pt-1">
        {sayReportPage(formats, "Kind of debt")}
      </h3>
      <Bars parts={view.kinds} />
    </Card>
  );
}
