import type { ColumnPrivacy, Confidence } from "../../domain/mapping";
import type { DecidedColumn, FileRecognition, SurveyedFile } from "../../domain/review";
import { sayReview } from "../../messages/review";
import { type Formats, formatBytes, formatCount, formatDate, formatShare } from "../format";
import {
  type DryRunView,
  dryRunOf,
  type ExpectedReject,
  effectsOf,
  type ReviewFile,
  rejectsOf,
  type Sums,
  sumsOf,
} from "./review-counts";
import { type LayoutView, layoutView } from "./review-layout";
import { type PreviewView, previewView } from "./review-preview";
import { type ReviewQuestion, reviewQuestions } from "./review-questions";
import { recognisedAs, saidAgain } from "./said-again";

export type ReviewInput = {
  readonly files: readonly ReviewFile[];
  /** User id of the reader, for "your mapping". */
  readonly reader: string;
  readonly mayKeepNames: boolean;
  readonly formats: Formats;
};

export type ReviewColumn = {
  readonly column: string;
  /** "" for an attribute. */
  readonly field: string;
  readonly confidence: Confidence;
  readonly samples: string;
  readonly filled: string;
  readonly isNew: boolean;
};

export type ReviewPerson = {
  readonly column: string;
  /** The field it feeds; answering must not lose it. */
  readonly field: string;
  readonly filled: string;
  readonly chosen: ColumnPrivacy;
};

/** Files of one header: they share their answers. */
export type ReviewGroup = {
  readonly signature: string;
  readonly sourceName: string;
  readonly files: string;
  readonly sentence: string;
  readonly memory: string | null;
  readonly questions: readonly (ReviewQuestion & { readonly number: number })[];
  readonly people: readonly ReviewPerson[];
  readonly columns: readonly ReviewColumn[];
  /** Columns too many or too empty to show. */
  readonly hiddenColumns: string | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** How each file is read; files without a choice are left out. */
  readonly layouts: readonly {
    readonly importId: string;
    readonly name: string;
    readonly view: LayoutView;
  }[];
  readonly previews: readonly {
    readonly key: string;
    readonly name: string;
    readonly view: PreviewView;
  }[];
};

export type ReviewView = {
  readonly title: string;
  readonly note: string;
  /** Something is still being read or counted. */
  readonly isBusy: boolean;
  readonly groups: readonly ReviewGroup[];
  readonly questionCount: number;
  readonly columnCount: string;
  readonly previewCount: string;
  readonly dryRun: DryRunView | null;
  readonly rejects: readonly ExpectedReject[];
  readonly effects: readonly { readonly name: string; readonly value: string }[];
  readonly recognised: readonly {
    readonly key: string;
    readonly confidence: Confidence;
    readonly name: string;
    readonly note: string;
  }[];
  readonly button: string;
  readonly mayImport: boolean;
};

/** More rows of selects than this make a page slow (a Jira export has thousands of columns). */
const MOST_COLUMNS = 150;
/** Asked as questions, so not told again as warnings. */
const ASKED = new Set([
  "AMBIGUOUS_DATES",
  "PRIORITY_UNKNOWN",
  "CLOSED_BEFORE_OPENED",
  "DATES_SWAPPED",
  "DATES_LEFT_EMPTY",
]);

/** Known before the rows are counted, and not told by them. */
const OF_THE_UPLOAD = new Set(["ALREADY_IMPORTED", "READ_AS_REFUSED"]);

/** What a person sees between dropping files and importing them. */
export function reviewView(input: ReviewInput): ReviewView {
  const { files, formats } = input;
  const groups = groupsOf(input);
  const questionCount = groups.reduce((sum, group) => sum + group.questions.length, 0);
  const open = groups.flatMap(({ questions }) => questions.filter((one) => !one.isAnswered)).length;
  const isRecognised = files.every((file) => file.recognised !== null);
  const isCounted = files.every((file) => file.survey !== null);
  const sums = isRecognised ? sumsOf(files) : null;
  const tickets = (sums?.created ?? 0) + (sums?.updated ?? 0);
  return {
    title: titleOf({ isRecognised, open, sums, tickets, input }),
    note: noteOf(questionCount, isRecognised, formats),
    isBusy: !isRecognised || !isCounted,
    groups,
    questionCount,
    columnCount: formatCount(
      groups.reduce((sum, group) => sum + group.columns.length, 0),
      formats,
    ),
    previewCount: formatCount(
      files.reduce((sum, file) => sum + (file.lastSurvey?.preview.length ?? 0), 0),
      formats,
    ),
    dryRun: isRecognised ? dryRunOf(files, { sums, isCurrent: isCounted }, formats) : null,
    rejects: rejectsOf(files, formats),
    effects: effectsOf(files, formats),
    recognised: files.map((file) => recognisedOf(file, formats)),
    button: buttonOf(isCounted, tickets, formats),
    mayImport: isRecognised,
  };
}

