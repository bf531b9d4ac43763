import { ArrowDown, ArrowUp } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { useFormats } from "#formats";
import { Button, ButtonLink } from "@/components/ui/button";
import { CsvLink } from "@/components/ui/csv-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/field";
import { FilterMenu } from "@/components/ui/filter-menu";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, LongTableFrame } from "@/components/ui/table";
import { sayTickets } from "@/lib/core/messages/tickets";
import { formatCount, formatMoment, NO_NUMBER } from "@/lib/core/report/format";
import { inLayoutOrder } from "@/lib/core/report/table-layout";
import { type TicketColumn, ticketColumns } from "@/lib/core/report/tickets/ticket-columns";
import { PageHeader } from "./page-header";
import type { SavePreferences } from "./personal/save-preferences";
import { TopBar } from "./top-bar";
import { ColumnGrip } from "./views/column-grip";
import { type Placing, placeColumns } from "./views/place-columns";
import { ROW_PADDING } from "./views/row-padding";
import { TableChoices } from "./views/table-choices";
import { TableCols } from "./views/table-cols";
import { type KeptLayouts, TableLayoutProvider } from "./views/table-layout-provider";

export type TicketRow = {
  readonly key: string;
  readonly externalId: string;
  readonly source: string;
  readonly title: string | null;
  readonly category: string | null;
  readonly team: string | null;
  readonly service: string | null;
  readonly priority: number | null;
  readonly channel: string | null;
  readonly assignee: string | null;
  readonly openedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly closeCode: string | null;
  readonly resolution: string | null;
  readonly taskId: string | null;
  readonly taskTitle: string | null;
  /** Name of the leave-out that keeps the ticket from every total. */
  readonly leftOutBy: string | null;
};

type Props = {
  readonly workspace: string;
  readonly total: number;
  readonly rows: readonly TicketRow[];
  /** What the rows have in common, in words. */
  readonly filterWords: string;
  readonly text: string;
  /** Filters that a search keeps. */
  readonly kept: readonly (readonly [string, string])[];
  readonly menus: readonly (ComponentProps<typeof FilterMenu> & { readonly key: string })[];
  readonly order: { readonly isOldestFirst: boolean; readonly href: string };
  /** Where all these rows can be left out; null where they cannot, or the reader may not. */
  readonly leaveOutHref: string | null;
  /** All these rows as a file. */
  readonly csvHref: string;
  /** Null while nothing narrows the rows. */
  readonly clearHref: string | null;
  readonly page: {
    readonly from: number;
    /** Null on the first page. */
    readonly first: string | null;
    readonly next: string | null;
  };
  readonly mayImport: boolean;
  /** How the reader likes the table. */
  readonly desk: { readonly kept: KeptLayouts; readonly save: SavePreferences };
};

function Search({ text, kept }: Pick<Props, "text" | "kept">) {
  const formats = useFormats();
  return (
    <search>
      <form className="flex gap-2">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Input
          name="q"
          type="search"
          defaultValue={text}
          aria-label={sayTickets(formats, "Search title or id")}
          placeholder={sayTickets(formats, "Search title or id")}
          className="w-64"
        />
        <Button type="submit">{sayTickets(formats, "Search")}</Button>
      </form>
    </search>
  );
}

const WIDE = "max-sm:hidden";

/** What sets the cells of a column off. A phone has room for an id and a title; what else it shows stands under the title. */
const LOOK: Readonly<Record<TicketColumn["key"], string>> = {
  id: "whitespace-nowrap font-mono text-xs leading-[18px]",
  title: "max-w-[440px] max-sm:wrap-anywhere sm:min-w-[220px]",
  opened: `whitespace-nowrap tabular-nums ${WIDE}`,
  source: WIDE,
  team: WIDE,
  service: WIDE,
  priority: WIDE,
  closeCode: WIDE,
  task: `min-w-[140px] max-w-[220px] ${WIDE}`,
};

function UnderTitle({ row }: { row: TicketRow }) {
  const formats = useFormats();
  const parts = [
    formatMoment(row.openedAt, formats),
    row.source,
    row.team,
    row.leftOutBy && sayTickets(formats, "left out by {name}", { name: row.leftOutBy }),
  ].filter(Boolean);
  return <span className="block text-text-3 text-xs sm:hidden">{parts.join(" · ")}</span>;
}

