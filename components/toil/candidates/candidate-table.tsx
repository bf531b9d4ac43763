import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import { Segments } from "@/components/charts/segments";
import { Sparkline } from "@/components/charts/sparkline";
import { Cell, HeadCell, TableFrame } from "@/components/ui/table";
import type { Density } from "@/lib/core/domain/density";
import type { ColumnView } from "@/lib/core/report/candidates/candidate-columns";
import type { CandidateRowView } from "@/lib/core/report/candidates/candidate-row";
import type { CandidatesView } from "@/lib/core/report/candidates/candidates-view";
import { MetricHint } from "../metric-hint";
import { AllTick, RowTick } from "../selection/ticks";
import { Cost, Origin, Score } from "./candidate-cells";
import { RowChunk } from "./row-chunk";

/** Rows are drawn in parts of this many; those after the fourth only near the window. */
const CHUNK = 50;
const CHUNKS_ALWAYS_DRAWN = 4;

const PADDING: Readonly<Record<Density, string>> = {
  compact: "[&_td]:py-0.5",
  default: "",
  roomy: "[&_td]:py-3",
};
/** As measured in Chromium; only the place of rows that were never drawn depends on it. */
const ROW_HEIGHT: Readonly<Record<Density, number>> = { compact: 43, default: 55, roomy: 63 };

function SortLink({ column }: { column: ColumnView }) {
  if (!column.href) return column.text;
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

/** Columns that stand further from the one before; head and cells share it, so that they stay in line. */
const INSET: Partial<Readonly<Record<ColumnView["key"], string>>> = {
  cost: "pl-5",
  remedy: "pl-4",
};

function Head({ column }: { column: ColumnView }) {
  return (
    <HeadCell
      isNumber={column.isNumber}
      aria-sort={column.direction ?? undefined}
      className={INSET[column.key]}
    >
      {column.metric ? (
        <MetricHint metric={column.metric} hasOwnFocus={column.href !== null}>
          <SortLink column={column} />
        </MetricHint>
      ) : (
        <SortLink column={column} />
      )}
    </HeadCell>
  );
}

function TaskCell({ row }: { row: CandidateRowView }) {
  return (
    <Cell className="w-full min-w-[240px] max-w-0">
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
  );
}

function criterionCell(at: number) {
  return (row: CandidateRowView): ReactNode => {
    const criterion = row.criteria[at];
    return (
      <Cell>{criterion ? <Segments value={criterion.value} text={criterion.text} /> : null}</Cell>
    );
  };
}

/** The cell of each column. */
const CELLS: Readonly<Record<ColumnView["key"], (row: CandidateRowView) => ReactNode>> = {
  title: (row) => <TaskCell row={row} />,
  repetition: criterionCell(0),
  judgment: criterionCell(1),
  interrupt: criterionCell(2),
  toil: (row) => (
    <Cell>
      <Score score={row.score} />
    </Cell>
  ),
  tickets: (row) => (
    <Cell isNumber className="whitespace-nowrap">
      <span className="block">{row.ticketsAMonth}</span>
      <Sparkline values={row.trend.values} label={row.trend.label} />
    </Cell>
  ),
  hours: (row) => (
    <Cell isNumber className="font-semibold">
      {row.hours}
    </Cell>
  ),
  cost: (row) => (
    <Cell className={INSET.cost}>
      <Cost cost={row.cost} />
    </Cell>
  ),
  remedy: (row) => <Cell className={INSET.remedy}>{row.remedy}</Cell>,
};

function Row({ row, columns }: { row: CandidateRowView; columns: readonly ColumnView[] }) {
  return (
    <tr className="relative border-line border-t hover:bg-subtle has-[input:checked]:bg-accent-soft has-[a:focus-visible]:bg-accent-soft has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent has-[a:focus-visible]:-outline-offset-2">
      <Cell className="w-8 pr-0">
        <RowTick id={row.id} title={row.title} />
      </Cell>
      <Cell isNumber className="text-text-3">
        {row.rank}
      </Cell>
      {columns.map((column) => (
        <Fragment key={column.key}>{CELLS[column.key](row)}</Fragment>
      ))}
    </tr>
  );
}

type BodyProps = Pick<CandidatesView, "columns" | "cut"> & {
  readonly rows: readonly CandidateRowView[];
};

function Rows({ rows, columns, cut }: BodyProps) {
  return rows.map((row) => (
    <Fragment key={row.id}>
      <Row row={row} columns={columns} />
      {cut && row.rank === cut.afterRank ? (
        <tr className="border-line border-t bg-subtle">
          <td colSpan={2} />
          <Cell colSpan={columns.length} className="py-1 text-text-2 text-xs">
            {cut.text}
          </Cell>
        </tr>
      ) : null}
    </Fragment>
  ));
}

/** The ranked table at a desk; the cut line ties it to the headline. */
export function CandidateTable({ view, density }: { view: CandidatesView; density: Density }) {
  const { columns, rows, cut } = view;
  const starts = rows.flatMap((_, at) => (at % CHUNK === 0 ? [at] : []));
  return (
    <TableFrame className={`hidden md:block ${PADDING[density]}`}>
      <thead className="bg-subtle">
        <tr>
          <HeadCell className="w-8 pr-0">
            <AllTick />
          </HeadCell>
          <HeadCell isNumber className="w-10">
            #
          </HeadCell>
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      {starts.map((start, at) => {
        const part = rows.slice(start, start + CHUNK);
        const drawn = <Rows rows={part} columns={columns} cut={cut} />;
        return at < CHUNKS_ALWAYS_DRAWN ? (
          <tbody key={part[0]?.id}>{drawn}</tbody>
        ) : (
          <RowChunk key={part[0]?.id} rowCount={part.length} rowHeight={ROW_HEIGHT[density]}>
            {drawn}
          </RowChunk>
        );
      })}
    </TableFrame>
  );
}
