import type { ReactNode } from "react";
import { useFormats } from "#formats";
import type { LeaveOutCondition } from "@/lib/core/domain/leave-out";
import { sayLeaveOuts } from "@/lib/core/messages/leave-outs";
import { saySettings } from "@/lib/core/messages/settings";
import type { CoverageView } from "@/lib/core/report/coverage/coverage-view";
import type { LeaveOutLine } from "@/lib/core/report/leave-outs/leave-outs-view";
import { CoverageLine } from "./coverage-line";
import type { LeaveOutActs } from "./leave-outs/leave-out-acts";
import type { LeaveOutChoices } from "./leave-outs/leave-out-form";
import { LeaveOutList } from "./leave-outs/leave-out-list";
import { PageHeader } from "./page-header";
import { RankingUnderWay } from "./verdict/ranking-under-way";

type Props = {
  readonly tabs: ReactNode;
  readonly lines: readonly LeaveOutLine[];
  /** Null before there is a ranking. */
  readonly coverage: CoverageView | null;
  readonly choices: LeaveOutChoices;
  /** What the address asks to leave out; null: nothing. */
  readonly asked: LeaveOutCondition | null;
  readonly isUpdating: boolean;
  /** Null for those who may only look. */
  readonly acts: LeaveOutActs | null;
};

/** Which tickets are in no total, by which filter, and how many each takes. */
export function LeaveOutsScreen({ tabs, coverage, isUpdating, ...list }: Props) {
  const formats = useFormats();
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">{saySettings(formats, "Settings")}</strong>}
        aside={isUpdating ? <RankingUnderWay /> : null}
        title={sayLeaveOuts(formats, "Leave-outs")}
        note={sayLeaveOuts(
          formats,
          "Spam, tests, moved bulk, one desk: tickets that a filter takes stay in the list of tickets and are in no ranking and no total. Nothing is deleted; pause a filter, and its tickets count again.",
        )}
      />
      {tabs}
      {coverage ? (
        <p className="mb-4 text-13 text-text-2">
          <CoverageLine view={coverage} isStart />
        </p>
      ) : null}
      <LeaveOutList {...list} />
    </>
  );
}
