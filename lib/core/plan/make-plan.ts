import type { AutomationSettings } from "@/lib/core/domain/automation";
import {
  GREEDIES,
  type Greedy,
  type PlanEntry,
  type PlanItem,
  type PlanKnobs,
  type PlanMonth,
  type PlanReason,
  type PlanResult,
  type PlanTask,
} from "@/lib/core/domain/plan";
import { addFlows, automationCase, monthSums } from "./automation-case";
import { addGainDraws, bandOf, type DrawSource } from "./case-draws";
import type { SolverItem } from "./dependent-groups";
import { greedyPlan } from "./greedy";
import { prepareSolver, type Solution, type Solver } from "./solve";
import {
  type CaseBasis,
  caseBasis,
  gainFactors,
  netValue,
  type ValuedTask,
  valueTasks,
} from "./value-tasks";

/** "10 more days buy X". */
const MORE_HALF_DAYS = 20;
const MONTHS_A_YEAR = 12;
/** How far beyond the box a task is looked for: twice the box, and at least 40 days more. */
const LEAST_LOOK = 80;

export type PlanInput = {
  readonly tasks: readonly PlanTask[];
  /** By task id; a task nobody has touched has none. */
  readonly items: ReadonlyMap<string, PlanItem>;
  readonly settings: AutomationSettings;
  readonly knobs: PlanKnobs;
};

/** A person's lock counts before a mandate. */
function lockOf({ task, item }: ValuedTask): SolverItem["lock"] {
  return item.lock ?? (task.mandate === null ? null : "in");
}

function solverItem(valued: ValuedTask): SolverItem {
  const { task, item, halfDays, value } = valued;
  const { needs, excludes } = item;
  return { id: task.id, halfDays, value, lock: lockOf(valued), needs, excludes };
}

function reasonInside(valued: ValuedTask, inside: readonly ValuedTask[]): PlanReason {
  const { task, item, value } = valued;
  if (item.lock === "in") return { kind: "locked in" };
  if (task.mandate !== null) return { kind: "must do", mandate: task.mandate };
  const by = inside.find((other) => other.item.needs.includes(task.id));
  return by && value <= 0 ? { kind: "needed", by: by.task.title } : { kind: "chosen" };
}

type Look = {
  readonly byId: ReadonlyMap<string, ValuedTask>;
  readonly plan: Solution;
  /** Smallest capacity at which the best plan holds a task. */
  readonly entersAt: ReadonlyMap<string, number>;
  readonly reach: number;
};

function reasonOutside(valued: ValuedTask, look: Look): PlanReason {
  const { task, item, value } = valued;
  if (item.lock === "out") return { kind: "locked out" };
  if (value <= 0) return { kind: "no return" };
  const unavailable = item.needs.find((id) => look.byId.get(id)?.item.lock === "out");
  const title = (id: string) => look.byId.get(id)?.task.title ?? "";
  if (unavailable) return { kind: "needs one outside", other: title(unavailable) };
  const rival = [...look.plan.ids].find(
    (id) => item.excludes.includes(id) || look.byId.get(id)?.item.excludes.includes(task.id),
  );
  if (rival) return { kind: "ruled out", by: title(rival) };
  const atHalfDays = look.entersAt.get(task.id);
  return atHalfDays === undefined
    ? { kind: "beyond", atHalfDays: look.reach }
    : { kind: "enters", atHalfDays };
}

/** The smallest capacity above the box at which the best plan holds each task. O(reach x tasks). */
function entriesBeyond(
  solver: Solver,
  plan: Solution,
  look: { readonly from: number; readonly to: number; readonly wanted: number },
) {
  const entersAt = new Map<string, number>();
  for (let capacity = look.from; capacity <= look.to; capacity++) {
    if (entersAt.size === look.wanted) break;
    for (const id of solver.at(capacity).ids) {
      if (!plan.ids.has(id) && !entersAt.has(id)) entersAt.set(id, capacity);
    }
  }
  return entersAt;
}

/** What all tasks of a box save together: all of them share the ramp, so the gain's percentiles are drawn once. */
function gainOf(inside: readonly ValuedTask[], basis: CaseBasis, source: DrawSource) {
  const flow = addFlows(inside.map((valued) => valued.flow));
  const gains = new Float64Array(source.draws);
  for (const { task } of inside) addGainDraws(gains, source.of(task), gainFactors(task, basis));
  return { flow, band: bandOf(gains) };
}

/** The net value that a box is judged by: P50 of its summed draws, or P10 when cautious. */
function judgedNet(inside: readonly ValuedTask[], basis: CaseBasis, source: DrawSource): number {
  const { flow, band } = gainOf(inside, basis, source);
  return netValue(flow, basis.knobs.isCautious ? band.p10 : band.p50, basis.sums);
}

/** Band of the box over its months. */
function overMonths(inside: readonly ValuedTask[], basis: CaseBasis, source: DrawSource) {
  const { flow, band } = gainOf(inside, basis, source);
  const { p10, p50, p90 } = band;
  const at = (month: number): PlanMonth => {
    const sums = monthSums(month, basis.terms);
    const net = (gain: number) => netValue(flow, gain, sums);
    const expected = net(flow.saving - flow.failures);
    return { month, net: { expected, p10: net(p10), p50: net(p50), p90: net(p90) } };
  };
  const months = Array.from({ length: basis.knobs.months + 1 }, (_, month) => at(month));
  const yearlyNet = (gain: number) => (gain - flow.upkeep) * MONTHS_A_YEAR;
  const yearly = {
    expected: yearlyNet(flow.saving - flow.failures),
    p10: yearlyNet(p10),
    p50: yearlyNet(p50),
    p90: yearlyNet(p90),
  };
  return { flow, months, yearly, net: at(basis.knobs.months).net };
}

