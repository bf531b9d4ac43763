import { sayFiles } from "../../messages/files";
import { sayPlan } from "../../messages/plan";
import type { Formats } from "../format";
import type { BridgeBar, BridgeView } from "../plan/bridge-view";

/** The savings bridge as a chart of stacked bars: each stands on a lift that is not seen. */
export type SlideBridge = {
  /** Head of its slide. */
  readonly subject: string;
  readonly title: string;
  /** Name of the unseen part, for whoever opens the chart's table. */
  readonly liftName: string;
  readonly names: readonly string[];
  readonly lifts: readonly number[];
  readonly values: readonly number[];
  readonly summary: string;
};

type Ends = readonly [low: number, high: number];

/** Where each bar stands, in the unit of the bridge: what a step leaves is where the next one starts. O(bars). */
function endsOf(bars: readonly BridgeBar[]): readonly Ends[] {
  const exactOf = (kind: BridgeBar["kind"]) => bars.find((bar) => bar.kind === kind)?.exact ?? 0;
  const ordered = (a: number, b: number): Ends => [Math.min(a, b), Math.max(a, b)];
  let left = exactOf("today");
  return bars.map(({ kind, exact }) => {
    if (kind === "find") return ordered(exactOf("after"), exactOf("target"));
    if (kind !== "step") return ordered(0, exact);
    const before = left;
    left += exact;
    return ordered(before, left);
  });
}

/** Two decimals: minor units of money, and hundredths of an hour. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The bridge of the page as a chart for slides; the figures are the page's. */
export function bridgeSlide(view: BridgeView, formats: Formats): SlideBridge {
  const ends = endsOf(view.bars);
  return {
    subject: sayFiles(formats, "Savings bridge"),
    title: sayPlan(formats, "Savings bridge, {unit}", { unit: view.unit }),
    liftName: sayFiles(formats, "below the bar"),
    // Labels of stacked bars would tell the lifts as well: figures stand with the names.
    names: view.bars.map(({ name, text }) => `${name}: ${text}`),
    lifts: ends.map(([low]) => rounded(low)),
    values: ends.map(([low, high]) => rounded(high - low)),
    summary: view.summary,
  };
}
