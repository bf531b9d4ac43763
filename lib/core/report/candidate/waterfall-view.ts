import type { ToilScore } from "../../domain/candidate";
import { sayEvidence } from "../../messages/evidence";
import { type Formats, formatUnit } from "../format";
import { CRITERION_WORDS } from "../signal-words";

/** The way from 100 down to the score, on a log axis in per cent from the left. */
export type WaterfallView = {
  /** The sum that the bars show; null where a criterion is zero and no logarithm exists. */
  readonly equation: string | null;
  readonly bars: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
    /** "× .94", the factor on the score. */
    readonly factor: string;
    /** "−.07", its logarithm. */
    readonly log: string;
    /** "81", what the score is after this bar. */
    readonly left: string;
    /** The three as numbers, for files. */
    readonly exact: { readonly factor: number; readonly log: number; readonly left: number };
  }[];
  readonly score: {
    readonly text: string;
    readonly lo: string;
    readonly hi: string;
    readonly from: number;
    readonly to: number;
    readonly at: number;
  };
  readonly ticks: readonly { readonly text: string; readonly at: number }[];
};

const ROUND_SCORES = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5, 2, 1];
/** Labels nearer than this (per cent of the axis) would touch. */
const TICK_GAP = 9;
/** Room left of the lowest value, so that its mark stands free. */
const ROOM = 0.85;

function ticksOn(at: (score: number) => number, floor: number): WaterfallView["ticks"] {
  const ticks: { text: string; at: number }[] = [];
  for (const score of ROUND_SCORES) {
    const place = at(score);
    const last = ticks.at(-1);
    if (score < floor || (last && last.at - place < TICK_GAP)) continue;
    ticks.push({ text: String(score), at: place });
  }
  return ticks;
}

/** ".07": the size of a logarithm. */
function size(log: number, formats: Formats): string {
  return formatUnit(Math.abs(log), formats);
}

function equationOf(score: ToilScore, formats: Formats): string | null {
  if (score.toil < 0.5) return null;
  const parts = score.criteria.map(({ name }) => `− ${size(score.contributions[name], formats)}`);
  const whole = new Intl.NumberFormat(formats.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const total = whole.format(Math.log(score.toil));
  return `ln ${Math.round(score.toil)} = ${whole.format(Math.log(100))} ${parts.join(" ")} = ${total}`;
}

/**
 * Lays the contributions end to end on a log axis, so that equal lengths are equal factors and the bars add up to the
 * score; the interval lies on the same axis.
 */
export function waterfallView(score: ToilScore, formats: Formats): WaterfallView {
  const floor = Math.max(1, Math.min(score.lo, score.toil) * ROOM);
  const span = Math.log(100 / floor);
  const at = (value: number): number =>
    Math.min(100, Math.max(0, (Math.log(Math.max(value, floor) / floor) / span) * 100));
  let log = Math.log(100);
  const bars = score.criteria.map(({ name }) => {
    const contribution = score.contributions[name];
    const to = at(Math.exp(log));
    log += contribution;
    const factor = `× ${formatUnit(Math.exp(contribution), formats)}`;
    const from = at(Math.exp(log));
    return {
      name: sayEvidence(formats, CRITERION_WORDS[name].name),
      from,
      to,
      factor,
      log: `−${size(contribution, formats)}`,
      left: String(Math.round(Math.exp(log))),
      exact: { factor: Math.exp(contribution), log: contribution, left: Math.exp(log) },
    };
  });
  return {
    equation: equationOf(score, formats),
    bars,
    score: {
      text: String(Math.round(score.toil)),
      lo: String(Math.round(score.lo)),
      hi: String(Math.round(score.hi)),
      from: at(score.lo),
      to: at(score.hi),
      at: at(score.toil),
    },
    ticks: ticksOn(at, floor),
  };
}
