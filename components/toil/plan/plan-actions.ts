import type { PlanItem, PlanKnobs, PlanLimits } from "@/lib/core/domain/plan";

/** null: done; else what to tell the person. */
export type Refusal = string | null;

export type SavedScenario = { readonly id: string } | { readonly refusal: string };

/** What a person may change; the server checks each call again. */
export type PlanActions = {
  saveItem(taskId: string, change: Partial<PlanItem>): Promise<Refusal>;
  saveScenario(name: string, knobs: PlanKnobs): Promise<SavedScenario>;
  keepLimits(limits: PlanLimits): Promise<Refusal>;
  removeScenario(id: string): Promise<Refusal>;
  propose(knobs: PlanKnobs, taskIds: readonly string[]): Promise<Refusal>;
};

export type NamedScenario = {
  readonly id: string;
  readonly name: string;
  readonly knobs: PlanKnobs;
};
