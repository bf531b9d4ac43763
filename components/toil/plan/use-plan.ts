"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import { type PlanItem, type PlanResult, type PlanTask, UNTOUCHED } from "@/lib/core/domain/plan";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import { createDrawSource } from "@/lib/core/plan/case-draws";
import { makePlan } from "@/lib/core/plan/make-plan";
import { type BridgeStart, bridgeView } from "@/lib/core/report/plan/bridge-view";
import { type PlanAddress, planQuery } from "@/lib/core/report/plan/plan-address";
import { planView } from "@/lib/core/report/plan/plan-view";
import { wordingOf } from "@/lib/core/report/wording";
import type { PlanActions } from "./plan-actions";

const ADDRESS_AFTER_MS = 200;

export type PlanFacts = {
  readonly tasks: readonly PlanTask[];
  readonly items: readonly (readonly [string, PlanItem])[];
  readonly settings: WorkspaceSettings;
  /** Seed of the mining run: the same run gives the same figures. */
  readonly seed: number;
  /** Where the savings bridge starts: the debt that the report tells. */
  readonly today: BridgeStart;
};

/**
 * The knobs of both scenarios, kept in the address bar so that the page can be sent to somebody. Writing the address
 * calls off a navigation that is under way, so what waits is written at the first letter or press that may start one.
 */
export function useKnobs(initial: PlanAddress, otherwise: PlanAddress["a"]) {
  const [knobs, setKnobs] = useState(initial);
  useEffect(() => {
    const query = planQuery(knobs, otherwise);
    const search = query ? `?${query}` : "";
    const write = (): void => {
      clearTimeout(timer);
      if (window.location.search !== search)
        window.history.replaceState(null, "", search || window.location.pathname);
    };
    const timer = setTimeout(write, ADDRESS_AFTER_MS);
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key.length === 1 || key === "Enter") write();
    };
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", write, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", write, true);
    };
  }, [knobs, otherwise]);
  return [knobs, setKnobs] as const;
}

/** Counts what is on its way to the server; while there is something, leaving the page asks first. */
function usePending() {
  const formats = useFormats();
  const [pending, setPending] = useState(0);
  useEffect(() => {
    if (pending === 0) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [pending]);
  const track = async (sent: Promise<string | null>): Promise<string | null> => {
    setPending((count) => count + 1);
    const refusal = await sent.catch(() =>
      sayPlanPage(
        formats,
        "The change did not reach the server. Check the connection, then try again.",
      ),
    );
    setPending((count) => count - 1);
    return refusal;
  };
  return { isSaving: pending > 0, track };
}

/** The items of a plan: a change shows at once, is sent to the server, can be undone, and goes back if it was refused. */
export function useItems(initial: PlanFacts["items"], actions: PlanActions | null) {
  const [items, setItems] = useState<ReadonlyMap<string, PlanItem>>(() => new Map(initial));
  const formats = useFormats();
  const { isSaving, track } = usePending();
  const send = async (taskId: string, said: Partial<PlanItem>, before: PlanItem) => {
    if (!actions) return;
    const put = (item: PlanItem) => setItems((all) => new Map(all).set(taskId, item));
    put({ ...before, ...said });
    const refusal = await track(actions.saveItem(taskId, said));
    if (refusal === null) return;
    put(before);
    toast.error(refusal);
  };
  const change = (taskId: string, said: Partial<PlanItem>, words: string): void => {
    const before = items.get(taskId) ?? UNTOUCHED;
    const undo = () => void send(taskId, before, { ...before, ...said });
    toast(words, { action: { label: sayPlanPage(formats, "Undo"), onClick: undo } });
    void send(taskId, said, before);
  };
  return { items, change, isSaving };
}

/** Both plans, computed here in the browser; a slider stays smooth while they follow. */
export function usePlans(
  facts: PlanFacts,
  items: ReadonlyMap<string, PlanItem>,
  knobs: PlanAddress,
) {
  const { tasks, seed } = facts;
  const settings = facts.settings.automation;
  const source = useMemo(() => createDrawSource(settings.coverage, seed), [settings, seed]);
  const { a, b } = useDeferredValue(knobs);
  const plan = useMemo(
    () => makePlan({ tasks, items, settings, knobs: a }, source),
    [tasks, items, settings, a, source],
  );
  const other = useMemo(
    () => (b ? makePlan({ tasks, items, settings, knobs: b }, source) : null),
    [tasks, items, settings, b, source],
  );
  return { plan, other };
}

/** A plan in words and figures, and the toil hours of all tasks that it works on. */
export function usePlanView({ settings, tasks, today }: PlanFacts, plan: PlanResult) {
  const wording = useMemo(() => wordingOf(settings.profile, settings), [settings]);
  const units = useMemo(
    () => ({ formats: settings, wording, knobs: plan.knobs }),
    [settings, wording, plan],
  );
  const view = useMemo(() => planView(plan, units), [plan, units]);
  const bridge = useMemo(() => bridgeView(today, plan, units), [today, plan, units]);
  const toilHours = useMemo(
    () => tasks.reduce((sum, { hours }) => sum + hours.expected, 0),
    [tasks],
  );
  return { units, view, bridge, toilHours };
}
