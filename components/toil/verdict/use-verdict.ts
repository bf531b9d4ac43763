"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import type { Verdict } from "@/lib/core/domain/verdict";
import { sayShell } from "@/lib/core/messages/shell";
import { sayVerdictWords } from "@/lib/core/messages/verdicts";
import { verdictInside } from "@/lib/core/report/verdict-words";
import { UNREACHED } from "../unreached";
import type { SayVerdict } from "./say-verdict";

type Told = { readonly id: string; readonly title: string };
type Give = (task: Told, verdict: Verdict | null, reason?: string) => Promise<boolean>;

/** Gives a verdict and offers to undo it; true when it was stored. */
export function useVerdict(say: SayVerdict): Give {
  const router = useRouter();
  const formats = useFormats();
  return useCallback<Give>(
    async (task, verdict, reason = "") => {
      const store = async (wanted: Verdict | null, why: string) => {
        const outcome = await say(task.id, wanted, why).catch(() => ({
          refusal: sayShell(formats, UNREACHED),
        }));
        if ("refusal" in outcome) toast.error(outcome.refusal);
        else router.refresh();
        return "before" in outcome ? outcome.before : null;
      };
      const before = await store(verdict, reason);
      if (!before) return false;
      toast(`${task.title}: ${verdictInside(verdict, formats)}`, {
        action: {
          label: sayVerdictWords(formats, "Undo"),
          onClick: () => void store(before.verdict, before.reason),
        },
      });
      return true;
    },
    [router, say, formats],
  );
}
