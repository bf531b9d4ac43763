"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { toast } from "sonner";
import type { Verdict } from "@/lib/core/domain/verdict";
import type { Selectable } from "@/lib/core/report/candidates/selection";
import { verdictName } from "@/lib/core/report/verdict-words";
import { UNREACHED } from "../unreached";
import type { BulkActions, SaidOnTask } from "./bulk-actions";
import { useSelection } from "./selection-provider";

/** Many rows take longer to look over than one. */
const UNDO_MS = 10_000;

/** Gives one verdict to many tasks with one undo for all of them, or merges them. */
export function useBulk({ say, merge }: BulkActions) {
  const router = useRouter();
  const { select } = useSelection();
  const store = useCallback(
    async (said: readonly SaidOnTask[]) => {
      const outcome = await say(said).catch(() => ({ refusal: UNREACHED }));
      if ("refusal" in outcome) toast.error(outcome.refusal);
      else router.refresh();
      return "before" in outcome ? outcome.before : null;
    },
    [say, router],
  );
  const give = useCallback(
    async (tasks: readonly Selectable[], verdict: Verdict) => {
      const before = await store(tasks.map(({ id }) => ({ taskId: id, verdict, reason: "" })));
      if (!before) return;
      select([]);
      const count = tasks.length === 1 ? "1 task" : `${tasks.length} tasks`;
      toast(`${count}: ${verdictName(verdict).toLowerCase()}`, {
        duration: UNDO_MS,
        action: { label: "Undo", onClick: () => void store(before) },
      });
    },
    [store, select],
  );
  const mergeAll = useCallback(
    async (tasks: readonly Selectable[]) => {
      const refusal = await merge(tasks.map(({ id }) => id)).catch(() => UNREACHED);
      if (refusal) return void toast.error(refusal);
      select([]);
      router.refresh();
      toast(`${tasks.length} tasks are being merged into “${tasks[0]?.title ?? ""}”`);
    },
    [merge, select, router],
  );
  return { give, merge: mergeAll };
}