function Title({ row }: { row: TicketRow }) {
  const formats = useFormats();
  return (
    <>
      <span className="block break-words">
        {row.title ?? row.category ?? sayTickets(formats, "no title")}
      </span>
      {row.resolution ? (
        <span className="line-clamp-1 text-text-3 text-xs">{row.resolution}</span>
      ) : null}
      <UnderTitle row={row} />
    </>
  );
}

function Task({ row, workspace }: { row: TicketRow; workspace: string }) {
  const formats = useFormats();
  return row.taskId ? (
    <Link
      className="-my-0.5 line-clamp-2 py-0.5 text-accent hover:underline"
      href={`/${workspace}/candidates/${row.taskId}`}
    >
      {row.taskTitle ?? sayTickets(formats, "Why")}
    </Link>
  ) : (
    <span className="text-text-3">
      {row.leftOutBy
        ? sayTickets(formats, "left out by {name}", { name: row.leftOutBy })
        : sayTickets(formats, "in no task")}
    </span>
  );
}

function Opened({ row }: { row: TicketRow }) {
  return formatMoment(row.openedAt, useFormats());
}

/** What the cell of each column holds. */
const CELLS: Readonly<
  Record<TicketColumn["key"], (row: TicketRow, workspace: string) => ReactNode>
> = {
  id: (row) => row.externalId,
  title: (row) => <Title row={row} />,
  opened: (row) => <Opened row={row} />,
  source: (row) => row.source,
  team: (row) => row.team ?? NO_NUMBER,
  service: (row) => row.service ?? NO_NUMBER,
  priority: (row) => (row.priority ? `P${row.priority}` : NO_NUMBER),
  closeCode: (row) => row.closeCode ?? NO_NUMBER,
  task: (row, workspace) => <Task row={row} workspace={workspace} />,
};

type RowProps = {
  readonly row: TicketRow;
  /** Its place among all rows; the head is the first. */
  readonly place: number;
  readonly workspace: string;
  readonly columns: readonly TicketColumn[];
  readonly pins: Placing["pins"];
};

function Row({ row, place, workspace, columns, pins }: RowProps) {
  return (
    <tr aria-rowindex={place} className="border-line border-t align-top hover:bg-subtle">
      {columns.map(({ key }) => (
        <Cell
          key={key}
          className={`${LOOK[key]} ${pins.get(key)?.className ?? ""}`}
          style={pins.get(key)?.style}
        >
          {CELLS[key](row, workspace)}
        </Cell>
      ))}
    </tr>
  );
}

function Pages({ page, rows, total }: Pick<Props, "page" | "rows" | "total">) {
  const formats = useFormats();
  const from = formatCount(page.from + 1, formats);
  const to = formatCount(page.from + rows.length, formats);
  return (
    <nav
      aria-label={sayTickets(formats, "Pages")}
      className="mt-3 flex items-center gap-4 text-13 text-text-2"
    >
      {rows.length > 0 ? (
        <span className="tabular-nums">
          {sayTickets(formats, "{from}–{to} of {total}", {
            from,
            to,
            total: formatCount(total, formats),
          })}
        </span>
      ) : null}
      {page.first ? (
        <Link className="py-1 text-accent hover:underline" href={page.first}>
          {sayTickets(formats, "First page")}
        </Link>
      ) : null}
      {page.next ? (
        <Link className="py-1 text-accent hover:underline" href={page.next}>
          {sayTickets(formats, "Next")}
        </Link>
      ) : null}
    </nav>
  );
}

function Filters({
  menus,
  clearHref,
  leaveOutHref,
  csvHref,
}: Pick<Props, "menus" | "clearHref" | "leaveOutHref" | "csvHref">) {
  const formats = useFormats();
  return (
    <div data-screen-only className="mb-3 flex flex-wrap items-center gap-2">
      {menus.map(({ key, ...menu }) => (
        <FilterMenu key={key} {...menu} />
      ))}
      {clearHref ? (
        <Link
          href={clearHref}
          className="inline-flex h-7 items-center px-2 text-13 text-accent hover:underline"
        >
          {sayTickets(formats, "Show all tickets")}
        </Link>
      ) : null}
      {leaveOutHref ? (
        <Link
          href={leaveOutHref}
          className="inline-flex h-7 items-center px-2 text-13 text-accent hover:underline"
        >
          {sayTickets(formats, "Leave out tickets like these …")}
        </Link>
      ) : null}
      <span className="ml-auto flex items-center">
        <TableChoices />
        <CsvLink
          href={csvHref}
          title={sayTickets(formats, "All these tickets as a CSV file, without people")}
        />
      </span>
    </div>
  );
}

