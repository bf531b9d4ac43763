import { z } from "zod";

const MOST_QUARTERS = 8;
const MOST_SKILLS = 12;
const days = z.number().min(0).max(10_000);

/** Days of each skill, quarter by quarter, as they are stored and sent. */
export const planLimits = z.object({
  quarters: z
    .array(
      z
        .record(z.string().trim().min(1).max(60), days)
        .refine((there) => Object.keys(there).length <= MOST_SKILLS),
    )
    .min(1)
    .max(MOST_QUARTERS),
});
