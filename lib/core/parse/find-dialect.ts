import { RecordScanner } from "./record-scanner";
import type { ScanDialect } from "./scan-dialect";

/** Delimiters that exports use, likeliest first. */
const COMMON = [",", ";", "\t", "|", ", "] as const;
/** Believed only when nearly every line agrees: they also stand in times and prose. */
const RARE = ["^", "~", ":", " "] as const;
/** Characters looked at: enough for hundreds of rows, and a scan of them takes about a millisecond. */
const SAMPLE = 64 * 1024;
/** Share of rows that must agree on their number of cells before a delimiter is believed. */
const MIN_AGREEMENT = 0.5;
/** The same when the first row of the file has that many cells, three or more: prose does not begin so. */
const MIN_AGREEMENT_WITH_FIRST = 0.3;
const MIN_RARE_AGREEMENT = 0.95;

export type HeadRow = {
  readonly line: number;
  /** Physical line of the next row. */
  readonly nextLine: number;
  readonly cells: readonly string[];
};

export type FoundDialect = {
  readonly scan: ScanDialect;
  /** True when at least one value of the sample is quoted. */
  readonly isQuoted: boolean;
};

type Trial = {
  readonly dialect: ScanDialect;
  readonly score: number;
  readonly agreement: number;
  readonly width: number;
  readonly clean: number;
  /** Whether the first row with more than one cell has the usual number of them. */
  readonly isHeaderFit: boolean;
  /** Whether the first row of all has it. */
  readonly isFirstFit: boolean;
};

/**
 * Finds delimiter, quote and escape by trying each on the beginning of the text.
 *
 * The delimiter wins that cuts most rows into the same number of cells, counted from the first such row, because
 * titles above the header have fewer. A file in which none does has one column. `isWhole` tells whether `head` is the
 * whole text; if not, its last record is left out. A delimiter that is wished for is not tested.
 */
export function findDialect(
  head: string,
  isWhole: boolean,
  wished: { readonly delimiter?: string | undefined } = {},
): FoundDialect {
  const sample = head.slice(0, SAMPLE);
  const isAll = isWhole && head.length <= SAMPLE;
  const named = wished.delimiter ?? delimiterLine(head);
  const tried = named === null ? COMMON : [named];
  const common = tried.flatMap((delimiter) => trialsOf(delimiter, sample, isAll));
  const best = pick(common, named === null ? MIN_AGREEMENT : 0) ?? pickRare(sample, isAll);
  if (best !== null) return { scan: best.dialect, isQuoted: best.clean > 0 };
  const single = trialsOf("", sample, isAll).reduce(better);
  return { scan: single.dialect, isQuoted: single.clean > 0 };
}

/** The delimiter that Excel's own first line `sep=;` names, or `null`. */
function delimiterLine(head: string): string | null {
  return /^"?sep=([^\r\n"])"?(\r\n|\n|\r)/i.exec(head)?.[1] ?? null;
}

/** The rows without the line `sep=;`, where there is one. */
export function skipDelimiterLine(head: string, rows: readonly HeadRow[]): readonly HeadRow[] {
  return delimiterLine(head) === null ? rows : rows.slice(1);
}

/**
 * The rows of the beginning of a text; when it is cut, without its last record. `width` is the number of cells a row
 * should have, 0 when not known yet.
 */
export function readHead(
  head: string,
  isWhole: boolean,
  scan: ScanDialect,
  width = 0,
): readonly HeadRow[] {
  return scanHead(head, isWhole, { scan, isCounting: false, width }).rows;
}

function scanHead(
  head: string,
  isWhole: boolean,
  {
    scan,
    isCounting,
    width,
  }: { readonly scan: ScanDialect; readonly isCounting: boolean; readonly width: number },
): { readonly rows: readonly HeadRow[]; readonly quoted: number; readonly dirty: number } {
  const rows: HeadRow[] = [];
  const scanner = new RecordScanner(scan, {
    width,
    line: 1,
    isCounting,
    take: (line, cells, ending) => {
      // A line that was given up tells nothing about the width: it counts as one that disagrees.
      const isBroken = ending === "quote-not-closed" || ending === "too-long";
      const known = isBroken && isCounting ? cells.slice(0, 1) : cells;
      if (isBroken || known.some((cell) => cell.trim() !== "")) {
        rows.push({ line, nextLine: scanner.nextLine, cells: known });
      }
    },
  });
  scanner.push(head);
  if (isWhole) scanner.end();
  return { rows, ...scanner.quoteCounts };
}

