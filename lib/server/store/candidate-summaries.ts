import {
  type CandidateSummary,
  WEEKS_A_MONTH,
} from "@/lib/core/report/candidates/candidate-summary";
import { parseCost } from "./candidate-columns";
import type { ListedCandidate } from "./candidates";
import { parseVerdict } from "./verdict-columns";

/** A stored candidate as lists show it. */
export function summaryOf(row: ListedCandidate): CandidateSummary {
  const cost = parseCost(row.cost);
  return {
    id: row.taskId,
    rank: row.rank,
    title: row.name ?? row.title,
    tickets: row.tickets,
    ticketsAMonth: (cost.ticketsPerYear / 52) * WEEKS_A_MONTH,
    toil: row.toil,
    repetition: row.repetition,
    noJudgment: row.noJudgment,
    interrupt: row.interrupt,
    grade: row.grade,
    verdict: parseVerdict(row.verdict),
    remedy: row.remedy,
    kind: row.kind,
    hours: row.hoursPerYear,
    hoursBand: cost.hours,
    cost: cost.axes.total,
    growth: row.growth,
    offHoursShare: row.offHoursShare,
    sources: row.sources,
    teams: row.teams,
    services: row.services,
    languages: row.languages,
    weeks: row.weeks,
    notes: row.notes,
  };
}
