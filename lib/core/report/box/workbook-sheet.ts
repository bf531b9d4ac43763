import type { Coverage } from "../../domain/leave-out";
import { sayFiles } from "../../messages/files";
import { unitsOf } from "../../messages/units";
import { sayWords } from "../../messages/words";
import { type CandidateSummary, remedyWord } from "../candidates/candidate-summary";
import { coverageText } from "../coverage/coverage-view";
import { type Formats, formatDate } from "../format";
import { capital } from "../number-words";
import type { ReportNote } from "./report-notes";

/** One cell: text, a number as it was worked out, nothing, or a formula over other cells. */
export type WorkbookCell = string | number | null | { readonly formula: string };

export type WorkbookColumn = {
  readonly head: string;
  /** Characters. */
  readonly width: number;
  /** Spreadsheet format of its numbers. */
  readonly format?: string;
};

export type WorkbookSheet = {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookCell[])[];
};

/** A line of the first sheet. */
export type WorkbookLine = readonly [name: string, value: WorkbookCell, unit: string, how: string];

export const MONEY = "#,##0";
export const HOURS = "#,##0.0";

/** What the sheet of tasks says of each before its figures: A to G. */
export function factColumns(formats: Formats): readonly WorkbookColumn[] {
  return [
    { head: sayFiles(formats, "Rank"), width: 6 },
    { head: sayFiles(formats, "Task"), width: 44 },
    { head: sayFiles(formats, "Toil score, 0 to 100"), width: 10, format: "0" },
    { head: sayFiles(formats, "Grade"), width: 7 },
    { head: sayFiles(formats, "What to do"), width: 18 },
    { head: sayFiles(formats, "Kind"), width: 9 },
    { head: sayFiles(formats, "Tickets a month"), width: 10, format: HOURS },
  ];
}

/** The cells of {@link factColumns}. */
export function factsOf(task: CandidateSummary, formats: Formats): readonly WorkbookCell[] {
  const { rank, title, toil, grade, remedy, kind, ticketsAMonth } = task;
  const word = kind === "common" ? sayFiles(formats, "common") : sayFiles(formats, "unique");
  return [rank, title, toil, grade, remedyWord(remedy, formats), word, ticketsAMonth];
}

/** The total of a column of the sheet of tasks. */
export function sumOf(column: string, rows: number, formats: Formats): WorkbookCell {
  const tasks = sayFiles(formats, "Tasks");
  return rows === 0 ? 0 : { formula: `SUM(${tasks}!${column}2:${column}${rows + 1})` };
}

/** The first sheet: the verdict over lines of figures, each with how it came about. */
export function linesSheet(
  verdict: readonly [string, string],
  lines: readonly WorkbookLine[],
  formats: Formats,
): WorkbookSheet {
  return {
    name: sayFiles(formats, "Report"),
    columns: [
      { head: verdict.join(" "), width: 56 },
      { head: sayFiles(formats, "Value"), width: 22, format: "#,##0.###" },
      { head: sayFiles(formats, "Unit"), width: 8 },
      { head: sayFiles(formats, "How"), width: 90 },
    ],
    rows: lines,
  };
}

/** The day of the newest ticket, and what the totals rest on. */
export function asOfLine(coverage: Coverage, formats: Formats): WorkbookLine {
  return [
    sayFiles(formats, "As of"),
    formatDate(coverage.asOf, formats),
    "",
    `${sayFiles(formats, "The newest ticket; the year before it is counted.")} ${capital(coverageText(coverage, formats))}.`,
  ];
}

export function unpricedLine(debt: string, formats: Formats): WorkbookLine {
  return [
    debt,
    sayWords(formats, "not priced"),
    "",
    sayFiles(formats, "No yearly cost of a person is entered in the settings."),
  ];
}

/** Hours as people; `hoursRow` is the row of the hours on the same sheet, 1 being the head. */
export function peopleLine(
  hoursRow: number,
  formats: Formats & { readonly productiveHours: number },
): WorkbookLine {
  return [
    sayFiles(formats, "Toil, as people"),
    { formula: `B${hoursRow}/${formats.productiveHours}` },
    unitsOf(formats.locale).people,
    sayFiles(formats, "One works {hours} hours a year.", { hours: formats.productiveHours }),
  ];
}

export function noteLines(notes: readonly ReportNote[]): readonly WorkbookLine[] {
  return notes.map(({ title, text }) => [title, null, "", text]);
}
