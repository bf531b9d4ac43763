import { z } from "zod";
import { COLUMN_PRIVACIES, TICKET_FIELDS, VALUE_FIELDS } from "./mapping";
import { repairs } from "./repair";
import { CHANNELS, TICKET_STATES } from "./ticket";

const meaningOf = {
  priority: z.record(
    z.string(),
    z.union([
      z.literal(1),
      z.literal(2),
      z.literal(3),
      z.literal(4),
      z.literal(5),
      z.literal("other"),
    ]),
  ),
  state: z.record(z.string(), z.enum(TICKET_STATES)),
  channel: z.record(z.string(), z.enum(CHANNELS)),
};

/** What values mean, by folded words; checked on its way out of files and the database. */
export const valueMeanings = z.object({
  priority: meaningOf.priority.optional(),
  state: meaningOf.state.optional(),
  channel: meaningOf.channel.optional(),
});

/**
 * What a person decided about a file's columns and values. Free of positions and cells, so it fits next month's export
 * as well; `toilbox import --mapping FILE` reads the same JSON.
 */
export const confirmedMapping = z.object({
  /** By header as the file has it; null: kept as an attribute. */
  columns: z
    .record(
      z.string(),
      z.object({
        field: z.enum(TICKET_FIELDS).nullable(),
        privacy: z.enum(COLUMN_PRIVACIES).optional(),
      }),
    )
    .default({}),
  values: valueMeanings.default({}),
  /** For dates that allow two readings. */
  dateOrder: z.enum(["dmy", "mdy", "ymd"]).optional(),
  /** IANA zone of times without an offset. */
  timeZone: z.string().max(64).optional(),
  /** What becomes of rows with a date that cannot be right. */
  repairs: repairs.optional(),
});
export type ConfirmedMapping = z.infer<typeof confirmedMapping>;

/** Nothing decided yet. */
export const NOTHING_CONFIRMED: ConfirmedMapping = { columns: {}, values: {} };

/** Later decisions on top of earlier ones, column by column and value by value. */
export function layerDecisions(
  below: ConfirmedMapping | null,
  above: ConfirmedMapping | null,
): ConfirmedMapping {
  if (!below || !above) return above ?? below ?? NOTHING_CONFIRMED;
  const values: ConfirmedMapping["values"] = {};
  for (const field of VALUE_FIELDS) {
    if (below.values[field] || above.values[field])
      Object.assign(values, { [field]: { ...below.values[field], ...above.values[field] } });
  }
  const columns = { ...below.columns };
  for (const [header, decision] of Object.entries(above.columns))
    columns[header] = { ...columns[header], ...decision };
  const dateOrder = above.dateOrder ?? below.dateOrder;
  const timeZone = above.timeZone ?? below.timeZone;
  const repairs = below.repairs || above.repairs ? { ...below.repairs, ...above.repairs } : null;
  return {
    columns,
    values,
    ...(dateOrder ? { dateOrder } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(repairs ? { repairs } : {}),
  };
}
