import { type Formats, formatHours, formatMoney, formatNumbered } from "../format";

/** What a row adds to a selection. */
export type Selectable = {
  readonly id: string;
  readonly title: string;
  /** Toil hours a year. */
  readonly hours: number;
  /** Expected yearly cost, major units; null: not priced. */
  readonly cost: number | null;
};

/** "3 selected", "1,659 h and $122 k a year": expected values add up; what is not priced is said. */
export function selectionWords(
  selected: readonly Selectable[],
  formats: Formats,
): { readonly count: string; readonly sums: string } {
  const hours = selected.reduce((sum, one) => sum + one.hours, 0);
  const priced = selected.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const parts = [formatHours(hours, formats)];
  if (priced.length > 0) {
    const cost = priced.reduce((sum, value) => sum + value, 0);
    parts.push(formatMoney(cost, formats));
  }
  const missing = selected.length - priced.length;
  const note = priced.length > 0 && missing > 0 ? `, ${missing} not priced` : "";
  return {
    count: `${formatNumbered(selected.length, ["task", "tasks"], formats)} selected`,
    sums: `${parts.join(" and ")} a year${note}`,
  };
}