function trialsOf(delimiter: string, sample: string, isWhole: boolean): readonly Trial[] {
  const trials = [
    tryDialect({ delimiter, quote: '"', isBackslashEscaped: false }, sample, isWhole),
  ];
  if (sample.includes('\\"')) {
    trials.push(tryDialect({ delimiter, quote: '"', isBackslashEscaped: true }, sample, isWhole));
  }
  // Prose is full of apostrophes, and a file of one column has no delimiter to quote against.
  if (delimiter !== "" && /(^|[\r\n]|[^\p{L}\p{N}])'/u.test(sample)) {
    trials.push(tryDialect({ delimiter, quote: "'", isBackslashEscaped: false }, sample, isWhole));
  }
  return trials;
}

function tryDialect(dialect: ScanDialect, sample: string, isWhole: boolean): Trial {
  const { rows, quoted, dirty } = scanHead(sample, isWhole, {
    scan: dialect,
    isCounting: true,
    width: 0,
  });
  const found = measureAgreement(skipDelimiterLine(sample, rows), dialect.delimiter);
  const dirtyShare = quoted === 0 ? 0 : dirty / quoted;
  const score =
    found.agreement ** 2 *
    Math.sqrt(found.coverage) *
    (1 - dirtyShare / 2) *
    (1 + Math.log2(Math.max(found.width, 1)) / 20) *
    (found.isHeaderFit ? 1 : 0.8);
  return { ...found, dialect, score, clean: quoted - dirty };
}

type Agreement = Pick<Trial, "width" | "agreement" | "isHeaderFit" | "isFirstFit"> & {
  /** Share of the rows from the first one with the usual width on. */
  readonly coverage: number;
};

const NO_AGREEMENT: Agreement = {
  width: 1,
  agreement: 0,
  coverage: 0,
  isHeaderFit: false,
  isFirstFit: false,
};

/** How far the rows agree on a number of cells: the commonest width above one, and the share of rows that have it. */
function measureAgreement(rows: readonly HeadRow[], delimiter: string): Agreement {
  if (delimiter === "") {
    return { width: 1, agreement: 1, coverage: 1, isHeaderFit: true, isFirstFit: true };
  }
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  const isEnough = count >= Math.max(Math.min(2, rows.length), rows.length / 5);
  if (!isEnough) return NO_AGREEMENT;
  const first = rows.findIndex(({ cells }) => cells.length === width);
  const counted = rows.slice(first);
  const short = counted.filter(({ cells }) => cells.length > 1 && cells.length < width).length;
  const header = rows[0]?.cells ?? [];
  const wide = rows.find(({ cells }) => cells.length > 1);
  return {
    width,
    agreement: (count + short / 4) / counted.length,
    coverage: counted.length / rows.length,
    isFirstFit: first === 0 || isHeaderOfShortRows(header, width),
    isHeaderFit: wide?.cells.length === width,
  };
}

/** Azure DevOps leaves empty cells at the end of its rows out, so that its header is wider than every row. */
function isHeaderOfShortRows(cells: readonly string[], width: number): boolean {
  const isWider = width > 2 && cells.length > width && cells.length < 2 * width;
  return isWider && new Set(cells).size === cells.length && !cells.includes("");
}

/**
 * The best trial that can be believed. Where the very first row of the file is a whole row of one, it is no title above a
 * table of less than half the width: every row of a wide table may hold one `;` in a list of tags. (A table of nearly the
 * same width is the likelier one: a header with one cell too many fits no trial, or a wrong one by chance.)
 */
function pick(trials: readonly Trial[], minAgreement: number): Trial | null {
  const believed = trials.filter(({ agreement, width, isFirstFit }) => {
    const isTable = isFirstFit && width > 2 && minAgreement === MIN_AGREEMENT;
    return width > 1 && agreement >= (isTable ? MIN_AGREEMENT_WITH_FIRST : minAgreement);
  });
  const first = believed.filter(({ isFirstFit, width }) => isFirstFit && width > 2);
  const table = Math.max(0, ...first.map(({ width }) => width));
  const fitting = believed.filter(({ isFirstFit, width }) => isFirstFit || 2 * width > table);
  return fitting.length === 0 ? null : fitting.reduce(better);
}

function pickRare(sample: string, isWhole: boolean): Trial | null {
  const trials = RARE.flatMap((delimiter) => trialsOf(delimiter, sample, isWhole)).filter(
    ({ isHeaderFit, width, dialect }) =>
      isHeaderFit && (width > 2 || "^~".includes(dialect.delimiter)),
  );
  return pick(trials, MIN_RARE_AGREEMENT);
}

/** The better of two trials; on a tie the one with more proper quotes, then the earlier. */
function better(a: Trial, b: Trial): Trial {
  if (Math.abs(b.score - a.score) > 1e-9) return b.score > a.score ? b : a;
  return b.clean > a.clean ? b : a;
}
