import { ArrowDown, ArrowUp } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { useFormats } from "#formats";
import { Segments } from "@/components/charts/segments";
import { Sparkline } from "@/components/charts/sparkline";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, LongTableFrame } from "@/components/ui/table";
import type { Density } from "@/lib/core/domain/density";
import type { TableLayout } from "@/lib/core/domain/table-layout";
import { sayCandidates } from "@/lib/core/messages/candidates";
import { CANDIDATE_LEAD, type ColumnView } from "@/lib/core/report/candidates/candidate-columns";
import type { CandidateRowView } from "@/lib/core/report/candidates/candidate-row";
import type { CandidatesView } from "@/lib/core/report/candidates/candidates-view";
import { MetricHint } from "../metric-hint";
import { AllTick, RowTick } from "../selection/ticks";
import { ColumnGrip } from "../views/column-grip";
import { type Placing, placeColumns } from "../views/place-columns";
import { ROW_PADDING } from "../views/row-padding";
import { TableCols } from "../views/table-cols";
import { Cost, Origin, Score } from "./candidate-cells";
import { RowChunk } from "./row-chunk";

/** Rows are drawn in parts of this many; those after the fourth only near the window. */
const CHUNK = 50;
const CHUNKS_ALWAYS_DRAWN = 4;

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

