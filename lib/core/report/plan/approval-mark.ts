import type { Approval } from "../../domain/approval";
import { sayReport } from "../../messages/report";
import { type Formats, formatDate, formatDays } from "../format";
import { counted } from "../number-words";

/** What the standing yes leaves on tasks outside the report. */
export type ApprovalMark = {
  readonly taskIds: readonly string[];
  /** "Approved on 2 Nov 2026 by Elise Moreau". */
  readonly words: string;
};

/** The yes as the page of the plan tells it. */
export type ApprovedPlan = ApprovalMark & {
  /** "Approved on 2 Nov 2026 by Elise Moreau: 20 engineer-days for six tasks." */
  readonly line: string;
  /** The kept report in which it stands as it was. */
  readonly keptId: string;
};

function byWhom({ at, by }: Approval, formats: Formats) {
  return { day: formatDate(at, formats), who: sayReport.stored(formats, by) };
}

/** The mark on the tasks of the approved plan; null while none is approved. */
export function approvalMark(standing: Approval | null, formats: Formats): ApprovalMark | null {
  if (!standing) return null;
  return {
    taskIds: standing.taskIds,
    words: sayReport(formats, "Approved on {day} by {who}", byWhom(standing, formats)),
  };
}

/** The mark with what was approved, in a sentence; null while none is approved. */
export function approvedPlan(standing: Approval | null, formats: Formats): ApprovedPlan | null {
  const mark = approvalMark(standing, formats);
  if (!standing || !mark) return null;
  return {
    ...mark,
    keptId: standing.snapshotId,
    line: sayReport(
      formats,
      "Approved on {day} by {who}: {days} engineer-days for {count, plural, =0 {no tasks} one {one task} other {{n} tasks}}.",
      {
        ...byWhom(standing, formats),
        days: formatDays(standing.halfDays, formats),
        ...counted(standing.taskIds.length, formats),
      },
    ),
  };
}

/** What the mark says of one task; null: it is not part of the approved plan. */
export function markOf(mark: ApprovalMark | null, taskId: string): string | null {
  return mark?.taskIds.includes(taskId) ? mark.words : null;
}
