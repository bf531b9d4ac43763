import type { CriterionScore } from "@/lib/core/domain/candidate";
import type { SignalRows } from "@/lib/core/domain/signal-rows";
import type { DeskFacts, HandlingSpread, Tally, TaskFacts } from "@/lib/core/domain/task-facts";
import { clamp } from "@/lib/core/stats/clamp";
import { entropy } from "@/lib/core/stats/entropy";
import { composeCriterion, OPEN_GATE } from "./compose-criterion";
import {
  absent,
  countWords,
  coverageOf,
  type Measured,
  numberWords,
  shareOf,
  shareWords,
} from "./measured";
import { APPROVAL_CAP, APPROVAL_SHARE } from "./scoring-defaults";

/** How much one way of resolving prevails: 1 - H / ln k over k ways; 1 when there is only one. */
export function oneWayScore(counts: readonly number[]): number {
  const ways = counts.filter((count) => count > 0).length;
  return ways <= 1 ? 1 : clamp(1 - entropy(counts) / Math.log(ways));
}

/** 1 - IQR / (1.5 x median): 1 when every ticket takes the same time. A median of 0 counts as even. */
export function evenTimeScore(p25: number, p50: number, p75: number): number {
  return p50 > 0 ? 1 - Math.min(1, (p75 - p25) / p50 / 1.5) : 1;
}

/** 1 without hand-offs, 0 from three a ticket. */
export function fewHandOffsScore(mean: number): number {
  return 1 - Math.min(1, mean / 3);
}

/** 1 up to one comment, 0 from nine. */
export function shortConversationScore(median: number): number {
  return clamp(1 - (median - 1) / 8);
}

/** 1 without escalations, 0 from every second ticket. */
export function noEscalationScore(share: number): number {
  return 1 - Math.min(1, 2 * share);
}

/** (P + 1) / (P + Q + 2): tickets with procedural against tickets with judgment words, with a prior of one each. */
export function proceduralScore(procedural: number, judgment: number): number {
  return (procedural + 1) / (procedural + judgment + 2);
}

/** 0 without citations, 1 from 60 % of the tickets. */
export function runbookScore(share: number): number {
  return clamp(share / 0.6);
}

/** 1 when nothing is reopened, 0 from every fifth ticket. */
export function sticksScore(reopenRate: number): number {
  return 1 - Math.min(1, reopenRate / 0.2);
}

/** Close codes or wordings of the resolution, whichever more tickets have. A code that the whole desk shares tells nothing. */
function waysOf(
  facts: TaskFacts,
  desk: Pick<DeskFacts, "closeCodeCount">,
): { readonly ways: Tally; readonly rows: SignalRows } {
  const codes = desk.closeCodeCount > 1 ? facts.closeCodes : { told: 0, counts: [] };
  return codes.told >= facts.resolutionWays.told
    ? { ways: codes, rows: "closeCode" }
    : { ways: facts.resolutionWays, rows: "resolution" };
}

function oneWay(facts: TaskFacts, desk: Pick<DeskFacts, "closeCodeCount">): Measured {
  const { ways, rows } = waysOf(facts, desk);
  const [first] = ways.counts;
  if (!first) return absent("oneWay");
  return {
    name: "oneWay",
    raw: ways.counts.length,
    words: `"${first.name}" closes ${shareWords(first.count / ways.told)}, ${countWords(ways.counts.length)} ${ways.counts.length === 1 ? "way" : "ways"} in all`,
    value: oneWayScore(ways.counts.map((way) => way.count)),
    coverage: coverageOf(ways.told, facts.scoredCount),
    ticketCount: ways.told,
    rows,
  };
}

const ROWS_OF_HANDLING: Readonly<Record<HandlingSpread["from"], SignalRows>> = {
  "work log": "workLog",
  activity: "activity",
  notes: "comments",
};

function evenTime(facts: TaskFacts): Measured {
  const spread = facts.handling;
  if (!spread) return absent("evenTime");
  const unit = spread.from === "notes" ? "notes" : "min";
  return {
    name: "evenTime",
    raw: spread.p50,
    words: `median ${numberWords(spread.p50)} ${unit}, middle half ${numberWords(spread.p25)} to ${numberWords(spread.p75)} (${spread.from})`,
    value: evenTimeScore(spread.p25, spread.p50, spread.p75),
    coverage: coverageOf(spread.told, facts.scoredCount),
    ticketCount: spread.told,
    rows: ROWS_OF_HANDLING[spread.from],
  };
}

