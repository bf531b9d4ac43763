import type { ConfirmedMapping } from "../../domain/confirmed-mapping";
import { TICKET_FIELDS, type TicketField, type ValueField } from "../../domain/mapping";
import type { RepairCode } from "../../domain/repair";
import type { DecidedColumn, FileRecognition, SurveyedFile } from "../../domain/review";
import { type Formats, formatCount, formatDay, formatNumbered, formatShare } from "../format";
import { FIELD_WORDS } from "./import-view";
import { repairQuestions } from "./repair-questions";

type Choice = { readonly value: string; readonly word: string };

/** A doubt about a file, with the suggestion that stands if nobody answers. */
export type ReviewQuestion = { readonly key: string; readonly isAnswered: boolean } & (
  | DatesQuestion
  | ValuesQuestion
  | ColumnsQuestion
  | ZoneQuestion
  | RepairQuestion
);

type DatesQuestion = {
  readonly kind: "dates";
  readonly title: string;
  readonly note: string;
  readonly readings: readonly {
    readonly order: "dmy" | "mdy";
    readonly word: string;
    readonly isChosen: boolean;
    readonly isSuggested: boolean;
    readonly weekends: string;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly cell: string;
    /** In the order of `readings`. */
    readonly days: readonly { readonly text: string; readonly isWeekend: boolean }[];
  }[];
};

type ValuesQuestion = {
  readonly kind: "values";
  readonly field: ValueField;
  readonly title: string;
  readonly note: string;
  readonly choices: readonly Choice[];
  readonly rows: readonly {
    readonly key: string;
    readonly value: string;
    readonly rows: string;
    readonly example: string;
    readonly chosen: string;
  }[];
};

type ColumnsQuestion = {
  readonly kind: "columns";
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly column: string;
    readonly samples: string;
    readonly proposed: Choice;
    /** The field chosen; "" keeps the column as an attribute. */
    readonly chosen: string;
    readonly isAnswered: boolean;
    readonly isNew: boolean;
  }[];
};

type ZoneQuestion = {
  readonly kind: "zone";
  readonly title: string;
  readonly note: string;
  readonly chosen: string;
  readonly suggested: readonly string[];
};

type RepairQuestion = {
  readonly kind: "repair";
  readonly code: RepairCode;
  readonly title: string;
  readonly note: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
};

/** What the questions about files of one header stand on. */
export type Questioned = {
  readonly recognised: FileRecognition;
  readonly columns: readonly DecidedColumn[];
  readonly answers: ConfirmedMapping;
  readonly surveys: readonly SurveyedFile[];
  readonly formats: Formats;
};

/** Values shown of one field; the rest counts as "Other". */
const MOST_VALUES = 12;
const PLURALS: Readonly<Record<ValueField, readonly [string, string]>> = {
  priority: ["priority", "priorities"],
  state: ["state", "states"],
  channel: ["channel", "channels"],
};
const CHOICES: Readonly<Record<ValueField, readonly Choice[]>> = {
  priority: ["1", "2", "3", "4", "5"]
    .map((value) => ({ value, word: `P${value}` }))
    .concat({ value: "other", word: "Other" }),
  state: [
    { value: "open", word: "Open" },
    { value: "in-progress", word: "In progress" },
    { value: "on-hold", word: "On hold" },
    { value: "resolved", word: "Resolved" },
    { value: "closed", word: "Closed" },
    { value: "cancelled", word: "Cancelled" },
    { value: "other", word: "Other" },
  ],
  channel: [
    { value: "page", word: "Page" },
    { value: "monitor", word: "Monitoring" },
    { value: "phone", word: "Phone" },
    { value: "chat", word: "Chat" },
    { value: "walk-in", word: "Walk-in" },
    { value: "email", word: "E-mail" },
    { value: "portal", word: "Portal" },
    { value: "project", word: "Project" },
    { value: "scheduled", word: "Scheduled" },
    { value: "other", word: "Other" },
  ],
};

/** A meaning of a value of priority, state or channel, in words. */
export function valueWord(field: ValueField, meaning: string): string {
  return CHOICES[field].find(({ value }) => value === meaning)?.word ?? meaning;
}

/** Every field a column can become, and "" for an attribute. */
export const FIELD_CHOICES: readonly Choice[] = [
  { value: "", word: "Keep as attribute" },
  ...TICKET_FIELDS.map((value) => ({ value, word: FIELD_WORDS[value] })),
];

/** The field that a choice stands for; "" keeps the column as an attribute. */
export function chosenField(value: string): TicketField | null {
  return TICKET_FIELDS.find((field) => field === value) ?? null;
}

/** The doubts about the files of one header: only what a person can settle and the data cannot. */
export function reviewQuestions(asked: Questioned): readonly ReviewQuestion[] {
  return [
    ...datesQuestion(asked),
    ...columnsQuestion(asked),
    ...(["priority", "state", "channel"] as const).flatMap((field) => valuesQuestion(field, asked)),
    ...zoneQuestion(asked),
    ...repairQuestions(asked),
  ];
}

