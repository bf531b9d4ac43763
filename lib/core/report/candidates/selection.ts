import { sayCandidateActs } from "../../messages/candidate-acts";
import { type Formats, formatCount, formatHours, formatMoney } from "../format";

/** What a row adds to a selection. */
export type Selectable = {
  readonly id: string;
  readonly title: string;
  /** Toil hours a year. */
  readonly hours: number;
  /** Expected yearly cost, major units; null: not priced. */
  readonly cost: number | null;
};

function sumsOf(selected: readonly Selectable[], formats: Formats): string {
  const sum = selected.reduce((all, one) => all + one.hours, 0);
  const hours = formatHours(sum, formats);
  const priced = selected.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  if (priced.length === 0) return sayCandidateActs(formats, "{hours} a year", { hours });
  const money = formatMoney(
    priced.reduce((all, value) => all + value, 0),
    formats,
  );
  const missing = selected.length - priced.length;
  return missing === 0
    ? sayCandidateActs(formats, "{hours} and {money} a year", { hours, money })
    : sayCandidateActs(formats, "{hours} and {money} a year, {missing} not priced", {
        hours,
        money,
        missing,
      });
}

/** "3 tasks selected", "1,659 h and $122 k a year": expected values add up; what is not priced is said. */
export function selectionWords(
  selected: readonly Selectable[],
  formats: Formats,
): { readonly count: string; readonly sums: string } {
  const { length } = selected;
  return {
    count:
      length === 1
        ? sayCandidateActs(formats, "1 task selected")
        : sayCandidateActs(formats, "{count} tasks selected", {
            count: formatCount(length, formats),
          }),
    sums: sumsOf(selected, formats),
  };
}
