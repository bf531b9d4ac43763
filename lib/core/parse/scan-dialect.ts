/** What must be known of a file's dialect to split its records. */
export type ScanDialect = {
  /** One character, a comma followed by a space, or "" for a file of one column. */
  readonly delimiter: string;
  /** One character, or "" when quotes have no meaning. */
  readonly quote: string;
  /** Whether a backslash before a quote makes it a part of the value. */
  readonly isBackslashEscaped: boolean;
};
