import type { FileError, ImportWarning, Rejection } from "./rejection";

/** How a table is written, as found by the parser. */
export type Dialect = {
  readonly format: "delimited" | "xlsx" | "json" | "ndjson";
  /** iconv name of the encoding, lower case: "utf-8", "utf-16le", "windows-1252", ... */
  readonly encoding: string;
  /** "" where the format has none. */
  readonly delimiter: string;
  /** The quote character; "" when the file uses none. */
  readonly quote: string;
  /**
   * 1-based physical line of the header row, in a sheet its row number; 0 in JSON, where each record has its names, and
   * in a file without a header, whose columns are called by their places.
   */
  readonly headerLine: number;
  /** Headers in column order; a repeated header becomes `Comment`, `Comment (2)`, ... */
  readonly columns: readonly string[];
};

/** One data row, with as many cells as the dialect has columns (short rows are padded with ""). */
export type RawRow = {
  /** 1-based physical line where the row begins; in a sheet the row number, in a JSON list the place in the list. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** A row before it is known whether it names the columns. */
export type TopRow = {
  /** As in `Dialect.headerLine`. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** What a parser yields for one record of the file. */
export type ParsedRecord =
  | { readonly kind: "row"; readonly row: RawRow }
  | { readonly kind: "rejected"; readonly rejection: Rejection; readonly cells: readonly string[] };

/** A table that was opened: its dialect, and its records in batches, in file order. */
export type ParsedFile = {
  readonly dialect: Dialect;
  /** What the opening showed and the reader should know; not given when there is nothing. */
  readonly warnings?: readonly ImportWarning[];
  /** The first rows as they are written, header and titles included; JSON has none, because its records carry their names. */
  readonly top?: readonly TopRow[];
  /** Yields batches of at most a few thousand records; nothing holds the whole file. */
  records(): AsyncIterable<readonly ParsedRecord[]>;
};

/** Opens the bytes of a file anew each time it is called, so that a file can be read in two passes. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

export type ParseFailure = FileError;
