import { useFormats } from "#formats";
import { HeatMap } from "@/components/charts/heat-map";
import { ParetoChart } from "@/components/charts/pareto-chart";
import { SegmentsInline } from "@/components/charts/segments";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { sayNothingRanked } from "@/lib/core/messages/nothing-ranked";
import { sayShell } from "@/lib/core/messages/shell";
import {
  type SamplePreview as Preview,
  samplePreview,
} from "@/lib/core/report/sample/sample-preview";

function Tasks({ rows }: Pick<Preview, "rows">) {
  const formats = useFormats();
  const number = "py-2 pl-4 text-right tabular-nums";
  return (
    <table className="mt-5 w-full text-13">
      <thead className="text-left text-text-2 text-xs">
        <tr>
          <th className="w-14 py-1 font-medium">{sayNothingRanked(formats, "Rank")}</th>
          <th className="py-1 font-medium">{sayNothingRanked(formats, "Task")}</th>
          <th className="py-1 pl-4 font-medium">{sayNothingRanked(formats, "Toil score")}</th>
          <th className={`${number} py-1 font-medium max-sm:hidden`}>
            {sayNothingRanked(formats, "Tickets a month")}
          </th>
          <th className={`${number} py-1 font-medium`}>
            {sayNothingRanked(formats, "Hours a year")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rank, name, toil, tickets, hours }) => (
          <tr key={rank} className="border-line border-t">
            <td className="py-2 text-text-3 tabular-nums">{rank}</td>
            <td className="py-2 font-medium">{name}</td>
            <td className="whitespace-nowrap py-2 pl-4">
              <SegmentsInline value={toil / 100} text={String(toil)} />
            </td>
            <td className={`${number} max-sm:hidden`}>{tickets}</td>
            <td className={`${number} whitespace-nowrap`}>{hours}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * What a page will look like, drawn by its real charts from invented figures: without colour, in a broken frame and under
 * a tag, so that nobody takes a number of it for one of their own. `isWhole`: with the tasks and the hours of the week.
 */
export function SamplePreview({ isWhole }: { isWhole: boolean }) {
  const formats = useFormats();
  const { pareto, rows, heat } = samplePreview(formats);
  return (
    <section aria-labelledby="sample" data-sample className="mt-8 print:hidden">
      <header className="mb-3 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h2 id="sample" className="font-semibold text-sm">
          {sayNothingRanked(formats, "What you will see here")}
        </h2>
        <Badge>{sayShell(formats, "Sample data")}</Badge>
        <p className="text-13 text-text-2">
          {sayNothingRanked(formats, "Invented figures, none of them from your workspace.")}
        </p>
      </header>
      <div
        className={`grid items-start gap-4 ${isWhole ? "lg:grid-cols-[minmax(0,1fr)_360px]" : ""}`}
        style={{ "--raised": "var(--bg)" } as React.CSSProperties}
      >
        <Card
          className="border-line-strong border-dashed"
          title={sayNothingRanked(formats, "Few tasks make most of the work")}
        >
          <div className="grayscale">
            <ParetoChart view={pareto} />
            {isWhole ? <Tasks rows={rows} /> : null}
          </div>
        </Card>
        {isWhole ? (
          <Card
            className="border-line-strong border-dashed"
            title={sayNothingRanked(formats, "When the work interrupts")}
            note={heat.note}
          >
            <div className="grayscale">
              <HeatMap
                view={heat}
                caption={sayNothingRanked(formats, "Tickets by weekday and hour")}
              />
            </div>
          </Card>
        ) : null}
      </div>
    </section>
  );
}
