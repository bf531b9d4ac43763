import { sayFiles } from "../../messages/files";
import { sayReport } from "../../messages/report";
import { unitsOf } from "../../messages/units";
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
} from "../box/workbook-sheet";
import { wordingOf } from "../wording";
import { type PartFigures, type PartInput, partFigures } from "./part-figures";
import type { PartView } from "./part-view";

/** Columns of the sheet of tasks that formulas name: the part's share, and what is of the whole task and of the part. */
const SHARE = "H";
const HOURS_WHOLE = "I";
const HOURS_HERE = "J";
const COST_WHOLE = "K";
const COST_HERE = "L";
const SAVING = "M";

/** Money where the plan is made in it, else hours. */
function planUnit({ report }: PartInput): { readonly unit: string; readonly format: string } {
  return report.plan?.result.knobs.rate == null
    ? { unit: unitsOf(report.settings.locale).hours, format: HOURS }
    : { unit: report.settings.currency, format: MONEY };
}

function tasksSheet(input: PartInput, { tasks, plan }: PartFigures): WorkbookSheet {
  const { settings } = input.report;
  const { currency } = settings;
  const { unit, format } = planUnit(input);
  const savings = new Map(plan?.inside.map(({ entry, saving }) => [entry.task.id, saving]));
  return {
    name: sayFiles(settings, "Tasks"),
    columns: [
      ...factColumns(settings),
      { head: sayFiles(settings, "Share of its tickets"), width: 10, format: "0.0%" },
      { head: sayFiles(settings, "Toil hours a year"), width: 10, format: HOURS },
      { head: sayFiles(settings, "Of these here"), width: 10, format: HOURS },
      {
        head: sayFiles(settings, "Cost a year ({currency})", { currency }),
        width: 13,
        format: MONEY,
      },
      {
        head: sayFiles(settings, "Of this here ({currency})", { currency }),
        width: 13,
        format: MONEY,
      },
      { head: sayFiles(settings, "The plan takes off here ({unit})", { unit }), width: 13, format },
    ],
    rows: tasks.map(({ task, share, cost }, at) => {
      const row = at + 2;
      return [
        ...factsOf(task, settings),
        share,
        task.hours,
        { formula: `${HOURS_WHOLE}${row}*${SHARE}${row}` },
        task.cost?.expected ?? null,
        cost === null ? null : { formula: `${COST_WHOLE}${row}*${SHARE}${row}` },
        savings.get(task.id) ?? null,
      ];
    }),
  };
}

function debtLine({ report }: PartInput, { cost, tasks }: PartFigures): WorkbookLine {
  const { settings, totals } = report;
  const debt = wordingOf(totals.axes.profile, settings).debt;
  if (cost === null) return unpricedLine(debt, settings);
  return [
    debt,
    sumOf(COST_HERE, tasks.length, settings),
    settings.currency,
    sayFiles(settings, "Each task's expected cost x the share of its tickets, added up."),
  ];
}

/** Row of the hours on the first sheet: the head, the day and the cost stand before it. */
const HOURS_ROW = 4;

/**
 * The page of a department or a service owner as a workbook: what falls to it of each task is a formula of its share of
 * the tickets, and the totals are formulas over these.
 */
export function partWorkbook(input: PartInput, view: PartView): readonly WorkbookSheet[] {
  const { report } = input;
  const { settings } = report;
  const figures = partFigures(input);
  const rows = figures.tasks.length;
  const lines: readonly WorkbookLine[] = [
    asOfLine(report.coverage, settings),
    debtLine(input, figures),
    [
      sayFiles(settings, "Toil hours a year"),
      sumOf(HOURS_HERE, rows, settings),
      unitsOf(settings.locale).hours,
      sayFiles(settings, "Each task's hours x the share of its tickets, added up."),
    ],
    peopleLine(HOURS_ROW, settings),
    ...(figures.plan
      ? [
          [
            sayReport(settings, "In the plan"),
            sumOf(SAVING, rows, settings),
            planUnit(input).unit,
            sayFiles(settings, "Less a year in full use, net of upkeep."),
          ] as const,
        ]
      : []),
    ...noteLines(view.notes),
  ];
  return [linesSheet(view.verdict, lines, settings), tasksSheet(input, figures)];
}
