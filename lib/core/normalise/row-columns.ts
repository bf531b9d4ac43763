import type { ColumnMapping, Mapping, TicketField } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import { type CellMemory, openCellMemory } from "./cell-memory";
import { cleanCell } from "./clean-cell";
import { normaliseHeader } from "./normalise-header";
import { isPersonColumn } from "./person-columns";
import { namesIn } from "./referenced-name";

/** A column that feeds no field. */
export type AttributeColumn = {
  readonly index: number;
  /** Repeated columns share one name. */
  readonly name: string;
  readonly isPerson: boolean;
  /** A person said that its names and addresses stay as they are. */
  readonly isKept: boolean;
};

/** What a reader gives: never `undefined`, which stands for "not read yet". */
type Given = NonNullable<unknown> | null;

/** The columns of a mapping, sorted by what they feed. */
export type RowColumns = {
  readonly attributes: readonly AttributeColumn[];
  has(field: TicketField): boolean;
  column(field: TicketField): ColumnMapping | null;
  /** True when the names in a field's columns stay as they are. */
  isKept(field: TicketField): boolean;
  /** Cleaned values of all columns of a field, the missing ones left out. */
  values(row: RawRow, field: TicketField): readonly string[];
  /** The first value of a field. */
  value(row: RawRow, field: TicketField): string | null;
  /** Value of an unmapped column by its normalised header. */
  attribute(row: RawRow, words: string): string | null;
  /**
   * Compiles what is made of a field's first value (null: none) into a reader that remembers cells. `read` must depend
   * on nothing else, and count only through a memory that counts.
   */
  first<Value extends Given>(
    field: TicketField,
    read: (value: string | null) => Value,
    memory?: CellMemory,
  ): (row: RawRow) => Value;
  /** The same of all values of a field, given as `values` gives them. */
  all<Value extends Given>(
    field: TicketField,
    read: (values: readonly string[]) => Value,
    memory?: CellMemory,
  ): (row: RawRow) => Value;
};

/** Texts keep their braces; other fields may hold an object around the name. */
const PROSE: ReadonlySet<TicketField> = new Set(["title", "description", "resolution", "comments"]);
const LINE_BREAK = /\s*<br\s*\/?>\s*/gi;

const NONE: readonly ColumnMapping[] = [];
const NO_VALUES: readonly string[] = [];

/** Sorts the columns of a mapping by what they feed. */
export function compileColumns(
  mapping: Mapping,
  usualMemory: CellMemory = openCellMemory(),
): RowColumns {
  const { byField, byWords, attributes } = sortColumns(mapping);
  const columnsOf = (field: TicketField) => byField.get(field) ?? NONE;
  const attributeOf = (row: RawRow, index: number) => cleanCell(row.cells[index] ?? "");
  const columns: RowColumns = {
    attributes,
    has: (field) => byField.has(field),
    column: (field) => columnsOf(field)[0] ?? null,
    isKept: (field) => columnsOf(field)[0]?.privacy === "keep",
    values(row, field) {
      const isProse = PROSE.has(field);
      const [only, second] = columnsOf(field);
      if (!only) return NO_VALUES;
      if (!second) return valuesOf(row.cells[only.index] ?? "", isProse);
      return columnsOf(field).flatMap(({ index }) => valuesOf(row.cells[index] ?? "", isProse));
    },
    value(row, field) {
      for (const { index } of columnsOf(field)) {
        const value = cleanCell(row.cells[index] ?? "");
        if (value !== null) return value;
      }
      return null;
    },
    attribute(row, words) {
      const index = byWords.get(words);
      return index === undefined ? null : attributeOf(row, index);
    },
    first: (field, read, memory = usualMemory) =>
      readerOf(columnsOf(field), memory, {
        nothing: read(null),
        ofCell: (cell) => read(cleanCell(cell)),
        ofRow: (row) => read(columns.value(row, field)),
      }),
    all: (field, read, memory = usualMemory) =>
      readerOf(columnsOf(field), memory, {
        nothing: read(NO_VALUES),
        ofCell: (cell) => read(valuesOf(cell, PROSE.has(field))),
        ofRow: (row) => read(columns.values(row, field)),
      }),
  };
  return columns;
}

/** A cell of a field's only column is remembered; several columns are read row by row. */
function readerOf<Value extends Given>(
  [only, second]: readonly ColumnMapping[],
  memory: CellMemory,
  read: {
    readonly nothing: Value;
    readonly ofCell: (cell: string) => Value;
    readonly ofRow: (row: RawRow) => Value;
  },
): (row: RawRow) => Value {
  const { nothing, ofCell, ofRow } = read;
  if (!only) return () => nothing;
  if (second) return ofRow;
  const { index } = only;
  const known = memory(ofCell);
  return (row) => {
    const cell = row.cells[index] ?? "";
    return cell === "" ? nothing : known(cell);
  };
}

function valuesOf(cell: string, isProse: boolean): readonly string[] {
  const value = cleanCell(cell);
  if (value === null) return NO_VALUES;
  if (!isProse) return namesIn(value);
  return [value.includes("<") ? value.replace(LINE_BREAK, "\n") : value];
}

function sortColumns(mapping: Mapping) {
  const byField = new Map<TicketField, ColumnMapping[]>();
  const attributes: AttributeColumn[] = [];
  const byWords = new Map<string, number>();
  for (const column of mapping.columns) {
    if (column.privacy === "drop") continue;
    if (column.field === null) {
      const { words } = normaliseHeader(column.column);
      const name = column.column.replace(/\s\(\d+\)$/, "").trim();
      const isKept = column.privacy === "keep";
      attributes.push({
        index: column.index,
        name: attributeName(name, column.index),
        isPerson: !isKept && (column.privacy === "mask" || isPersonColumn(column.column, null)),
        isKept,
      });
      if (!byWords.has(words)) byWords.set(words, column.index);
    } else {
      byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
    }
  }
  return { byField, byWords, attributes };
}

/** A header may be empty, and must not be the one name that plain objects treat as something else. */
function attributeName(header: string, index: number): string {
  return header === "" || header === "__proto__" ? `Column ${index + 1}` : header;
}
