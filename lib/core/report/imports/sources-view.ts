import type { ConfirmedMapping } from "../../domain/confirmed-mapping";
import {
  type ColumnPrivacy,
  TICKET_FIELDS,
  type TicketField,
  VALUE_FIELDS,
} from "../../domain/mapping";
import { REPAIR_CODES } from "../../domain/repair";
import { saySources } from "../../messages/sources";
import { type Formats, formatCount, formatDate, formatMoment } from "../format";
import { fieldName, valueWord } from "./field-words";
import { repairWords } from "./repair-questions";

/** What a person confirmed about files with one header. */
export type ConfirmedSource = {
  readonly signature: string;
  readonly mapping: ConfirmedMapping;
  /** Null where nobody noted it. */
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date;
  /** Sources that files with this header went to. */
  readonly sources: readonly string[];
  readonly lastUsedAt: Date | null;
};

type Line = { readonly name: string; readonly value: string };

export type SourceCard = {
  readonly signature: string;
  readonly title: string;
  readonly note: string;
  /** Header and what it becomes. */
  readonly columns: readonly Line[];
  /** Columns that are kept as attributes; null without any. */
  readonly attributes: string | null;
  /** What values mean, how dates are read, and what becomes of rows with faults. */
  readonly choices: readonly Line[];
  /** What the toast says once it is forgotten. */
  readonly forgotten: string;
};

const PRIVACY_WORDS = {
  mask: "people as pseudonyms",
  keep: "people by name",
  drop: "not stored",
} as const satisfies Readonly<Record<ColumnPrivacy, string>>;
const ORDER_WORDS = {
  dmy: "day / month / year",
  mdy: "month / day / year",
  ymd: "year / month / day",
} as const;
const VALUE_NAMES = {
  priority: "Priority “{value}”",
  state: "State “{value}”",
  channel: "Channel “{value}”",
} as const;

/** The settings' page of what is remembered, one card for each header that a person confirmed. */
export function sourcesView(
  confirmed: readonly ConfirmedSource[],
  formats: Formats,
): readonly SourceCard[] {
  return confirmed.map((source) => {
    const title = titleOf(source, formats);
    return {
      signature: source.signature,
      title,
      note: noteOf(source, formats),
      columns: columnsOf(source.mapping, formats),
      attributes: attributesOf(source.mapping, formats),
      choices: choicesOf(source.mapping, formats),
      forgotten: saySources(formats, "Forgotten: the next file of {title} is recognised anew.", {
        title,
      }),
    };
  });
}

function titleOf({ sources, mapping }: ConfirmedSource, formats: Formats): string {
  if (sources.length > 0) return sources.join(", ");
  const columns = Object.keys(mapping.columns).slice(0, 3).join(", ");
  return columns
    ? saySources(formats, "Files with {columns}", { columns })
    : saySources(formats, "Files with no column");
}

function noteOf(source: ConfirmedSource, formats: Formats): string {
  const at = formatMoment(source.confirmedAt, formats);
  const used = source.lastUsedAt && formatDate(source.lastUsedAt, formats);
  const who = source.confirmedBy && saySources.stored(formats, source.confirmedBy);
  if (who && used)
    return saySources(formats, "Confirmed on {at} by {who}, last used on {used}.", {
      at,
      who,
      used,
    });
  if (who) return saySources(formats, "Confirmed on {at} by {who}, not used yet.", { at, who });
  if (used) return saySources(formats, "Confirmed on {at}, last used on {used}.", { at, used });
  return saySources(formats, "Confirmed on {at}, not used yet.", { at });
}

function columnsOf({ columns }: ConfirmedMapping, formats: Formats): Line[] {
  const place = (field: TicketField | null) => (field ? TICKET_FIELDS.indexOf(field) : Infinity);
  const inOrder = Object.entries(columns).sort(
    ([, one], [, other]) => place(one.field) - place(other.field) || 0,
  );
  return inOrder.flatMap(([name, { field, privacy }]) => {
    const words = [
      field && fieldName(field, formats),
      privacy && saySources(formats, PRIVACY_WORDS[privacy]),
    ].filter(Boolean);
    return words.length > 0 ? [{ name, value: words.join(", ") }] : [];
  });
}

function attributesOf({ columns }: ConfirmedMapping, formats: Formats): string | null {
  const names = Object.entries(columns).flatMap(([name, { field, privacy }]) =>
    field || privacy ? [] : [name],
  );
  if (names.length === 0) return null;
  if (names.length === 1)
    return saySources(formats, "1 column is kept as attributes: {names}.", { names: names.join() });
  return saySources(formats, "{count} columns are kept as attributes: {names}.", {
    count: formatCount(names.length, formats),
    names: names.join(", "),
  });
}

function choicesOf(mapping: ConfirmedMapping, formats: Formats): Line[] {
  const values = VALUE_FIELDS.flatMap((field) =>
    Object.entries(mapping.values[field] ?? {}).map(([value, meaning]) => ({
      name: saySources(formats, VALUE_NAMES[field], { value }),
      value: valueWord(field, String(meaning), formats),
    })),
  );
  const repairs = REPAIR_CODES.flatMap((code) => {
    const choice = mapping.repairs?.[code];
    return choice ? [repairWords(code, choice, formats)] : [];
  });
  return [
    ...(mapping.dateOrder
      ? [
          {
            name: saySources(formats, "Dates"),
            value: saySources(formats, ORDER_WORDS[mapping.dateOrder]),
          },
        ]
      : []),
    ...(mapping.timeZone
      ? [{ name: saySources(formats, "Time zone"), value: mapping.timeZone }]
      : []),
    ...values,
    ...repairs,
  ];
}
