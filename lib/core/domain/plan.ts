import type { Estimate } from "./money";
import type { Rung } from "./task-facts";

export const SIZES = ["S", "M", "L", "XL"] as const;
export type Size = (typeof SIZES)[number];

/** "in": always in the box; "out": never. */
export type PlanLock = "in" | "out";

/** What people have said about one task of the plan; everything may be unsaid. */
export type PlanItem = {
  readonly size: Size | null;
  /** Engineer-days; counts before the size. */
  readonly days: number | null;
  readonly lock: PlanLock | null;
  readonly owner: string;
  readonly note: string;
  /** Ids of tasks that must be in the box as well. */
  readonly needs: readonly string[];
  /** Ids of tasks of which at most one is done. */
  readonly excludes: readonly string[];
  /** Who does it, as the limits name them; null: an engineer. */
  readonly skill: string | null;
  /** The fund that pays for it; null: the first that may. */
  readonly fund: string | null;
};

/** Engineer-days of each skill, quarter by quarter. */
export type PlanLimits = { readonly quarters: readonly Readonly<Record<string, number>>[] };

/** The item of a task about which nobody has said anything. */
export const UNTOUCHED: PlanItem = {
  size: null,
  days: null,
  lock: null,
  owner: "",
  note: "",
  needs: [],
  excludes: [],
  skill: null,
  fund: null,
};

/** A ranked task as the plan sees it. */
export type PlanTask = {
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
  readonly toil: number;
  readonly ticketsPerYear: number;
  /** Touch and interruption hours a year, weighted with the chance of toil. */
  readonly hours: Estimate;
  /** Work that every organisation has: there are ready-made solutions. */
  readonly isCommon: boolean;
  /** Desk tools that its tickets come from. */
  readonly toolCount: number;
  /** The rung on which most of its minutes stand; tasks on one rung are wrong together. */
  readonly rung: Rung;
  /** A mandate that the task falls under: it enters the box first. */
  readonly mandate: string | null;
  /** Cost of an hour of its teams by the workspace's own; absent: 1. */
  readonly rateFactor?: number;
};

/** The knobs of one scenario. */
export type PlanKnobs = {
  readonly days: number;
  readonly months: number;
  /** Cost of one hour, major units; null: values are in hours. */
  readonly rate: number | null;
  /** True: plan on P10 instead of P50. */
  readonly isCautious: boolean;
};

/** The figures of one automation with every input at its expected value; in money, or in hours where there is no rate. */
export type AutomationCase = {
  readonly npv: number;
  /** Undiscounted sum over the horizon. */
  readonly saving: number;
  /** Building and running, undiscounted. */
  readonly cost: number;
  /** (saving - cost) / cost; null where nothing is spent. */
  readonly roi: number | null;
  /** Null: not within the horizon. */
  readonly paybackMonths: number | null;
  /** What each month without it costs once it would be in full use. */
  readonly delayCostAMonth: number;
  /** Hours a year that it gives back in full use. */
  readonly hoursReleased: number;
};

/** Why a task is in the box or outside. */
export type PlanReason =
  | { readonly kind: "chosen" }
  | { readonly kind: "locked in" }
  | { readonly kind: "must do"; readonly mandate: string }
  | { readonly kind: "needed"; readonly by: string }
  | { readonly kind: "locked out" }
  | { readonly kind: "no return" }
  | { readonly kind: "ruled out"; readonly by: string }
  | { readonly kind: "needs one outside"; readonly other: string }
  /** The smallest capacity, in half days, at which the best plan holds it. */
  | { readonly kind: "enters"; readonly atHalfDays: number }
  | { readonly kind: "beyond"; readonly atHalfDays: number };

export type PlanEntry = {
  readonly task: PlanTask;
  readonly item: PlanItem;
  readonly halfDays: number;
  /** True where neither days nor a size were given and the size stands for the remedy. */
  readonly isAssumed: boolean;
  /** What the plan adds up: P50 of the net value, or P10 when cautious. */
  readonly value: number;
  /** Band of the net value; null where even the most favourable case does not pay for the task. */
  readonly net: Pick<Estimate, "p10" | "p50" | "p90"> | null;
  readonly expected: AutomationCase;
  readonly isIn: boolean;
  readonly reason: PlanReason;
};

export const GREEDIES = ["value a day", "saving", "toil score"] as const;
export type Greedy = (typeof GREEDIES)[number];

/** A plan over time: month and net value so far. */
export type PlanMonth = { readonly month: number; readonly net: Estimate };

export type PlanResult = {
  readonly knobs: PlanKnobs;
  /** In the box, largest first; then outside: first to enter first. */
  readonly inside: readonly PlanEntry[];
  readonly outside: readonly PlanEntry[];
  readonly usedHalfDays: number;
  /** False where a group of dependent tasks was too large to try every way. */
  readonly isExact: boolean;
  /** Sum of the values inside. */
  readonly value: number;
  /** Net value of the box from summed draws. */
  readonly net: Estimate;
  readonly expected: AutomationCase;
  /** What the box saves in a year of full use, net of upkeep and failures; from summed draws. */
  readonly yearly: Estimate;
  readonly months: readonly PlanMonth[];
  readonly firstOut: PlanEntry | null;
  /** What `halfDays` more would add, and who would come and go. */
  readonly more: {
    readonly halfDays: number;
    readonly value: number;
    readonly enter: readonly string[];
    readonly leave: readonly string[];
  };
  /** Value that simpler ways reach with the same capacity. */
  readonly greedy: readonly { readonly by: Greedy; readonly value: number }[];
  /** Half days of what is locked in, must be done, or is needed for those; more than the capacity is a conflict. */
  readonly lockedHalfDays: number;
  /** Titles of tasks whose locks, needs and exclusives contradict each other; such ties are not kept. */
  readonly contradictions: readonly (readonly string[])[];
};

/** Why a task is outside a plan under several limits. */
export type LimitReason =
  | { readonly kind: "left out" }
  | { readonly kind: "no return" }
  | { readonly kind: "no fund" }
  | { readonly kind: "fund spent"; readonly fund: string }
  | { readonly kind: "skill short"; readonly skill: string; readonly lacks: number }
  | { readonly kind: "ruled out" }
  | { readonly kind: "others are worth more" };
