import { sayFiles } from "../../messages/files";
import { unitsOf } from "../../messages/units";
import { sayWords } from "../../messages/words";
import { remedyWord } from "../candidates/candidate-summary";
import { type Formats, formatDate } from "../format";
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
/** Columns of the sheet of tasks that the first sheet adds up. */
const HOURS_COLUMN = "H";
const COST_COLUMN = "K";
const AXIS_COLUMNS = ["N", "O", "P"] as const;

function sumOf(column: string, rows: number, formats: Formats): WorkbookCell {
  const tasks = sayFiles(formats, "Tasks");
  return rows === 0 ? 0 : { formula: `SUM(${tasks}!${column}2:${column}${rows + 1})` };
}

/** Axes as columns: money has the currency behind its name, the others their unit. */
function axisHeads(lines: readonly AxisLine[], formats: Formats): readonly string[] {
  const isMoney = (key: string) => ["revenue", "profit", "risk", "budget"].includes(key);
  return lines.map(({ key, name, unit }) =>
    sayFiles(formats, "{axis} a year ({unit})", {
      axis: name,
      unit: isMoney(key) ? formats.currency : unit,
    }),
  );
}

/** "common" or "unique" in the language of the workspace. */
function kindWord(kind: string, formats: Formats): string {
  return kind === "common" ? sayFiles(formats, "common") : sayFiles(formats, "unique");
}

function tasksSheet({ ranked, axesOf, settings, totals }: ReportInput): WorkbookSheet {
  const { currency } = settings;
  const axes = axisHeads(axisLines(totals.axes, settings), settings);
  return {
    name: sayFiles(settings, "Tasks"),
    columns: [
      { head: sayFiles(settings, "Rank"), width: 6 },
      { head: sayFiles(settings, "Task"), width: 44 },
      { head: sayFiles(settings, "Toil score, 0 to 100"), width: 10, format: "0" },
      { head: sayFiles(settings, "Grade"), width: 7 },
      { head: sayFiles(settings, "What to do"), width: 18 },
      { head: sayFiles(settings, "Kind"), width: 9 },
      { head: sayFiles(settings, "Tickets a month"), width: 10, format: HOURS },
      { head: sayFiles(settings, "Toil hours a year"), width: 10, format: HOURS },
      { head: sayFiles(settings, "Hours P10"), width: 10, format: HOURS },
      { head: sayFiles(settings, "Hours P90"), width: 10, format: HOURS },
      {
        head: sayFiles(settings, "Cost a year ({currency})", { currency }),
        width: 13,
        format: MONEY,
      },
      { head: sayFiles(settings, "Cost P10 ({currency})", { currency }), width: 13, format: MONEY },
      { head: sayFiles(settings, "Cost P90 ({currency})", { currency }), width: 13, format: MONEY },
      ...axes.map((head) => ({ head, width: 16, format: MONEY })),
    ],
    rows: ranked.map((one) => [
      one.rank,
      one.title,
      one.toil,
      one.grade,
      remedyWord(one.remedy, settings),
      kindWord(one.kind, settings),
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

function spendLine(spend: number | null, formats: Formats): Line {
  const name = sayFiles(formats, "Debt share");
  if (!spend)
    return [
      name,
      sayFiles(formats, "no denominator"),
      "",
      sayFiles(formats, "Enter operational spending in the settings."),
    ];
  return [
    name,
    { formula: `B3/${spend}` },
    sayFiles(formats, "share"),
    sayFiles(formats, "Of {amount} {currency} operational spending a year.", {
      amount: spend,
      currency: formats.currency,
    }),
  ];
}

function moneyLines({ ranked, totals, settings }: ReportInput, debt: string): readonly Line[] {
  const total = totals.axes.total;
  const { currency, operationalSpend } = settings;
  if (!total)
    return [
      [
        debt,
        sayWords(settings, "not priced"),
        "",
        sayFiles(settings, "No yearly cost of a person is entered in the settings."),
      ],
    ];
  const band = sayFiles(
    settings,
    "From sums of simulated draws; it is not the sum of the tasks' own.",
  );
  return [
    [
      debt,
      sumOf(COST_COLUMN, ranked.length, settings),
      currency,
      sayFiles(settings, "Expected cost of every ranked task, added up."),
    ],
    ["P10", total.p10, currency, band],
    ["P90", total.p90, currency, band],
    spendLine(operationalSpend, settings),
  ];
}

function axisRows({ totals, ranked, settings }: ReportInput): readonly Line[] {
  const lines = axisLines(totals.axes, settings);
  const heads = axisHeads(lines, settings);
  return lines.map((line, at) => {
    const column = AXIS_COLUMNS[at] ?? AXIS_COLUMNS[0];
    return line.estimate
      ? [heads[at] ?? line.name, sumOf(column, ranked.length, settings), "", line.unit]
      : [
          heads[at] ?? line.name,
          sayWords(settings, "not priced"),
          "",
          sayFiles(settings, "An input is missing in the settings; it is not 0."),
        ];
  });
}

function reportSheet(input: ReportInput, view: ReportView, asOf: Date | null): WorkbookSheet {
  const { settings, ranked, totals } = input;
  const hoursRow = totals.axes.total ? 7 : 4;
  const debt = wordingOf(totals.axes.profile, settings).debt;
  const lines: readonly Line[] = [
    [
      sayFiles(settings, "As of"),
      formatDate(asOf, settings),
      "",
      sayFiles(settings, "The newest ticket; the year before it is counted."),
    ],
    ...moneyLines(input, debt),
    [
      sayFiles(settings, "Toil hours a year"),
      sumOf(HOURS_COLUMN, ranked.length, settings),
      unitsOf(settings.locale).hours,
      sayFiles(settings, "Chance of toil x touch, interruption and rework, added up."),
    ],
    [
      sayFiles(settings, "Toil, as people"),
      { formula: `B${hoursRow}/${settings.productiveHours}` },
      unitsOf(settings.locale).people,
      sayFiles(settings, "One works {hours} hours a year.", { hours: settings.productiveHours }),
    ],
    ...axisRows(input),
    ...view.outside.map(
      ({ name, value }): Line => [
        sayFiles(settings, "Outside: {name}", { name }),
        value,
        "",
        sayFiles(settings, "In no number of this workbook."),
      ],
    ),
    ...view.notes.map(({ title, text }): Line => [title, null, "", text]),
  ];
  return {
    name: sayFiles(settings, "Report"),
    columns: [
      { head: view.verdict.join(" "), width: 56 },
      { head: sayFiles(settings, "Value"), width: 22, format: "#,##0.###" },
      { head: sayFiles(settings, "Unit"), width: 8 },
      { head: sayFiles(settings, "How"), width: 90 },
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
