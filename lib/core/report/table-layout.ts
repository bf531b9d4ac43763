import { COLUMN_WIDTH, type TableLayout } from "../domain/table-layout";

/** A column as its table tells of it. */
export type TableColumn = {
  readonly key: string;
  /** Pixels, where columns have fixed widths and nobody has set this one's. */
  readonly width: number;
  /** True: it cannot be left out, and takes what the others leave of the table's width. */
  readonly isMain?: boolean;
};

/** A column with what a layout says of it. */
export type LaidColumn<Column extends TableColumn> = Column & {
  readonly isPinned: boolean;
  readonly isShown: boolean;
};

/** All columns in the order of a layout: pinned ones first, then the others, those that are left out at their place. */
export function inLayoutOrder<Column extends TableColumn>(
  columns: readonly Column[],
  { hidden, order, pinned }: TableLayout,
): readonly LaidColumn<Column>[] {
  const keys = [...new Set(order)].filter((key) => columns.some((column) => column.key === key));
  columns.forEach(({ key }, at) => {
    if (keys.includes(key)) return;
    const before = columns[at - 1];
    keys.splice(before ? keys.indexOf(before.key) + 1 : 0, 0, key);
  });
  const laid = columns.map((column) => ({
    ...column,
    isPinned: pinned.includes(column.key),
    isShown: column.isMain === true || !hidden.includes(column.key),
  }));
  return laid.sort(
    (a, b) => Number(b.isPinned) - Number(a.isPinned) || keys.indexOf(a.key) - keys.indexOf(b.key),
  );
}

/** The column that a shown one would change places with: the next one that is shown and as pinned as it is; null: none. */
function neighbour(
  laid: readonly LaidColumn<TableColumn>[],
  key: string,
  step: -1 | 1,
): string | null {
  const own = laid.find((column) => column.key === key);
  if (!own?.isShown) return null;
  const beside = laid.filter(({ isShown, isPinned }) => isShown && isPinned === own.isPinned);
  return beside[beside.indexOf(own) + step]?.key ?? null;
}

/** Whether a column can go a step to the left (-1) or to the right (1). */
export function canMove(
  laid: readonly LaidColumn<TableColumn>[],
  key: string,
  step: -1 | 1,
): boolean {
  return neighbour(laid, key, step) !== null;
}

/** The layout with a column one place further left (-1) or right (1) on the screen; as it was at an end. */
export function withMoved(
  columns: readonly TableColumn[],
  layout: TableLayout,
  { key, step }: { readonly key: string; readonly step: -1 | 1 },
): TableLayout {
  const laid = inLayoutOrder(columns, layout);
  const other = neighbour(laid, key, step);
  if (other === null) return layout;
  const order = laid.map((column) => column.key).filter((one) => one !== key);
  order.splice(order.indexOf(other) + (step === 1 ? 1 : 0), 0, key);
  return { ...layout, order };
}

/** The keys with one more, or without it. */
export function toggled(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
}

/** A width that can be kept: whole pixels within the limits. */
export function asColumnWidth(pixels: number): number {
  return Math.min(COLUMN_WIDTH.most, Math.max(COLUMN_WIDTH.least, Math.round(pixels)));
}

/** Widths of the columns that are shown, from left to right; null: the browser finds them from what the cells hold. */
export type TableWidths = {
  /** Pixels of each column; the one that gives way has at least as many. */
  readonly columns: readonly number[];
  /** The column that takes what the others leave, by its place; null: all are as wide as somebody set them. */
  readonly flexible: number | null;
  /** Pixels below which the table is scrolled sideways. */
  readonly least: number;
};

/**
 * The widths of a table that somebody has laid out: fixed ones as soon as a shown column has a width of its own or is
 * pinned, because the place of a pinned one is the sum of those before it. `lead` is what stands before all columns.
 */
export function tableWidths(
  shown: readonly LaidColumn<TableColumn>[],
  { widths }: TableLayout,
  lead: number,
): TableWidths | null {
  const set = (key: string): number | undefined =>
    Object.hasOwn(widths, key) ? widths[key] : undefined;
  if (!shown.some(({ key, isPinned }) => isPinned || set(key) !== undefined)) return null;
  const main = shown.findIndex(({ key, isMain }) => isMain && set(key) === undefined);
  const columns = shown.map(({ key, width }) => set(key) ?? width);
  return {
    columns,
    flexible: main >= 0 ? main : null,
    least: columns.reduce((sum, width) => sum + width, lead),
  };
}
