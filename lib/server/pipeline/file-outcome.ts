import type { Mapping } from "@/lib/core/domain/mapping";

/** What became of one file: the same object for a dry run and an import. */
export type FileOutcome = {
  readonly file: string;
  /** What `toilbox undo` takes; absent where nothing was stored. */
  readonly importId?: string;
  readonly source: string | null;
  readonly rowsRead: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly warnings: readonly { code: string; message: string }[];
  readonly mapping: Readonly<Record<string, string>>;
  readonly rejects: readonly RejectOutcome[];
  readonly error?: { code: string; message: string };
};

export type RejectOutcome = {
  readonly line: number;
  readonly column: string | null;
  readonly value: string;
  readonly code: string;
  readonly expected: string;
  readonly hint: string;
};

/** The outcome of a file of which nothing could be read. */
export const NOTHING_DONE = {
  source: null,
  rowsRead: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  duplicates: 0,
  rejected: 0,
  warnings: [],
  mapping: {},
  rejects: [],
} as const satisfies Omit<FileOutcome, "file">;

/** `<ticket field>` to `<column>`; several columns of one field are joined by " + ". */
export function fieldsOf(mapping: Mapping | null): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const column of mapping?.columns ?? []) {
    if (!column.field) continue;
    const known = fields[column.field];
    fields[column.field] = known ? `${known} + ${column.column}` : column.column;
  }
  return fields;
}
