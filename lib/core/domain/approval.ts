/** A yes to the plan, with the report as it stood then. */
export type Approval = {
  readonly id: string;
  readonly snapshotId: string;
  readonly taskIds: readonly string[];
  readonly halfDays: number;
  readonly at: Date;
  readonly by: string;
  readonly withdrawUntil: Date;
};
