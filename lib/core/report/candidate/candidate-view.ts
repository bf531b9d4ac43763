import type { ToilScore } from "../../domain/candidate";
import type { TaskCost } from "../../domain/task-cost";
import { saysToil } from "../../domain/verdict";
import { sayCandidates } from "../../messages/candidates";
import { sayEvidence } from "../../messages/evidence";
import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import { type CalendarInput, type CalendarView, calendarView } from "../calendar-view";
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
  formatPeople,
  formatShare,
} from "../format";
import { type HeatView, heatView } from "../heat-view";
import { channelWord, retellNote } from "../measured-words";
import type { MetricName } from "../metrics";
import { capital } from "../number-words";
import { periodHref } from "../period-view";
import { type ApprovalMark, markOf } from "../plan/approval-mark";
import { SIGNAL_WORDS } from "../signal-words";
import { annotationViews } from "./annotation-view";
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
  /** Tickets a day from a first day on, YYYY-MM-DD; null where they were not counted or have no dates. */
  readonly days: Omit<CalendarInput, "noted"> | null;
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
  /** The approved plan; null while there is none. */
  readonly approval: ApprovalMark | null;
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
  /** Who approved it, and when; null: it is not in the approved plan. */
  readonly approved: string | null;
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  readonly facts: readonly KeyFact[];
  readonly waterfall: WaterfallView;
  readonly evidence: EvidenceView;
  readonly trend: TrendView;
  readonly heat: HeatView | null;
  readonly calendar: CalendarView | null;
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

function remedyNote({ summary, score, formats }: CandidateInput): string {
  if (summary.verdict === "needsDesign") return sayCandidates(formats, "a person said so");
  return score.remedyMixed
    ? sayCandidates(formats, "a mixed criterion counted as high")
    : sayCandidates(formats, "from its three criteria");
}

function costFact({ cost, formats }: CandidateInput): Pick<KeyFact, "value" | "note"> {
  const { total } = cost.axes;
  if (!total)
    return {
      value: sayWords(formats, "not priced"),
      note: sayCandidates(formats, "enter the cost of a person in Settings"),
    };
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
      name: sayCandidates(formats, "Toil a year"),
      metric: "toilHours",
      value: formatHours(summary.hours, formats),
      note: `${people}, P10–P90 ${formatHoursBand(p10, p90, formats)}`,
    },
    {
      name: sayCandidates(formats, "Tickets a year"),
      metric: "ticketsAYear",
      value: formatCount(cost.ticketsPerYear, formats),
      note: sayCandidates(formats, "{month} a month, {all} in all", {
        month: formatCount(summary.ticketsAMonth, formats),
        all: formatCount(summary.tickets, formats),
      }),
    },
    { name: sayCandidates(formats, "Cost a year"), metric: "cost", ...costFact(input) },
    {
      name: sayCandidates(formats, "Remedy"),
      metric: "remedy",
      value: remedyWord(score.remedy, formats),
      note: remedyNote(input),
    },
    {
      name: sayCandidates(formats, "Chance of toil"),
      metric: "chance",
      value: formatShare(score.chance, formats),
      note:
        saysToil(summary.verdict) === null
          ? sayCandidates(formats, "from the toil score")
          : sayCandidates(formats, "a person said so"),
    },
  ];
}

function tagsOf({ summary, drivers, formats }: CandidateInput): readonly string[] {
  const languages = summary.languages.join(" ").toUpperCase();
  const kind =
    summary.kind === "common"
      ? sayCandidates(formats, "Common debt: adopt or buy")
      : sayCandidates(formats, "Unique debt: redesign or build");
  return [
    ...summary.sources,
    ...summary.teams.slice(0, TEAMS_SHOWN),
    languages,
    kind,
    ...drivers.map((driver) => sayReport.stored(formats, capital(driver))),
  ].filter(Boolean);
}

