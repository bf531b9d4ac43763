import { createLocalClock, dateOfDay } from "@/lib/core/calendar/local-clock";
import type { CandidateInput } from "@/lib/core/report/candidate/candidate-view";
import { knownDays } from "@/lib/core/report/candidate/known-days";
import type { CandidateSummary } from "@/lib/core/report/candidates/candidate-summary";
import { type PeriodQuery, periodOf } from "@/lib/core/report/period";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { annotationsOfTask } from "@/lib/server/store/annotations";
import { parseRunTotals } from "@/lib/server/store/candidate-columns";
import type { CandidateDetail } from "@/lib/server/store/candidates";
import { taskApprovedAt } from "@/lib/server/store/plan-approvals";
import { weeksOfTask } from "@/lib/server/store/questions/period-tickets";

type Asked = {
  readonly detail: CandidateDetail;
  readonly summary: CandidateSummary;
  readonly query: PeriodQuery;
  readonly timeZone: string;
};

/** A task's tickets by week and by day, with what is noted of them; null where no ticket has a date. */
export async function loadDays(
  scope: WorkspaceScope,
  { detail, summary, query, timeZone }: Asked,
): Promise<Pick<CandidateInput, "trend" | "days">> {
  const { run, candidate } = detail;
  if (!run.asOf) return { trend: null, days: null };
  const { since, sourceStarts = [] } = parseRunTotals(run.totals);
  const period = periodOf(query, run.asOf, timeZone);
  const [weeks, said, approvedAt] = await Promise.all([
    weeksOfTask(scope, summary.id, period),
    annotationsOfTask(scope, summary, earlierOf(period.now.since, since)),
    taskApprovedAt(scope, summary.id),
  ]);
  const known = knownDays({
    approvedAt,
    sources: summary.sources,
    starts: sourceStarts,
    timeZone,
  });
  const newest = dateOfDay(createLocalClock(timeZone).dayOf(run.asOf.getTime()));
  return {
    trend: { query, period, ...weeks, noted: { said, known } },
    // A ranking that was made before days were counted has none.
    days: since && candidate.days.length > 0 ? { since, counts: candidate.days, newest } : null,
  };
}

function earlierOf(day: string, other: string | null | undefined): string {
  return other && other < day ? other : day;
}
