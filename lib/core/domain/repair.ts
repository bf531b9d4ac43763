import { z } from "zod";

/**
 * Faults of dates that one answer repairs in all rows alike. `keep`: the ticket comes in without the date; `swap`: its
 * opening and its end change places; `skip`: the row is rejected.
 */
export const repairs = z.object({
  ENDS_BEFORE_OPENING: z.enum(["keep", "swap", "skip"]).optional(),
  OPENED_AT_UNREADABLE: z.enum(["keep", "skip"]).optional(),
  DATE_UNREADABLE: z.enum(["keep", "skip"]).optional(),
  DATE_IN_FUTURE: z.enum(["keep", "skip"]).optional(),
});
export type Repairs = z.infer<typeof repairs>;

/** In the order they are asked. */
export const REPAIR_CODES = [
  "ENDS_BEFORE_OPENING",
  "OPENED_AT_UNREADABLE",
  "DATE_UNREADABLE",
  "DATE_IN_FUTURE",
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

/** What happens when nobody has said: no ticket is lost to a wrong end, and no date is dropped silently. */
export const USUAL_REPAIRS = {
  ENDS_BEFORE_OPENING: "keep",
  OPENED_AT_UNREADABLE: "skip",
  DATE_UNREADABLE: "skip",
  DATE_IN_FUTURE: "skip",
} as const satisfies Required<Repairs>;

/** Rows that were repaired and came in, by fault. */
export type RepairCounts = Readonly<Partial<Record<RepairCode, number>>>;
