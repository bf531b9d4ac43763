"use client";

import { useTransition } from "react";
import { toast } from "@/components/ui/toast";

/** Runs an action of the page; what it refuses is told, and so is what it did. */
export function useAct(): readonly [
  isBusy: boolean,
  run: (act: () => Promise<string | null>, done: string, after?: () => void) => void,
] {
  const [isBusy, start] = useTransition();
  const run = (act: () => Promise<string | null>, done: string, after?: () => void): void =>
    start(async () => {
      const refusal = await act();
      if (refusal !== null) toast.error(refusal);
      else {
        toast.success(done);
        after?.();
      }
    });
  return [isBusy, run];
}