function buttonOf(isCounted: boolean, tickets: number, formats: Formats): string {
  if (!isCounted) return sayReview(formats, "Import without waiting");
  if (tickets === 0) return sayReview(formats, "Import anyway");
  return sayReview(formats, "Import {count, plural, one {# ticket} other {# tickets}}", {
    count: tickets,
  });
}

function titleOf(told: {
  isRecognised: boolean;
  open: number;
  sums: Sums | null;
  tickets: number;
  input: ReviewInput;
}): string {
  const { isRecognised, open, sums, tickets, input } = told;
  const { files, formats } = input;
  if (!isRecognised) {
    const [only] = files;
    return files.length === 1 && only
      ? sayReview(formats, "Reading {file} …", { file: only.fileName })
      : sayReview(formats, "Reading {count} files …", { count: files.length });
  }
  if (!sums)
    return open > 0
      ? sayReview(
          formats,
          "{count, plural, one {# answer} other {# answers}}, then the tickets can go in",
          { count: open },
        )
      : sayReview(formats, "Nothing is in doubt");
  if (tickets === 0) return sayReview(formats, "Nothing new would come in");
  return open > 0
    ? sayReview(
        formats,
        "{count, plural, one {# answer} other {# answers}}, then {tickets, plural, one {# ticket} other {# tickets}} can go in",
        { count: open, tickets },
      )
    : sayReview(formats, "{count, plural, one {# ticket} other {# tickets}} can go in", {
        count: tickets,
      });
}

function noteOf(questionCount: number, isRecognised: boolean, formats: Formats): string {
  if (!isRecognised)
    return sayReview(
      formats,
      "Columns, dates and delimiter are being recognised. You can leave this page.",
    );
  return questionCount > 0
    ? sayReview(
        formats,
        "A suggestion is chosen for each; import as it stands, or change it with one click. Answers are remembered.",
      )
    : sayReview(formats, "Everything was recognised. Nothing is stored before you import.");
}

function groupsOf({ files, reader, formats }: ReviewInput): readonly ReviewGroup[] {
  const bySignature = new Map<string, ReviewFile[]>();
  for (const file of files) {
    if (!file.recognised) continue;
    const { signature } = file.recognised;
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), file]);
  }
  let number = 0;
  return [...bySignature].flatMap(([signature, members]) => {
    const [first] = members;
    if (!first?.recognised) return [];
    const { recognised, columns, answers } = first;
    const surveys = members.flatMap((file) => file.lastSurvey ?? []);
    const questions = reviewQuestions({ recognised, columns, answers, surveys, formats });
    const shown = shownColumns(columns);
    return [
      {
        signature,
        sourceName: recognised.sourceName,
        files: members.map((file) => file.fileName).join(", "),
        sentence: sentenceOf(first, recognised, formats),
        memory: memoryOf(recognised, reader, formats),
        questions: questions.map((question) => ({ ...question, number: ++number })),
        people: peopleOf(recognised, columns, formats),
        columns: shown.map((column) => columnOf(column, formats)),
        hiddenColumns:
          shown.length < columns.length
            ? sayReview(
                formats,
                "{count, plural, one {# column is} other {# columns are}} empty or repeated and not shown; they are kept as they are.",
                { count: columns.length - shown.length },
              )
            : null,
        warnings: warningsOf(recognised, surveys, formats),
        layouts: members.flatMap(({ importId, fileName, recognised: found }) => {
          const layout = found && layoutView(found, formats);
          return layout ? [{ importId, name: fileName, view: layout }] : [];
        }),
        previews: members.flatMap(({ importId, fileName, lastSurvey }) =>
          lastSurvey
            ? [{ key: importId, name: fileName, view: previewView(lastSurvey, formats) }]
            : [],
        ),
      },
    ];
  });
}