function datesQuestion({ recognised, answers, surveys, formats }: Questioned): ReviewQuestion[] {
  const { dates } = recognised;
  const [example] = dates?.examples ?? [];
  const isProved = surveys.some((survey) => survey.provedOrder !== null);
  if (!dates || !example || isProved) return [];
  const chosen = answers.dateOrder ?? dates.suggested;
  const cells = formatNumbered(dates.openCells, ["cell", "cells"], formats);
  const names = dates.columns.map((column) => `“${column}”`).join(", ");
  return [
    {
      kind: "dates",
      key: "dates",
      isAnswered: answers.dateOrder !== undefined,
      title: `Is ${dateOnly(example.cell)} ${dayAndMonth(example.dmy)} or ${dayAndMonth(example.mdy)}?`,
      note: `${names}: ${cells} can be read both ways, and nothing in the file decides.`,
      readings: (["dmy", "mdy"] as const).map((order) => ({
        order,
        word: order === "dmy" ? "Day / month" : "Month / day",
        isChosen: chosen === order,
        isSuggested: dates.suggested === order,
        weekends: `${formatCount(dates.weekends[order], formats)} (${formatShare(dates.weekends[order] / dates.openCells, formats)})`,
      })),
      rows: dates.examples.map(({ id, cell, dmy, mdy }) => ({
        id: id ?? "",
        cell,
        days: [dmy, mdy].map((day) => dayInWords(day, formats)),
      })),
    },
  ];
}

function dateOnly(cell: string): string {
  return cell.split(/[\sT]/)[0] ?? cell;
}

function utc(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(new Date(day));
}

function dayAndMonth(day: string): string {
  return utc(day, { day: "numeric", month: "long" });
}

function dayInWords(day: string, formats: Formats): { text: string; isWeekend: boolean } {
  const weekday = utc(day, { weekday: "short" });
  return {
    text: `${weekday} ${formatDay(day, formats)}`,
    isWeekend: weekday === "Sat" || weekday === "Sun",
  };
}

function columnsQuestion({ recognised, columns }: Questioned): ReviewQuestion[] {
  const asked = recognised.columns.flatMap((column, at) => {
    const decided = columns[at];
    const isAsked =
      column.field !== null && (column.isGuess || column.isNew) && column.filledShare > 0;
    return isAsked && decided ? [{ column, decided, field: column.field as TicketField }] : [];
  });
  if (asked.length === 0) return [];
  const isNewOnly = asked.every(({ column }) => column.isNew);
  const subject = asked.length === 1 ? "Is this column" : `Are these ${asked.length} columns`;
  return [
    {
      kind: "columns",
      key: "columns",
      isAnswered: asked.every(({ decided }) => decided.isAnswered),
      title: `${subject} what ${asked.length === 1 ? "it seems" : "they seem"} to be?`,
      note: isNewOnly
        ? "New since this kind of file was confirmed. What you choose is remembered."
        : "Guessed from a similar header or from the values. What you ignore is kept as an attribute.",
      rows: asked.map(({ column, decided, field }) => ({
        column: column.column,
        samples: column.samples.join(" · "),
        proposed: { value: field, word: FIELD_WORDS[field] },
        chosen: decided.field ?? "",
        isAnswered: decided.isAnswered,
        isNew: column.isNew,
      })),
    },
  ];
}

type CountedValue = SurveyedFile["unknownValues"][number];

function valuesQuestion(field: ValueField, asked: Questioned): ReviewQuestion[] {
  const { answers, recognised, formats } = asked;
  const remembered = recognised.remembered?.values[field] ?? {};
  const given = answers.values[field] ?? {};
  const values = countedValues(asked).filter(
    (value) => value.field === field && !Object.hasOwn(remembered, value.key),
  );
  const [first] = values;
  if (!first) return [];
  const shown = values.slice(0, MOST_VALUES);
  const rest = values.length - shown.length;
  const rows = values.reduce((sum, value) => sum + value.rows, 0);
  const count = formatCount(shown.length, formats);
  const [one, many] = PLURALS[field];
  const more =
    rest > 0
      ? ` ${formatNumbered(rest, ["rarer value", "rarer values"], formats)} count as Other.`
      : "";
  return [
    {
      kind: "values",
      key: `values-${field}`,
      field,
      isAnswered: shown.some(({ key }) => Object.hasOwn(given, key)),
      title:
        shown.length === 1 ? `What does this ${one} mean?` : `What do these ${count} ${many} mean?`,
      note: `“${first.column}”, ${formatNumbered(rows, ["row", "rows"], formats)}. The other values are known. Other is counted apart${field === "priority" ? " and never read as urgent" : ""}.${more}`,
      choices: CHOICES[field],
      rows: shown.map((value) => ({
        key: value.key,
        value: value.value,
        rows: formatCount(value.rows, formats),
        example: value.example ?? "",
        chosen: String(given[value.key] ?? "other"),
      })),
    },
  ];
}

/** The same value in several files counts once, with all its rows. */
function countedValues({ recognised, surveys }: Questioned): readonly CountedValue[] {
  if (surveys.length === 0) return recognised.unknownValues;
  const byKey = new Map<string, CountedValue>();
  for (const value of surveys.flatMap((survey) => survey.unknownValues)) {
    const id = `${value.field} ${value.key}`;
    const known = byKey.get(id);
    byKey.set(id, known ? { ...known, rows: known.rows + value.rows } : value);
  }
  return [...byKey.values()].sort((a, b) => b.rows - a.rows);
}

function zoneQuestion({ recognised, answers, formats }: Questioned): ReviewQuestion[] {
  const { needsZone, isNewSource, remembered, timeZone, sourceName } = recognised;
  if (!needsZone || !isNewSource || remembered) return [];
  return [
    {
      kind: "zone",
      key: "zone",
      isAnswered: answers.timeZone !== undefined,
      title: `In which zone does ${sourceName} write its times?`,
      note: "They carry no offset. Asked once for each source.",
      chosen: answers.timeZone ?? timeZone,
      suggested: [...new Set([timeZone, formats.timeZone, "UTC"])],
    },
  ];
}
