import { remedyWord } from "../candidates/candidate-summary";
import { formatDate } from "../format";
import { type AxisLine, axisLines, wordingOf } from "../wording";
import type { ReportInput } from "./report-input";
import type { ReportView } from "./report-view";

/** One cell: text, a number as it was worked out, nothing, or a formula over other cells. */
export type WorkbookCell = string | number | null | { readonly formula: string };

export type WorkbookSheet = {
  readonly name: string;
  readonly columns: readonly {
    readonly head: string;
    /** Characters. */
    readonly width: number;
    /** Spreadsheet format of its numbers. */
    readonly format?: string;
  }[];
  readonly rows: readonly (readonly WorkbookCell[])[];
};

const MONEY = "#,##0";
const HOURS = "#,##0.0";
const TASKS = "Tasks";
/** Columns of the sheet of tasks that the first sheet adds up. */
const HOURS_COLUMN = "H";
const COST_COLUMN = "K";
const AXIS_COLUMNS = ["N", "O", "P"] as const;

function sumOf(column: string, rows: number): WorkbookCell {
  return rows === 0 ? 0 : { formula: `SUM(${TASKS}!${column}2:${column}${rows + 1})` };
}

/** Axes as columns: money has the currency behind its name, the others their unit. */
function axisHeads(lines: readonly AxisLine[], currency: string): readonly string[] {
  const isMoney = (key: string) => ["revenue", "profit", "risk", "budget"].includes(key);
  return lines.map(({ key, name, unit }) => `${name} a year (${isMoney(key) ? currency : unit})`);
}

function tasksSheet({ ranked, axesOf, settings, totals }: ReportInput): WorkbookSheet {
  const { currency } = settings;
  const axes = axisHeads(axisLines(totals.axes), currency);
  return {
    name: TASKS,
    columns: [
      { head: "Rank", width: 6 },
      { head: "Task", width: 44 },
      { head: "Toil score, 0 to 100", width: 10, format: "0" },
      { head: "Grade", width: 7 },
      { head: "What to do", width: 18 },
      { head: "Kind", width: 9 },
      { head: "Tickets a month", width: 10, format: HOURS },
      { head: "Toil hours a year", width: 10, format: HOURS },
      { head: "Hours P10", width: 10, format: HOURS },
      { head: "Hours P90", width: 10, format: HOURS },
      { head: `Cost a year (${currency})`, width: 13, format: MONEY },
      { head: `Cost P10 (${currency})`, width: 13, format: MONEY },
      { head: `Cost P90 (${currency})`, width: 13, format: MONEY },
      ...axes.map((head) => ({ head, width: 16, format: MONEY })),
    ],
    rows: ranked.map((one) => [
      one.rank,
      one.title,
      one.toil,
      one.grade,
      remedyWord(one.remedy),
      one.kind,
      one.ticketsAMonth,
      one.hours,
      one.hoursBand.p10,
      one.hoursBand.p90,
      one.cost?.expected ?? null,
      one.cost?.p10 ?? null,
      one.cost?.p90 ?? null,
      ...(axesOf.get(one.id) ?? []).map(({ estimate }) => estimate?.expected ?? null),
    ]),
  };
}

type Line = readonly [name: string, value: WorkbookCell, unit: string, how: string];

function moneyLines({ ranked, totals, settings }: ReportInput, debt: string): readonly Line[] {
  const total = totals.axes.total;
  const { currency, operationalSpend } = settings;
  if (!total)
    return [[debt, "not priced", "", "No yearly cost of a person is entered in the settings."]];
  const band = "From sums of simulated draws; it is not the sum of the tasks' own.";
  return [
    [
      debt,
      sumOf(COST_COLUMN, ranked.length),
      currency,
      "Expected cost of every ranked task, added up.",
    ],
    ["P10", total.p10, currency, band],
    ["P90", total.p90, currency, band],
    operationalSpend
      ? [
          "Debt share",
          { formula: `B3/${operationalSpend}` },
          "share",
          `Of ${operationalSpend} ${currency} operational spending a year.`,
        ]
      : ["Debt share", "no denominator", "", "Enter operational spending in the settings."],
  ];
}

function axisRows({ totals, ranked, settings }: ReportInput): readonly Line[] {
  const lines = axisLines(totals.axes);
  const heads = axisHeads(lines, settings.currency);
  return lines.map((line, at) => {
    const column = AXIS_COLUMNS[at] ?? AXIS_COLUMNS[0];
    return line.estimate
      ? [heads[at] ?? line.name, sumOf(column, ranked.length), "", line.unit]
      : [
          heads[at] ?? line.name,
          "not priced",
          "",
          "An input is missing in the settings; it is not 0.",
        ];
  });
}

function reportSheet(input: ReportInput, view: ReportView, asOf: Date | null): WorkbookSheet {
  const { settings, ranked, totals } = input;
  const hoursRow = totals.axes.total ? 7 : 4;
  const debt = wordingOf(totals.axes.profile).debt;
  const lines: readonly Line[] = [
    ["As of", formatDate(asOf, settings), "", "The newest ticket; the year before it is counted."],
    ...moneyLines(input, debt),
    [
      "Toil hours a year",
      sumOf(HOURS_COLUMN, ranked.length),
      "h",
      "Chance of toil x touch, interruption and rework, added up.",
    ],
    [
      "Toil, as people",
      { formula: `B${hoursRow}/${settings.productiveHours}` },
      "FTE",
      `One works ${settings.productiveHours} hours a year.`,
    ],
    ...axisRows(input),
    ...view.outside.map(
      ({ name, value }): Line => [`Outside: ${name}`, value, "", "In no number of this workbook."],
    ),
    ...view.notes.map(({ title, text }): Line => [title, null, "", text]),
  ];
  return {
    name: "Report",
    columns: [
      { head: view.verdict.join(" "), width: 56 },
      { head: "Value", width: 22, format: "#,##0.###" },
      { head: "Unit", width: 8 },
      { head: "How", width: 90 },
    ],
    rows: lines,
  };
}

/**
 * The report as a workbook: the totals are formulas over the sheet of tasks, so that a reader can follow and change
 * them. Expected values add up; bands do not and stand as numbers.
 */
export function reportWorkbook(
  input: ReportInput,
  view: ReportView,
  asOf: Date | null,
): readonly WorkbookSheet[] {
  return [reportSheet(input, view, asOf), tasksSheet(input)];
}
