import type { Mapping, ValueField } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import { maskText } from "./mask-personal-data";
import { namesChannel } from "./read-channel";
import { NO_PRIORITY, readPriority } from "./read-priority";
import { readState } from "./read-state";
import { compileColumns } from "./row-columns";
import { valueKey } from "./value-meaning";

/** A value that no dictionary knows, and how often it occurs. */
export type UnknownValue = {
  readonly field: ValueField;
  readonly column: string;
  /** As the file first writes it. */
  readonly value: string;
  /** Its form in `ValueMeanings`. */
  readonly key: string;
  readonly rows: number;
  /** A title beside it, personal data replaced. */
  readonly example: string | null;
};

/** Different values kept for each field; a column with more is none of few values. */
const MOST_VALUES = 200;
const LONGEST = 60;

/** Collects the priorities, states and channels that the dictionaries do not know; memory is bounded. */
export function watchUnknownValues(mapping: Mapping): {
  see(row: RawRow): void;
  /** The most frequent first. */
  found(): readonly UnknownValue[];
} {
  const columns = compileColumns(mapping);
  const isKnown: Readonly<Record<ValueField, (text: string) => boolean>> = {
    priority: (text) => NO_PRIORITY.test(text) || readPriority(text, mapping.tool) !== null,
    state: (text) => readState(text, mapping.tool) !== null,
    channel: namesChannel,
  };
  const watched = (["priority", "state", "channel"] as const).flatMap((field) => {
    const column = columns.column(field)?.column;
    return column === undefined ? [] : [{ field, column, seen: new Map<string, number>() }];
  });
  const unknown = new Map<string, UnknownValue>();

  function see(row: RawRow): void {
    for (const { field, column, seen } of watched) {
      const value = columns.value(row, field);
      if (value === null) continue;
      const times = seen.get(value);
      if (times === -1 || (times === undefined && seen.size >= MOST_VALUES)) continue;
      if (times === undefined && isKnown[field](value)) {
        seen.set(value, -1);
        continue;
      }
      seen.set(value, (times ?? 0) + 1);
      const key = valueKey(value);
      const id = `${field}\u0001${key}`;
      const known = unknown.get(id);
      const title = columns.value(row, "title");
      unknown.set(id, {
        field,
        column,
        value: known?.value ?? maskText(value.slice(0, LONGEST)).text,
        key,
        rows: (known?.rows ?? 0) + 1,
        example:
          known?.example ?? (title === null ? null : maskText(title).text.slice(0, 2 * LONGEST)),
      });
    }
  }

  return {
    see,
    found: () => [...unknown.values()].sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1)),
  };
}