type HeadsProps = Pick<Props, "order"> & Pick<RowProps, "columns" | "pins">;

function Heads({ order, columns, pins }: HeadsProps) {
  const Arrow = order.isOldestFirst ? ArrowUp : ArrowDown;
  const direction = order.isOldestFirst ? "ascending" : "descending";
  return (
    <tr aria-rowindex={1}>
      {columns.map(({ key, text }) => (
        <HeadCell
          key={key}
          data-column={key}
          aria-sort={key === "opened" ? direction : undefined}
          className={`relative ${LOOK[key].includes(WIDE) ? WIDE : ""} ${pins.get(key)?.className ?? ""}`}
          style={pins.get(key)?.style}
        >
          {key === "opened" ? (
            <Link
              href={order.href}
              className="inline-flex min-h-6 items-center gap-0.5 font-semibold text-text"
            >
              {text} <Arrow aria-hidden className="size-3" />
            </Link>
          ) : (
            text
          )}
          <ColumnGrip column={key} />
        </HeadCell>
      ))}
    </tr>
  );
}

function TicketTable({ rows, total, page, workspace, order, desk: { kept } }: Props) {
  const layout = kept.ticketTable;
  const columns = inLayoutOrder(ticketColumns(useFormats()), layout).filter(
    ({ isShown }) => isShown,
  );
  const { table, cols, pins } = placeColumns("ticketTable", columns, { layout });
  return (
    <LongTableFrame rowCount={total + 1} className={ROW_PADDING[kept.density]} table={table}>
      <TableCols cols={cols} />
      <thead className="bg-subtle">
        <Heads order={order} columns={columns} pins={pins} />
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row
            key={row.key}
            row={row}
            place={page.from + at + 2}
            workspace={workspace}
            columns={columns}
            pins={pins}
          />
        ))}
      </tbody>
    </LongTableFrame>
  );
}

function NoTickets({ workspace, mayImport }: Pick<Props, "workspace" | "mayImport">) {
  const formats = useFormats();
  return (
    <>
      <TopBar>
        <strong className="font-semibold">{sayTickets(formats, "Tickets")}</strong>
      </TopBar>
      <EmptyState
        level={1}
        title={sayTickets(formats, "No tickets yet")}
        action={
          mayImport ? (
            <ButtonLink look="primary" href={`/${workspace}/imports/new`}>
              {sayTickets(formats, "Import an export")}
            </ButtonLink>
          ) : null
        }
      >
        {sayTickets(
          formats,
          "The rows behind every number stand here, as soon as an export is imported.",
        )}
      </EmptyState>
    </>
  );
}

/** The exact rows behind a number: as many as were clicked on. */
export function TicketsScreen(props: Props) {
  const { workspace, total, rows, filterWords, text, kept, desk } = props;
  const formats = useFormats();
  if (total === 0 && props.clearHref === null) return <NoTickets {...props} />;
  return (
    <TableLayoutProvider name="ticketTable" columns={ticketColumns(formats)} {...desk}>
      <PageHeader
        over={<strong className="font-semibold">{sayTickets(formats, "Tickets")}</strong>}
        title={sayTickets(formats, "{count, plural, one {# ticket} other {# tickets}}", {
          count: total,
        })}
        note={filterWords}
        action={<Search text={text} kept={kept} />}
      />
      <Filters {...props} />
      {rows.length === 0 ? (
        <EmptyState
          title={sayTickets(formats, "No ticket matches")}
          action={
            <ButtonLink href={`/${workspace}/tickets`}>
              {sayTickets(formats, "Show all tickets")}
            </ButtonLink>
          }
        >
          {filterWords}
        </EmptyState>
      ) : (
        <TicketTable {...props} />
      )}
      <Pages {...props} />
    </TableLayoutProvider>
  );
}
