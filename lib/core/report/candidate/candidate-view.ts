import type { ToilScore } from "../../domain/candidate";
import type { TaskCost } from "../../domain/task-cost";
import { saysToil } from "../../domain/verdict";
import { type CandidateSummary, remedyWord, scoreWord } from "../candidates/candidate-summary";
import {
  type Formats,
  formatCount,
  formatDate,
  formatHours,
  formatHoursBand,
  formatMoment,
  formatMoney,
  formatMoneyBand,
  formatNumbered,
  formatPeople,
  formatShare,
} from "../format";
import { type HeatView, heatView } from "../heat-view";
import type { MetricName } from "../metrics";
import { capital } from "../number-words";
import { periodHref } from "../period";
import { SIGNAL_WORDS } from "../signal-words";
import { candidateHeadline, missingSignals, strongestEvidence } from "./candidate-sentences";
import { type CostView, costView, type MadeBy } from "./cost-view";
import { type EvidenceView, evidenceView } from "./evidence-view";
import { markWords, type Piece, typicalWords } from "./mark-words";
import { candidatePage, type TrendInput, type TrendView, trendView } from "./trend-view";
import { type WaterfallView, waterfallView } from "./waterfall-view";

export type ExampleTicket = {
  readonly key: string;
  readonly externalId: string;
  readonly title: string | null;
  readonly category: string | null;
  /** Null also where the reader's role hides texts. */
  readonly resolution: string | null;
  readonly openedAt: Date | null;
  readonly channel: string | null;
};

/** What the page of one candidate stands on. */
export type CandidateInput = {
  /** Address of the list of candidates, and of the tickets. */
  readonly base: string;
  readonly ticketsBase: string;
  readonly assumptionsHref: string;
  readonly summary: CandidateSummary;
  readonly score: ToilScore;
  readonly cost: TaskCost;
  readonly drivers: readonly string[];
  /** How many wordings there are; `variants` holds the most frequent ones. */
  readonly wordings: number;
  readonly variants: readonly {
    readonly signatureId: string;
    readonly example: string;
    readonly count: number;
  }[];
  /** Null where no ticket has a date. */
  readonly trend: TrendInput | null;
  /** 7 x 24 counts, Monday 00 h first. */
  readonly heat: readonly number[];
  /** Newest first. */
  readonly examples: readonly ExampleTicket[];
  readonly asOf: Date | null;
  /** Versions and seed that the figures were made with. */
  readonly made: Omit<MadeBy, "asOf">;
  readonly place: {
    readonly previous: string | null;
    readonly next: string | null;
    readonly rankedCount: number;
  };
  readonly productiveHours: number;
  readonly formats: Formats;
};

export type KeyFact = {
  readonly name: string;
  readonly metric: MetricName;
  readonly value: string;
  readonly note: string;
};

export type CandidateView = {
  readonly listHref: string;
  readonly title: string;
  readonly asOf: string;
  readonly place: {
    readonly text: string;
    readonly previous: string | null;
    readonly next: string | null;
  };
  readonly score: {
    readonly text: string;
    readonly word: string;
    readonly grade: string;
    /** Where the score would lie with everything that is missing at its worst and at its best. */
    readonly range: string;
  };
  readonly headline: string;
  readonly pro: string | null;
  readonly contra: string | null;
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  readonly facts: readonly KeyFact[];
  readonly waterfall: WaterfallView;
  readonly evidence: EvidenceView;
  readonly trend: TrendView;
  readonly heat: HeatView | null;
  readonly assumptionsHref: string;
  readonly cost: CostView;
  readonly missing: readonly {
    readonly key: string;
    readonly needs: string;
    readonly has: string;
    readonly tells: string;
    readonly points: string;
  }[];
  readonly wordings: {
    readonly title: string;
    readonly rows: readonly {
      readonly key: string;
      readonly text: string;
      readonly share: number;
      readonly count: string;
      readonly href: string;
    }[];
    /** What is not listed; opens all tickets of the task. Null when every wording is listed. */
    readonly more: { readonly text: string; readonly href: string } | null;
  };
  readonly examples: readonly {
    readonly key: string;
    readonly externalId: string;
    readonly when: string;
    readonly title: readonly Piece[];
    readonly resolution: readonly Piece[];
  }[];
  readonly allTickets: { readonly href: string; readonly text: string };
};

const WORDINGS_SHOWN = 10;
const MISSING_SHOWN = 6;
const TEAMS_SHOWN = 2;

function remedyNote({ summary, score }: CandidateInput): string {
  if (summary.verdict === "needsDesign") return "a person said so";
  return score.remedyMixed ? "a mixed criterion counted as high" : "from its three criteria";
}

function costFact({ cost, formats }: CandidateInput): Pick<KeyFact, "value" | "note"> {
  const { total } = cost.axes;
  if (!total) return { value: "not priced", note: "enter the cost of a person in Settings" };
  return {
    value: formatMoney(total.expected, formats),
    note: `P10–P90 ${formatMoneyBand(total.p10, total.p90, formats)}`,
  };
}

