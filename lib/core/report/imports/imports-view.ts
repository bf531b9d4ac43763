import {
  type Formats,
  formatBytes,
  formatCount,
  formatDuration,
  formatMoment,
  formatNumbered,
  NO_NUMBER,
} from "../format";
import { type ImportSummary, isUnderWay, progressOf, tookMs } from "./import-view";

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

const NOT_STARTED = "waiting";

function stateOf(summary: ImportSummary, formats: Formats): ImportRowView["state"] {
  if (summary.status === "failed") return { kind: "failed", text: "Failed" };
  if (summary.status === "review") return { kind: "review", text: "Waiting for you" };
  if (summary.status === "undone") return { kind: "undone", text: "Undone" };
  if (isUnderWay(summary)) {
    const share = progressOf(summary);
    const percent = `${Math.round(share * 100)} %`;
    const text = { queued: NOT_STARTED, undoing: `undoing, ${percent}` }[summary.status] ?? percent;
    return { kind: "running", text, share };
  }
  if (summary.rejected === 0) return { kind: "done", text: "Done" };
  return { kind: "rejected", text: `Done, ${formatCount(summary.rejected, formats)} rejected` };
}

function rowOf(summary: ImportSummary, workspace: string, formats: Formats): ImportRowView {
  const { rowsRead, created, updated, unchanged, duplicates, rejected } = summary;
  const took = tookMs(summary);
  const isWaiting = summary.status === "review";
  const unknown = isUnderWay(summary) ? "not recognised yet" : "not recognised";
  const source = summary.source ?? (isWaiting ? "nothing imported yet" : unknown);
  return {
    id: summary.id,
    href: isWaiting
      ? `/${workspace}/imports/review/${summary.batchId}`
      : `/${workspace}/imports/${summary.id}`,
    fileName: summary.fileName,
    isSample: summary.isSample,
    note: `${source}, ${formatBytes(summary.bytes, formats)}`,
    when: formatMoment(summary.requestedAt, formats),
    by: took === null ? summary.requestedBy : `${summary.requestedBy}, ${formatDuration(took)}`,
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
  const tickets = formatNumbered(created, ["ticket", "tickets"], formats);
  const files = formatNumbered(standing.length, ["file", "files"], formats);
  return {
    title: `${tickets} from ${files}`,
    isUnderWay: imports.some(isUnderWay),
    rows: imports.map((summary) => rowOf(summary, workspace, formats)),
  };
}
