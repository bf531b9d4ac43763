import type { Estimate } from "@/lib/core/domain/money";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { Verdict } from "@/lib/core/domain/verdict";
import { parseCost, parseScore } from "../store/candidate-columns";
import type { CandidateRow } from "../store/candidates";
import { parseVerdict } from "../store/verdict-columns";

type Score = { score: number; lo: number; hi: number; grade: string };

/** The published shape of a candidate (`toilbox candidates --json`). */
export type CandidateJson = {
  readonly id: string;
  readonly rank: number | null;
  readonly title: string;
  readonly tickets: number;
  readonly toil: Score;
  readonly repetition: Score;
  readonly judgment: Score;
  readonly interrupt: Score;
  readonly grade: string;
  readonly remedy: string;
  readonly kind: string;
  readonly drivers: readonly string[];
  /** What a person said of the task, as its page shows; null: nobody yet. */
  readonly verdict: Verdict | null;
  readonly hoursPerYear: number;
  readonly currency: string;
  readonly cost: Readonly<Record<string, Estimate | null | readonly string[]>>;
};

/** Turns a stored candidate into the published shape; in the public profile the axes have their own names. */
export function candidateJson(row: CandidateRow, settings: WorkspaceSettings): CandidateJson {
  const score = parseScore(row.score);
  const cost = parseCost(row.cost);
  const { profile: _, ...axes } = cost.axes;
  const [repetition, judgment, interrupt] = score.criteria.map(
    (criterion): Score => ({
      score: criterion.score,
      lo: criterion.lo,
      hi: criterion.hi,
      grade: criterion.grade,
    }),
  ) as [Score, Score, Score];
  return {
    id: row.taskId,
    rank: row.rank,
    title: row.name ?? row.title,
    tickets: row.tickets,
    toil: { score: score.toil, lo: score.lo, hi: score.hi, grade: score.grade },
    repetition,
    judgment,
    interrupt,
    grade: row.grade,
    remedy: row.remedy,
    kind: row.kind,
    drivers: row.drivers,
    verdict: parseVerdict(row.verdict),
    hoursPerYear: row.hoursPerYear,
    currency: settings.currency,
    cost: { ...axes, unpriced: cost.unpriced },
  };
}