function factsOf(input: CandidateInput): readonly KeyFact[] {
  const { summary, score, cost, productiveHours, formats } = input;
  const { p10, p90 } = summary.hoursBand;
  const people = formatPeople(summary.hours, productiveHours, formats);
  return [
    {
      name: "Toil a year",
      metric: "toilHours",
      value: formatHours(summary.hours, formats),
      note: `${people}, P10–P90 ${formatHoursBand(p10, p90, formats)}`,
    },
    {
      name: "Tickets a year",
      metric: "ticketsAYear",
      value: formatCount(cost.ticketsPerYear, formats),
      note: `${formatCount(summary.ticketsAMonth, formats)} a month, ${formatCount(summary.tickets, formats)} in all`,
    },
    { name: "Cost a year", metric: "cost", ...costFact(input) },
    {
      name: "Remedy",
      metric: "remedy",
      value: remedyWord(score.remedy, input.formats),
      note: remedyNote(input),
    },
    {
      name: "Chance of toil",
      metric: "chance",
      value: formatShare(score.chance, formats),
      note: saysToil(summary.verdict) === null ? "from the toil score" : "a person said so",
    },
  ];
}

function tagsOf({ summary, drivers }: CandidateInput): readonly string[] {
  const languages = summary.languages.join(" ").toUpperCase();
  const kind =
    summary.kind === "common" ? "Common debt: adopt or buy" : "Unique debt: redesign or build";
  return [
    ...summary.sources,
    ...summary.teams.slice(0, TEAMS_SHOWN),
    languages,
    kind,
    ...drivers.map(capital),
  ].filter(Boolean);
}

function missingOf({ score, formats }: CandidateInput): CandidateView["missing"] {
  const missing = missingSignals(score);
  const absentCount = missing.filter(({ isAbsent }) => isAbsent).length;
  return missing
    .slice(0, Math.max(MISSING_SHOWN, absentCount))
    .map(({ name, coverage, points }) => ({
      key: name,
      needs: SIGNAL_WORDS[name].needs,
      has: coverage === 0 ? "absent" : `in ${formatShare(coverage, formats)} of the tickets`,
      tells: `It would tell ${SIGNAL_WORDS[name].tells}.`,
      points: `±${points.toFixed(1)}`,
    }));
}

function wordingsOf(input: CandidateInput, ticketsHref: string): CandidateView["wordings"] {
  const { variants, wordings, summary, formats } = input;
  const shown = variants.slice(0, WORDINGS_SHOWN);
  const largest = shown[0]?.count ?? 1;
  const rest = wordings - shown.length;
  const restTickets = summary.tickets - shown.reduce((sum, variant) => sum + variant.count, 0);
  const numbered = (count: number, one: string, many: string) =>
    formatNumbered(count, [one, many], formats);
  return {
    title: numbered(wordings, "wording", "wordings"),
    rows: shown.map((variant) => ({
      key: variant.signatureId,
      text: variant.example,
      share: variant.count / largest,
      count: formatCount(variant.count, formats),
      href: `${ticketsHref}&signature=${variant.signatureId}`,
    })),
    more:
      rest > 0
        ? {
            text: `${formatCount(shown.length, formats)} of ${formatCount(wordings, formats)} shown; the others have ${numbered(restTickets, "ticket", "tickets")}. Open all ${formatCount(summary.tickets, formats)}`,
            href: ticketsHref,
          }
        : null,
  };
}

function examplesOf({ examples, variants, formats }: CandidateInput): CandidateView["examples"] {
  const typical = typicalWords(variants);
  return examples.map((ticket) => ({
    key: ticket.key,
    externalId: ticket.externalId,
    when: [formatMoment(ticket.openedAt, formats), ticket.channel].filter(Boolean).join(", "),
    title: markWords(ticket.title ?? ticket.category ?? "no title", typical),
    resolution: markWords(ticket.resolution ?? "", typical),
  }));
}

function sentence(start: string, parts: readonly string[]): string | null {
  return parts.length > 0 ? `${start} ${parts.join(", ")}.` : null;
}

/** Why a task scores as it does: each number with what it stands on and the address of its rows. */
export function candidateView(input: CandidateInput): CandidateView {
  const { base, ticketsBase, summary, score, cost, place, formats } = input;
  const ticketsHref = `${ticketsBase}?task=${summary.id}`;
  const { pro, contra } = strongestEvidence(score);
  const page = candidatePage(base, summary.id);
  const address = (id: string | null): string | null => {
    if (id === null) return null;
    const to = candidatePage(base, id);
    return input.trend ? periodHref(to, input.trend.query) : to.base;
  };
  const isRanked = summary.rank !== null;
  return {
    listHref: base,
    title: summary.title,
    asOf: `52 weeks to ${formatDate(input.asOf, formats)}`,
    place: {
      text: isRanked
        ? `${summary.rank} of ${formatCount(place.rankedCount, formats)}`
        : "not ranked",
      previous: address(place.previous),
      next: address(place.next),
    },
    score: {
      text: String(Math.round(score.toil)),
      word: scoreWord(score.toil, formats),
      grade: score.grade,
      range: `${Math.round(score.lo)}–${Math.round(score.hi)}`,
    },
    headline: candidateHeadline(score, cost.ticketsPerYear, formats),
    pro: sentence("For it:", pro),
    contra: sentence("Against it:", contra),
    tags: tagsOf(input),
    notes: score.notes,
    facts: factsOf(input),
    waterfall: waterfallView(score, formats),
    evidence: evidenceView(score, ticketsHref, formats),
    trend: trendView(page, input.trend, formats),
    heat: heatView(input.heat, summary.offHoursShare, formats),
    cost: costView(
      cost,
      { chance: score.chance, made: { ...input.made, asOf: input.asOf } },
      formats,
    ),
    assumptionsHref: input.assumptionsHref,
    missing: missingOf(input),
    wordings: wordingsOf(input, ticketsHref),
    examples: examplesOf(input),
    allTickets: {
      href: ticketsHref,
      text: `Open ${formatNumbered(summary.tickets, ["ticket", "tickets"], formats)}`,
    },
  };
}
