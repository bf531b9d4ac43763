import type { Verdict } from "@/lib/core/domain/verdict";

/** A verdict on one task of many; null takes it back. */
export type SaidOnTask = {
  readonly taskId: string;
  readonly verdict: Verdict | null;
  readonly reason: string;
};

/** What a lead can do with several tasks at once. */
export type BulkActions = {
  /** Keeps verdicts on many tasks; gives what counted before on each, or what to tell the person. */
  readonly say: (
    said: readonly SaidOnTask[],
  ) => Promise<{ readonly before: readonly SaidOnTask[] } | { readonly refusal: string }>;
  /** Merges the others into the first; null, or what to tell the person. */
  readonly merge: (taskIds: readonly string[]) => Promise<string | null>;
};
