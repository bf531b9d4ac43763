import { Check, CircleHelp, Minus } from "lucide-react";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Mapping } from "@/lib/core/domain/mapping";
import {
  type Formats,
  formatBytes,
  formatCount,
  formatDuration,
  formatMoment,
  formatShare,
} from "@/lib/core/report/format";
import {
  dateColumns,
  dateFormatWords,
  fieldWord,
  type ImportSummary,
  isUnderWay,
  type RejectGroup,
} from "@/lib/core/report/import-view";
import { ImportProgress } from "./imports/import-progress";
import { PageHeader } from "./page-header";

export type ReceiptProps = {
  readonly workspace: string;
  readonly summary: ImportSummary;
  readonly mapping: Mapping | null;
  readonly dialect: {
    readonly encoding: string;
    readonly delimiter: string;
    readonly headerLine: number;
  } | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly masked: Readonly<Record<string, number>>;
  readonly rejects: readonly RejectGroup[];
  readonly mayImport: boolean;
  readonly progress: { readonly share: number; readonly msLeft: number | null };
  readonly formats: Formats;
};

function Equation({ summary, formats }: { summary: ImportSummary; formats: Formats }) {
  const parts = [
    ["created", summary.created],
    ["updated", summary.updated],
    ["unchanged", summary.unchanged],
    ["duplicates and history rows", summary.duplicates],
    ["rejected", summary.rejected],
  ] as const;
  const adds = parts.reduce((sum, [, count]) => sum + count, 0) === summary.rowsRead;
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-3 rounded-card border border-line bg-subtle px-4 py-3">
      <span>
        <span className="block font-semibold text-xl">
          {formatCount(summary.rowsRead, formats)}
        </span>
        <span className="text-text-2 text-xs">rows read</span>
      </span>
      {parts.map(([name, count], index) => (
        <span key={name} className="flex items-center gap-5">
          <span className="text-text-3">{index === 0 ? "=" : "+"}</span>
          <span>
            <span
              className={`block font-semibold text-xl ${count === 0 ? "text-text-3" : name === "rejected" ? "text-warn" : ""}`}
            >
              {formatCount(count, formats)}
            </span>
            <span className="text-text-2 text-xs">{name}</span>
          </span>
        </span>
      ))}
      <span className={`ml-auto font-semibold text-13 ${adds ? "text-good" : "text-bad"}`}>
        {adds ? "✓ adds up" : "does not add up yet"}
      </span>
    </div>
  );
}

const CONFIDENCE = {
  sure: { word: "Sure", look: "text-good", Icon: Check },
  check: { word: "Check", look: "text-warn", Icon: CircleHelp },
  unmapped: { word: "Unmapped", look: "text-text-3", Icon: Minus },
} as const;

