import { type Formats, formatCount, formatDate, formatNumbered } from "../format";

/** What a rule of retention would take away, in words. */
export type RetentionPreview = {
  readonly sentence: string;
  /** What the ranking loses with so short a memory; null: nothing. */
  readonly loses: string | null;
};

type Counted = {
  readonly months: number;
  /** The day before which the rule removes. */
  readonly before: Date;
  readonly tickets: number;
  readonly rejectedRows: number;
  readonly files: number;
};

/** A year is what the ranking counts, two are what it compares. */
const YEAR = 13;
const TWO_YEARS = 25;

function losesWith(months: number): string | null {
  if (months < YEAR)
    return "The ranking counts the newest 52 weeks: with fewer than 13 months it counts less, and hours a year are brought up from what is left.";
  if (months < TWO_YEARS)
    return "With fewer than 25 months the report cannot compare with a year ago, nor can a saving be held against the year before it.";
  return null;
}

/** "Before 1 Nov 2025: 12,400 tickets, 3 rejected rows and 2 files." */
export function retentionPreview(counted: Counted, formats: Formats): RetentionPreview {
  const { months, before, tickets, rejectedRows, files } = counted;
  const parts = [
    formatNumbered(tickets, ["ticket", "tickets"], formats),
    formatNumbered(rejectedRows, ["rejected row", "rejected rows"], formats),
    formatNumbered(files, ["file", "files"], formats),
  ];
  const all = tickets + rejectedRows + files;
  return {
    sentence:
      all === 0
        ? `Nothing is older than ${formatDate(before, formats)}.`
        : `Older than ${formatDate(before, formats)}, and removed tonight: ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}.`,
    loses: losesWith(months),
  };
}

/** What was found of a person, or what became of it. */
export type PersonView = {
  readonly sentence: string;
  readonly places: readonly { readonly name: string; readonly rows: string }[];
  readonly files: readonly string[];
  readonly isFound: boolean;
};

const PLACE_WORDS: Readonly<Record<string, string>> = {
  people: "Requester or assignee",
  texts: "Texts of tickets",
  histories: "Histories",
  "earlier versions": "Earlier versions and corrections",
  "rejected rows": "Rejected rows",
  imports: "Sample cells of imports",
  "wordings and tasks": "Wordings and tasks",
  "kept reports": "Kept reports",
};

/** Where a person was found, by place; `files` are names of stored originals, each once. */
export function personView(
  traces: { readonly rows: Readonly<Record<string, number>>; readonly files: readonly string[] },
  formats: Formats,
): PersonView {
  const found = Object.entries(traces.rows).filter(([, rows]) => rows > 0);
  const all = found.reduce((sum, [, rows]) => sum + rows, 0);
  return {
    sentence:
      all === 0
        ? "Nobody of that name is in what is stored of tickets, nor in kept reports."
        : `Found in ${formatNumbered(all, ["row", "rows"], formats)}.`,
    places: found.map(([place, rows]) => ({
      name: PLACE_WORDS[place] ?? place,
      rows: formatCount(rows, formats),
    })),
    files: [...new Set(traces.files)],
    isFound: all > 0,
  };
}
