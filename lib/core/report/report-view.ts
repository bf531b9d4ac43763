import type { WorkspaceSettings } from "../domain/settings";
import type { CostTotals } from "../domain/task-cost";
import { type BoxCompartment, boxCompartment } from "./business-box";
import { type CandidateSummary, remedyWord } from "./candidate-summary";
import { RUNG_WORDS } from "./cost-view";
import {
  type Formats,
  formatCount,
  formatHours,
  formatHoursBand,
  formatMoney,
  formatMoneyBand,
  formatMoneyFull,
  formatNumbered,
  formatPeople,
  formatShare,
} from "./format";
import type { MetricName } from "./metrics";
import { type AxisLine, axisLines, reasonFor, wordingOf } from "./wording";

export type ReportNumber = {
  readonly name: string;
  readonly metric: MetricName;
  readonly value: string;
  readonly note: string;
};

export type Decision = {
  readonly id: string;
  readonly title: string;
  readonly hours: string;
  readonly remedy: string;
  readonly kind: string;
  readonly nothing: string;
  readonly band: string;
};

/** A part of the whole: share 0 to 1, with its words. */
export type Part = { readonly name: string; readonly share: number; readonly text: string };

export type ReportView = {
  readonly verdict: readonly [string, string];
  readonly numbers: readonly ReportNumber[];
  readonly compartments: readonly BoxCompartment[];
  /** What is in no number of the page, each with how much it is. */
  readonly outside: readonly { readonly name: string; readonly value: string }[];
  readonly decisions: readonly Decision[];
  /** Toil hours by what to do about them, largest first. */
  readonly remedies: readonly Part[];
  /** Debt that every organisation has, and debt of one's own processes. */
  readonly kinds: readonly Part[];
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

const DECISIONS = 5;
/** For scale: the mean of a survey among SRE teams, and the cap that the SRE book sets. Both are shares of working time. */
const REFERENCE = "a survey's mean is a third, a common cap half";

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Share of the first tasks in the whole, in money where it is priced and in hours where it is not. */
function headShare({ ranked, totals }: ReportInput): number {
  const head = ranked.slice(0, DECISIONS);
  const money = totals.axes.total?.expected ?? 0;
  if (money > 0) return total(head.map(({ cost }) => cost?.expected ?? 0)) / money;
  const hours = totals.hours.expected;
  return hours > 0 ? total(head.map((candidate) => candidate.hours)) / hours : 0;
}

function verdictOf(input: ReportInput, formats: Formats): ReportView["verdict"] {
  const { totals, ranked } = input;
  const money = totals.axes.total;
  const count = Math.min(ranked.length, DECISIONS);
  if (count === 0) return ["No repeated work was found that could be ranked.", ""];
  const tasks = count === 1 ? "One task makes" : `${count} tasks make`;
  return [
    money
      ? wordingOf(totals.axes.profile).verdict(formatMoney(money.expected, formats))
      : `Repeated manual work takes ${formatHours(totals.hours.expected, formats)} a year.`,
    `${tasks} ${formatShare(headShare(input), formats)} of it; start there.`,
  ];
}

function shareNumber(input: ReportInput, formats: Formats): ReportNumber {
  const { settings, totals } = input;
  const money = totals.axes.total;
  if (settings.operationalSpend && money) {
    return {
      name: "Debt share",
      metric: "debtShare",
      value: formatShare(money.expected / settings.operationalSpend, formats),
      note: `of ${formatMoney(settings.operationalSpend, formats)} operational spending a year`,
    };
  }
  if (settings.staff) {
    const capacity = settings.staff * settings.productiveHours;
    const people = formatNumbered(settings.staff, ["person", "people"], formats);
    return {
      name: "Share of working time",
      metric: "timeShare",
      value: formatShare(totals.hours.expected / capacity, formats),
      note: `of ${formatHours(capacity, formats)} (${people}); ${REFERENCE}`,
    };
  }
  return {
    name: "Debt share",
    metric: "debtShare",
    value: "no denominator",
    note: "enter operational spending or staff in Settings",
  };
}

function debtNumber({ totals }: ReportInput, formats: Formats): ReportNumber {
  const money = totals.axes.total;
  const name = wordingOf(totals.axes.profile).debt;
  if (!money) {
    const note = "enter the yearly cost of a person in Settings";
    return { name, metric: "operationalDebt", value: "not priced", note };
  }
  return {
    name,
    metric: "operationalDebt",
    value: formatMoney(money.expected, formats),
    note: `a year; P10–P90 ${formatMoneyBand(money.p10, money.p90, formats)}`,
  };
}

function numbersOf(input: ReportInput, formats: Formats): readonly ReportNumber[] {
  const { totals, settings } = input;
  const { expected, p10, p90 } = totals.hours;
  const one = `one is ${formatHours(settings.productiveHours, formats)} a year`;
  return [
    debtNumber(input, formats),
    {
      name: "Toil hours",
      metric: "toilHours",
      value: formatHours(expected, formats),
      note: `a year; P10–P90 ${formatHoursBand(p10, p90, formats)}`,
    },
    {
      name: "Toil, as people",
      metric: "people",
      value: formatPeople(expected, settings.productiveHours, formats),
      note: settings.staff ? `of ${formatCount(settings.staff, formats)}; ${one}` : one,
    },
    shareNumber(input, formats),
  ];
}

const PLACES = [0, 1, 2] as const;

function compartmentsOf(input: ReportInput, formats: Formats): readonly BoxCompartment[] {
  const { axes, unpriced } = input.totals;
  const lines = axisLines(axes);
  return PLACES.map((place) => {
    const line = lines[place];
    const reason = reasonFor(unpriced, line.key) ?? "An input is missing in Settings.";
    return boxCompartment(
      {
        name: wordingOf(axes.profile).axes[place],
        total: line,
        unpriced: line.estimate ? null : reason,
      },
      input.ranked.map((candidate) => ({
        candidate,
        line: input.axesOf.get(candidate.id)?.[place],
      })),
      formats,
    );
  });
}

function outsideOf(input: ReportInput, formats: Formats): ReportView["outside"] {
  const { tickets, ticketsInTasks, trayCount, totals } = input;
  const loose = tickets - ticketsInTasks;
  const share = formatShare(tickets > 0 ? loose / tickets : 0, formats);
  const blank = axisLines(totals.axes).filter((line) => line.estimate === null);
  return [
    {
      name: "Too little evidence to rank",
      value: formatNumbered(trayCount, ["task", "tasks"], formats),
    },
    {
      name: "Tickets that repeat too rarely",
      value: `${formatCount(loose, formats)}, ${share}`,
    },
    { name: "Work without tickets", value: "unknown" },
    ...blank.map((line) => ({ name: line.name, value: "not priced" })),
  ];
}

function decisionsOf({ ranked }: ReportInput, formats: Formats): readonly Decision[] {
  return ranked.slice(0, DECISIONS).map((candidate) => {
    const { cost, hoursBand } = candidate;
    return {
      id: candidate.id,
      title: candidate.title,
      hours: `${formatHours(candidate.hours, formats)} a year, score ${Math.round(candidate.toil)}, grade ${candidate.grade}`,
      remedy: remedyWord(candidate.remedy),
      kind: candidate.kind === "common" ? "common: adopt or buy" : "unique: redesign or build",
      nothing: cost ? formatMoney(cost.expected, formats) : formatHours(candidate.hours, formats),
      band: cost
        ? `P10–P90 ${formatMoneyBand(cost.p10, cost.p90, formats)}`
        : `P10–P90 ${formatHoursBand(hoursBand.p10, hoursBand.p90, formats)}`,
    };
  });
}

const PARTS = 5;

/** Toil hours by some property of their task, largest part first; the smallest parts become one. */
function partsBy(
  ranked: readonly CandidateSummary[],
  nameOf: (candidate: CandidateSummary) => string,
  formats: Formats,
): readonly Part[] {
  const hours = new Map<string, number>();
  for (const candidate of ranked) {
    const name = nameOf(candidate);
    hours.set(name, (hours.get(name) ?? 0) + candidate.hours);
  }
  const all = total([...hours.values()]);
  if (all <= 0) return [];
  const inOrder = [...hours].sort((a, b) => b[1] - a[1]);
  const kept = inOrder.length > PARTS ? PARTS - 1 : PARTS;
  const rest = total(inOrder.slice(kept).map(([, value]) => value));
  const parts: [string, number][] = [...inOrder.slice(0, kept), ["All others", rest]];
  return parts
    .filter(([, value]) => value > 0)
    .map(([name, value]) => ({
      name,
      share: value / all,
      text: `${formatHours(value, formats)}, ${formatShare(value / all, formats)}`,
    }));
}

function assumptions({ settings, totals }: ReportInput, formats: Formats): string {
  const { annualCost, productiveHours, refocusMinutes } = settings;
  const hourly = annualCost ? formatMoneyFull(annualCost / productiveHours, formats) : null;
  const rate =
    annualCost && hourly
      ? `${hourly} an hour (${formatMoney(annualCost, formats)} / ${formatHours(productiveHours, formats)})`
      : "No rate is entered";
  const { saving } = wordingOf(totals.axes.profile);
  return `${rate}. ${refocusMinutes.p50} min to refocus after an interruption. Hours are capacity released, not a ${saving} in cash. Ranges come from seeded draws; expected values add up, ranges do not.`;
}

function notesOf(input: ReportInput, formats: Formats): ReportView["notes"] {
  const { rungMix, totals, tickets, ticketsInTasks, trayCount } = input;
  const rungs = rungMix.map(
    ({ rung, share }) => `${RUNG_WORDS[rung]} ${formatShare(share, formats)}`,
  );
  const covered = formatShare(tickets > 0 ? ticketsInTasks / tickets : 0, formats);
  const tray = formatNumbered(trayCount, ["task has", "tasks have"], formats);
  return [
    { title: "Assumptions", text: assumptions(input, formats) },
    {
      title: "Confidence",
      text: `Touch time from ${rungs.join(", ") || "no ticket"}. ${formatHours(totals.certainHours, formats)} are in tasks scored 60 or more.`,
    },
    {
      title: "Coverage",
      text: `${covered} of ${formatCount(tickets, formats)} tickets are in a task; ${tray} too little evidence and no part in any total. Work without tickets is not included.`,
    },
  ];
}

/** Everything the one-page report says, each number traced to the ranking it stands on. */
export function reportView(input: ReportInput): ReportView {
  const formats: Formats = input.settings;
  const { ranked } = input;
  return {
    verdict: verdictOf(input, formats),
    numbers: numbersOf(input, formats),
    compartments: compartmentsOf(input, formats),
    outside: outsideOf(input, formats),
    decisions: decisionsOf(input, formats),
    remedies: partsBy(ranked, ({ remedy }) => remedyWord(remedy), formats),
    kinds: partsBy(
      ranked,
      ({ kind }) => (kind === "common" ? "Common: adopt or buy" : "Unique: redesign or build"),
      formats,
    ),
    notes: notesOf(input, formats),
  };
}
