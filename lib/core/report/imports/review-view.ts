import type { ColumnPrivacy, Confidence } from "../../domain/mapping";
import type { DecidedColumn, FileRecognition, SurveyedFile } from "../../domain/review";
import {
  type Formats,
  formatBytes,
  formatCount,
  formatDate,
  formatNumbered,
  formatShare,
} from "../format";
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
  const going = formatNumbered(tickets, ["ticket", "tickets"], formats);
  return {
    title: titleOf({ isRecognised, open, sums, going, tickets, input }),
    note: noteOf(questionCount, isRecognised),
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
    button: isCounted
      ? tickets > 0
        ? `Import ${going}`
        : "Import anyway"
      : "Import without waiting",
    mayImport: isRecognised,
  };
}

function titleOf(told: {
  isRecognised: boolean;
  open: number;
  sums: Sums | null;
  going: string;
  tickets: number;
  input: ReviewInput;
}): string {
  const { isRecognised, open, sums, going, tickets, input } = told;
  const { files, formats } = input;
  if (!isRecognised) {
    const [only] = files;
    return files.length === 1 && only
      ? `Reading ${only.fileName} …`
      : `Reading ${files.length} files …`;
  }
  const answers = formatNumbered(open, ["answer", "answers"], formats);
  if (!sums) return open > 0 ? `${answers}, then the tickets can go in` : "Nothing is in doubt";
  if (tickets === 0) return "Nothing new would come in";
  return open > 0 ? `${answers}, then ${going} can go in` : `${going} can go in`;
}

function noteOf(questionCount: number, isRecognised: boolean): string {
  if (!isRecognised)
    return "Columns, dates and delimiter are being recognised. You can leave this page.";
  return questionCount > 0
    ? "A suggestion is chosen for each; import as it stands, or change it with one click. Answers are remembered."
    : "Everything was recognised. Nothing is stored before you import.";
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
        sentence: sentenceOf(first, recognised),
        memory: memoryOf(recognised, reader, formats),
        questions: questions.map((question) => ({ ...question, number: ++number })),
        people: peopleOf(recognised, columns, formats),
        columns: shown.map((column) => columnOf(column, formats)),
        hiddenColumns:
          shown.length < columns.length
            ? `${formatNumbered(columns.length - shown.length, ["column is", "columns are"], formats)} empty or repeated and not shown; they are kept as they are.`
            : null,
        warnings: warningsOf(recognised, surveys),
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

function sentenceOf(file: ReviewFile, recognised: FileRecognition): string {
  const [what] = recognised.sentence.split(":");
  const mapped = file.columns.filter((column) => column.field !== null).length;
  const order = file.answers.dateOrder ?? file.lastSurvey?.provedOrder;
  const dates = order ? (order === "mdy" ? "month/day" : "day/month") : recognised.dateWords;
  const isOpen = recognised.dates !== null && !order;
  const read = dates ? `, dates are ${isOpen ? "probably " : ""}${dates}` : "";
  const zone = file.answers.timeZone ?? recognised.timeZone;
  return `${what}: ${mapped} of ${file.columns.length} columns recognised${read}, ${zone}.`;
}

function memoryOf(
  { remembered }: FileRecognition,
  reader: string,
  formats: Formats,
): string | null {
  if (!remembered) return null;
  const whose = remembered.confirmedBy === reader ? "your mapping" : "the mapping confirmed on";
  const on = formatDate(new Date(remembered.confirmedAt), formats);
  const using = `Using ${whose} ${remembered.confirmedBy === reader ? `of ${on}` : on}`;
  const { newColumns } = remembered;
  if (newColumns.length === 0) return `${using}.`;
  const named = newColumns.slice(0, 4).join(", ");
  const isAre = newColumns.length === 1 ? "column is" : "columns are";
  return `${using}; ${newColumns.length} ${isAre} new: ${named}${newColumns.length > 4 ? ", …" : ""}.`;
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
): FileRecognition["warnings"] {
  const told =
    surveys.length > 0
      ? [
          ...recognised.warnings.filter(({ code }) => OF_THE_UPLOAD.has(code)),
          ...surveys.flatMap(({ warnings }) => warnings),
        ]
      : recognised.warnings;
  const byMessage = new Map(told.map((warning) => [warning.message, warning]));
  return [...byMessage.values()].filter(({ code }) => !ASKED.has(code));
}

function recognisedOf(file: ReviewFile, formats: Formats): ReviewView["recognised"][number] {
  const { recognised, columns, bytes, fileName, importId } = file;
  const size = formatBytes(bytes, formats);
  if (!recognised)
    return { key: importId, confidence: "unmapped", name: fileName, note: `${size}, being read` };
  const isDoubted = columns.some(({ confidence }) => confidence === "check");
  return {
    key: importId,
    confidence: isDoubted || recognised.dates !== null ? "check" : "sure",
    name: recognised.sourceName,
    note: `${fileName}, ${formatNumbered(columns.length, ["column", "columns"], formats)}, ${size}`,
  };
}
