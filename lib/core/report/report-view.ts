import type { WorkspaceSettings } from "../domain/settings";
import type { CostTotals } from "../domain/task-cost";
import type { CandidateSummary } from "./candidate-summary";
import {
  type Formats,
  formatCount,
  formatHours,
  formatMoney,
  formatMoneyBand,
  formatShare,
} from "./format";
import { type AxisLine, axisLines, type Profile, wordingOf } from "./wording";

export type ReportNumber = { readonly name: string; readonly value: string; readonly note: string };

export type BoxTile = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Share of its compartment's area, 0..1. */
  readonly share: number;
};

export type BoxCompartment = {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly tiles: readonly BoxTile[];
  readonly rest: { readonly count: number; readonly text: string } | null;
  /** Why there is no figure; null when there is one. */
  readonly unpriced: string | null;
};

export type Decision = {
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
  readonly kind: string;
  readonly nothing: string;
  readonly band: string;
  readonly hours: string;
};

export type ReportView = {
  readonly verdict: readonly [string, string];
  readonly numbers: readonly ReportNumber[];
  readonly compartments: readonly BoxCompartment[];
  readonly decisions: readonly Decision[];
  readonly notes: readonly { readonly title: string; readonly text: string }[];
};

export type ReportInput = {
  readonly ranked: readonly CandidateSummary[];
  /** Value of each ranked candidate on the three axes, in the order of the wording. */
  readonly axesOf: ReadonlyMap<string, readonly [AxisLine, AxisLine, AxisLine]>;
  readonly totals: CostTotals;
  readonly tickets: number;
  readonly ticketsInTasks: number;
  readonly trayCount: number;
  readonly rungMix: readonly { readonly rung: number; readonly share: number }[];
  readonly spanWeeks: number | null;
  readonly scoringVersion: number;
  readonly settings: WorkspaceSettings;
};

const TILES = 7;
const DECISIONS = 5;
/** What the literature calls toil's usual and largest bearable share; said as what they are shares of. */
const REFERENCE = "for scale: a third of working time is a survey's mean, half of it a common cap";

function verdictOf(input: ReportInput, formats: Formats): readonly [string, string] {
  const { totals, ranked } = input;
  const total = totals.axes.total;
  const head = ranked.slice(0, DECISIONS);
  const headHours = head.reduce((sum, candidate) => sum + candidate.hours, 0);
  const share = totals.hours.expected > 0 ? headHours / totals.hours.expected : 0;
  const second = `${head.length === 1 ? "One task makes" : `${head.length} tasks make`} ${formatShare(share, formats)} of it; start there.`;
  if (!total)
    return [
      `Repeated manual work takes ${formatHours(totals.hours.expected, formats)} a year.`,
      second,
    ];
  return [`Repeated manual work costs ${formatMoney(total.expected, formats)} a year.`, second];
}

function debtShare(input: ReportInput, formats: Formats): ReportNumber {
  const { settings, totals } = input;
  const money = totals.axes.total;
  if (settings.operationalSpend && money) {
    return {
      name: "Debt share",
      value: formatShare(money.expected / settings.operationalSpend, formats),
      note: `of ${formatMoney(settings.operationalSpend, formats)} operational spending a year`,
    };
  }
  if (settings.staff) {
    const capacity = settings.staff * settings.productiveHours;
    return {
      name: "Share of working time",
      value: formatShare(totals.hours.expected / capacity, formats),
      note: `of ${formatHours(capacity, formats)} (${settings.staff} people); ${REFERENCE}`,
    };
  }
  return {
    name: "Debt share",
    value: "no denominator",
    note: "enter operational spending or staff in Settings",
  };
}

function numbersOf(input: ReportInput, formats: Formats): readonly ReportNumber[] {
  const { totals, settings } = input;
  const total = totals.axes.total;
  const fte = totals.hours.expected / settings.productiveHours;
  return [
    total
      ? {
          name: "Operational debt",
          value: formatMoney(total.expected, formats),
          note: `a year; P10–P90 ${formatMoneyBand(total.p10, total.p90, formats)}`,
        }
      : {
          name: "Operational debt",
          value: "not priced",
          note: "enter the yearly cost of a person in Settings",
        },
    {
      name: "Toil hours",
      value: formatHours(totals.hours.expected, formats),
      note: `a year; P10–P90 ${formatCount(totals.hours.p10, formats)}–${formatHours(totals.hours.p90, formats)}`,
    },
    {
      name: "Toil, as people",
      value: `${fte.toFixed(1)} FTE`,
      note: settings.staff
        ? `of ${settings.staff}; one is ${formatHours(settings.productiveHours, formats)} a year`
        : `one is ${formatHours(settings.productiveHours, formats)} a year`,
    },
    debtShare(input, formats),
  ];
}

