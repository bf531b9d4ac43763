import { z } from "zod";

/**
 * How a person wants a file read where the parser saw it otherwise. Encoding and delimiter only matter in delimited text;
 * in a sheet the header line is a row number.
 */
export const readAs = z.object({
  /** Any name the platform's text decoder knows. */
  encoding: z.string().max(40).optional(),
  delimiter: z.string().min(1).max(2).optional(),
  /** 1-based line of the row that names the columns; 0: no row does, and columns are called by their places. */
  headerLine: z.number().int().min(0).max(1_000_000).optional(),
});
export type ReadAs = z.infer<typeof readAs>;
