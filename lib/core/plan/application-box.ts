import type { ApplicationDecision } from "../domain/application";
import type { QuadrantLines } from "../domain/weighed-applications";
import { prepareSolver } from "./solve";

/** An application as the box and the quadrant see it. */
export type Weighed = {
  readonly id: string;
  /** 0..100; null: unknown. */
  readonly contribution: number | null;
  /** Whole minor units a year. */
  readonly burden: number;
  readonly mustKeep: boolean;
};

/** What the place in the quadrant suggests; a person decides. */
export function suggestedDecision(one: Weighed, lines: QuadrantLines): ApplicationDecision {
  if (one.contribution === null) return "find out";
  const isDear = one.burden >= lines.burden;
  if (one.contribution >= lines.contribution) return isDear ? "fix" : "keep";
  if (one.mustKeep) return "keep";
  return isDear ? "retire" : "keep";
}

export type ApplicationBox = {
  readonly inside: ReadonlySet<string>;
  /** Minor units: what all that is inside takes. */
  readonly used: number;
  /** Must-keep applications alone take more than there is. */
  readonly isOverfull: boolean;
};

/** Steps the budget is cut into: the solver's table grows with them. A burden is rounded up, so nothing overflows. */
const STEPS = 4_000;
/** A contribution of nothing still tells apart what may be in from what is unknown. */
const LEAST_VALUE = 0.01;

/**
 * The applications that contribute most within a run budget (minor units); must-keep ones are in first. Those whose
 * contribution is unknown cannot show their place and stay outside. Exact up to one 4,000th of the budget for each.
 */
export function fillBox(applications: readonly Weighed[], budget: number): ApplicationBox {
  const step = Math.max(1, budget / STEPS);
  const capacity = Math.floor(budget / step);
  const candidates = applications.filter((one) => one.contribution !== null || one.mustKeep);
  const solver = prepareSolver(
    candidates.map((one) => ({
      id: one.id,
      halfDays: Math.max(1, Math.ceil(one.burden / step)),
      value: (one.contribution ?? 0) + LEAST_VALUE,
      lock: one.mustKeep ? "in" : null,
      needs: [],
      excludes: [],
    })),
    capacity,
  );
  const { ids } = solver.at(capacity);
  const inside = candidates.filter(({ id }) => ids.has(id));
  const used = inside.reduce((sum, { burden }) => sum + burden, 0);
  return { inside: ids, used, isOverfull: used > budget };
}