function compartmentOf(input: ReportInput, place: 0 | 1 | 2, formats: Formats): BoxCompartment {
  const { profile } = input.totals.axes;
  const total = axisLines(input.totals.axes)[place];
  const name = wordingOf(profile).axes[place];
  if (!total.estimate) {
    const reason = input.totals.unpriced.find((text) =>
      text.toLowerCase().startsWith(reasonWord(profile, place)),
    );
    return {
      name,
      figure: "not priced",
      unit: total.unit,
      tiles: [],
      rest: null,
      unpriced: reason ?? "an input is missing in Settings",
    };
  }
  const values = input.ranked
    .map((candidate) => ({ candidate, line: input.axesOf.get(candidate.id)?.[place] }))
    .flatMap(({ candidate, line }) =>
      line?.estimate && line.estimate.expected > 0
        ? [{ candidate, line, value: line.estimate.expected }]
        : [],
    )
    .sort((a, b) => b.value - a.value);
  const sum = values.reduce((all, one) => all + one.value, 0);
  const shown = values.slice(0, TILES);
  const rest = values.slice(TILES);
  const restLine: AxisLine | undefined = rest[0]?.line;
  const restValue = rest.reduce((all, one) => all + one.value, 0);
  return {
    name,
    figure: total.text(formats),
    unit: total.unit,
    tiles: shown.map(({ candidate, line, value }) => ({
      id: candidate.id,
      title: candidate.title,
      text: line.text(formats),
      share: sum > 0 ? value / sum : 0,
    })),
    rest: restLine ? { count: rest.length, text: restLine.show(restValue, formats) } : null,
    unpriced: null,
  };
}

/** The first word of the reason that the cost model gives for a blank axis. */
function reasonWord(profile: Profile, place: 0 | 1 | 2): string {
  if (profile === "public") return (["mission", "directives", "labour"] as const)[place];
  return (["revenue", "labour", "risk"] as const)[place];
}

function decisionsOf(input: ReportInput, formats: Formats): readonly Decision[] {
  return input.ranked.slice(0, DECISIONS).map((candidate) => ({
    id: candidate.id,
    title: candidate.title,
    remedy: candidate.remedy,
    kind: candidate.kind === "common" ? "common: adopt or buy" : "unique: redesign or build",
    nothing: candidate.cost
      ? formatMoney(candidate.cost.expected, formats)
      : formatHours(candidate.hours, formats),
    band: candidate.cost
      ? `P10–P90 ${formatMoneyBand(candidate.cost.p10, candidate.cost.p90, formats)}`
      : `P10–P90 ${formatCount(candidate.hoursBand.p10, formats)}–${formatHours(candidate.hoursBand.p90, formats)}`,
    hours: `${formatHours(candidate.hours, formats)} a year, score ${Math.round(candidate.toil)}, grade ${candidate.grade}`,
  }));
}

const RUNG_WORDS: Readonly<Record<number, string>> = {
  1: "work logs",
  2: "activity windows",
  3: "notes",
  4: "time in progress",
  5: "defaults by type",
};

function notesOf(input: ReportInput, formats: Formats): ReportView["notes"] {
  const { settings, rungMix, totals } = input;
  const rate = settings.annualCost
    ? `${formatMoney(settings.annualCost, formats)} / ${formatCount(settings.productiveHours, formats)} h = ${(settings.annualCost / settings.productiveHours).toFixed(2)} an hour`
    : "no rate entered";
  const saving = wordingOf(totals.axes.profile).saving;
  return [
    {
      title: "Assumptions",
      text: `Rate ${rate}. Refocus ${settings.refocusMinutes.p50} min after an interruption. Hours are capacity released, not a ${saving} in cash. Ranges come from 10,000 seeded draws; expected values add up, ranges do not.`,
    },
    {
      title: "Confidence",
      text: `Touch time from ${rungMix.map(({ rung, share }) => `${RUNG_WORDS[rung]} ${formatShare(share, formats)}`).join(", ") || "no ticket"}. ${formatHours(totals.certainHours, formats)} are in tasks scored 60 or more.`,
    },
    {
      title: "Coverage",
      text: `${formatShare(input.tickets ? input.ticketsInTasks / input.tickets : 0, formats)} of ${formatCount(input.tickets, formats)} tickets are in a task; ${input.trayCount} tasks have too little evidence and are in no total. Work without tickets is not included.`,
    },
  ];
}

/** Everything the one-page report says, each number traced to the ranking it stands on. */
export function reportView(input: ReportInput): ReportView {
  const formats: Formats = input.settings;
  return {
    verdict: verdictOf(input, formats),
    numbers: numbersOf(input, formats),
    compartments: ([0, 1, 2] as const).map((place) => compartmentOf(input, place, formats)),
    decisions: decisionsOf(input, formats),
    notes: notesOf(input, formats),
  };
}
