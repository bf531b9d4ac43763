import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Formats, formatBytes, formatCount, formatMoment } from "@/lib/core/report/format";
import { type ImportSummary, isUnderWay, progressOf } from "@/lib/core/report/import-view";
import { AutoRefresh } from "./auto-refresh";
import { PageHeader } from "./page-header";

type Props = {
  readonly workspace: string;
  readonly imports: readonly ImportSummary[];
  readonly mayImport: boolean;
  readonly formats: Formats;
};

function State({ summary }: { summary: ImportSummary }) {
  if (summary.status === "failed") return <span className="text-bad">● Failed</span>;
  if (summary.status === "done") {
    return summary.rejected > 0 ? (
      <span className="text-warn">● Done, {summary.rejected} rejected</span>
    ) : (
      <span className="text-good">● Done</span>
    );
  }
  return (
    <span className="inline-flex items-center gap-2 text-accent">
      ● {Math.round(progressOf(summary) * 100)} %
      <progress
        className="h-1 w-16 accent-(--data)"
        max={1}
        value={progressOf(summary)}
        aria-label="progress"
      />
    </span>
  );
}

function Row({
  summary,
  workspace,
  formats,
}: {
  summary: ImportSummary;
  workspace: string;
  formats: Formats;
}) {
  const counts = [
    summary.rowsRead,
    summary.created,
    summary.updated,
    summary.unchanged,
    summary.duplicates,
    summary.rejected,
  ];
  return (
    <tr className="border-line border-b align-top hover:bg-subtle">
      <td className="max-w-[320px] px-2 py-2">
        <Link
          className="block truncate font-medium hover:text-accent"
          href={`/${workspace}/imports/${summary.id}`}
        >
          {summary.fileName}
        </Link>
        <span className="text-text-3 text-xs">
          {summary.source ?? "not recognised yet"} · {formatBytes(summary.bytes)}
        </span>
      </td>
      <td className="whitespace-nowrap px-2 py-2">{formatMoment(summary.requestedAt, formats)}</td>
      <td className="whitespace-nowrap px-2 py-2">
        <State summary={summary} />
      </td>
      {["read", "created", "updated", "unchanged", "duplicates", "rejected"].map((name, index) => (
        <td key={name} className="px-2 py-2 text-right">
          {formatCount(counts[index] ?? 0, formats)}
        </td>
      ))}
    </tr>
  );
}

/** What came in, when, and what became of it. */
export function ImportsScreen({ workspace, imports, mayImport, formats }: Props) {
  const tickets = imports.reduce((sum, one) => sum + one.created, 0);
  const action = mayImport ? (
    <ButtonLink look="primary" href={`/${workspace}/imports/new`}>
      New import
    </ButtonLink>
  ) : null;
  if (imports.length === 0) {
    return (
      <EmptyState title="No import yet" action={action}>
        Upload what your desk can export. Every row is accounted for, and the same file twice
        changes nothing.
      </EmptyState>
    );
  }
  return (
    <>
      {imports.some(isUnderWay) ? <AutoRefresh /> : null}
      <PageHeader
        over="Imports"
        title={`${formatCount(tickets, formats)} tickets from ${formatCount(imports.length, formats)} ${imports.length === 1 ? "file" : "files"}`}
        action={action}
      />
      <div className="overflow-x-auto rounded-card border border-line">
        <table className="w-full text-13">
          <thead className="bg-subtle text-left text-text-2 text-xs">
            <tr>
              {["File", "When", "State"].map((head) => (
                <th key={head} className="px-2 py-2 font-medium">
                  {head}
                </th>
              ))}
              {["Read", "Created", "Updated", "Unchanged", "Duplicates", "Rejected"].map((head) => (
                <th key={head} className="px-2 py-2 text-right font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {imports.map((summary) => (
              <Row key={summary.id} summary={summary} workspace={workspace} formats={formats} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
