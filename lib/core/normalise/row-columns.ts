import type { ColumnMapping, Mapping, TicketField } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
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
};

/** Texts keep their braces; other fields may hold an object around the name. */
const PROSE: ReadonlySet<TicketField> = new Set(["title", "description", "resolution", "comments"]);
const LINE_BREAK = /\s*<br\s*\/?>\s*/gi;

const NONE: readonly ColumnMapping[] = [];
const NO_VALUES: readonly string[] = [];

/** Sorts the columns of a mapping by what they feed. */
export function compileColumns(mapping: Mapping): RowColumns {
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
  const columnsOf = (field: TicketField) => byField.get(field) ?? NONE;
  const cell = (row: RawRow, index: number) => cleanCell(row.cells[index] ?? "");
  return {
    attributes,
    has: (field) => byField.has(field),
    column: (field) => columnsOf(field)[0] ?? null,
    isKept: (field) => columnsOf(field)[0]?.privacy === "keep",
    values(row, field) {
      const columnsOfField = byField.get(field);
      if (!columnsOfField) return NO_VALUES;
      const values: string[] = [];
      for (const column of columnsOfField) {
        const value = cell(row, column.index);
        if (value === null) continue;
        if (PROSE.has(field))
          values.push(value.includes("<") ? value.replace(LINE_BREAK, "\n") : value);
        else values.push(...namesIn(value));
      }
      return values;
    },
    value(row, field) {
      for (const column of columnsOf(field)) {
        const value = cell(row, column.index);
        if (value !== null) return value;
      }
      return null;
    },
    attribute(row, words) {
      const index = byWords.get(words);
      return index === undefined ? null : cell(row, index);
    },
  };
}

/** A header may be empty, and must not be the one name that plain objects treat as something else. */
function attributeName(header: string, index: number): string {
  return header === "" || header === "__proto__" ? `Column ${index + 1}` : header;
}
