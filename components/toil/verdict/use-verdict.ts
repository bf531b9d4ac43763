"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { toast } from "sonner";
import type { Verdict } from "@/lib/core/domain/verdict";
import { verdictName } from "@/lib/core/report/verdict-words";
import { UNREACHED } from "../unreached";
import type { SayVerdict } from "./say-verdict";

type Told = { readonly id: string; readonly title: string };
type Give = (task: Told, verdict: Verdict | null, reason?: string) => Promise<boolean>;

/** Gives a verdict and offers to undo it; true when it was stored. */
export function useVerdict(say: SayVerdict): Give {
  const router = useRouter();
  return useCallback<Give>(
    async (task, verdict, reason = "") => {
      const store = async (wanted: Verdict | null, why: string) => {
        const outcome = await say(task.id, wanted, why).catch(() => ({ refusal: UNREACHED }));
        if ("refusal" in outcome) toast.error(outcome.refusal);
        else router.refresh();
        return "before" in outcome ? outcome.before : null;
      };
      const before = await store(verdict, reason);
      if (!before) return false;
      toast(`${task.title}: ${verdictName(verdict).toLowerCase()}`, {
        action: { label: "Undo", onClick: () => void store(before.verdict, before.reason) },
      });
      return true;
    },
    [router, say],
  );
}
