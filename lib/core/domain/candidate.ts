import type { SignalRows } from "./signal-rows";

export const GRADES = ["A", "B", "C", "D"] as const;
/** How much of the evidence the export holds: A >= .75, B >= .5, C >= .25 confidence, D less. */
export type Grade = (typeof GRADES)[number];

export const CRITERIA = ["repetition", "noJudgment", "interrupt"] as const;
export type CriterionName = (typeof CRITERIA)[number];

export const SIGNALS = [
  "volume",
  "persistence",
  "sameness",
  "returns",
  "oneWay",
  "evenTime",
  "fewHandOffs",
  "shortConversation",
  "noEscalation",
  "procedural",
  "runbook",
  "sticks",
  "channel",
  "unplanned",
  "urgency",
  "offHours",
  "fragmentation",
] as const;
export type SignalName = (typeof SIGNALS)[number];

/** One measured hint for a criterion. A signal the export cannot tell is absent, never zero. */
export type Signal = {
  readonly name: SignalName;
  /** The measurement in its own unit (share, count, minutes); null when absent. */
  readonly raw: number | null;
  /** Plain words for the measurement: "412 of 6,742 within 30 days". */
  readonly words: string;
  /** Normalised to 0..1 by fixed anchors, more = more toil; null when absent. */
  readonly value: number | null;
  /** Share of the task's tickets that have the field, 0..1. */
  readonly coverage: number;
  readonly weight: number;
  /** How many tickets the signal was read from; the rows that open on a click. */
  readonly ticketCount: number;
  /** Which tickets these are; not there in scores that were stored before this was kept. */
  readonly rows?: SignalRows;
};

export type CriterionScore = {
  readonly name: CriterionName;
  /** 0..1; for noJudgment 1 means none needed. */
  readonly score: number;
  readonly lo: number;
  readonly hi: number;
  readonly confidence: number;
  readonly grade: Grade;
  readonly signals: readonly Signal[];
  /** Repetition only: the gate [lo, mid, hi]; [1, 1, 1] for the others. */
  readonly gate: readonly [number, number, number];
};

export const REMEDIES = [
  "automate",
  "self-service",
  "redesign",
  "human-backed-form",
  "enforced-state",
  "retire",
  "learn",
  "project",
] as const;
export type Remedy = (typeof REMEDIES)[number];

export const DRIVERS = [
  "provisioning automation",
  "public cloud",
  "containers",
  "legacy/hardware",
  "identity/access",
  "release/change",
  "data/integration",
  "third party",
  "unknown",
] as const;
export type Driver = (typeof DRIVERS)[number];

export type ToilScore = {
  /** T, 0..100. */
  readonly toil: number;
  readonly lo: number;
  readonly hi: number;
  /** ln-contributions of the three criteria to ln T (they and ln 100 sum to ln T). */
  readonly contributions: Readonly<Record<CriterionName, number>>;
  /** Share of the tickets that are engineering by their type, 0..1. */
  readonly engineeringShare: number;
  /** Chance that the work is toil, 0..1. */
  readonly chance: number;
  /** The lowest of the three criteria's. */
  readonly grade: Grade;
  readonly criteria: readonly [CriterionScore, CriterionScore, CriterionScore];
  readonly remedy: Remedy;
  /** True where a band was "mixed" and counted as high. */
  readonly remedyMixed: boolean;
  /** Reasons a reader must know: "only 3 days of history: ...", "one burst within 24 hours: ...". */
  readonly notes: readonly string[];
};