function Head({ column, placing }: { column: ColumnView; placing: Placing }) {
  const pin = placing.pins.get(column.key);
  return (
    <HeadCell
      isNumber={column.isNumber}
      aria-sort={column.direction ?? undefined}
      data-column={column.key}
      className={`relative ${INSET[column.key] ?? ""} ${pin?.className ?? ""}`}
      style={pin?.style}
    >
      {column.metric ? (
        <MetricHint metric={column.metric} hasOwnFocus={column.href !== null}>
          <SortLink column={column} />
        </MetricHint>
      ) : (
        <SortLink column={column} />
      )}
      <ColumnGrip column={column.key} />
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

function Task({ row }: { row: CandidateRowView }) {
  return (
    <>
      <Link
        data-candidate={row.id}
        href={row.href}
        className="block font-semibold md:truncate outline-none after:absolute after:inset-0 hover:text-accent"
        title={row.title}
      >
        {row.title}
      </Link>
      <Origin row={row} />
    </>
  );
}

function criterionOf(at: number) {
  return (row: CandidateRowView): ReactNode => {
    const criterion = row.criteria[at];
    return criterion ? (
      <>
        <PhoneLabel>{criterion.name}</PhoneLabel>
        <Segments value={criterion.value} text={criterion.text} />
      </>
    ) : null;
  };
}

function Tickets({ row }: { row: CandidateRowView }) {
  const formats = useFormats();
  return (
    <>
      <span className="md:block">{row.ticketsAMonth}</span>{" "}
      <span className="text-text-2 md:hidden">{sayCandidates(formats, "a month")}</span>
      <span className="max-md:hidden">
        <Sparkline values={row.trend.values} label={row.trend.label} />
      </span>
    </>
  );
}

function Hours({ row }: { row: CandidateRowView }) {
  const formats = useFormats();
  return (
    <>
      {row.hours}{" "}
      <span className="font-normal text-text-2 md:hidden">
        {sayCandidates(formats, "h a year")}
      </span>
    </>
  );
}

/** What the cell of each column holds. */
const CELLS: Readonly<Record<ColumnView["key"], (row: CandidateRowView) => ReactNode>> = {
  title: (row) => <Task row={row} />,
  repetition: criterionOf(0),
  judgment: criterionOf(1),
  interrupt: criterionOf(2),
  toil: (row) => <Score score={row.score} />,
  tickets: (row) => <Tickets row={row} />,
  hours: (row) => <Hours row={row} />,
  cost: (row) => <Cost cost={row.cost} />,
  remedy: (row) => row.remedy,
};

/** What sets the cells of a column off. */
const LOOK: Partial<Readonly<Record<ColumnView["key"], string>>> = {
  title: "w-full min-w-[220px] max-w-0 max-md:min-w-0 max-md:max-w-none",
  tickets: "whitespace-nowrap",
  hours: "font-semibold",
};

/**
 * The whole row leads to its task, also where the cell of the title is pinned: what stays in sight holds the area of its
 * own link back, so the rest of the row has another one, which keys and screen readers pass over.
 */
function RestOfRow({ row }: { row: CandidateRowView }) {
  return <Link aria-hidden tabIndex={-1} href={row.href} className="absolute inset-0" />;
}

type RowProps = {
  readonly row: CandidateRowView;
  /** Its place among all rows; the head is the first. */
  readonly place: number;
  readonly columns: readonly ColumnView[];
  readonly placing: Placing;
};

function Row({ row, place, columns, placing: { lead, pins } }: RowProps) {
  const open = pins.has("title") ? columns.find(({ isPinned }) => !isPinned)?.key : null;
  return (
    <tr
      aria-rowindex={place}
      className="relative border-line border-t max-md:grid max-md:grid-cols-[2.25rem_repeat(3,minmax(0,1fr))] max-md:py-2 hover:bg-subtle has-[input:checked]:bg-accent-soft has-[a:focus-visible]:bg-accent-soft has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent has-[a:focus-visible]:-outline-offset-2"
    >
      <Cell className={`w-8 pr-0 max-md:hidden ${lead[0]?.className ?? ""}`} style={lead[0]?.style}>
        <RowTick id={row.id} title={row.title} />
      </Cell>
      <Cell
        isNumber
        className={`text-text-3 max-md:text-left ${lead[1]?.className ?? ""}`}
        style={lead[1]?.style}
      >
        {row.rank}
      </Cell>
      {columns.map(({ key, isNumber }) => (
        <Cell
          key={key}
          isNumber={isNumber}
          className={`${LOOK[key] ?? ""} ${INSET[key] ?? ""} ${ON_PHONE[key]} ${pins.get(key)?.className ?? ""}`}
          style={pins.get(key)?.style}
        >
          {key === open ? <RestOfRow row={row} /> : null}
          {CELLS[key](row)}
        </Cell>
      ))}
    </tr>
  );
}

type BodyProps = Pick<CandidatesView, "columns" | "cut" | "desk"> & {
  readonly rows: readonly CandidateRowView[];
  /** How many rows stand before them. */
  readonly before: number;
  readonly placing: Placing;
};

/** A line that tells where one part of the rows ends. */
function Line({ text, columns }: { text: string } & Pick<BodyProps, "columns">) {
  return (
    <tr className="border-line border-t bg-subtle max-md:block">
      <td colSpan={2} className="max-md:hidden" />
      <Cell colSpan={columns.length} className="py-1 text-text-2 text-xs max-md:block">
        <span className="sticky left-2.5 inline-block">{text}</span>
      </Cell>
    </tr>
  );
}

function Rows({ rows, before, columns, cut, desk, placing }: BodyProps) {
  const lines = desk?.lines;
  return rows.map((row, at) => (
    <Fragment key={row.id}>
      {lines && before + at === 0 ? <Line text={lines.first} columns={columns} /> : null}
      {lines?.restFrom === before + at ? <Line text={lines.rest} columns={columns} /> : null}
      <Row row={row} place={before + at + 2} columns={columns} placing={placing} />
      {cut && row.rank === cut.afterRank ? <Line text={cut.text} columns={columns} /> : null}
    </Fragment>
  ));
}

/** The table as a list of cards, each row a grid of its own. */
const AS_CARDS = "max-md:[&>table]:block max-md:[&_tbody]:block";

type Props = {
  readonly view: CandidatesView;
  readonly density: Density;
  readonly layout: TableLayout;
};

/** The ranked table, on a phone its rows as cards; the cut line ties it to the headline. */
export function CandidateTable({ view, density, layout }: Props) {
  const { columns, rows } = view;
  const starts = rows.flatMap((_, at) => (at % CHUNK === 0 ? [at] : []));
  const placing = placeColumns("candidateTable", columns, { layout, lead: CANDIDATE_LEAD });
  return (
    <LongTableFrame
      className={`${AS_CARDS} ${ROW_PADDING[density]}`}
      // A line that only cuts the rows has no place among them.
      rowCount={view.matching + 1}
      table={placing.table}
    >
      <TableCols cols={placing.cols} />
      <thead className="bg-subtle max-md:hidden">
        <tr aria-rowindex={1}>
          <HeadCell
            className={`w-8 pr-0 ${placing.lead[0]?.className ?? ""}`}
            style={placing.lead[0]?.style}
          >
            <AllTick />
          </HeadCell>
          <HeadCell
            isNumber
            className={`w-10 ${placing.lead[1]?.className ?? ""}`}
            style={placing.lead[1]?.style}
          >
            #
          </HeadCell>
          {columns.map((column) => (
            <Head key={column.key} column={column} placing={placing} />
          ))}
        </tr>
      </thead>
      {starts.map((start, at) => {
        const part = rows.slice(start, start + CHUNK);
        const drawn = <Rows {...view} rows={part} before={start} placing={placing} />;
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
