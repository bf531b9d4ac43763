import { sayFiles } from "../../messages/files";
import { rateSource } from "../assumptions/rate-source";
import type { CandidateSummary } from "../candidates/candidate-summary";
import { type Formats, formatDate } from "../format";
import { inside } from "../number-words";
import { type AxisKey, type AxisLine, axisLines, wordingOf } from "../wording";
import type { ReportInput } from "./report-input";
import {
  HOURS,
  type WorkbookCell,
  type WorkbookColumn,
  type WorkbookSheet,
} from "./workbook-sheet";

/** Columns that the formula of a line names: hours and rate, then what comes on top of their product. */
const HOURS_COLUMN = "C";
const RATE_COLUMN = "D";
const BEYOND_COLUMN = "E";

const CENTS = "#,##0.00";
/** The axis that is paid hours, and the axes of money that come on top of it. */
const LABOUR: readonly AxisKey[] = ["profit", "budget"];
const LOSSES: readonly AxisKey[] = ["revenue", "risk"];

/** A task whose cost is priced. */
type Priced = {
  readonly task: CandidateSummary;
  /** Cost of an hour; null: not priced, or not kept by the ranking. */
  readonly rate: number | null;
  /** Labour that is not hours x rate: dearer hours, fees, and the rounding to whole cents; null: labour is not priced. */
  readonly beyond: number | null;
  /** Expected losses in money, null where not priced. */
  readonly losses: readonly { readonly name: string; readonly amount: number | null }[];
};

function lossesOf(axes: readonly AxisLine[]): Priced["losses"] {
  return axes
    .filter(({ key }) => LOSSES.includes(key))
    .map(({ name, estimate }) => ({ name, amount: estimate?.expected ?? null }));
}

function pricedTasks({ ranked, axesOf, finance }: ReportInput): readonly Priced[] {
  return ranked
    .filter(({ cost }) => cost !== null)
    .map((task) => {
      const axes = axesOf.get(task.id) ?? [];
      const labour = axes.find(({ key }) => LABOUR.includes(key))?.estimate?.expected ?? null;
      const rate = finance.rates.get(task.id) ?? null;
      const beyond = labour === null ? null : labour - task.hours * (rate ?? 0);
      return { task, rate, beyond, losses: lossesOf(axes) };
    });
}

/** "F", "G": the columns of the losses stand behind what comes on top of hours x rate. */
function lossColumn(at: number): string {
  return String.fromCharCode(BEYOND_COLUMN.charCodeAt(0) + 1 + at);
}

function formulaOf({ losses }: Priced, row: number): WorkbookCell {
  const product = `${HOURS_COLUMN}${row}*${RATE_COLUMN}${row}`;
  const added = [BEYOND_COLUMN, ...losses.map((_, at) => lossColumn(at))];
  return { formula: [product, ...added.map((column) => `${column}${row}`)].join("+") };
}

function wordsOf({ rate, beyond, losses }: Priced, formats: Formats): string {
  const priced = losses.filter(({ amount }) => amount !== null);
  const parts = [
    ...(rate === null ? [] : [sayFiles(formats, "hours x rate")]),
    ...(beyond === null
      ? []
      : rate === null
        ? [sayFiles(formats, "labour, of which the ranking kept no rate")]
        : [sayFiles(formats, "dearer hours and fees")]),
    ...priced.map(({ name }) => inside(name, formats)),
  ];
  return sayFiles(formats, "Cost = {parts}", { parts: parts.join(" + ") });
}

function columnsOf({ settings, totals }: ReportInput): readonly WorkbookColumn[] {
  const { currency } = settings;
  const losses = axisLines(totals.axes, settings).filter(({ key }) => LOSSES.includes(key));
  const money = (head: string): WorkbookColumn => ({ head, width: 14, format: CENTS });
  return [
    { head: sayFiles(settings, "Rank"), width: 6 },
    { head: sayFiles(settings, "Task"), width: 44 },
    { head: sayFiles(settings, "Toil hours a year"), width: 10, format: HOURS },
    money(sayFiles(settings, "Loaded rate ({currency} an hour)", { currency })),
    money(sayFiles(settings, "Dearer hours, fees, rounding ({currency})", { currency })),
    ...losses.map(({ name }) =>
      money(sayFiles(settings, "{axis} a year ({unit})", { axis: name, unit: currency })),
    ),
    money(sayFiles(settings, "Cost a year ({currency})", { currency })),
    { head: sayFiles(settings, "Formula"), width: 36 },
    { head: sayFiles(settings, "Where the rate comes from"), width: 60 },
    { head: sayFiles(settings, "Approved by"), width: 20 },
    { head: sayFiles(settings, "Approved on"), width: 14 },
  ];
}

function lineOf(priced: Priced, row: number, { finance, settings }: ReportInput): WorkbookCell[] {
  const { task, rate, beyond, losses } = priced;
  const { approval, history } = finance;
  const approved = approval?.taskIds.includes(task.id) ? approval : null;
  return [
    task.rank,
    task.title,
    task.hours,
    rate,
    beyond,
    ...losses.map(({ amount }) => amount),
    formulaOf(priced, row),
    wordsOf(priced, settings),
    rate === null ? null : rateSource(rate, history, settings),
    approved?.by ?? null,
    approved ? formatDate(approved.at, settings) : null,
  ];
}

/** The last line: every column that adds up. */
function totalLine(lines: number, losses: number, { totals, settings }: ReportInput) {
  const sum = (column: string): WorkbookCell => ({
    formula: `SUM(${column}2:${column}${lines + 1})`,
  });
  // The cost stands behind the losses.
  const added = Array.from({ length: losses + 1 }, (_, at) => sum(lossColumn(at)));
  return [
    null,
    wordingOf(totals.axes.profile, settings).debt,
    sum(HOURS_COLUMN),
    null,
    sum(BEYOND_COLUMN),
    ...added,
    null,
    null,
    null,
    null,
  ];
}

/**
 * What a finance department asks of each priced task: how its cost is worked out from hours and rate, where the rate comes
 * from, and who approved that something is done about it. The formulas come to the stored expected costs, and their total
 * to the report's; what is not priced is empty. No sheet where nothing is priced.
 */
export function financeSheet(input: ReportInput): readonly WorkbookSheet[] {
  const tasks = pricedTasks(input);
  const [first] = tasks;
  if (!first) return [];
  return [
    {
      name: sayFiles(input.settings, "Finance"),
      columns: columnsOf(input),
      rows: [
        ...tasks.map((priced, at) => lineOf(priced, at + 2, input)),
        totalLine(tasks.length, first.losses.length, input),
      ],
    },
  ];
}