function sentenceOf(file: ReviewFile, recognised: FileRecognition, formats: Formats): string {
  const order = file.answers.dateOrder ?? file.lastSurvey?.provedOrder;
  const words = order ? (order === "mdy" ? "month/day" : "day/month") : recognised.dateWords;
  const told = {
    what: recognisedAs(formats, recognised.sentence),
    mapped: file.columns.filter((column) => column.field !== null).length,
    count: file.columns.length,
    zone: file.answers.timeZone ?? recognised.timeZone,
  };
  if (!words)
    return sayReview(formats, "{what}: {mapped} of {count} columns recognised, {zone}.", told);
  const dated = { ...told, dates: sayReview(formats, words) };
  return recognised.dates !== null && !order
    ? sayReview(
        formats,
        "{what}: {mapped} of {count} columns recognised, dates are probably {dates}, {zone}.",
        dated,
      )
    : sayReview(
        formats,
        "{what}: {mapped} of {count} columns recognised, dates are {dates}, {zone}.",
        dated,
      );
}

/** New columns that the memory of a mapping names. */
const NAMED = 4;

function memoryOf(
  { remembered }: FileRecognition,
  reader: string,
  formats: Formats,
): string | null {
  if (!remembered) return null;
  const isOwn = remembered.confirmedBy === reader;
  const on = formatDate(new Date(remembered.confirmedAt), formats);
  const { newColumns } = remembered;
  if (newColumns.length === 0)
    return isOwn
      ? sayReview(formats, "Using your mapping of {on}.", { on })
      : sayReview(formats, "Using the mapping confirmed on {on}.", { on });
  const names = newColumns.slice(0, NAMED).join(", ") + (newColumns.length > NAMED ? ", …" : "");
  const told = { on, count: newColumns.length, names };
  return isOwn
    ? sayReview(
        formats,
        "Using your mapping of {on}; {count, plural, one {# column is} other {# columns are}} new: {names}.",
        told,
      )
    : sayReview(
        formats,
        "Using the mapping confirmed on {on}; {count, plural, one {# column is} other {# columns are}} new: {names}.",
        told,
      );
}

function peopleOf(
  recognised: FileRecognition,
  columns: readonly DecidedColumn[],
  formats: Formats,
): readonly ReviewPerson[] {
  if (!recognised.masksPersonalData) return [];
  return columns
    .filter(({ isPerson, filledShare }) => isPerson && filledShare > 0)
    .map(({ column, field, filledShare, privacy }) => ({
      column,
      field: field ?? "",
      filled: formatShare(filledShare, formats),
      chosen: privacy ?? "mask",
    }));
}

function shownColumns(columns: readonly DecidedColumn[]): readonly DecidedColumn[] {
  if (columns.length <= MOST_COLUMNS) return columns;
  return columns
    .filter(({ field, filledShare }) => field !== null || filledShare > 0)
    .slice(0, MOST_COLUMNS);
}

function columnOf(column: DecidedColumn, formats: Formats): ReviewColumn {
  return {
    column: column.column,
    field: column.field ?? "",
    confidence: column.confidence,
    samples: column.samples.join(" · "),
    filled: formatShare(column.filledShare, formats),
    isNew: column.isNew,
  };
}

function warningsOf(
  recognised: FileRecognition,
  surveys: readonly SurveyedFile[],
  formats: Formats,
): FileRecognition["warnings"] {
  const told =
    surveys.length > 0
      ? [
          ...recognised.warnings.filter(({ code }) => OF_THE_UPLOAD.has(code)),
          ...surveys.flatMap(({ warnings }) => warnings),
        ]
      : recognised.warnings;
  const byMessage = new Map(told.map((warning) => [warning.message, warning]));
  return [...byMessage.values()]
    .filter(({ code }) => !ASKED.has(code))
    .map(({ code, message }) => ({ code, message: saidAgain(formats, message) }));
}

function recognisedOf(file: ReviewFile, formats: Formats): ReviewView["recognised"][number] {
  const { recognised, columns, bytes, fileName, importId } = file;
  const size = formatBytes(bytes, formats);
  if (!recognised)
    return {
      key: importId,
      confidence: "unmapped",
      name: fileName,
      note: sayReview(formats, "{size}, being read", { size }),
    };
  const isDoubted = columns.some(({ confidence }) => confidence === "check");
  return {
    key: importId,
    confidence: isDoubted || recognised.dates !== null ? "check" : "sure",
    name: recognised.sourceName,
    note: sayReview(formats, "{file}, {count, plural, one {# column} other {# columns}}, {size}", {
      file: fileName,
      count: columns.length,
      size,
    }),
  };
}
