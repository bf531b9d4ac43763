import { CRITERIA, type CriterionName } from "../../domain/candidate";
import { sayCandidates } from "../../messages/candidates";
import { sayEvidence } from "../../messages/evidence";
import { type Formats, formatCount, formatMoney, formatMoneyBand, formatUnit } from "../format";
import { type ApprovalMark, markOf } from "../plan/approval-mark";
import { CRITERION_WORDS } from "../signal-words";
import { verdictName } from "../verdict-words";
import { type WhiskerView, whiskerOf } from "../whisker";
import { type CandidateSummary, remedyWord, scoreWord } from "./candidate-summary";

/** One candidate as a row or a card, ready to be shown. */
export type CandidateRowView = {
  readonly id: string;
  readonly href: string;
  readonly rank: number | null;
  readonly title: string;
  readonly sources: readonly string[];
  /** What stands beside the sources: the team, and the languages where there are several. */
  readonly aside: string | null;
  readonly criteria: readonly {
    readonly name: string;
    readonly value: number;
    readonly text: string;
  }[];
  readonly score: { readonly text: string; readonly word: string; readonly grade: string };
  readonly ticketsAMonth: string;
  readonly trend: { readonly values: readonly number[]; readonly label: string };
  readonly hours: string;
  /** Null: not priced. */
  readonly cost: {
    readonly text: string;
    readonly band: string;
    readonly whisker: WhiskerView | null;
  } | null;
  readonly remedy: string;
  /** What a person said of it; null: nothing. */
  readonly verdict: string | null;
  /** Who approved it, and when; null: it is not in the approved plan. */
  readonly approved: string | null;
};

const SOURCES_SHOWN = 3;
const WEEKS_IN_POINT = 4;

const VALUES: Readonly<Record<CriterionName, (candidate: CandidateSummary) => number>> = {
  repetition: (candidate) => candidate.repetition,
  noJudgment: (candidate) => candidate.noJudgment,
  interrupt: (candidate) => candidate.interrupt,
};

/** Sums of four weeks, counted back from the newest, so that the last point is a whole one; an odd start is left out. */
export function fourWeekSums(weeks: readonly number[]): readonly number[] {
  const sums: number[] = [];
  for (let end = weeks.length; end >= WEEKS_IN_POINT; end -= WEEKS_IN_POINT) {
    const four = weeks.slice(end - WEEKS_IN_POINT, end);
    sums.unshift(four.reduce((sum, tickets) => sum + tickets, 0));
  }
  return sums;
}

const OVER = "tickets over {weeks, plural, one {# week} other {# weeks}}";
const UNCHANGED =
  "tickets over {weeks, plural, one {# week} other {# weeks}}, unchanged in the last quarter";
const UP =
  "tickets over {weeks, plural, one {# week} other {# weeks}}, up {change} % in the last quarter";
const DOWN =
  "tickets over {weeks, plural, one {# week} other {# weeks}}, down {change} % in the last quarter";

/** "up 12 % over the last quarter", for readers who do not see the line. */
function trendLabel(candidate: CandidateSummary, formats: Formats): string {
  const weeks = candidate.weeks.length;
  if (candidate.growth === null) return sayCandidates(formats, OVER, { weeks });
  const change = Math.round(candidate.growth * 100);
  if (change === 0) return sayCandidates(formats, UNCHANGED, { weeks });
  return change > 0
    ? sayCandidates(formats, UP, { weeks, change })
    : sayCandidates(formats, DOWN, {
        weeks,
        change: -change,
      });
}

function asideOf({ teams, languages }: CandidateSummary, formats: Formats): string | null {
  const count = languages.length;
  const parts = [
    teams[0],
    count > 1 ? sayCandidates(formats, "{count} languages", { count }) : null,
  ];
  return parts.filter(Boolean).join(", ") || null;
}

/** The largest P90 among candidates: the end of the axis that all their bars share. 0 when nothing is priced. */
export function costScale(candidates: readonly CandidateSummary[]): number {
  return candidates.reduce((largest, { cost }) => Math.max(largest, cost?.p90 ?? 0), 0);
}

type RowsAround = {
  readonly base: string;
  /** The end of the cost axis that all rows share. */
  readonly scale: number;
  readonly approval: ApprovalMark | null;
  readonly formats: Formats;
};

/** Turns a candidate into what its row shows. */
export function candidateRow(
  candidate: CandidateSummary,
  { base, scale, approval, formats }: RowsAround,
): CandidateRowView {
  const { cost } = candidate;
  return {
    id: candidate.id,
    href: `${base}/${candidate.id}`,
    rank: candidate.rank,
    title: candidate.title,
    sources: candidate.sources.slice(0, SOURCES_SHOWN),
    aside: asideOf(candidate, formats),
    criteria: CRITERIA.map((name) => {
      const value = VALUES[name](candidate);
      return {
        name: sayEvidence(formats, CRITERION_WORDS[name].short),
        value,
        text: formatUnit(value, formats),
      };
    }),
    score: {
      text: String(Math.round(candidate.toil)),
      word: scoreWord(candidate.toil, formats),
      grade: candidate.grade,
    },
    ticketsAMonth: formatCount(candidate.ticketsAMonth, formats),
    trend: { values: fourWeekSums(candidate.weeks), label: trendLabel(candidate, formats) },
    hours: formatCount(candidate.hours, formats),
    cost: cost
      ? {
          text: formatMoney(cost.expected, formats),
          band: formatMoneyBand(cost.p10, cost.p90, formats),
          whisker: whiskerOf(cost, scale),
        }
      : null,
    remedy: remedyWord(candidate.remedy, formats),
    verdict: candidate.verdict && verdictName(candidate.verdict, formats),
    approved: markOf(approval, candidate.id),
  };
}
