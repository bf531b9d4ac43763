import type { TaskCost } from "../../domain/task-cost";
import { RUNG_WORDS } from "../../effort/ladder";
import {
  type Formats,
  formatCount,
  formatDate,
  formatHours,
  formatHoursBand,
  formatMoney,
  formatMoneyBand,
  formatMoneyFull,
  formatShare,
  formatUnit,
} from "../format";
import { type WhiskerView, whiskerOf } from "../whisker";
import { axisLines, wordingOf } from "../wording";

export type CostView = {
  readonly note: string;
  readonly hours: readonly { readonly name: string; readonly value: string }[];
  readonly toilHours: string;
  readonly axes: readonly { readonly name: string; readonly value: string }[];
  readonly total: { readonly name: string; readonly value: string };
  readonly whisker: WhiskerView | null;
  readonly band: string;
  readonly unpriced: string | null;
  /** Cost of waiting, where it is priced: a line of its own. */
  readonly wait: string | null;
  /** Where the minutes come from; shares add up to 1. */
  readonly rungs: readonly {
    readonly rung: number;
    readonly share: number;
    readonly text: string;
  }[];
  readonly measureNext: string | null;
  /** The priced part by what ending it would bring; kept apart, empty where nothing is priced. */
  readonly kinds: readonly { readonly name: string; readonly value: string }[];
  /** Said where so much of the work hangs on one person that the range is wider. */
  readonly keyPerson: string | null;
  /** How the total comes about: formula, inputs, sources of the minutes, versions and date, one line each. */
  readonly basis: readonly string[];
};

/** The axis of a single bar ends a little beyond its P90. */
const ROOM = 1.15;

function waitText(cost: TaskCost, formats: Formats): string | null {
  if (!cost.wait) return null;
  return `Waiting costs the requesters ${formatMoney(cost.wait.expected, formats)} more; it is part of no axis.`;
}

function kindLines(cost: TaskCost, formats: Formats): CostView["kinds"] {
  const { kinds } = cost;
  if (!kinds) return [];
  const words = wordingOf(cost.axes.profile, formats).kinds;
  const lines = [
    { name: words.cashable, value: kinds.cashable },
    { name: words.capacity, value: kinds.capacity },
    ...(words.avoided ? [{ name: words.avoided, value: kinds.avoided }] : []),
  ];
  return lines.flatMap(({ name, value }) =>
    value === null ? [] : [{ name, value: formatMoney(value, formats) }],
  );
}

function keyPersonText({ keyPersonShare }: TaskCost, formats: Formats): string | null {
  if (!keyPersonShare) return null;
  return `One person handles ${formatShare(keyPersonShare, formats)} of these tickets: it hangs on them, and the range is wider for it.`;
}

/** What a figure was made of: with the same versions, seed and data it comes out the same. */
export type MadeBy = {
  readonly scoringVersion: number;
  readonly settingVersion: number;
  readonly seed: number;
  /** Day of the newest ticket; null where no ticket has one. */
  readonly asOf: Date | null;
};

function madeText(
  { scoringVersion, settingVersion, seed, asOf }: MadeBy,
  formats: Formats,
): string {
  const day = asOf === null ? "no dated ticket" : `tickets up to ${formatDate(asOf, formats)}`;
  return `Scoring version ${scoringVersion}, assumptions version ${settingVersion}, seed ${seed}, ${day}.`;
}

function rungText({ rungMix }: TaskCost, formats: Formats): string {
  const parts = rungMix.map(
    ({ rung, share }) => `${formatShare(share, formats)} ${RUNG_WORDS[rung] ?? ""}`,
  );
  return `Minutes: ${parts.join(", ") || "no source"}.`;
}

/** How the hours that people wait are weighted; nothing for companies and where no application has a tier. */
function missionText({ tierWeight }: TaskCost, formats: Formats): string[] {
  if (tierWeight == null) return [];
  return [
    `Mission = hours open × people × impact × chance × tier weight ${formatUnit(tierWeight, formats)}, the mean over the applications its tickets are about.`,
  ];
}

type Basis = { readonly chance: number; readonly made: MadeBy };

/** Formula and inputs of hours and labour, so that the figure can be worked out again by hand. */
function basisOf(cost: TaskCost, { chance, made }: Basis, formats: Formats): string[] {
  const hours = (value: number) => formatHours(value, formats);
  const { touchHours, interruptionHours, reworkHours, rate } = cost;
  const worked = `${hours(touchHours)} + ${hours(interruptionHours)} + ${hours(reworkHours)}`;
  return [
    `Toil hours = (hands-on + interruption + rework) × chance of toil = (${worked}) × ${formatUnit(chance, formats)} = ${hours(cost.toilHours)}.`,
    rate
      ? `Labour = (hands-on × hour class + interruption + rework) × chance × ${formatMoneyFull(rate, formats)} an hour; off-hours and nights count more.`
      : "Labour is not priced: no yearly cost of a person is entered.",
    `${formatCount(cost.ticketsPerYear, formats)} tickets a year; 10,000 seeded draws, the same seed gives the same figures.`,
    ...missionText(cost, formats),
    rungText(cost, formats),
    madeText(made, formats),
  ];
}

/** What a task costs in a year, where its minutes come from, and what to measure next. */
export function costView(cost: TaskCost, basis: Basis, formats: Formats): CostView {
  const { total } = cost.axes;
  const band = total ?? cost.hours;
  return {
    note: `Hours × chance of toil ${formatUnit(basis.chance, formats)}.`,
    hours: [
      { name: "Hands-on", value: formatHours(cost.touchHours, formats) },
      { name: "Interruption", value: formatHours(cost.interruptionHours, formats) },
      { name: "Rework", value: formatHours(cost.reworkHours, formats) },
    ],
    toilHours: formatHours(cost.toilHours, formats),
    axes: axisLines(cost.axes, formats).map((axis) => ({
      name: axis.name,
      value: axis.text(formats),
    })),
    total: {
      name: wordingOf(cost.axes.profile, formats).total,
      value: total ? formatMoney(total.expected, formats) : "not priced",
    },
    whisker: whiskerOf(band, band.p90 * ROOM),
    band: total
      ? `P10–P90 ${formatMoneyBand(total.p10, total.p90, formats)}; the dot is the expected value.`
      : `P10–P90 ${formatHoursBand(band.p10, band.p90, formats)}; the dot is the expected value.`,
    unpriced: cost.unpriced.length > 0 ? `Not priced: ${cost.unpriced.join("; ")}.` : null,
    wait: waitText(cost, formats),
    rungs: cost.rungMix.map(({ rung, share }) => ({
      rung,
      share,
      text: `${formatShare(share, formats)} ${RUNG_WORDS[rung] ?? ""}`,
    })),
    kinds: kindLines(cost, formats),
    keyPerson: keyPersonText(cost, formats),
    basis: basisOf(cost, basis, formats),
    measureNext: cost.measureNext ? `${cost.measureNext.words}.` : null,
  };
}
