import type { CriterionScore, Grade, ToilScore } from "@/lib/core/domain/candidate";
import { GRADES } from "@/lib/core/domain/candidate";
import type { DeskFacts, TaskFacts } from "@/lib/core/domain/task-facts";
import { scoreInterruption } from "./interruption";
import { chanceOf, isEngineering } from "./learn-model";
import { countWords, numberWords, shareOf, shareWords } from "./measured";
import { needsApproval, scoreNoJudgment } from "./no-judgment";
import { remedyFor } from "./remedy";
import { hasHistory, isBurst, type Sameness, scoreRepetition } from "./repetition";
import { APPROVAL_CAP, WEEKS_TO_TELL } from "./scoring-defaults";
import { logContributions, toilScoreOf } from "./toil-score";

/** From this share on, a task hangs on one person. */
const KEY_PERSON_SHARE = 0.6;

/** What is known about a task beside its tickets. */
export type ScoringContext = {
  readonly desk: Pick<DeskFacts, "closeCodeCount">;
  /** null: the tickets have nothing to compare. */
  readonly sameness: Sameness | null;
  /** A lead's marks. */
  readonly ruleDecidable?: boolean;
  readonly isApplicationUseless?: boolean;
};

/** Share of the tickets that their tool calls engineering: stories, bugs, epics. */
function engineeringShareOf(facts: TaskFacts): number {
  const told = facts.types.reduce((sum, type) => sum + type.count, 0);
  const engineering = facts.types.find((type) => type.name === "engineering")?.count ?? 0;
  return told > 0 ? engineering / told : 0;
}

function lowestGrade(criteria: readonly CriterionScore[]): Grade {
  const worst = Math.max(...criteria.map((criterion) => GRADES.indexOf(criterion.grade)));
  return GRADES[worst] ?? "D";
}

function historyNote(facts: TaskFacts): string | null {
  if (hasHistory(facts)) return null;
  const shown = `${WEEKS_TO_TELL} weeks can`;
  if (facts.spanWeeks === null) return `no dates: repetition cannot be told yet; ${shown}`;
  const days = facts.spanWeeks * 7;
  const history =
    days < 14
      ? `${Math.max(1, Math.round(days))} ${Math.round(days) <= 1 ? "day" : "days"}`
      : `${numberWords(facts.spanWeeks)} weeks`;
  return `only ${history} of history: repetition cannot be told yet; ${shown}`;
}

function notesOn(facts: TaskFacts, isCapped: boolean): string[] {
  const notes = [historyNote(facts)];
  if (isBurst(facts)) {
    notes.push(`one burst: ${shareWords(facts.burstShare)} of the tickets came within 24 hours`);
  }
  if (facts.scoredCount <= 2) notes.push("seen only once or twice: not yet repeated work");
  if (isCapped) {
    notes.push(
      `a person approves ${shareWords(shareOf(facts.approvals))}: "no judgment" goes no higher than ${APPROVAL_CAP}`,
    );
  }
  const engineering = engineeringShareOf(facts);
  if (engineering > 0) {
    notes.push(
      `${shareWords(engineering)} are engineering by their type: permanent improvement is never toil`,
    );
  }
  const undated = facts.scoredCount - facts.datedCount;
  if (undated > 0 && facts.datedCount > 0) {
    notes.push(`${countWords(undated)} of ${countWords(facts.scoredCount)} tickets have no date`);
  }
  if (
    facts.topResolverShare !== null &&
    facts.topResolverShare > KEY_PERSON_SHARE &&
    facts.scoredCount > 2
  ) {
    notes.push(`one person handles ${shareWords(facts.topResolverShare)} of it`);
  }
  return notes.filter((note) => note !== null);
}

/**
 * Scores one task: three criteria out of 17 signals, T with its interval, the chance of toil without verdicts, grade
 * and remedy.
 *
 * Never fails: what the tickets do not tell becomes an absent signal, a wider interval and a lower grade.
 */
export function scoreTask(facts: TaskFacts, context: ScoringContext): ToilScore {
  const ruleDecidable = context.ruleDecidable ?? false;
  const repetition = scoreRepetition(facts, context.sameness);
  const noJudgment = scoreNoJudgment(facts, context.desk, { ruleDecidable });
  const interrupt = scoreInterruption(facts);
  const criteria = [repetition, noJudgment, interrupt] as const;
  const values = (pick: "score" | "lo" | "hi") => ({
    repetition: repetition[pick],
    noJudgment: noJudgment[pick],
    interrupt: interrupt[pick],
  });
  const toil = toilScoreOf(values("score"));
  const { remedy, mixed } = remedyFor({
    ...values("score"),
    returns: repetition.signals.find((signal) => signal.name === "returns")?.value ?? null,
    isApplicationUseless: context.isApplicationUseless ?? false,
  });
  const engineeringShare = engineeringShareOf(facts);
  return {
    toil,
    lo: toilScoreOf(values("lo")),
    hi: toilScoreOf(values("hi")),
    contributions: logContributions(values("score")),
    // Engineering leaves a lasting improvement and is not toil, however alike its tickets look (SRE book). Where most
    // tickets say so, the rest of the group is taken to be the same.
    engineeringShare,
    chance: chanceOf({ toil, criteria, engineeringShare }),
    grade: lowestGrade(criteria),
    criteria,
    remedy: isEngineering({ engineeringShare }) ? "project" : remedy,
    remedyMixed: mixed,
    notes: notesOn(facts, needsApproval(facts) && !ruleDecidable),
  };
}
