import type { ImportSummary } from "./import-view";

const FINISHED: readonly string[] = ["review", "done", "failed", "undone"];

/** Whether a worker has still to do with it. */
export function isUnderWay(summary: { readonly status: string }): boolean {
  return !FINISHED.includes(summary.status);
}

/** Milliseconds from start to end; null while either is missing. */
export function tookMs({
  startedAt,
  finishedAt,
}: Pick<ImportSummary, "startedAt" | "finishedAt">): number | null {
  return startedAt && finishedAt ? finishedAt.getTime() - startedAt.getTime() : null;
}

/** Share of the file that is stored, 0..1; while it is undone, of the tickets that are taken back. */
export function progressOf(
  summary: Pick<ImportSummary, "bytes" | "bytesDone" | "status" | "created" | "updated" | "undo">,
): number {
  if (summary.status === "done" || summary.status === "undone") return 1;
  if (summary.status === "undoing") {
    const stored = summary.created + summary.updated;
    const taken = (summary.undo?.removed ?? 0) + (summary.undo?.restored ?? 0);
    return stored === 0 ? 0 : Math.min(1, taken / stored);
  }
  return summary.bytes === 0 ? 0 : Math.min(1, summary.bytesDone / summary.bytes);
}

/** Milliseconds that are left at the speed so far; null before two seconds have passed. */
export function timeLeft(summary: ImportSummary, now: Date): number | null {
  if (summary.status === "undoing") return null;
  const done = progressOf(summary);
  const spent = summary.startedAt ? now.getTime() - summary.startedAt.getTime() : 0;
  return spent < 2_000 || done <= 0 ? null : (spent / done) * (1 - done);
}
