import type { ConfirmedMapping } from "../../domain/confirmed-mapping";
import type { TicketField, ValueField } from "../../domain/mapping";
import type { RepairCode } from "../../domain/repair";
import type { DecidedColumn, FileRecognition, SurveyedFile } from "../../domain/review";
import { languageOf } from "../../messages/language";
import { sayReview } from "../../messages/review";
import { type Formats, formatCount, formatDay, formatShare } from "../format";
import { type Choice, fieldName, valueChoices } from "./field-words";
import { repairQuestions } from "./repair-questions";

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
const VALUE_TITLES = {
  priority:
    "{count, plural, one {What does this priority mean?} other {What do these # priorities mean?}}",
  state: "{count, plural, one {What does this state mean?} other {What do these # states mean?}}",
  channel:
    "{count, plural, one {What does this channel mean?} other {What do these # channels mean?}}",
} as const;
/** Sunday and Saturday, as days of the week are counted. */
const WEEKEND: readonly number[] = [0, 6];
/** English dates of the questions begin with the day. */
const LONG_DATES = { en: "en-GB", de: "de" } as const;

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
  const names = dates.columns.map((text) => sayReview(formats, "“{text}”", { text })).join(", ");
  return [
    {
      kind: "dates",
      key: "dates",
      isAnswered: answers.dateOrder !== undefined,
      title: sayReview(formats, "Is {cell} {one} or {other}?", {
        cell: dateOnly(example.cell),
        one: dayAndMonth(example.dmy, formats),
        other: dayAndMonth(example.mdy, formats),
      }),
      note: sayReview(
        formats,
        "{names}: {count, plural, one {# cell} other {# cells}} can be read both ways, and nothing in the file decides.",
        { names, count: dates.openCells },
      ),
      readings: (["dmy", "mdy"] as const).map((order) => ({
        order,
        word:
          order === "dmy" ? sayReview(formats, "Day / month") : sayReview(formats, "Month / day"),
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

function utc(day: Date, { locale }: Formats, options: Intl.DateTimeFormatOptions): string {
  const language = LONG_DATES[languageOf(locale)];
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(day);
}

function dayAndMonth(day: string, formats: Formats): string {
  return utc(new Date(day), formats, { day: "numeric", month: "long" });
}

function dayInWords(day: string, formats: Formats): { text: string; isWeekend: boolean } {
  const at = new Date(day);
  return {
    text: sayReview(formats, "{weekday} {day}", {
      weekday: utc(at, formats, { weekday: "short" }),
      day: formatDay(day, formats),
    }),
    isWeekend: WEEKEND.includes(at.getUTCDay()),
  };
}

function columnsQuestion({ recognised, columns, formats }: Questioned): ReviewQuestion[] {
  const asked = recognised.columns.flatMap((column, at) => {
    const decided = columns[at];
    const isAsked =
      column.field !== null && (column.isGuess || column.isNew) && column.filledShare > 0;
    return isAsked && decided ? [{ column, decided, field: column.field as TicketField }] : [];
  });
  if (asked.length === 0) return [];
  const isNewOnly = asked.every(({ column }) => column.isNew);
  return [
    {
      kind: "columns",
      key: "columns",
      isAnswered: asked.every(({ decided }) => decided.isAnswered),
      title: sayReview(
        formats,
        "{count, plural, one {Is this column what it seems to be?} other {Are these # columns what they seem to be?}}",
        { count: asked.length },
      ),
      note: isNewOnly
        ? sayReview(
            formats,
            "New since this kind of file was confirmed. What you choose is remembered.",
          )
        : sayReview(
            formats,
            "Guessed from a similar header or from the values. What you ignore is kept as an attribute.",
          ),
      rows: asked.map(({ column, decided, field }) => ({
        column: column.column,
        samples: column.samples.join(" · "),
        proposed: { value: field, word: fieldName(field, formats) },
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
  return [
    {
      kind: "values",
      key: `values-${field}`,
      field,
      isAnswered: shown.some(({ key }) => Object.hasOwn(given, key)),
      title: sayReview(formats, VALUE_TITLES[field], { count: shown.length }),
      note: valuesNote(field, { column: first.column, rows, rest }, formats),
      choices: valueChoices(field, formats),
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

function valuesNote(
  field: ValueField,
  { column, rows, rest }: { column: string; rows: number; rest: number },
  formats: Formats,
): string {
  const told = { column, count: rows };
  const note =
    field === "priority"
      ? sayReview(
          formats,
          "“{column}”, {count, plural, one {# row} other {# rows}}. The other values are known. Other is counted apart and never read as urgent.",
          told,
        )
      : sayReview(
          formats,
          "“{column}”, {count, plural, one {# row} other {# rows}}. The other values are known. Other is counted apart.",
          told,
        );
  if (rest === 0) return note;
  const more = sayReview(
    formats,
    "{count, plural, one {# rarer value counts} other {# rarer values count}} as Other.",
    { count: rest },
  );
  return `${note} ${more}`;
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
      title: sayReview(formats, "In which zone does {source} write its times?", {
        source: sourceName,
      }),
      note: sayReview(formats, "They carry no offset. Asked once for each source."),
      chosen: answers.timeZone ?? timeZone,
      suggested: [...new Set([timeZone, formats.timeZone, "UTC"])],
    },
  ];
}
