import { ArrowDown, ArrowUp } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { useFormats } from "#formats";
import { Segments } from "@/components/charts/segments";
import { Sparkline } from "@/components/charts/sparkline";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, LongTableFrame } from "@/components/ui/table";
import type { Density } from "@/lib/core/domain/density";
import { sayCandidates } from "@/lib/core/messages/candidates";
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

/** On a phone a row is a card: three columns beside the rank. */
const ON_PHONE: Readonly<Record<ColumnView["key"], string>> = {
  title: "max-md:col-[2/span_2] max-md:row-start-1",
  toil: "max-md:col-start-4 max-md:row-start-1",
  repetition: "max-md:col-start-2 max-md:row-start-2",
  judgment: "max-md:col-start-3 max-md:row-start-2",
  interrupt: "max-md:col-start-4 max-md:row-start-2",
  hours: "max-md:col-start-2 max-md:row-start-3 max-md:text-left",
  tickets: "max-md:col-start-3 max-md:row-start-3 max-md:text-left",
  remedy: "max-md:col-start-4 max-md:row-start-3 max-md:pl-2.5",
  cost: "max-md:col-[2/-1] max-md:row-start-4 max-md:pl-2.5",
};

/** What the head of the table says, where a phone has no room for a head. */
function PhoneLabel({ children }: { children: ReactNode }) {
  return <span className="block font-normal text-text-2 text-xs md:hidden">{children}</span>;
}

function TaskCell({ row }: { row: CandidateRowView }) {
  return (
    <Cell
      className={`w-full min-w-[240px] max-w-0 max-md:min-w-0 max-md:max-w-none ${ON_PHONE.title}`}
    >
      <Link
        data-candidate={row.id}
        href={row.href}
        className="block font-semibold md:truncate outline-none after:absolute after:inset-0 hover:text-accent"
        title={row.title}
      >
        {row.title}
      </Link>
      <Origin row={row} />
    </Cell>
  );
}

function criterionCell(key: "repetition" | "judgment" | "interrupt", at: number) {
  return (row: CandidateRowView): ReactNode => {
    const criterion = row.criteria[at];
    return (
      <Cell className={ON_PHONE[key]}>
        {criterion ? (
          <>
            <PhoneLabel>{criterion.name}</PhoneLabel>
            <Segments value={criterion.value} text={criterion.text} />
          </>
        ) : null}
      </Cell>
    );
  };
}

function TicketsCell({ row }: { row: CandidateRowView }) {
  const formats = useFormats();
  return (
    <Cell isNumber className={`whitespace-nowrap ${ON_PHONE.tickets}`}>
      <span className="md:block">{row.ticketsAMonth}</span>{" "}
      <span className="text-text-2 md:hidden">{sayCandidates(formats, "a month")}</span>
      <span className="max-md:hidden">
        <Sparkline values={row.trend.values} label={row.trend.label} />
      </span>
    </Cell>
  );
}

function HoursCell({ row }: { row: CandidateRowView }) {
  const formats = useFormats();
  return (
    <Cell isNumber className={`font-semibold ${ON_PHONE.hours}`}>
      {row.hours}{" "}
      <span className="font-normal text-text-2 md:hidden">
        {sayCandidates(formats, "h a year")}
      </span>
    </Cell>
  );
}

/** The cell of each column. */
const CELLS: Readonly<Record<ColumnView["key"], (row: CandidateRowView) => ReactNode>> = {
  title: (row) => <TaskCell row={row} />,
  repetition: criterionCell("repetition", 0),
  judgment: criterionCell("judgment", 1),
  interrupt: criterionCell("interrupt", 2),
  toil: (row) => (
    <Cell className={ON_PHONE.toil}>
      <Score score={row.score} />
    </Cell>
  ),
  tickets: (row) => <TicketsCell row={row} />,
  hours: (row) => <HoursCell row={row} />,
  cost: (row) => (
    <Cell className={`${INSET.cost} ${ON_PHONE.cost}`}>
      <Cost cost={row.cost} />
    </Cell>
  ),
  remedy: (row) => <Cell className={`${INSET.remedy} ${ON_PHONE.remedy}`}>{row.remedy}</Cell>,
};

type RowProps = {
  readonly row: CandidateRowView;
  /** Its place among all rows; the head is the first. */
  readonly place: number;
  readonly columns: readonly ColumnView[];
};

function Row({ row, place, columns }: RowProps) {
  return (
    <tr
      aria-rowindex={place}
      className="relative border-line border-t max-md:grid max-md:grid-cols-[2.25rem_repeat(3,minmax(0,1fr))] max-md:py-2 hover:bg-subtle has-[input:checked]:bg-accent-soft has-[a:focus-visible]:bg-accent-soft has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent has-[a:focus-visible]:-outline-offset-2"
    >
      <Cell className="w-8 pr-0 max-md:hidden">
        <RowTick id={row.id} title={row.title} />
      </Cell>
      <Cell isNumber className="text-text-3 max-md:text-left">
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
  /** How many rows stand before them. */
  readonly before: number;
};

function Rows({ rows, before, columns, cut }: BodyProps) {
  return rows.map((row, at) => (
    <Fragment key={row.id}>
      <Row row={row} place={before + at + 2} columns={columns} />
      {cut && row.rank === cut.afterRank ? (
        <tr className="border-line border-t bg-subtle max-md:block">
          <td colSpan={2} className="max-md:hidden" />
          <Cell colSpan={columns.length} className="py-1 text-text-2 text-xs max-md:block">
            {cut.text}
          </Cell>
        </tr>
      ) : null}
    </Fragment>
  ));
}

/** The table as a list of cards, each row a grid of its own. */
const AS_CARDS = "max-md:[&>table]:block max-md:[&_tbody]:block";

/** The ranked table, on a phone its rows as cards; the cut line ties it to the headline. */
export function CandidateTable({ view, density }: { view: CandidatesView; density: Density }) {
  const { columns, rows, cut } = view;
  const starts = rows.flatMap((_, at) => (at % CHUNK === 0 ? [at] : []));
  return (
    <LongTableFrame
      className={`${AS_CARDS} ${PADDING[density]}`}
      // A line that only cuts the rows has no place among them.
      rowCount={view.matching + 1}
    >
      <thead className="bg-subtle max-md:hidden">
        <tr aria-rowindex={1}>
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
        const drawn = <Rows rows={part} before={start} columns={columns} cut={cut} />;
        return at < CHUNKS_ALWAYS_DRAWN ? (
          <tbody key={part[0]?.id}>{drawn}</tbody>
        ) : (
          <RowChunk key={part[0]?.id} rowCount={part.length} rowHeight={ROW_HEIGHT[density]}>
            {drawn}
          </RowChunk>
        );
      })}
    </LongTableFrame>
  );
}
