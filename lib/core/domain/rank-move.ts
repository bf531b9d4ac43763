import type { SignalName } from "./candidate";
import type { Verdict } from "./verdict";

/** Why a task stands elsewhere than in the ranking before. */
export type MoveReason =
  /** A person's word on the task; null: it was taken back. */
  | { readonly kind: "verdict"; readonly verdict: Verdict | null }
  /** What words on other tasks taught: these signals count more or less now. */
  | { readonly kind: "learned"; readonly signals: readonly SignalName[]; readonly isUp: boolean };

/** A task's way from one ranking to the next; a rank of null is "not ranked". */
export type RankMove = {
  readonly taskId: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly because: MoveReason;
};
