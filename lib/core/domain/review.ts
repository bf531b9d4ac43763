import { z } from "zod";
import { valueMeanings } from "./confirmed-mapping";
import { COLUMN_PRIVACIES, TICKET_FIELDS, VALUE_FIELDS } from "./mapping";
import { REPAIR_CODES, repairs } from "./repair";

/** What a review stands on. Stored as JSON while a person decides; every cell in it is masked like the tickets will be. */

const dayMonth = z.enum(["dmy", "mdy"]);

const dateQuestion = z.object({
  /** Columns that cannot tell day from month. */
  columns: z.array(z.string()),
  /** Sampled cells that are a day in both orders, and two different days. */
  openCells: z.number(),
  examples: z.array(
    z.object({ id: z.string().nullable(), cell: z.string(), dmy: z.string(), mdy: z.string() }),
  ),
  /** Of the open cells: how many fall on a weekend in each reading. */
  weekends: z.object({ dmy: z.number(), mdy: z.number() }),
  suggested: dayMonth,
});
export type DateQuestion = z.infer<typeof dateQuestion>;

const unknownValue = z.object({
  field: z.enum(VALUE_FIELDS),
  column: z.string(),
  value: z.string(),
  key: z.string(),
  rows: z.number(),
  example: z.string().nullable(),
});

/** What the first rows of a file say, before any answer. */
export const fileRecognition = z.object({
  /** Of the header; files of one batch with the same one share their answers. */
  signature: z.string(),
  /** "Looks like ServiceNow incident: 9 of 11 columns recognised". */
  sentence: z.string(),
  sourceName: z.string(),
  isNewSource: z.boolean(),
  timeZone: z.string(),
  /** True when some times of day come without an offset, so that their zone matters. */
  needsZone: z.boolean(),
  dateWords: z.enum(["day/month", "month/day", "year first", "in one form"]).nullable(),
  columns: z.array(
    z.object({
      column: z.string(),
      field: z.enum(TICKET_FIELDS).nullable(),
      confidence: z.enum(["sure", "check", "unmapped"]),
      /** The field is a guess that a person should see. */
      isGuess: z.boolean(),
      privacy: z.enum(COLUMN_PRIVACIES).optional(),
      /** Names people, by its header or by a person's word. */
      isPerson: z.boolean(),
      filledShare: z.number(),
      samples: z.array(z.string()),
      /** Nobody has decided about it where the rest of the header is remembered. */
      isNew: z.boolean(),
    }),
  ),
  /** How the file is read, and its first rows as written, by which a person sees what was missed; null in JSON. */
  layout: z
    .object({
      isText: z.boolean(),
      encoding: z.string(),
      delimiter: z.string(),
      headerLine: z.number(),
      top: z.array(z.object({ line: z.number(), cells: z.array(z.string()), more: z.number() })),
    })
    .nullable()
    .default(null),
  dates: dateQuestion.nullable(),
  unknownValues: z.array(unknownValue),
  remembered: z
    .object({
      fit: z.enum(["exact", "similar"]),
      confirmedBy: z.string().nullable(),
      confirmedAt: z.iso.datetime(),
      newColumns: z.array(z.string()),
      values: valueMeanings,
      repairs: repairs.optional(),
    })
    .nullable(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  masksPersonalData: z.boolean(),
});
export type FileRecognition = z.infer<typeof fileRecognition>;

/** A recognised column with a person's answers over it. */
export type DecidedColumn = FileRecognition["columns"][number] & { readonly isAnswered: boolean };

const previewRow = z.object({
  line: z.number(),
  part: z.enum(["first", "random", "last"]),
  /** In the order of `SurveyedFile.fields`; `read` is null where nothing was read. */
  cells: z.array(z.object({ raw: z.string(), read: z.string().nullable() })),
  rejection: z
    .object({ code: z.string(), hint: z.string(), field: z.enum(TICKET_FIELDS).nullable() })
    .nullable(),
});
export type PreviewRow = z.infer<typeof previewRow>;

/** What an import of the whole file would do, under one set of answers. */
export const surveyedFile = z.object({
  rowsRead: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  duplicates: z.number(),
  rejected: z.number(),
  /** Milliseconds since 1970; null without an opening date. */
  firstOpened: z.number().nullable(),
  lastOpened: z.number().nullable(),
  rejects: z.array(
    z.object({
      code: z.string(),
      count: z.number(),
      hint: z.string(),
      column: z.string().nullable(),
      line: z.number(),
      value: z.string(),
    }),
  ),
  /** Rows that come in although a date in them cannot be right, by fault. */
  repaired: z.partialRecord(z.enum(REPAIR_CODES), z.number()).default({}),
  masked: z.record(z.string(), z.number()),
  unknownValues: z.array(unknownValue),
  /** The order that late rows proved; null where the question stays open or was answered. */
  provedOrder: dayMonth.nullable(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  fields: z.array(z.enum(TICKET_FIELDS)),
  preview: z.array(previewRow),
});
export type SurveyedFile = z.infer<typeof surveyedFile>;
