import type { Application, ApplicationDecision, EvidenceKind } from "./application";
import type { NamedTickets } from "./part-of-work";
import type { CostAxes } from "./task-cost";

/** One ranked task: what it costs, the services its tickets are about, and the teams that they lie with. */
export type CostedTask = {
  readonly id: string;
  readonly axes: CostAxes;
  readonly hours: number;
  /** Tickets that were scored; those without a service belong to no application. */
  readonly tickets: number;
  readonly services: readonly NamedTickets[];
  /** Empty where a run was made before teams were counted. */
  readonly teams: readonly NamedTickets[];
};

/** Whole minor units (cents) a year. Null: no task of it is priced on that axis. */
export type ToilBurden = {
  readonly toil: number | null;
  readonly atRisk: number | null;
  readonly risk: number | null;
  readonly hours: number;
  readonly taskIds: readonly string[];
};

/** The best evidence for what an application contributes; old: an owner's word of more than a year ago. */
export type BestEvidence = {
  readonly kind: Exclude<EvidenceKind, "none">;
  readonly at: string | null;
  readonly isOld: boolean;
};

/** One application with all that is worked out about it; money in whole minor units a year. */
export type WeighedApplication = {
  readonly application: Application;
  readonly toil: ToilBurden | null;
  readonly runCost: number;
  readonly burden: number;
  /** 0..100; null: unknown. */
  readonly contribution: number | null;
  readonly evidence: BestEvidence | null;
  readonly decision: ApplicationDecision;
  /** A person said so; else the quadrant suggests it. */
  readonly isDecided: boolean;
  /** Null where there is no run budget. */
  readonly isInBox: boolean | null;
};

/** From where on a contribution (0..100) and a burden (minor units) are high. */
export type QuadrantLines = { readonly contribution: number; readonly burden: number };

/** A service that tickets name and no application claims. */
export type UnclaimedService = {
  readonly name: string;
  readonly tickets: number;
  /** Major units a year. */
  readonly cost: number;
};

export type WeighedApplications = {
  /** The heaviest burden first. */
  readonly entries: readonly WeighedApplication[];
  /** What tickets about no application cost; null: nothing. */
  readonly none: ToilBurden | null;
  readonly lines: QuadrantLines;
  /** Minor units that are in the box; null without a run budget. */
  readonly box: { readonly used: number; readonly isOverfull: boolean } | null;
  /** The dearest first. */
  readonly unclaimed: readonly UnclaimedService[];
};
