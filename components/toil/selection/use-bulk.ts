"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import type { Verdict } from "@/lib/core/domain/verdict";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import { sayShell } from "@/lib/core/messages/shell";
import type { Selectable } from "@/lib/core/report/candidates/selection";
import { verdictInside } from "@/lib/core/report/verdict-words";
import { UNREACHED } from "../unreached";
import type { BulkActions, SaidOnTask } from "./bulk-actions";
import { useSelection } from "./selection-provider";

/** Many rows take longer to look over than one. */
const UNDO_MS = 10_000;

/** Gives one verdict to many tasks with one undo for all of them, or merges them. */
export function useBulk({ say, merge }: BulkActions) {
  const router = useRouter();
  const { select } = useSelection();
  const formats = useFormats();
  const store = useCallback(
    async (said: readonly SaidOnTask[]) => {
      const outcome = await say(said).catch(() => ({
        refusal: sayShell(formats, UNREACHED),
      }));
      if ("refusal" in outcome) toast.error(outcome.refusal);
      else router.refresh();
      return "before" in outcome ? outcome.before : null;
    },
    [say, router, formats],
  );
  const give = useCallback(
    async (tasks: readonly Selectable[], verdict: Verdict) => {
      const before = await store(tasks.map(({ id }) => ({ taskId: id, verdict, reason: "" })));
      if (!before) return;
      select([]);
      const told = { count: tasks.length, verdict: verdictInside(verdict, formats) };
      const words =
        tasks.length === 1
          ? sayCandidateActs(formats, "1 task: {verdict}", { verdict: told.verdict })
          : sayCandidateActs(formats, "{count} tasks: {verdict}", told);
      toast(words, {
        duration: UNDO_MS,
        action: { label: sayCandidateActs(formats, "Undo"), onClick: () => void store(before) },
      });
    },
    [store, select, formats],
  );
  const mergeAll = useCallback(
    async (tasks: readonly Selectable[]) => {
      const refusal = await merge(tasks.map(({ id }) => id)).catch(() =>
        sayShell(formats, UNREACHED),
      );
      if (refusal) return void toast.error(refusal);
      select([]);
      router.refresh();
      toast(
        sayCandidateActs(formats, "{count} tasks are being merged into “{task}”", {
          count: tasks.length,
          task: tasks[0]?.title ?? "",
        }),
      );
    },
    [merge, select, router, formats],
  );
  return { give, merge: mergeAll };
}
