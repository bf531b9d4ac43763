import { sayPeriod } from "../messages/period";
import { type Formats, formatCount } from "./format";

const STEPS = 5;

/** Where the shades 1 to 4 of a heat map begin: steps of a square, so that small counts still differ. */
export function shadesUpTo(largest: number): readonly number[] {
  const bounds = [1];
  for (let step = 2; step < STEPS; step++) {
    const next = Math.ceil(((step - 1) / (STEPS - 1)) ** 2 * largest);
    bounds.push(Math.max((bounds.at(-1) ?? 0) + 1, next));
  }
  return bounds;
}

/** The shade of a count, 0 to 4. */
export function shadeOf(count: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => count >= bound).length;
}

/** What each shade stands for, lightest first: "none", "1–3", … "12+". */
export function shadeLegend(bounds: readonly number[], formats: Formats): readonly string[] {
  const say = (value: number) => formatCount(value, formats);
  return [
    sayPeriod(formats, "none"),
    ...bounds.map((from, at) => {
      const next = bounds[at + 1];
      if (next === undefined) return `${say(from)}+`;
      return next - 1 === from ? say(from) : `${say(from)}–${say(next - 1)}`;
    }),
  ];
}
