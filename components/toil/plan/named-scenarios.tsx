"use client";

import { useState } from "react";
import type { PlanResult } from "@/lib/core/domain/plan";
import type { PlanAddress } from "@/lib/core/report/plan/plan-address";
import {
  compareRows,
  type PlanSurroundings,
  scenarioWords,
} from "@/lib/core/report/plan/plan-compare";
import type { PlanUnits } from "@/lib/core/report/plan/plan-rows";
import type { NamedScenario, PlanActions } from "./plan-actions";
import { Scenarios } from "./scenarios";

type Props = {
  readonly plans: { readonly plan: PlanResult; readonly other: PlanResult | null };
  readonly units: PlanUnits;
  readonly around: PlanSurroundings;
  readonly knobs: PlanAddress;
  readonly ownRate: number | null;
  readonly initial: readonly NamedScenario[];
  readonly actions: PlanActions | null;
  readonly onChange: (knobs: PlanAddress) => void;
};

/** The comparison together with the list of named scenarios, which grows and shrinks while the page is open. */
export function NamedScenarios({ plans, units, around, initial, ...rest }: Props) {
  const { plan, other } = plans;
  const [scenarios, setScenarios] = useState(initial);
  const { formats } = units;
  return (
    <Scenarios
      rows={compareRows(plan, other, around, units)}
      words={{ a: scenarioWords(plan, formats), b: other ? scenarioWords(other, formats) : null }}
      saved={scenarios.map((one) => ({ ...one, text: scenarioWords(one, formats) }))}
      onSaved={(saved) => setScenarios([...scenarios.filter(({ id }) => id !== saved.id), saved])}
      onRemoved={(id) => setScenarios(scenarios.filter((one) => one.id !== id))}
      {...rest}
    />
  );
}
