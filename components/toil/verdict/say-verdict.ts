import type { Verdict } from "@/lib/core/domain/verdict";

/** Keeps a verdict, or takes it back with null; gives what counted before, or what to tell the person. */
export type SayVerdict = (
  taskId: string,
  verdict: Verdict | null,
  reason: string,
) => Promise<
  | { readonly before: { readonly verdict: Verdict | null; readonly reason: string } }
  | { readonly refusal: string }
>;
