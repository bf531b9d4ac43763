/** Stable codes of everything an export can do wrong. Never rename one: files and scripts rely on them. */
export const REJECTION_CODES = [
  "ROW_TOO_LONG",
  "ROW_TOO_MANY_CELLS",
  "ROW_TRUNCATED",
  "ROW_REPEATS_HEADER",
  "ROW_IS_FOOTER",
  "QUOTE_NOT_CLOSED",
  "RECORD_UNREADABLE",
  "ID_MISSING",
  "ID_MANGLED",
  "OPENED_AT_UNREADABLE",
  "DATE_UNREADABLE",
  "DATE_IN_FUTURE",
  "ENDS_BEFORE_OPENING",
  "VALUE_TOO_LONG",
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** Why one row could not become a ticket, in the words a person needs to mend it. */
export type Rejection = {
  readonly code: RejectionCode;
  /** 1-based physical line in the file where the row begins. */
  readonly line: number;
  /** Header of the offending column; null when the whole row is at fault. */
  readonly column: string | null;
  /** What stood there, cut to 200 characters. */
  readonly seen: string;
  /** What was expected, for instance "a date such as 2026-01-31 14:05". */
  readonly expected: string;
  /** One sentence that says what to do. */
  readonly hint: string;
};

/** A file that cannot be read at all. */
export const FILE_ERROR_CODES = [
  "FILE_EMPTY",
  "FILE_NO_HEADER",
  "FILE_NOT_TEXT",
  "FILE_IS_PDF",
  "FILE_IS_XLSX",
  "FILE_IS_XLS",
  "FILE_IS_ZIP",
  "FILE_IS_GZIP",
  "FILE_IS_HTML",
  "FILE_IS_IMAGE",
  "FILE_IS_PROGRAM",
  "FILE_IS_JSON",
  "FILE_JSON_BROKEN",
  "FILE_JSON_NO_TABLE",
  "FILE_XLSX_BROKEN",
  "FILE_ARCHIVE_BROKEN",
  "FILE_ARCHIVE_EMPTY",
  "FILE_LOCKED",
  "FILE_INFLATES_TOO_FAR",
] as const;
export type FileErrorCode = (typeof FILE_ERROR_CODES)[number];

export type FileError = {
  readonly code: FileErrorCode;
  /** What it is, why it cannot be read, and what to do; one or two sentences. */
  readonly message: string;
};

/** Something the reader should know; the row or file is still imported. */
export const WARNING_CODES = [
  "AMBIGUOUS_DATES",
  "DATE_AND_TIME_JOINED",
  "SOURCE_OF_ITS_OWN",
  "EXPORT_PROBABLY_CUT",
  "FILE_WITHOUT_ROWS",
  "NO_HEADER_ROW",
  "NO_ID_COLUMN",
  "NO_TITLE_COLUMN",
  "NO_OPENED_COLUMN",
  "SHORT_HISTORY",
  "CLOSED_BEFORE_OPENED",
  "DATES_SWAPPED",
  "DATES_LEFT_EMPTY",
  "PRIORITY_UNKNOWN",
  "WORK_TIME_LEFT_OUT",
  "EVENT_LOG",
  "PART_LEFT_OUT",
  "ALREADY_IMPORTED",
  "READ_AS_REFUSED",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export type ImportWarning = { readonly code: WarningCode; readonly message: string };