function Columns({ mapping, formats }: { mapping: Mapping; formats: Formats }) {
  return (
    <Card title="Columns" note={mapping.sentence}>
      <div className="overflow-x-auto">
        <table className="w-full text-13">
          <thead className="text-left text-text-2 text-xs">
            <tr>
              {["Column in the file", "Becomes", "Sample", "Filled", "Confidence"].map((head) => (
                <th key={head} className="py-1.5 pr-3 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map((column) => {
              const { word, look, Icon } = CONFIDENCE[column.confidence];
              return (
                <tr key={column.index} className="border-line border-t">
                  <td className="py-1.5 pr-3 font-mono text-xs">{column.column}</td>
                  <td className={`py-1.5 pr-3 ${column.field ? "" : "text-text-3"}`}>
                    {fieldWord(column)}
                  </td>
                  <td className="max-w-[220px] truncate py-1.5 pr-3 text-text-2">
                    {column.sample ?? "–"}
                  </td>
                  <td className="py-1.5 pr-3 text-right">
                    {formatShare(column.filledShare, formats)}
                  </td>
                  <td className={`whitespace-nowrap py-1.5 ${look}`}>
                    <Icon aria-hidden className="mr-1 inline size-3.5" />
                    {word}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Rejects({ workspace, summary, rejects, mayImport, formats }: ReceiptProps) {
  if (rejects.length === 0) return null;
  const action = mayImport ? (
    <a
      className="text-13 text-accent hover:underline"
      href={`/api/imports/${summary.id}/rejects?workspace=${workspace}`}
    >
      Download the {formatCount(summary.rejected, formats)} rows
    </a>
  ) : null;
  return (
    <Card
      title={`${formatCount(summary.rejected, formats)} rejected rows, ${rejects.length} ${rejects.length === 1 ? "repair" : "repairs"}`}
      note="Mend the rows in the downloaded file and upload it as it is."
      action={action}
    >
      <ul className="divide-y divide-line text-13">
        {rejects.map((group) => (
          <li
            key={`${group.code}${group.example.column}`}
            className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[48px_1fr_1fr]"
          >
            <strong className="sm:text-right">{formatCount(group.count, formats)}</strong>
            <span>
              {group.hint}
              <span className="block font-mono text-text-3 text-xs">
                {group.code}
                {group.example.column ? ` · ${group.example.column}` : ""} · line{" "}
                {group.example.line}
              </span>
            </span>
            <span className="text-text-2">
              found{" "}
              <code className="break-all font-mono text-xs">
                {group.example.value || "nothing"}
              </code>
              , expected {group.expected}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const MASK_WORDS: Readonly<Record<string, string>> = {
  people: "People, as pseudonyms",
  email: "E-mail addresses in text",
  phone: "Phone numbers in text",
  ip: "IP addresses in text",
};

function Side({ summary, warnings, masked, dialect, formats }: ReceiptProps) {
  const maskedKinds = Object.entries(masked).filter(([, count]) => count > 0);
  return (
    <div className="grid gap-4">
      {warnings.length > 0 ? (
        <Card title={`${warnings.length} ${warnings.length === 1 ? "thing" : "things"} to know`}>
          <ul className="divide-y divide-line text-13">
            {warnings.map((warning) => (
              <li key={warning.code + warning.message} className="py-2">
                {warning.message}{" "}
                <span className="font-mono text-text-3 text-xs">{warning.code}</span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <Card
        title="Personal data masked"
        note="Before storage, with this workspace's key; the same person keeps the same pseudonym."
      >
        {maskedKinds.length === 0 ? (
          <p className="text-13 text-text-2">None was found, or masking is switched off.</p>
        ) : (
          <dl className="text-13">
            {maskedKinds.map(([kind, count]) => (
              <div key={kind} className="flex justify-between py-0.5">
                <dt className="text-text-2">{MASK_WORDS[kind] ?? kind}</dt>
                <dd>{formatCount(count, formats)}</dd>
              </div>
            ))}
          </dl>
        )}
      </Card>
      <Card title="Proof">
        <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-13">
          <dt className="text-text-2">SHA-256</dt>
          <dd className="truncate font-mono text-xs" title={summary.sha256}>
            {summary.sha256}
          </dd>
          <dt className="text-text-2">Bytes on disk</dt>
          <dd>{formatBytes(summary.bytes)}</dd>
          {dialect ? (
            <>
              <dt className="text-text-2">Encoding</dt>
              <dd>{dialect.encoding}</dd>
              <dt className="text-text-2">Delimiter</dt>
              <dd className="font-mono text-xs">
                {JSON.stringify(dialect.delimiter)}, header on line {dialect.headerLine}
              </dd>
            </>
          ) : null}
          <dt className="text-text-2">Same file again</dt>
          <dd>changes nothing</dd>
        </dl>
      </Card>
    </div>
  );
}

function titleOf(summary: ImportSummary, formats: Formats): string {
  if (summary.status === "failed") return "This file could not be imported.";
  if (isUnderWay(summary)) return "The import is under way.";
  const known = summary.created + summary.updated + summary.unchanged;
  if (summary.created === 0 && summary.updated === 0)
    return `Nothing new: all ${formatCount(known, formats)} tickets were known.`;
  return `${formatCount(known, formats)} tickets are in. Every row is accounted for.`;
}

/** What became of one file, row by row. */
export function ReceiptScreen(props: ReceiptProps) {
  const { workspace, summary, mapping, progress, formats, mayImport } = props;
  const took =
    summary.startedAt && summary.finishedAt
      ? summary.finishedAt.getTime() - summary.startedAt.getTime()
      : null;
  return (
    <>
      <PageHeader
        over={
          <>
            <Link className="hover:text-text" href={`/${workspace}/imports`}>
              Imports
            </Link>{" "}
            / <span className="font-mono text-xs">{summary.fileName}</span>
          </>
        }
        title={titleOf(summary, formats)}
        note={`${summary.source ? `${summary.source}, ` : ""}${formatMoment(summary.requestedAt, formats)}${took === null ? "" : `, in ${formatDuration(took)}`}`}
        action={
          <>
            {summary.status === "done" ? (
              <ButtonLink look="primary" href={`/${workspace}/candidates`}>
                See the candidates
              </ButtonLink>
            ) : null}
            {mayImport ? (
              <ButtonLink href={`/${workspace}/imports/new`}>New import</ButtonLink>
            ) : null}
          </>
        }
      />
      {summary.problem ? (
        <div className="mb-6">
          <Notice tone="bad" title={summary.problem.message}>
            Nothing in the workspace was changed by it.{" "}
            <span className="font-mono text-xs">{summary.problem.code}</span>
          </Notice>
        </div>
      ) : null}
      {isUnderWay(summary) ? (
        <div className="mb-6">
          <ImportProgress
            url={`/api/imports/${summary.id}/progress?workspace=${workspace}`}
            first={{ status: summary.status, rowsRead: summary.rowsRead, ...progress }}
          />
        </div>
      ) : null}
      {summary.status === "failed" ? null : <Equation summary={summary} formats={formats} />}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-4">
          <Rejects {...props} />
          {mapping ? <Columns mapping={mapping} formats={formats} /> : null}
          {mapping && dateColumns(mapping).length > 0 ? (
            <Card
              title="Dates decided"
              note={`Cells without an offset are read as ${mapping.timeZone}.`}
            >
              <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1 text-13">
                {dateColumns(mapping).map((column) => (
                  <div key={column.index} className="contents">
                    <dt className="font-mono text-xs">{column.column}</dt>
                    <dd>
                      {dateFormatWords(column)}
                      {column.ambiguousDate ? (
                        <span className="text-warn"> – assumed, the cells allow both orders</span>
                      ) : null}
                    </dd>
                  </div>
                ))}
              </dl>
            </Card>
          ) : null}
        </div>
        <Side {...props} />
      </div>
    </>
  );
}
