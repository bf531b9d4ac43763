import type { TaskCost } from "../../domain/task-cost";
import { RUNG_WORDS } from "../../effort/ladder";
import { sayCandidates } from "../../messages/candidates";
import { sayWords } from "../../messages/words";
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
import { retellMeasureNext } from "../measured-words";
import { type WhiskerView, whiskerOf } from "../whisker";
import { axisLines, reasonInside, wordingOf } from "../wording";

export type CostView = {
  readonly note: string;
  readonly hours: readonly { readonly name: string; readonly value: string }[];
  readonly toilHours: string;
  readonly axes: readonly {
    readonly name: string;
    readonly value: string;
    readonly isPriced: boolean;
  }[];
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
  return sayCandidates(
    formats,
    "Waiting costs the requesters {money} more; it is part of no axis.",
    { money: formatMoney(cost.wait.expected, formats) },
  );
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

function unpricedText({ unpriced }: TaskCost, formats: Formats): string | null {
  if (unpriced.length === 0) return null;
  const reasons = unpriced.map((reason) => reasonInside(reason, formats)).join("; ");
  return sayCandidates(formats, "Not priced: {reasons}.", { reasons });
}

function keyPersonText({ keyPersonShare }: TaskCost, formats: Formats): string | null {
  if (!keyPersonShare) return null;
  return sayCandidates(
    formats,
    "One person handles {share} of these tickets: it hangs on them, and the range is wider for it.",
    { share: formatShare(keyPersonShare, formats) },
  );
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
  const made = { scoring: scoringVersion, setting: settingVersion, seed };
  return asOf === null
    ? sayCandidates(
        formats,
        "Scoring version {scoring}, assumptions version {setting}, seed {seed}, no dated ticket.",
        made,
      )
    : sayCandidates(
        formats,
        "Scoring version {scoring}, assumptions version {setting}, seed {seed}, tickets up to {day}.",
        { ...made, day: formatDate(asOf, formats) },
      );
}

/** Where the minutes come from: "75 % work log". */
function rungsOf({ rungMix }: TaskCost, formats: Formats): CostView["rungs"] {
  return rungMix.map(({ rung, share }) => ({
    rung,
    share,
    text: `${formatShare(share, formats)} ${sayWords(formats, RUNG_WORDS[rung])}`,
  }));
}

function rungText(cost: TaskCost, formats: Formats): string {
  const sources = rungsOf(cost, formats)
    .map(({ text }) => text)
    .join(", ");
  return sources === ""
    ? sayCandidates(formats, "Minutes: no source.")
    : sayCandidates(formats, "Minutes: {sources}.", { sources });
}

/** How the hours that people wait are weighted; nothing for companies and where no application has a tier. */
function missionText({ tierWeight }: TaskCost, formats: Formats): string[] {
  if (tierWeight == null) return [];
  return [
    sayCandidates(
      formats,
      "Mission = hours open × people × impact × chance × tier weight {weight}, the mean over the applications its tickets are about.",
      { weight: formatUnit(tierWeight, formats) },
    ),
  ];
}

type Basis = { readonly chance: number; readonly made: MadeBy };

/** Formula and inputs of hours and labour, so that the figure can be worked out again by hand. */
function basisOf(cost: TaskCost, { chance, made }: Basis, formats: Formats): string[] {
  const hours = (value: number) => formatHours(value, formats);
  const { touchHours, interruptionHours, reworkHours, rate } = cost;
  const worked = `${hours(touchHours)} + ${hours(interruptionHours)} + ${hours(reworkHours)}`;
  return [
    sayCandidates(
      formats,
      "Toil hours = (hands-on + interruption + rework) × chance of toil = ({worked}) × {chance} = {hours}.",
      { worked, chance: formatUnit(chance, formats), hours: hours(cost.toilHours) },
    ),
    rate
      ? sayCandidates(
          formats,
          "Labour = (hands-on × hour class + interruption + rework) × chance × {rate} an hour; off-hours and nights count more.",
          { rate: formatMoneyFull(rate, formats) },
        )
      : sayCandidates(formats, "Labour is not priced: no yearly cost of a person is entered."),
    sayCandidates(
      formats,
      "{tickets} tickets a year; 10,000 seeded draws, the same seed gives the same figures.",
      { tickets: formatCount(cost.ticketsPerYear, formats) },
    ),
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
    note: sayCandidates(formats, "Hours × chance of toil {chance}.", {
      chance: formatUnit(basis.chance, formats),
    }),
    hours: [
      { name: sayCandidates(formats, "Hands-on"), value: formatHours(cost.touchHours, formats) },
      {
        name: sayCandidates(formats, "Interruption"),
        value: formatHours(cost.interruptionHours, formats),
      },
      { name: sayCandidates(formats, "Rework"), value: formatHours(cost.reworkHours, formats) },
    ],
    toilHours: formatHours(cost.toilHours, formats),
    axes: axisLines(cost.axes, formats).map((axis) => ({
      name: axis.name,
      value: axis.text(formats),
      isPriced: axis.estimate !== null,
    })),
    total: {
      name: wordingOf(cost.axes.profile, formats).total,
      value: total ? formatMoney(total.expected, formats) : sayWords(formats, "not priced"),
    },
    whisker: whiskerOf(band, band.p90 * ROOM),
    band: sayCandidates(formats, "P10–P90 {band}; the dot is the expected value.", {
      band: total
        ? formatMoneyBand(total.p10, total.p90, formats)
        : formatHoursBand(band.p10, band.p90, formats),
    }),
    unpriced: unpricedText(cost, formats),
    wait: waitText(cost, formats),
    rungs: rungsOf(cost, formats),
    kinds: kindLines(cost, formats),
    keyPerson: keyPersonText(cost, formats),
    basis: basisOf(cost, basis, formats),
    measureNext: cost.measureNext ? `${retellMeasureNext(formats, cost.measureNext.words)}.` : null,
  };
}