function handOffs(facts: TaskFacts): Measured {
  const { told, mean } = facts.reassignments;
  if (told === 0) return absent("fewHandOffs");
  return {
    name: "fewHandOffs",
    raw: mean,
    words: `${mean.toFixed(2)} a ticket`,
    value: fewHandOffsScore(mean),
    coverage: coverageOf(told, facts.scoredCount),
    ticketCount: told,
    rows: "reassignments",
  };
}

function conversation(facts: TaskFacts): Measured {
  const { told, median } = facts.comments;
  if (told === 0) return absent("shortConversation");
  return {
    name: "shortConversation",
    raw: median,
    words: `median ${numberWords(median)} ${median === 1 ? "comment" : "comments"}`,
    value: shortConversationScore(median),
    coverage: coverageOf(told, facts.scoredCount),
    ticketCount: told,
    rows: "comments",
  };
}

function escalation(facts: TaskFacts): Measured {
  if (facts.escalations.told === 0) return absent("noEscalation");
  const share = shareOf(facts.escalations);
  return {
    name: "noEscalation",
    raw: share,
    words: `${shareWords(share)} escalated or approved`,
    value: noEscalationScore(share),
    coverage: coverageOf(facts.escalations.told, facts.scoredCount),
    ticketCount: facts.escalations.told,
    rows: "approval",
  };
}

function wording(facts: TaskFacts): Measured {
  const { told, procedural, judgment } = facts.wording;
  if (told === 0) return absent("procedural", "no resolution text in a known language");
  return {
    name: "procedural",
    raw: procedural,
    words: `${countWords(procedural)} tickets with words of a procedure, ${countWords(judgment)} with words of judgment`,
    value: proceduralScore(procedural, judgment),
    coverage: coverageOf(told, facts.scoredCount),
    ticketCount: facts.resolutionWays.told,
    rows: "resolution",
  };
}

function runbook(facts: TaskFacts): Measured {
  if (facts.runbook.told === 0) return absent("runbook");
  const share = shareOf(facts.runbook);
  return {
    name: "runbook",
    raw: share,
    words: `an article, runbook or script is cited in ${shareWords(share)}`,
    value: runbookScore(share),
    coverage: coverageOf(facts.runbook.told, facts.scoredCount),
    ticketCount: facts.runbook.told,
    rows: "resolution",
  };
}

function sticks(facts: TaskFacts): Measured {
  if (facts.reopened.told === 0) return absent("sticks");
  const rate = shareOf(facts.reopened);
  return {
    name: "sticks",
    raw: rate,
    words: `reopened ${shareWords(rate)}`,
    value: sticksScore(rate),
    coverage: coverageOf(facts.reopened.told, facts.scoredCount),
    ticketCount: facts.reopened.told,
    rows: "reopens",
  };
}

/** Whether a person has to approve this work: half of the tickets that tell, or more. */
export function needsApproval(facts: Pick<TaskFacts, "approvals">): boolean {
  return facts.approvals.told > 0 && shareOf(facts.approvals) >= APPROVAL_SHARE;
}

/**
 * How little judgment a task needs, 1 = none. Approved work goes no higher than .6 unless a lead marked the decision as
 * a rule. Source: the SRE book, where the need for human judgment argues against calling work toil.
 */
export function scoreNoJudgment(
  facts: TaskFacts,
  desk: Pick<DeskFacts, "closeCodeCount">,
  marks: { readonly ruleDecidable: boolean },
): CriterionScore {
  const score = composeCriterion(
    "noJudgment",
    [
      oneWay(facts, desk),
      evenTime(facts),
      handOffs(facts),
      conversation(facts),
      escalation(facts),
      wording(facts),
      runbook(facts),
      sticks(facts),
    ],
    { ticketCount: facts.scoredCount, gate: OPEN_GATE },
  );
  if (marks.ruleDecidable || !needsApproval(facts)) return score;
  return {
    ...score,
    score: Math.min(score.score, APPROVAL_CAP),
    lo: Math.min(score.lo, APPROVAL_CAP),
    // A type alone is a guess about the approval: the upper bound stays where it was.
    hi: facts.approvals.inferred > 0 ? score.hi : Math.min(score.hi, APPROVAL_CAP),
  };
}
