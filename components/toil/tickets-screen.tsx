import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Formats, formatCount, formatMoment } from "@/lib/core/report/format";
import { PageHeader } from "./page-header";

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
  readonly page: {
    readonly from: number;
    readonly previous: string | null;
    readonly next: string | null;
  };
  readonly formats: Formats;
};

function Search({ text, kept }: Pick<Props, "text" | "kept">) {
  return (
    <search>
      <form className="flex gap-2">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          name="q"
          defaultValue={text}
          aria-label="Search title or id"
          placeholder="Search title or id"
          className="h-9 w-64 rounded-md border border-line-strong bg-bg px-3 text-13"
        />
      </form>
    </search>
  );
}

function Row({ row, workspace, formats }: { row: TicketRow; workspace: string; formats: Formats }) {
  return (
    <tr className="border-line border-b align-top hover:bg-subtle">
      <td className="px-2 py-2 font-mono text-xs">{row.externalId}</td>
      <td className="max-w-[440px] px-2 py-2">
        <span className="block break-words">{row.title ?? row.category ?? "no title"}</span>
        {row.resolution ? (
          <span className="line-clamp-1 text-text-3 text-xs">{row.resolution}</span>
        ) : null}
      </td>
      <td className="whitespace-nowrap px-2 py-2">{formatMoment(row.openedAt, formats)}</td>
      <td className="px-2 py-2">{row.source}</td>
      <td className="px-2 py-2">{row.team ?? "–"}</td>
      <td className="px-2 py-2">{row.service ?? "–"}</td>
      <td className="px-2 py-2">{row.priority ? `P${row.priority}` : "–"}</td>
      <td className="px-2 py-2">{row.closeCode ?? "–"}</td>
      <td className="px-2 py-2">
        {row.taskId ? (
          <Link
            className="text-accent hover:underline"
            href={`/${workspace}/candidates/${row.taskId}`}
          >
            task
          </Link>
        ) : (
          <span className="text-text-3">in no task</span>
        )}
      </td>
    </tr>
  );
}

/** The exact rows behind a number: as many as were clicked on. */
export function TicketsScreen({
  workspace,
  total,
  rows,
  filterWords,
  text,
  kept,
  page,
  formats,
}: Props) {
  return (
    <>
      <PageHeader
        over={filterWords}
        title={`${formatCount(total, formats)} tickets`}
        action={<Search text={text} kept={kept} />}
      />
      {rows.length === 0 ? (
        <EmptyState
          title="No ticket matches"
          action={<ButtonLink href={`/${workspace}/tickets`}>Show all tickets</ButtonLink>}
        >
          {filterWords}
        </EmptyState>
      ) : (
        <div className="overflow-x-auto rounded-card border border-line">
          <table className="w-full text-13">
            <thead className="bg-subtle text-left text-text-2 text-xs">
              <tr>
                {[
                  "Id",
                  "Title",
                  "Opened",
                  "Source",
                  "Team",
                  "Service",
                  "Priority",
                  "Close code",
                  "Task",
                ].map((head) => (
                  <th key={head} className="px-2 py-2 font-medium">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.key} row={row} workspace={workspace} formats={formats} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <nav aria-label="Pages" className="mt-3 flex items-center gap-3 text-13 text-text-2">
        {rows.length > 0
          ? `${formatCount(page.from + 1, formats)}–${formatCount(page.from + rows.length, formats)} of ${formatCount(total, formats)}`
          : null}
        {page.previous ? (
          <Link className="text-accent hover:underline" href={page.previous}>
            Previous
          </Link>
        ) : null}
        {page.next ? (
          <Link className="text-accent hover:underline" href={page.next}>
            Next
          </Link>
        ) : null}
      </nav>
    </>
  );
}
