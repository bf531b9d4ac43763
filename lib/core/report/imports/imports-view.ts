import { sayReceipt } from "../../messages/receipt";
import {
  type Formats,
  formatBytes,
  formatCount,
  formatDuration,
  formatMoment,
  NO_NUMBER,
} from "../format";
import { isUnderWay, progressOf, tookMs } from "./import-progress";
import { askedBy, type ImportSummary } from "./import-view";

export type ImportRowView = {
  readonly id: string;
  readonly href: string;
  readonly fileName: string;
  readonly note: string;
  /** The product's own tickets, to try it. */
  readonly isSample: boolean;
  readonly when: string;
  /** Who asked for it, and how long it took. */
  readonly by: string;
  /** Its tickets were taken back: struck through. */
  readonly isUndone: boolean;
  readonly state:
    | {
        readonly kind: "failed" | "done" | "rejected" | "review" | "undone";
        readonly text: string;
      }
    | { readonly kind: "running"; readonly text: string; readonly share: number };
  /** Read, created, updated, unchanged, duplicates, rejected. */
  readonly counts: readonly { readonly text: string; readonly isZero: boolean }[];
};

export type ImportsView = {
  readonly title: string;
  readonly isUnderWay: boolean;
  readonly rows: readonly ImportRowView[];
};

function stateOf(summary: ImportSummary, formats: Formats): ImportRowView["state"] {
  const { status, rejected } = summary;
  if (status === "failed") return { kind: "failed", text: sayReceipt(formats, "Failed") };
  if (status === "review") return { kind: "review", text: sayReceipt(formats, "Waiting for you") };
  if (status === "undone") return { kind: "undone", text: sayReceipt(formats, "Undone") };
  if (isUnderWay(summary)) return runningState(summary, formats);
  if (rejected === 0) return { kind: "done", text: sayReceipt(formats, "Done") };
  return {
    kind: "rejected",
    text: sayReceipt(formats, "Done, {count} rejected", { count: formatCount(rejected, formats) }),
  };
}

function runningState(summary: ImportSummary, formats: Formats): ImportRowView["state"] {
  const share = progressOf(summary);
  const percent = `${Math.round(share * 100)} %`;
  if (summary.status === "queued")
    return { kind: "running", text: sayReceipt(formats, "waiting"), share };
  if (summary.status === "undoing")
    return { kind: "running", text: sayReceipt(formats, "undoing, {percent}", { percent }), share };
  return { kind: "running", text: percent, share };
}

function sourceOf(summary: ImportSummary, formats: Formats): string {
  if (summary.source) return summary.source;
  if (summary.status === "review") return sayReceipt(formats, "nothing imported yet");
  return isUnderWay(summary)
    ? sayReceipt(formats, "not recognised yet")
    : sayReceipt(formats, "not recognised");
}

function rowOf(summary: ImportSummary, workspace: string, formats: Formats): ImportRowView {
  const { rowsRead, created, updated, unchanged, duplicates, rejected } = summary;
  const took = tookMs(summary);
  const isWaiting = summary.status === "review";
  const who = askedBy(summary, formats);
  return {
    id: summary.id,
    href: isWaiting
      ? `/${workspace}/imports/review/${summary.batchId}`
      : `/${workspace}/imports/${summary.id}`,
    fileName: summary.fileName,
    isSample: summary.isSample,
    note: `${sourceOf(summary, formats)}, ${formatBytes(summary.bytes, formats)}`,
    when: formatMoment(summary.requestedAt, formats),
    by: took === null ? who : `${who}, ${formatDuration(took)}`,
    isUndone: summary.status === "undone",
    state: stateOf(summary, formats),
    counts: [rowsRead, created, updated, unchanged, duplicates, rejected].map((count) => ({
      text: isWaiting ? NO_NUMBER : formatCount(count, formats),
      isZero: count === 0,
    })),
  };
}

/** What came in, newest first as given, and what became of it. */
export function importsView(
  imports: readonly ImportSummary[],
  workspace: string,
  formats: Formats,
): ImportsView {
  const standing = imports.filter(({ status }) => status !== "undone" && status !== "review");
  const created = standing.reduce((sum, one) => sum + one.created, 0);
  return {
    title: sayReceipt(
      formats,
      "{count, plural, one {# ticket} other {# tickets}} from {files, plural, one {# file} other {# files}}",
      { count: created, files: standing.length },
    ),
    isUnderWay: imports.some(isUnderWay),
    rows: imports.map((summary) => rowOf(summary, workspace, formats)),
  };
}
