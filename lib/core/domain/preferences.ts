import { z } from "zod";
import { COMPARISONS } from "./comparison";
import { DENSITIES } from "./density";

/** How one person likes the screens of one workspace. What cannot be read falls back to its default. */
export const preferences = z.object({
  /** Single letters are commands (WCAG 2.1.4: they can be switched off). */
  letterKeys: z.boolean().catch(true).default(true),
  density: z.enum(DENSITIES).catch("default").default("default"),
  /** Columns of the candidates that are left out. */
  hiddenColumns: z.array(z.string().max(40)).max(30).readonly().catch([]).default([]),
  /** The team whose tasks come first; null: all. */
  desk: z.string().max(200).nullable().catch(null).default(null),
  /** What the weeks of a page stand against where its address does not say. */
  comparison: z.enum(COMPARISONS).catch("previous").default("previous"),
});
export type Preferences = z.infer<typeof preferences>;

/** Some of them, as a person changes them. */
export const preferenceChange = preferences
  .extend({
    letterKeys: z.boolean(),
    density: z.enum(DENSITIES),
    hiddenColumns: z.array(z.string().max(40)).max(30).readonly(),
    desk: z.string().max(200).nullable(),
    comparison: z.enum(COMPARISONS),
  })
  .partial();
export type PreferenceChange = z.infer<typeof preferenceChange>;
