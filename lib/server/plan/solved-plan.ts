import { createHash } from "node:crypto";
import type { PlanResult } from "@/lib/core/domain/plan";
import { createDrawSource } from "@/lib/core/plan/case-draws";
import { makePlan, type PlanInput } from "@/lib/core/plan/make-plan";

/** A few workspaces' newest plans: each is some hundred kB. */
const MOST_KEPT = 16;
const kept = new Map<string, PlanResult>();

function keyOf({ tasks, items, settings, knobs }: PlanInput, seed: number): string {
  const told = JSON.stringify([tasks, [...items], settings, knobs, seed]);
  return createHash("sha256").update(told).digest("hex");
}

/**
 * The best plan of a workspace, solved once for the same facts. The key is all that goes in, so that no change of ranking,
 * settings, names or locks can leave an old plan behind, and equal facts of two workspaces have an equal plan anyway.
 */
export function solvedPlan(input: PlanInput, seed: number): PlanResult {
  const key = keyOf(input, seed);
  const known = kept.get(key);
  const plan = known ?? makePlan(input, createDrawSource(input.settings.coverage, seed));
  // The oldest goes first; one that is asked for again is the newest.
  kept.delete(key);
  kept.set(key, plan);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return plan;
}
