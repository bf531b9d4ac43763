import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { Fragment } from "react";
import { Segments } from "@/components/charts/segments";
import { Sparkline } from "@/components/charts/sparkline";
import { Cell, HeadCell, TableFrame } from "@/components/ui/table";
import type { CandidateRowView } from "@/lib/core/report/candidate-row";
import type { CandidatesView, ColumnView } from "@/lib/core/report/candidates-view";
import { MetricHint } from "../metric-hint";
import { Cost, Origin, Score } from "./candidate-cells";

function SortLink({ column }: { column: ColumnView }) {
  const Arrow = column.direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <Link
      href={column.href}
      scroll={false}
      className={`inline-flex min-h-6 items-center gap-0.5 hover:text-text ${column.direction ? "font-semibold text-text" : ""}`}
    >
      {column.text}
      {column.direction ? <Arrow aria-hidden className="size-3 shrink-0" /> : null}
    </Link>
  );
}

function Head({ column }: { column: ColumnView }) {
  return (
    <HeadCell
      isNumber={column.isNumber}
      aria-sort={column.direction ?? undefined}
      className={column.sort === "cost" ? "pl-5" : ""}
    >
      {column.metric ? (
        <MetricHint metric={column.metric} hasOwnFocus>
          <SortLink column={column} />
        </MetricHint>
      ) : (
        <SortLink column={column} />
      )}
    </HeadCell>
  );
}

function Row({ row }: { row: CandidateRowView }) {
  return (
    <tr className="relative border-line border-t hover:bg-subtle has-[a:focus-visible]:bg-accent-soft has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent has-[a:focus-visible]:-outline-offset-2">
      <Cell isNumber className="text-text-3">
        {row.rank}
      </Cell>
      <Cell className="w-[300px] max-w-[300px]">
        <Link
          data-candidate={row.id}
          href={row.href}
          className="block truncate font-semibold outline-none after:absolute after:inset-0 hover:text-accent"
          title={row.title}
        >
          {row.title}
        </Link>
        <Origin row={row} />
      </Cell>
      {row.criteria.map((criterion) => (
        <Cell key={criterion.name}>
          <Segments value={criterion.value} text={criterion.text} />
        </Cell>
      ))}
      <Cell>
        <Score score={row.score} />
      </Cell>
      <Cell isNumber className="whitespace-nowrap">
        <span className="block">{row.ticketsAMonth}</span>
        <Sparkline values={row.trend.values} label={row.trend.label} />
      </Cell>
      <Cell isNumber className="font-semibold">
        {row.hours}
      </Cell>
      <Cell className="pl-5">
        <Cost cost={row.cost} />
      </Cell>
      <Cell className="pl-4">{row.remedy}</Cell>
    </tr>
  );
}

/** The ranked table at a desk; the cut line ties it to the headline. */
export function CandidateTable({ view }: { view: CandidatesView }) {
  const { columns, rows, cut } = view;
  return (
    <TableFrame className="hidden md:block">
      <thead className="bg-subtle">
        <tr>
          <HeadCell isNumber className="w-10">
            #
          </HeadCell>
          {columns.map((column) => (
            <Head key={column.sort} column={column} />
          ))}
          <HeadCell className="pl-4">
            <MetricHint metric="remedy">Remedy</MetricHint>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.id}>
            <Row row={row} />
            {cut && row.rank === cut.afterRank ? (
              <tr className="border-line border-t bg-subtle">
                <td />
                <Cell colSpan={columns.length + 1} className="py-1 text-text-2 text-xs">
                  {cut.text}
                </Cell>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </TableFrame>
  );
}
