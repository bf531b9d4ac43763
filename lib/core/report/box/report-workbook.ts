import { sayFiles } from "../../messages/files";
import { unitsOf } from "../../messages/units";
import { sayWords } from "../../messages/words";
import type { Formats } from "../format";
import { type AxisLine, axisLines, wordingOf } from "../wording";
import { financeSheet } from "./finance-sheet";
import type { ReportInput } from "./report-input";
import type { ReportView } from "./report-view";
import {
  asOfLine,
  factColumns,
  factsOf,
  HOURS,
  linesSheet,
  MONEY,
  noteLines,
  peopleLine,
  sumOf,
  unpricedLine,
  type WorkbookLine,
  type WorkbookSheet,
} from "./workbook-sheet";

/** Columns of the sheet of tasks that the first sheet adds up. */
const HOURS_COLUMN = "H";
const COST_COLUMN = "K";
const AXIS_COLUMNS = ["N", "O", "P"] as const;

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

function tasksSheet({ ranked, axesOf, settings, totals }: ReportInput): WorkbookSheet {
  const { currency } = settings;
  const axes = axisHeads(axisLines(totals.axes, settings), settings);
  return {
    name: sayFiles(settings, "Tasks"),
    columns: [
      ...factColumns(settings),
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
      ...factsOf(one, settings),
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

function spendLine(spend: number | null, formats: Formats): WorkbookLine {
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

function moneyLines(
  { ranked, totals, settings }: ReportInput,
  debt: string,
): readonly WorkbookLine[] {
  const total = totals.axes.total;
  const { currency, operationalSpend } = settings;
  if (!total) return [unpricedLine(debt, settings)];
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

function axisRows({ totals, ranked, settings }: ReportInput): readonly WorkbookLine[] {
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

function reportSheet(input: ReportInput, view: ReportView): WorkbookSheet {
  const { settings, ranked, totals } = input;
  const hoursRow = totals.axes.total ? 7 : 4;
  const debt = wordingOf(totals.axes.profile, settings).debt;
  const lines: readonly WorkbookLine[] = [
    asOfLine(input.coverage, settings),
    ...moneyLines(input, debt),
    [
      sayFiles(settings, "Toil hours a year"),
      sumOf(HOURS_COLUMN, ranked.length, settings),
      unitsOf(settings.locale).hours,
      sayFiles(settings, "Chance of toil x touch, interruption and rework, added up."),
    ],
    peopleLine(hoursRow, settings),
    ...axisRows(input),
    ...view.outside.map(
      ({ name, value }): WorkbookLine => [
        sayFiles(settings, "Outside: {name}", { name }),
        value,
        "",
        sayFiles(settings, "In no number of this workbook."),
      ],
    ),
    ...noteLines(view.notes),
  ];
  return linesSheet(view.verdict, lines, settings);
}

/**
 * The report as a workbook: the totals are formulas over the sheet of tasks, so that a reader can follow and change
 * them. Expected values add up; bands do not and stand as numbers.
 */
export function reportWorkbook(input: ReportInput, view: ReportView): readonly WorkbookSheet[] {
  return [reportSheet(input, view), tasksSheet(input), ...financeSheet(input)];
}
