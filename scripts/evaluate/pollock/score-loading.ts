type Table = readonly (readonly string[])[];

/** Precision, recall and F1 of one part of a table. */
type Agreement = { readonly precision: number; readonly recall: number; readonly f1: number };

/** A loaded table beside the clean one; success is 1 unless the parser failed. */
export type LoadingScore = {
  readonly success: number;
  readonly header: Agreement;
  readonly record: Agreement;
  readonly cell: Agreement;
};

const NOTHING: Agreement = { precision: 0, recall: 0, f1: 0 };
const WHOLE: Agreement = { precision: 1, recall: 1, f1: 1 };

/**
 * Compares what a parser loaded with the clean table, as the Pollock paper does: multisets of header
 * cells, whole records and data cells. Strings must be equal to the letter; the first row is the header. `null` stands
 * for a parser that failed. A part that the clean table does not have counts as right.
 */
export function scoreLoading(clean: Table, loaded: Table | null): LoadingScore {
  if (loaded === null) return { success: 0, header: NOTHING, record: NOTHING, cell: NOTHING };
  return {
    success: 1,
    header: compare(clean[0] ?? [], loaded[0] ?? []),
    record: compare(records(clean), records(loaded)),
    cell: compare(clean.slice(1).flat(), loaded.slice(1).flat()),
  };
}

/** The ten measures added up: 10 for a file that was loaded as it should be. */
export function pollockScore({ success, header, record, cell }: LoadingScore): number {
  return [header, record, cell].reduce(
    (sum, { precision, recall, f1 }) => sum + precision + recall + f1,
    success,
  );
}

function records(table: Table): readonly string[] {
  return table.slice(1).map((cells) => JSON.stringify(cells));
}

function compare(clean: readonly string[], loaded: readonly string[]): Agreement {
  if (clean.length === 0) return WHOLE;
  const left = new Map<string, number>();
  for (const value of clean) left.set(value, (left.get(value) ?? 0) + 1);
  let common = 0;
  for (const value of loaded) {
    const count = left.get(value) ?? 0;
    if (count === 0) continue;
    left.set(value, count - 1);
    common += 1;
  }
  if (common === 0) return NOTHING;
  const precision = common / loaded.length;
  const recall = common / clean.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
