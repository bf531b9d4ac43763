import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Progress } from "@/components/ui/progress";
import { Cell, HeadCell, TableFrame } from "@/components/ui/table";
import { sayReceipt } from "@/lib/core/messages/receipt";
import { sayShell } from "@/lib/core/messages/shell";
import type { Formats } from "@/lib/core/report/format";
import type { ImportSummary } from "@/lib/core/report/imports/import-view";
import { type ImportRowView, importsView } from "@/lib/core/report/imports/imports-view";
import { AutoRefresh } from "./auto-refresh";
import { SampleButton } from "./imports/sample-button";
import { PageHeader } from "./page-header";
import { TopBar } from "./top-bar";

type Props = {
  readonly workspace: string;
  readonly imports: readonly ImportSummary[];
  readonly mayImport: boolean;
  /** The import of sample tickets that stands; null without one. */
  readonly sample: string | null;
  readonly formats: Formats;
};

const COUNTS = ["Read", "Created", "Updated", "Unchanged", "Duplicates", "Rejected"] as const;
const DOTS = {
  failed: "bg-bad",
  done: "bg-good",
  rejected: "bg-warn",
  running: "bg-accent",
  review: "bg-accent",
  undone: "bg-line-strong",
} as const;

function State({ state, formats }: Pick<ImportRowView, "state"> & Pick<Props, "formats">) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden className={`size-2 rounded-full ${DOTS[state.kind]}`} />
      {state.text}
      {state.kind === "running" ? (
        <Progress
          share={state.share}
          label={sayReceipt(formats, "Share that is stored")}
          className="h-1 w-16"
        />
      ) : null}
    </span>
  );
}

function Row({ row, formats }: { row: ImportRowView } & Pick<Props, "formats">) {
  return (
    <tr className="relative border-line border-t hover:bg-subtle">
      <Cell className="max-w-[320px]">
        <span className="flex items-center gap-2">
          <Link
            className={`block truncate font-medium after:absolute after:inset-0 hover:text-accent ${row.isUndone ? "text-text-2 line-through" : ""}`}
            href={row.href}
          >
            {row.fileName}
          </Link>
          {row.isSample ? <Badge>{sayReceipt(formats, "Sample")}</Badge> : null}
        </span>
        <span className="text-text-3 text-xs">{row.note}</span>
        <span className="block whitespace-nowrap text-text-3 text-xs tabular-nums sm:hidden">
          {row.when}
        </span>
      </Cell>
      <Cell className="whitespace-nowrap text-text-2 tabular-nums max-sm:hidden">
        {row.when}
        <span className="block text-text-3 text-xs">{row.by}</span>
      </Cell>
      <Cell>
        <State state={row.state} formats={formats} />
      </Cell>
      {row.counts.map((count, at) => (
        <Cell
          key={COUNTS[at]}
          isNumber
          className={`max-sm:hidden ${count.isZero || row.isUndone ? "text-text-3" : ""} ${row.isUndone ? "line-through" : ""}`}
        >
          {count.text}
        </Cell>
      ))}
    </tr>
  );
}

/** What came in, when, and what became of it. */
export function ImportsScreen({ workspace, imports, mayImport, sample, formats }: Props) {
  const view = importsView(imports, workspace, formats);
  const isEmpty = view.rows.length === 0;
  const action = mayImport ? (
    <>
      {sample || isEmpty ? <SampleButton workspace={workspace} standing={sample} /> : null}
      <ButtonLink look="primary" href={`/${workspace}/imports/new`}>
        {sayReceipt(formats, "New import")}
      </ButtonLink>
    </>
  ) : null;
  if (isEmpty) {
    return (
      <>
        <TopBar>
          <strong className="font-semibold">{sayShell(formats, "Imports")}</strong>
        </TopBar>
        <EmptyState level={1} title={sayReceipt(formats, "No import yet")} action={action}>
          {sayReceipt(
            formats,
            "Upload what your desk can export. Every row is accounted for, and the same file twice changes nothing.",
          )}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {view.isUnderWay ? <AutoRefresh /> : null}
      <PageHeader
        over={<strong className="font-semibold">{sayShell(formats, "Imports")}</strong>}
        title={view.title}
        action={action}
      />
      <TableFrame>
        <thead className="bg-subtle">
          <tr>
            <HeadCell>{sayReceipt(formats, "File")}</HeadCell>
            <HeadCell className="max-sm:hidden">{sayReceipt(formats, "When")}</HeadCell>
            <HeadCell>{sayReceipt(formats, "State")}</HeadCell>
            {COUNTS.map((name) => (
              <HeadCell key={name} isNumber className="max-sm:hidden">
                {sayReceipt(formats, name)}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.id} row={row} formats={formats} />
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}
