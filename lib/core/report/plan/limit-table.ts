import type { PlanLimits } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
import type { Formats } from "../format";
import { notANumber, typedNumber, writtenNumber } from "../typed-number";

/** The limits of a plan as people type them. */
export type LimitTable = {
  readonly quarters: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly skill: string;
    /** As typed; "" is nothing there. */
    readonly days: readonly string[];
  }[];
};

/** Skills as rows, in the order in which they occur. */
export function limitTable({ quarters }: PlanLimits, formats: Formats): LimitTable {
  const skills = [...new Set(quarters.flatMap((there) => Object.keys(there)))];
  return {
    quarters: quarters.map((_, at) => sayPlan(formats, "Quarter {number}", { number: at + 1 })),
    rows: skills.map((skill) => ({
      key: skill,
      skill,
      days: quarters.map((there) => (there[skill] ? writtenNumber(there[skill], formats) : "")),
    })),
  };
}

/** The limits typed, or which cell holds no number; rows without a skill and empty cells limit to nothing. */
export function limitsOf(
  { quarters, rows }: LimitTable,
  formats: Formats,
): { readonly limits: PlanLimits } | { readonly problem: string } {
  const named = rows.filter(({ skill }) => skill.trim() !== "");
  for (const { skill, days } of named)
    for (const [at, text] of days.entries())
      if (text.trim() !== "" && typedNumber(text, formats) === null)
        return { problem: `${skill.trim()}, ${quarters[at]}: ${notANumber(text, formats)}` };
  return {
    limits: {
      quarters: quarters.map((_, at) =>
        Object.fromEntries(
          named.map(({ skill, days }) => [
            skill.trim(),
            Math.max(0, typedNumber(days[at] ?? "", formats) ?? 0),
          ]),
        ),
      ),
    },
  };
}

/** What the grid says before anybody has typed: the box's days this quarter and the next three. */
export function firstLimits(days: number, skill: string): PlanLimits {
  return { quarters: [1, 2, 3, 4].map(() => ({ [skill]: days })) };
}