function missingOf({ score, formats }: CandidateInput): CandidateView["missing"] {
  const missing = missingSignals(score);
  const oneDigit = new Intl.NumberFormat(formats.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const absentCount = missing.filter(({ isAbsent }) => isAbsent).length;
  return missing
    .slice(0, Math.max(MISSING_SHOWN, absentCount))
    .map(({ name, coverage, points }) => ({
      key: name,
      needs: sayEvidence(formats, SIGNAL_WORDS[name].needs),
      has:
        coverage === 0
          ? sayCandidates(formats, "absent")
          : sayCandidates(formats, "in {share} of the tickets", {
              share: formatShare(coverage, formats),
            }),
      tells: sayCandidates(formats, "It would tell {what}.", {
        what: sayEvidence(formats, SIGNAL_WORDS[name].tells),
      }),
      points: `±${oneDigit.format(points)}`,
    }));
}

function wordingsOf(input: CandidateInput, ticketsHref: string): CandidateView["wordings"] {
  const { variants, wordings, summary, formats } = input;
  const shown = variants.slice(0, WORDINGS_SHOWN);
  const largest = shown[0]?.count ?? 1;
  const rest = wordings - shown.length;
  const restTickets = summary.tickets - shown.reduce((sum, variant) => sum + variant.count, 0);
  return {
    title: sayCandidates(formats, "{count, plural, one {# wording} other {# wordings}}", {
      count: wordings,
    }),
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
            text: sayCandidates(
              formats,
              "{shown} of {all} shown; the others have {count, plural, one {# ticket} other {# tickets}}. Open all {tickets}",
              {
                shown: formatCount(shown.length, formats),
                all: formatCount(wordings, formats),
                count: restTickets,
                tickets: formatCount(summary.tickets, formats),
              },
            ),
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
    when: [
      formatMoment(ticket.openedAt, formats),
      ticket.channel && channelWord(ticket.channel, formats),
    ]
      .filter(Boolean)
      .join(", "),
    title: markWords(
      ticket.title ?? ticket.category ?? sayCandidates(formats, "no title"),
      typical,
    ),
    resolution: markWords(ticket.resolution ?? "", typical),
  }));
}

function sentence(
  message: "For it: {evidence}." | "Against it: {evidence}.",
  parts: readonly string[],
  formats: Formats,
): string | null {
  return parts.length > 0 ? sayCandidates(formats, message, { evidence: parts.join(", ") }) : null;
}

function calendarOf({ days, trend, formats }: CandidateInput, ticketsHref: string) {
  if (!days) return null;
  const shown = { since: days.since, until: days.newest, isNewest: true };
  const noted = trend ? annotationViews(trend.noted, shown, formats) : [];
  return calendarView({ ...days, noted }, { ticketsHref, formats });
}

/** Why a task scores as it does: each number with what it stands on and the address of its rows. */
export function candidateView(input: CandidateInput): CandidateView {
  const { base, ticketsBase, summary, score, cost, place, formats } = input;
  const ticketsHref = `${ticketsBase}?task=${summary.id}`;
  const { pro, contra } = strongestEvidence(score, formats);
  const page = candidatePage(base, summary.id);
  const address = (id: string | null): string | null => {
    if (id === null) return null;
    const to = candidatePage(base, id);
    return input.trend ? periodHref(to, input.trend.query) : to.base;
  };
  return {
    listHref: base,
    title: summary.title,
    asOf: sayCandidates(formats, "52 weeks to {day}", { day: formatDate(input.asOf, formats) }),
    place: {
      text:
        summary.rank === null
          ? sayCandidates(formats, "not ranked")
          : sayCandidates(formats, "{rank} of {count}", {
              rank: summary.rank,
              count: formatCount(place.rankedCount, formats),
            }),
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
    pro: sentence("For it: {evidence}.", pro, formats),
    contra: sentence("Against it: {evidence}.", contra, formats),
    approved: markOf(input.approval, summary.id),
    tags: tagsOf(input),
    notes: score.notes.map((note) => retellNote(formats, note)),
    facts: factsOf(input),
    waterfall: waterfallView(score, formats),
    evidence: evidenceView(score, ticketsHref, formats),
    trend: trendView({ ...page, ticketsHref }, input.trend, formats),
    heat: heatView(input.heat, summary.offHoursShare, { ticketsHref, formats }),
    calendar: calendarOf(input, ticketsHref),
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
      text: sayCandidates(formats, "Open {count, plural, one {# ticket} other {# tickets}}", {
        count: summary.tickets,
      }),
    },
  };
}
