import { z } from "zod";
import { COLUMN_WIDTH, type TableLayout } from "./table-layout";

const MOST_COLUMNS = 30;
const key = z.string().max(40);
const keys = z.array(key).max(MOST_COLUMNS).readonly();
const widths = z
  .record(key, z.number().int().min(COLUMN_WIDTH.least).max(COLUMN_WIDTH.most))
  .refine((all) => Object.keys(all).length <= MOST_COLUMNS)
  .readonly();

/** A layout as it was kept; what cannot be read of it is as if it had never been set. */
export const keptTableLayout = z.object({
  hidden: keys.catch([]).default([]),
  order: keys.catch([]).default([]),
  pinned: keys.catch([]).default([]),
  widths: widths.catch({}).default({}),
}) satisfies z.ZodType<TableLayout>;

/** A layout as a person sets it: nothing of it is made good silently. */
export const wantedTableLayout = z.object({
  hidden: keys,
  order: keys,
  pinned: keys,
  widths,
}) satisfies z.ZodType<TableLayout>;
