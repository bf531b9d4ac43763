import type { PlanLimits } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
import { typedNumber } from "../assumptions/assumption-lines";
import type { Formats } from "../format";

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
      days: quarters.map((there) => (there[skill] ? String(there[skill]) : "")),
    })),
  };
}

/** The limits typed; rows without a skill and cells without a number limit to nothing. */
export function limitsOf({ quarters, rows }: LimitTable): PlanLimits {
  return {
    quarters: quarters.map((_, at) =>
      Object.fromEntries(
        rows
          .filter(({ skill }) => skill.trim() !== "")
          .map(({ skill, days }) => [skill.trim(), Math.max(0, typedNumber(days[at] ?? "") ?? 0)]),
      ),
    ),
  };
}

/** What the grid says before anybody has typed: the box's days this quarter and the next three. */
export function firstLimits(days: number, skill: string): PlanLimits {
  return { quarters: [1, 2, 3, 4].map(() => ({ [skill]: days })) };
}
