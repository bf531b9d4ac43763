"use client";

import { useRef, useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { PlanKnobs, PlanLimits } from "@/lib/core/domain/plan";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { Formats } from "@/lib/core/report/format";
import { limitsOf, limitTable } from "@/lib/core/report/plan/limit-table";
import { type LimitsAnswer, type LimitsView, limitsView } from "@/lib/core/report/plan/limits-view";
import { LimitsGrid } from "./limits-grid";
import { LimitsResult } from "./limits-result";
import type { Refusal } from "./plan-actions";

type Props = {
  readonly workspace: string;
  readonly initial: PlanLimits;
  readonly knobs: PlanKnobs;
  readonly view: Omit<Parameters<typeof limitsView>[1], "limits">;
  /** Null where the reader may try, but not keep. */
  readonly keep: ((limits: PlanLimits) => Promise<Refusal>) | null;
};

/** Why the server did not solve; what it refuses everywhere is loaded once it refuses. */
async function whyNot(title: string | undefined, formats: Formats): Promise<string> {
  if (!title) return sayPlanPage(formats, "The plan could not be solved. Try again.");
  const { sayRefusals } = await import("@/lib/core/messages/refusals");
  return sayRefusals.stored(formats, sayPlanPage.stored(formats, title));
}

async function ask(
  workspace: string,
  body: { knobs: PlanKnobs; limits: PlanLimits },
  { signal, formats }: { signal: AbortSignal; formats: Formats },
): Promise<LimitsAnswer> {
  const response = await fetch(`/api/plan?workspace=${workspace}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  }).catch(() => null);
  if (response?.ok) return response.json();
  const told = await response?.json().catch(() => null);
  throw new Error(await whyNot(told?.title, formats));
}

/** Days of each skill by quarter, solved on the server while the page goes on; it can be stopped. */
export function LimitsCard({ workspace, initial, knobs, view, keep }: Props) {
  const formats = useFormats();
  const [table, setTable] = useState(() => limitTable(initial, formats));
  const [found, setFound] = useState<LimitsView | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSolving, setSolving] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const solve = async (): Promise<void> => {
    const read = limitsOf(table, formats);
    if ("problem" in read) {
      setRefusal(read.problem);
      return;
    }
    const { limits } = read;
    const controller = new AbortController();
    stop.current = controller;
    setSolving(true);
    setRefusal(null);
    try {
      const answer = await ask(
        workspace,
        { knobs, limits },
        { signal: controller.signal, formats },
      );
      setFound(limitsView(answer, { ...view, limits }));
      const kept = await keep?.(limits);
      if (kept) toast.error(kept);
    } catch (error) {
      if (controller.signal.aborted) toast(sayPlanPage(formats, "Stopped; nothing has changed."));
      else setRefusal(error instanceof Error ? error.message : sayPlanPage(formats, "Try again."));
    } finally {
      setSolving(false);
    }
  };
  return (
    <Card
      className="mb-6"
      title={sayPlanPage(formats, "Several limits: quarters, skills and funds")}
      note={sayPlanPage(
        formats,
        "Engineer-days of each skill by quarter; funds stand in the assumptions. A task's skill and fund are set with its pencil.",
      )}
      action={
        <span className="flex gap-2">
          {isSolving ? (
            <Button onClick={() => stop.current?.abort()}>{sayPlanPage(formats, "Stop")}</Button>
          ) : null}
          <Button look="primary" disabled={isSolving} onClick={() => void solve()}>
            {isSolving
              ? sayPlanPage(formats, "Solving …")
              : sayPlanPage(formats, "Solve under these limits")}
          </Button>
        </span>
      }
    >
      <LimitsGrid table={table} onChange={setTable} />
      {refusal ? (
        <div className="mt-3">
          <Notice tone="bad" title={refusal} />
        </div>
      ) : null}
      {found ? <LimitsResult view={found} workspace={workspace} /> : null}
    </Card>
  );
}
