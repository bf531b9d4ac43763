import { type TicketField, VALUE_FIELDS } from "../../domain/mapping";
import type { PreviewRow, SurveyedFile } from "../../domain/review";
import { sayFields } from "../../messages/fields";
import { sayReview } from "../../messages/review";
import { type Formats, formatCount, formatDay, formatMoment } from "../format";
import { fieldName } from "./field-words";
import { saidAgain } from "./said-again";

/** Rows of a file beside what they are read as. */
export type PreviewView = {
  readonly heads: readonly string[];
  readonly parts: readonly {
    readonly key: PreviewRow["part"];
    readonly title: string;
    readonly rows: readonly {
      readonly line: string;
      readonly cells: readonly {
        readonly key: string;
        readonly read: string;
        readonly raw: string;
        /** The row is rejected because of this cell. */
        readonly isFault: boolean;
      }[];
      /** Why the row would be rejected; null for a ticket. */
      readonly rejected: { readonly hint: string; readonly code: string } | null;
    }[];
  }[];
};

const PARTS = [
  ["first", "First rows"],
  ["random", "Drawn from between"],
  ["last", "Last rows"],
] as const satisfies readonly (readonly [PreviewRow["part"], string])[];
const ISO_MOMENT = /^\d{4}-\d\d-\d\dT/;

/** The first, some random and the last rows: what stands in the file under what was read from it. */
export function previewView(survey: SurveyedFile, formats: Formats): PreviewView {
  const { fields, preview } = survey;
  return {
    heads: fields.map((field) => fieldName(field, formats)),
    parts: PARTS.flatMap(([key, title]) => {
      const rows = preview.filter((row) => row.part === key);
      if (rows.length === 0) return [];
      return [
        {
          key,
          title: sayReview(formats, title),
          rows: rows.map((row) => rowOf(row, fields, formats)),
        },
      ];
    }),
  };
}

function rowOf(row: PreviewRow, fields: readonly TicketField[], formats: Formats) {
  return {
    line: formatCount(row.line, formats),
    cells: row.cells.map(({ raw, read }, at) => {
      const field = fields[at] ?? "title";
      const text = row.rejection ? "" : readingOf(field, { raw, read }, formats);
      const isFault = row.rejection?.field === field;
      return { key: field, read: text, raw: raw === text ? "" : raw, isFault };
    }),
    rejected: row.rejection && {
      hint: saidAgain(formats, row.rejection.hint),
      code: row.rejection.code,
    },
  };
}

const DATE_FIELD = /At$/;

function readingOf(
  field: TicketField,
  { raw, read }: PreviewRow["cells"][number],
  formats: Formats,
): string {
  if (read === null) {
    const isOther = VALUE_FIELDS.some((one) => one === field) && raw !== "";
    return isOther ? sayFields(formats, "Other") : "";
  }
  if (field === "priority") return `P${read}`;
  if (!DATE_FIELD.test(field)) return read;
  return ISO_MOMENT.test(read) ? formatMoment(new Date(read), formats) : formatDay(read, formats);
}
