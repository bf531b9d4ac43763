/**
 * How somebody lays a table out, by the keys of its columns. A key that names no column (any more) is passed over where
 * the table is drawn.
 */
export type TableLayout = {
  /** Columns that are left out. */
  readonly hidden: readonly string[];
  /** Columns from left to right; those that are not named keep their place behind the one before them. */
  readonly order: readonly string[];
  /** Columns that stand first and stay in sight when the table is scrolled sideways. */
  readonly pinned: readonly string[];
  /** Pixels; a column without any has the width that the table gives it. */
  readonly widths: Readonly<Record<string, number>>;
};

/** The table as the product lays it out. */
export const PLAIN_LAYOUT: TableLayout = { hidden: [], order: [], pinned: [], widths: {} };

/** What a column may be wide, in pixels: its head still reads, and one column does not fill a screen. */
export const COLUMN_WIDTH = { least: 56, most: 800 } as const;