const SCORES: Readonly<Record<Greedy, (item: SolverItem, valued: ValuedTask) => number>> = {
  "value a day": (item) => item.value / item.halfDays,
  saving: (_, valued) => valued.flow.saving,
  "toil score": (_, valued) => valued.task.toil,
};

function greedies(
  items: readonly SolverItem[],
  byId: ReadonlyMap<string, ValuedTask>,
  locked: Solution,
  halfDays: number,
): PlanResult["greedy"] {
  return GREEDIES.map((by) => {
    const score = (item: SolverItem): number => {
      const valued = byId.get(item.id);
      return valued ? SCORES[by](item, valued) : 0;
    };
    return { by, value: greedyPlan(items, locked, { halfDays, score }).value };
  });
}

function entryOf(
  valued: ValuedTask,
  basis: CaseBasis,
  state: Pick<PlanEntry, "isIn" | "reason">,
): PlanEntry {
  const { flow, ...shown } = valued;
  return { ...shown, expected: automationCase(flow, basis.sums, basis.terms), ...state };
}

/** Where a task outside stands in the list: the first to enter first, then what will not enter at all. */
function orderOutside({ reason, value, halfDays }: PlanEntry): readonly [number, number] {
  if (reason.kind === "enters") return [reason.atHalfDays, -value / halfDays];
  const place: Readonly<Record<string, number>> = {
    beyond: 1e6,
    "ruled out": 2e6,
    "needs one outside": 3e6,
    "locked out": 4e6,
  };
  return [place[reason.kind] ?? 5e6, -value / halfDays];
}

/**
 * The best plan for one scenario: what is in the box and what is outside, each with its reason; the first task left out,
 * what more days would buy, and what simpler ways would have reached. The solver adds up each task's P50 (P10 when
 * cautious); the band of the whole comes from summed draws, so that it is not the sum of the tasks' bands.
 */
export function makePlan(input: PlanInput, source: DrawSource): PlanResult {
  const { knobs } = input;
  const basis = caseBasis(input.settings, knobs);
  const valued = valueTasks(input.tasks, input.items, basis, source);
  const byId = new Map(valued.map((one) => [one.task.id, one]));
  const items = valued.map(solverItem);
  const box = Math.max(0, Math.floor(knobs.days * 2));
  const worthwhile = items.reduce(
    (sum, { value, halfDays }) => sum + (value > 0 ? halfDays : 0),
    0,
  );
  const look = Math.max(2 * box, box + LEAST_LOOK);
  const solver = prepareSolver(items, look);
  const reach = Math.min(look, Math.max(worthwhile + solver.leastHalfDays, box + MORE_HALF_DAYS));
  const plan = solver.at(box);
  const more = solver.at(box + MORE_HALF_DAYS);
  const wanted = items.filter(
    ({ id, lock, value }) => lock === null && value > 0 && !plan.ids.has(id),
  ).length;
  const entersAt = entriesBeyond(solver, plan, { from: box + 1, to: reach, wanted });
  const boxOf = ({ ids }: Solution) => valued.filter(({ task }) => ids.has(task.id));
  const inside = boxOf(plan);
  const outside = valued
    .filter(({ task }) => !plan.ids.has(task.id))
    .map((one) => {
      const reason = reasonOutside(one, { byId, plan, entersAt, reach });
      return entryOf(one, basis, { isIn: false, reason });
    })
    .sort((a, b) => {
      const [first, second] = [orderOutside(a), orderOutside(b)];
      return first[0] - second[0] || first[1] - second[1];
    });
  const { flow, months, net, yearly } = overMonths(inside, basis, source);
  const titles = (from: Solution, to: Solution) =>
    [...to.ids].flatMap((id) => (from.ids.has(id) ? [] : [byId.get(id)?.task.title ?? ""]));
  return {
    knobs,
    inside: inside
      .map((one) => entryOf(one, basis, { isIn: true, reason: reasonInside(one, inside) }))
      .sort((a, b) => b.halfDays - a.halfDays || b.value - a.value),
    outside,
    usedHalfDays: plan.halfDays,
    isExact: solver.isExact,
    value: plan.value,
    net,
    expected: automationCase(flow, basis.sums, basis.terms),
    yearly,
    months,
    firstOut: outside.find(({ reason }) => reason.kind === "enters") ?? null,
    more: {
      halfDays: MORE_HALF_DAYS,
      // Of summed draws like the value of the box, so that it agrees with the two boxes side by side.
      value: judgedNet(boxOf(more), basis, source) - judgedNet(inside, basis, source),
      enter: titles(plan, more),
      leave: titles(more, plan),
    },
    greedy: greedies(items, byId, solver.at(0), Math.max(box, solver.leastHalfDays)),
    lockedHalfDays: solver.leastHalfDays,
    contradictions: solver.contradictions.map((group) =>
      group.map(({ id }) => byId.get(id)?.task.title ?? ""),
    ),
  };
}
