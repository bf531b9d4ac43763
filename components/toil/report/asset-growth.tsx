import { useFormats } from "#formats";
import { Sparkline } from "@/components/charts/sparkline";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Scroll } from "@/components/ui/table";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { AssetGrowthView, AssetRow } from "@/lib/core/report/box/asset-growth-view";
import { MetricHint } from "../metric-hint";

/** A number or name that opens its tickets, where their days are known. */
function Opens(props: { href: string | null; label: string; children: string }) {
  if (props.href === null) return props.children;
  return (
    <Link href={props.href} aria-label={props.label} className="hover:underline">
      {props.children}
    </Link>
  );
}

function Row({ row, stretches }: { row: AssetRow; stretches: readonly string[] }) {
  const formats = useFormats();
  const label = sayReportPage(formats, "{name}: tickets per asset {values}", {
    name: row.name,
    values: row.cells.map(({ text }) => text).join(", "),
  });
  return (
    <tr className="border-line border-t first:font-semibold">
      <th scope="row" className="py-2 pr-2.5 text-left font-medium">
        <Opens
          href={row.href}
          label={sayReportPage(formats, "{name}: all tickets", { name: row.name })}
        >
          {row.name}
        </Opens>
        <span className="block font-normal text-text-2 text-xs sm:hidden">{row.because}</span>
      </th>
      <Cell isNumber className="whitespace-nowrap max-sm:hidden">
        {row.hours}
      </Cell>
      <Cell className="max-sm:hidden">
        <Sparkline values={row.values} label={label} />
      </Cell>
      {row.cells.map(({ text, href }, at) => (
        <Cell key={at} isNumber className="max-sm:hidden">
          <Opens
            href={href}
            label={sayReportPage(formats, "{name}, {stretch}: {value} tickets per asset", {
              name: row.name,
              stretch: stretches[at] ?? "",
              value: text,
            })}
          >
            {text}
          </Opens>
        </Cell>
      ))}
      <Cell isNumber className="whitespace-nowrap">
        {row.tickets}
      </Cell>
      <Cell isNumber className="whitespace-nowrap">
        {row.assets}
      </Cell>
      <Cell isNumber className="whitespace-nowrap">
        {row.perAsset}
      </Cell>
      <Cell className="whitespace-nowrap max-sm:hidden">{row.because}</Cell>
    </tr>
  );
}

/** Tickets per asset over time by driver: a line and its numbers in one row, and what the growth is the work of. */
export function AssetGrowth({ view }: { view: AssetGrowthView }) {
  const formats = useFormats();
  return (
    <Card className="mt-4 print:hidden" title={view.title} note={view.note}>
      {view.rows.length > 0 ? (
        <Scroll label={sayReportPage(formats, "Tickets per asset by driver")}>
          <table className="w-full text-13">
            <thead>
              <tr>
                <HeadCell className="pl-0">
                  <MetricHint metric="driver">{sayReportPage(formats, "Driver")}</MetricHint>
                </HeadCell>
                <HeadCell isNumber className="max-sm:hidden">
                  {sayReportPage(formats, "Toil a year")}
                </HeadCell>
                <HeadCell className="max-sm:hidden">
                  {sayReportPage(formats, "Tickets per asset")}
                </HeadCell>
                {view.stretches.map((name) => (
                  <HeadCell key={name} isNumber className="min-w-20 max-sm:hidden">
                    {name}
                  </HeadCell>
                ))}
                <HeadCell isNumber>{sayReportPage(formats, "Tickets")}</HeadCell>
                <HeadCell isNumber>{sayReportPage(formats, "Assets")}</HeadCell>
                <HeadCell isNumber>{sayReportPage(formats, "Per asset")}</HeadCell>
                <HeadCell className="max-sm:hidden">
                  {sayReportPage(formats, "Because of")}
                </HeadCell>
              </tr>
            </thead>
            <tbody>
              {view.rows.map((row) => (
                <Row key={row.name} row={row} stretches={view.stretches} />
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : null}
    </Card>
  );
}
