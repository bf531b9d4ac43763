/** Makes a reader of cells that remembers what it has read. */
export type CellMemory = <Value extends NonNullable<unknown> | null>(
  read: (cell: string) => Value,
) => (cell: string) => Value;

/** Different cells remembered of one column. */
const MOST_CELLS = 5_000;
/** Characters remembered of all columns together: a sheet may be thousands of columns wide. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** A longer cell is prose, which does not come again. */
const LONGEST_CELL = 80;
/** After so many new cells a column must have shown that its cells come again, or it is read without a memory. */
const PROOF = 2_000;

/**
 * Opens the memory of one file. Most columns hold few different values (teams, states, people): a look-up is a tenth
 * of the work of cleaning, folding and judging a cell. Columns whose cells hardly come again, such as ids, are found out
 * and read straight. What is remembered is bounded, and a copy: cells are slices that keep a piece of the file alive.
 */
export function openCellMemory(): CellMemory {
  let left = MOST_CHARACTERS;
  return (read) => {
    const known = new Map<string, ReturnType<typeof read>>();
    let hits = 0;
    let misses = 0;
    let isUseful = true;
    return (cell) => {
      if (!isUseful || cell.length > LONGEST_CELL) return read(cell);
      const before = known.get(cell);
      if (before !== undefined) {
        hits += 1;
        return before;
      }
      misses += 1;
      if (misses % PROOF === 0 && hits * 2 < misses) {
        isUseful = false;
        known.clear();
        return read(cell);
      }
      if (known.size >= MOST_CELLS || cell.length > left) return read(cell);
      left -= cell.length;
      const copy = copyOf(cell);
      const value = read(copy);
      known.set(copy, value);
      return value;
    };
  };
}

/** The same text in memory of its own. */
export function copyOf(text: string): string {
  return text.split("").join("");
}
