import type { ConfirmedMapping } from "../../domain/confirmed-mapping";
import type { DecidedColumn, FileRecognition, SurveyedFile } from "../../domain/review";
import { sayReview } from "../../messages/review";
import { type Formats, formatCount, formatDate } from "../format";
import { saidAgain } from "./said-again";

/** A waiting file with its answers. */
export type ReviewFile = {
  readonly importId: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly bytesDone: number;
  /** Null until the first rows were read. */
  readonly recognised: FileRecognition | null;
  /** Its columns under the answers. */
  readonly columns: readonly DecidedColumn[];
  readonly answers: ConfirmedMapping;
  /** Counts under the current answers; null while they are made. */
  readonly survey: SurveyedFile | null;
  /** Counts under the current or earlier answers. */
  readonly lastSurvey: SurveyedFile | null;
};

export type DryRunView = {
  readonly isCurrent: boolean;
  /** 0..1 of the bytes. */
  readonly share: number;
  readonly lines: readonly {
    readonly name: string;
    readonly count: string;
    readonly isQuiet: boolean;
  }[];
  readonly total: string;
  readonly span: string | null;
};

export type ExpectedReject = {
  readonly key: string;
  readonly count: string;
  readonly hint: string;
  readonly code: string;
  readonly place: string;
};

export type Sums = Pick<
  SurveyedFile,
  "rowsRead" | "created" | "updated" | "unchanged" | "duplicates" | "rejected"
>;

/** Counts of all files under the newest counted answers; null before the first count of each. */
export function sumsOf(files: readonly ReviewFile[]): Sums | null {
  const surveys = files.flatMap((file) => file.lastSurvey ?? []);
  if (surveys.length < files.length) return null;
  const sum = (read: (survey: SurveyedFile) => number) =>
    surveys.reduce((all, survey) => all + read(survey), 0);
  return {
    rowsRead: sum((survey) => survey.rowsRead),
    created: sum((survey) => survey.created),
    updated: sum((survey) => survey.updated),
    unchanged: sum((survey) => survey.unchanged),
    duplicates: sum((survey) => survey.duplicates),
    rejected: sum((survey) => survey.rejected),
  };
}

/** The counts as lines that add up, and how far the counting is. */
export function dryRunOf(
  files: readonly ReviewFile[],
  { sums, isCurrent }: { sums: Sums | null; isCurrent: boolean },
  formats: Formats,
): DryRunView {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const done = files.reduce((sum, file) => sum + (file.survey ? file.bytes : file.bytesDone), 0);
  const line = (name: string, count: number | undefined) => ({
    name,
    count: count === undefined ? "…" : formatCount(count, formats),
    isQuiet: !count,
  });
  return {
    isCurrent,
    share: bytes === 0 ? 0 : Math.min(1, done / bytes),
    lines: [
      line(sayReview(formats, "New"), sums?.created),
      line(sayReview(formats, "Changed"), sums?.updated),
      line(sayReview(formats, "Unchanged"), sums?.unchanged),
      line(sayReview(formats, "Duplicates"), sums?.duplicates),
      line(sayReview(formats, "Rejected"), sums?.rejected),
    ],
    total: sums ? formatCount(sums.rowsRead, formats) : "…",
    span: spanOf(files, formats),
  };
}

function spanOf(files: readonly ReviewFile[], formats: Formats): string | null {
  const surveys = files.flatMap((file) => file.lastSurvey ?? []);
  const first = surveys.flatMap(({ firstOpened }) => firstOpened ?? []);
  const last = surveys.flatMap(({ lastOpened }) => lastOpened ?? []);
  if (first.length === 0 || last.length === 0) return null;
  const from = formatDate(new Date(Math.min(...first)), formats);
  const to = formatDate(new Date(Math.max(...last)), formats);
  return from === to ? from : `${from} – ${to}`;
}

/** As many letters of a wrong value as the list shows. */
const SHOWN = 40;

function rowCount(count: number, formats: Formats): string {
  return sayReview(formats, "{count, plural, one {# row} other {# rows}}", { count });
}

/** Rows that would be rejected, by what repairs them. */
export function rejectsOf(
  files: readonly ReviewFile[],
  formats: Formats,
): readonly ExpectedReject[] {
  return files.flatMap(({ importId, lastSurvey }) =>
    (lastSurvey?.rejects ?? []).map(({ code, column, count, hint, line, value }) => ({
      key: `${importId} ${code} ${column}`,
      count: rowCount(count, formats),
      hint: saidAgain(formats, hint),
      code,
      place: [
        column,
        sayReview(formats, "line {line}", { line: formatCount(line, formats) }),
        value && sayReview(formats, "“{text}”", { text: value.slice(0, SHOWN) }),
      ]
        .filter(Boolean)
        .join(", "),
    })),
  );
}

/** What the answers so far make of values and names. */
export function effectsOf(
  files: readonly ReviewFile[],
  formats: Formats,
): readonly { readonly name: string; readonly value: string }[] {
  const surveys = files.flatMap((file) => file.lastSurvey ?? []);
  if (surveys.length < files.length) return [];
  const masked = surveys
    .flatMap((survey) => Object.values(survey.masked))
    .reduce((sum, count) => sum + count, 0);
  const other = files.flatMap(({ answers, recognised, lastSurvey }) =>
    (lastSurvey?.unknownValues ?? []).filter(({ field, key }) => {
      const given = answers.values[field]?.[key] ?? recognised?.remembered?.values[field]?.[key];
      return given === undefined || given === "other";
    }),
  );
  const rows = other.reduce((sum, value) => sum + value.rows, 0);
  return [
    {
      count: rows,
      name: sayReview(formats, "Values that count as Other"),
      value: rowCount(rows, formats),
    },
    {
      count: masked,
      name: sayReview(formats, "Cells masked"),
      value: formatCount(masked, formats),
    },
  ].flatMap(({ count, name, value }) => (count === 0 ? [] : [{ name, value }]));
}
