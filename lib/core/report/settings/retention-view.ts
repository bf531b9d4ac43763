import type { Speech } from "../../messages/plain-speaker";
import { saySettings } from "../../messages/settings";
import { type Formats, formatCount, formatDate } from "../format";

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

function losesWith(months: number, speech: Speech): string | null {
  if (months < YEAR)
    return saySettings(
      speech,
      "The ranking counts the newest 52 weeks: with fewer than 13 months it counts less, and hours a year are brought up from what is left.",
    );
  if (months < TWO_YEARS)
    return saySettings(
      speech,
      "With fewer than 25 months the report cannot compare with a year ago, nor can a saving be held against the year before it.",
    );
  return null;
}

function removedWith({ before, tickets, rejectedRows, files }: Counted, formats: Formats): string {
  const day = formatDate(before, formats);
  if (tickets + rejectedRows + files === 0)
    return saySettings(formats, "Nothing is older than {day}.", { day });
  return saySettings(
    formats,
    "Older than {day}, and removed tonight: {tickets, plural, one {# ticket} other {# tickets}}, {rejectedRows, plural, one {# rejected row} other {# rejected rows}} and {files, plural, one {# file} other {# files}}.",
    { day, tickets, rejectedRows, files },
  );
}

/** "Older than 1 Nov 2025, and removed tonight: 12,400 tickets, 3 rejected rows and 2 files." */
export function retentionPreview(counted: Counted, formats: Formats): RetentionPreview {
  return {
    sentence: removedWith(counted, formats),
    loses: losesWith(counted.months, formats),
  };
}

/** What was found of a person, or what became of it. */
export type PersonView = {
  readonly sentence: string;
  readonly places: readonly { readonly name: string; readonly rows: string }[];
  readonly files: readonly string[];
  readonly isFound: boolean;
};

const PLACE_WORDS = {
  people: "Requester or assignee",
  texts: "Texts of tickets",
  histories: "Histories",
  "earlier versions": "Earlier versions and corrections",
  "rejected rows": "Rejected rows",
  imports: "Sample cells of imports",
  "wordings and tasks": "Wordings and tasks",
  "what people wrote": "Reasons, notes and questions",
  "kept reports": "Kept reports",
} as const;

function isPlace(place: string): place is keyof typeof PLACE_WORDS {
  return place in PLACE_WORDS;
}

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
        ? saySettings(
            formats,
            "Nobody of that name is in what is stored of tickets, nor in kept reports.",
          )
        : saySettings(formats, "Found in {count, plural, one {# row} other {# rows}}.", {
            count: all,
          }),
    places: found.map(([place, rows]) => ({
      name: isPlace(place) ? saySettings(formats, PLACE_WORDS[place]) : place,
      rows: formatCount(rows, formats),
    })),
    files: [...new Set(traces.files)],
    isFound: all > 0,
  };
}
