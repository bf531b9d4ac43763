import type { CriterionScore } from "@/lib/core/domain/candidate";
import type { TaskFacts } from "@/lib/core/domain/task-facts";
import { betweenAnchors, clamp } from "@/lib/core/stats/clamp";
import { effectiveCount } from "@/lib/core/stats/entropy";
import { composeCriterion, type Gate } from "./compose-criterion";
import {
  absent,
  countWords,
  coverageOf,
  type Measured,
  numberWords,
  shareOf,
  shareWords,
} from "./measured";
import { BURST_SHARE, WEEKS_TO_TELL } from "./scoring-defaults";

/** Ten tickets a week are as repetitive as volume can show. */
const FULL_VOLUME = 520;
const RETURN_DAYS = 30;
const NEEDS_HISTORY = `needs ${WEEKS_TO_TELL} weeks of history`;
/** Below so many weeks of history the gate looks only at bursts when at least three days are there. */
const LEAST_WEEKS_FOR_BURST = 3 / 7;

/** How alike the tickets of a task are: mean cosine to the most typical one, and the share of tickets that have text or structure to compare. */
export type Sameness = { readonly value: number; readonly coverage: number };

/** Volume on a log scale: ln(1 + n) / ln(521), n tickets a year. */
export function volumeScore(perYear: number): number {
  return clamp(Math.log1p(Math.max(0, perYear)) / Math.log1p(FULL_VOLUME));
}

/** Effective weeks e^H as a share of all weeks: 1 for an even flow, near 0 for one burst. */
export function persistenceScore(weekCounts: readonly number[]): number {
  return weekCounts.length > 0 ? clamp(effectiveCount(weekCounts) / weekCounts.length) : 0;
}

/** What happened in one or two weeks is no repetition; from eight effective weeks on it fully is. */
export function gateOf(effectiveWeeks: number): number {
  return betweenAnchors(effectiveWeeks, 2, WEEKS_TO_TELL);
}

/** Whether there is enough history to tell repetition. */
export function hasHistory(facts: Pick<TaskFacts, "spanWeeks">): boolean {
  return facts.spanWeeks !== null && facts.spanWeeks >= WEEKS_TO_TELL;
}

/** Whether nearly all tickets came within one day. */
export function isBurst(
  facts: Pick<TaskFacts, "burstShare" | "spanWeeks" | "datedCount">,
): boolean {
  return (
    facts.datedCount > 2 &&
    facts.spanWeeks !== null &&
    facts.spanWeeks >= LEAST_WEEKS_FOR_BURST &&
    facts.burstShare >= BURST_SHARE
  );
}

/**
 * The gate as [lowest, middle, highest]. One or two tickets and a burst shut it; with under eight weeks of history it
 * is an interval up to 1, because the weeks that are missing might all look alike.
 */
export function repetitionGate(facts: TaskFacts): Gate {
  if (facts.scoredCount <= 2 || isBurst(facts)) return [0, 0, 0];
  const seen = gateOf(effectiveCount(facts.weekCounts));
  if (hasHistory(facts)) return [seen, seen, seen];
  const lowest = facts.spanWeeks === null ? 0 : seen;
  return [lowest, (lowest + 1) / 2, 1];
}

function volume(facts: TaskFacts): Measured {
  if (facts.spanWeeks === null) return absent("volume", "no dates in the export");
  return {
    name: "volume",
    raw: facts.perYear,
    words: `${countWords(facts.perYear)} a year, ${numberWords(facts.perYear / 52)} a week`,
    value: volumeScore(facts.perYear),
    coverage: coverageOf(facts.datedCount, facts.scoredCount),
    ticketCount: facts.datedCount,
    rows: "dated",
  };
}

function persistence(facts: TaskFacts): Measured {
  const covered = facts.coveredWeeks;
  if (!covered || !hasHistory(facts)) return absent("persistence", NEEDS_HISTORY);
  const weeks = facts.weekCounts.slice(covered.from, covered.to + 1);
  const effective = effectiveCount(weeks);
  return {
    name: "persistence",
    raw: effective,
    words: `${numberWords(effective)} effective weeks of ${weeks.length}`,
    value: persistenceScore(weeks),
    coverage: coverageOf(facts.datedCount, facts.scoredCount),
    ticketCount: facts.datedCount,
    rows: "dated",
  };
}

function sameRequest(facts: TaskFacts, sameness: Sameness | null): Measured {
  if (!sameness) return absent("sameness", "no text to compare");
  return {
    name: "sameness",
    raw: sameness.value,
    words: `${sameness.value.toFixed(2)} like the typical ticket`,
    value: betweenAnchors(sameness.value, 0.2, 0.8),
    coverage: sameness.coverage,
    ticketCount: facts.scoredCount,
    rows: "all",
  };
}

/** Most tickets of a short history cannot look 30 days back. */
function returns(facts: TaskFacts): Measured {
  if (!hasHistory(facts)) return absent("returns", NEEDS_HISTORY);
  if (facts.returns.told === 0) return absent("returns");
  const share = shareOf(facts.returns);
  return {
    name: "returns",
    raw: share,
    words: `${countWords(facts.returns.hits)} of ${countWords(facts.returns.told)} return within ${RETURN_DAYS} days: ${shareWords(share)}`,
    value: betweenAnchors(share, 0, 0.5),
    coverage: coverageOf(facts.returns.told, facts.scoredCount),
    ticketCount: facts.returns.told,
    rows: "returning",
  };
}

/**
 * How repetitive a task is: volume, persistence, sameness and returns, behind the gate. With a short history the grade
 * is C at most. Source: the SRE book, where the first and even the second time is not toil.
 */
export function scoreRepetition(facts: TaskFacts, sameness: Sameness | null): CriterionScore {
  const score = composeCriterion(
    "repetition",
    [volume(facts), persistence(facts), sameRequest(facts, sameness), returns(facts)],
    { ticketCount: facts.scoredCount, gate: repetitionGate(facts) },
  );
  const isBetterThanC = score.grade === "A" || score.grade === "B";
  return !hasHistory(facts) && isBetterThanC ? { ...score, grade: "C" } : score;
}
