import { z } from "zod";
import { valueMeanings } from "@/lib/core/domain/confirmed-mapping";
import { COLUMN_PRIVACIES, type Mapping, TICKET_FIELDS, TOOLS } from "@/lib/core/domain/mapping";

/** The JSON columns of imports, checked on the way out of the database. */

const dateFormat = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("iso") }),
  z.object({ kind: z.literal("ordered"), order: z.enum(["dmy", "mdy", "ymd"]) }),
  z.object({ kind: z.literal("month-name") }),
  z.object({ kind: z.literal("epoch"), unit: z.enum(["second", "millisecond"]) }),
  z.object({ kind: z.literal("excel-serial") }),
  z.object({ kind: z.literal("time-of-day") }),
]);

const storedMapping = z.object({
  tool: z.enum(TOOLS),
  sentence: z.string(),
  timeZone: z.string(),
  columns: z.array(
    z.object({
      index: z.number(),
      column: z.string(),
      field: z.enum(TICKET_FIELDS).nullable(),
      confidence: z.enum(["sure", "check", "unmapped"]),
      dateFormat: dateFormat.nullable(),
      ambiguousDate: z.boolean(),
      wholeDays: z.boolean().optional(),
      levels: z.number().optional(),
      privacy: z.enum(COLUMN_PRIVACIES).optional(),
      filledShare: z.number(),
      sample: z.string().nullable(),
    }),
  ),
  values: valueMeanings.optional(),
});

const dialect = z.object({
  format: z.enum(["delimited", "xlsx", "json", "ndjson"]).default("delimited"),
  encoding: z.string(),
  delimiter: z.string(),
  headerLine: z.number(),
});
const warnings = z.array(z.object({ code: z.string(), message: z.string() }));
const masked = z.record(z.string(), z.number());

/** Null before the file was recognised. */
export function parseMapping(column: unknown): Mapping | null {
  return storedMapping.nullable().parse(column);
}

export function parseDialect(column: unknown): z.infer<typeof dialect> | null {
  return dialect.nullable().parse(column);
}

export function parseWarnings(column: unknown): z.infer<typeof warnings> {
  return warnings.parse(column);
}

export function parseMasked(column: unknown): Record<string, number> {
  return masked.parse(column);
}
