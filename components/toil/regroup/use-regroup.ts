"use client";

import { useRouter } from "next/navigation";
import { useCallback, useTransition } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import type { GroupingWish } from "@/lib/core/domain/grouping-wish";
import { sayRegroup } from "@/lib/core/messages/regroup";
import { sayShell } from "@/lib/core/messages/shell";
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
  const formats = useFormats();
  const [isBusy, start] = useTransition();
  const undo = useCallback(
    (decisionId: string): void =>
      start(async () => {
        const problem = await takeBack(decisionId).catch(() => sayShell(formats, UNREACHED));
        if (problem) toast.error(problem);
        else toast(sayRegroup(formats, "Taken back"));
        router.refresh();
      }),
    [router, takeBack, formats],
  );
  const decide = useCallback(
    (wish: GroupingWish, told: string, after?: () => void): void =>
      start(async () => {
        const outcome = await regroup(wish).catch(() => ({
          refusal: sayShell(formats, UNREACHED),
        }));
        if ("refusal" in outcome) {
          toast.error(outcome.refusal);
          return;
        }
        toast(told, {
          action: {
            label: sayRegroup(formats, "Undo"),
            onClick: () => undo(outcome.decisionId),
          },
        });
        after?.();
        router.refresh();
      }),
    [router, regroup, undo, formats],
  );
  return { decide, undo, isBusy };
}
