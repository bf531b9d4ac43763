"use client";

import { useRouter } from "next/navigation";
import { useCallback, useTransition } from "react";
import { toast } from "sonner";
import type { GroupingWish } from "@/lib/core/domain/grouping-wish";
import { UNREACHED } from "../unreached";

export type RegroupActions = {
  readonly regroup: (
    wish: GroupingWish,
  ) => Promise<{ readonly decisionId: string } | { readonly refusal: string }>;
  /** Null when it was taken back, else why it was not. */
  readonly takeBack: (decisionId: string) => Promise<string | null>;
};

/** Decides, says what was done, and offers to take it back. */
export function useRegroup({ regroup, takeBack }: RegroupActions) {
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const undo = useCallback(
    (decisionId: string): void =>
      start(async () => {
        const problem = await takeBack(decisionId).catch(() => UNREACHED);
        if (problem) toast.error(problem);
        else toast("Taken back");
        router.refresh();
      }),
    [router, takeBack],
  );
  const decide = useCallback(
    (wish: GroupingWish, told: string, after?: () => void): void =>
      start(async () => {
        const outcome = await regroup(wish).catch(() => ({ refusal: UNREACHED }));
        if ("refusal" in outcome) {
          toast.error(outcome.refusal);
          return;
        }
        toast(told, { action: { label: "Undo", onClick: () => undo(outcome.decisionId) } });
        after?.();
        router.refresh();
      }),
    [router, regroup, undo],
  );
  return { decide, undo, isBusy };
}
