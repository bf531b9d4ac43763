import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Hint } from "@/components/ui/hint";
import { type MetricName, metricOf } from "@/lib/core/report/metrics";

type Props = {
  readonly metric: MetricName;
  readonly children: ReactNode;
  readonly hasOwnFocus?: boolean;
};

/** A number's name, with its definition, formula and unit at hand. */
export function MetricHint({ metric, children, hasOwnFocus }: Props) {
  const { name, definition, formula, unit } = metricOf(metric, useFormats());
  return (
    <Hint title={name} text={definition} note={`${formula} (${unit})`} hasOwnFocus={hasOwnFocus}>
      {children}
    </Hint>
  );
}
