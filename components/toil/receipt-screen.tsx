import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { sayReceipt } from "@/lib/core/messages/receipt";
import { sayShell } from "@/lib/core/messages/shell";
import {
  type ReceiptInput,
  type ReceiptView,
  receiptView,
} from "@/lib/core/report/imports/receipt-view";
import { EquationLine } from "./imports/equation";
import { ImportProgress } from "./imports/import-progress";
import { ReceiptSide } from "./imports/receipt-side";
import { ColumnsTable, DatesTable, RejectedRows } from "./imports/receipt-tables";
import { RunAgainButton } from "./imports/run-again-button";
import { SampleButton } from "./imports/sample-button";
import { UndoButton } from "./imports/undo-button";
import { PageHeader } from "./page-header";

function Header({ input, view }: { input: ReceiptInput; view: ReceiptView }) {
  const { workspace, summary, mayImport, formats } = input;
  return (
    <PageHeader
      over={
        <nav aria-label={sayReceipt(formats, "Breadcrumb")} className="truncate">
          <Link className="text-text-2 hover:text-text" href={`/${workspace}/imports`}>
            {sayShell(formats, "Imports")}
          </Link>{" "}
          <span className="text-text-3">/</span>{" "}
          <span className="font-mono text-xs">{summary.fileName}</span>{" "}
          {summary.isSample ? <Badge>{sayReceipt(formats, "Sample")}</Badge> : null}
        </nav>
      }
      title={view.title}
      note={view.note}
      action={
        <>
          {view.isDone ? (
            <ButtonLink look="primary" href={`/${workspace}/candidates`}>
              {sayReceipt(formats, "See the candidates")}
            </ButtonLink>
          ) : null}
          {mayImport ? (
            <ButtonLink href={`/${workspace}/imports/new`}>
              {sayReceipt(formats, "New import")}
            </ButtonLink>
          ) : null}
          {view.againUrl ? (
            <RunAgainButton url={view.againUrl} imports={`/${workspace}/imports`} />
          ) : null}
          {view.sampleToRemove ? (
            <SampleButton workspace={workspace} standing={view.sampleToRemove} />
          ) : view.undoDialog ? (
            <UndoButton view={view.undoDialog} />
          ) : null}
        </>
      }
    />
  );
}

function State({ input, view }: { input: ReceiptInput; view: ReceiptView }) {
  const { workspace, summary, progress } = input;
  return (
    <>
      {view.problem ? (
        <div className="mb-6">
          <Notice tone="bad" title={view.problem.message} code={view.problem.code}>
            {view.problemNote}
          </Notice>
        </div>
      ) : null}
      {view.undone ? (
        <div className="mb-6">
          <Notice tone="info" title={view.undone.title}>
            {view.undone.text}
          </Notice>
        </div>
      ) : null}
      {view.isUnderWay ? (
        <div className="mb-6">
          <ImportProgress
            url={`/api/imports/${summary.id}/progress?workspace=${workspace}`}
            first={{
              status: summary.status,
              rowsRead: summary.rowsRead,
              takenBack: (summary.undo?.removed ?? 0) + (summary.undo?.restored ?? 0),
              ...progress,
            }}
          />
        </div>
      ) : null}
    </>
  );
}

type Props = {
  readonly input: ReceiptInput;
  /** Opens the review of the stored file once more; null for those who may not import. */
  readonly importAgain: (() => Promise<void>) | null;
};

/** What became of one file, row by row. */
export function ReceiptScreen({ input, importAgain }: Props) {
  const view = receiptView(input);
  return (
    <>
      <Header input={input} view={view} />
      <State input={input} view={view} />
      {view.equation ? <EquationLine equation={view.equation} /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid min-w-0 gap-4">
          {view.rejects ? (
            <RejectedRows rejects={view.rejects} mayImport={input.mayImport} />
          ) : null}
          {view.columns ? (
            <ColumnsTable
              columns={view.columns}
              importAgain={view.isUnderWay ? null : importAgain}
            />
          ) : null}
          {view.dates.length > 0 ? <DatesTable dates={view.dates} zone={view.zone} /> : null}
        </div>
        <ReceiptSide view={view} />
      </div>
    </>
  );
}
