import type { LeaveOutCondition, LeaveOutState } from "@/lib/core/domain/leave-out";
import type { LeaveOutPreview } from "@/lib/core/report/leave-outs/leave-outs-view";

/** A leave-out as a person wrote it; without an id it is a new one. */
export type WrittenLeaveOut = {
  readonly id: string | null;
  readonly name: string;
  readonly condition: LeaveOutCondition;
};

/** What can be done with leave-outs; a string says why it was not done. */
export type LeaveOutActs = {
  readonly preview: (
    condition: LeaveOutCondition,
    id: string | null,
  ) => Promise<LeaveOutPreview | string>;
  readonly save: (written: WrittenLeaveOut) => Promise<{ readonly id: string } | string>;
  readonly setState: (id: string, state: LeaveOutState) => Promise<string | null>;
};
