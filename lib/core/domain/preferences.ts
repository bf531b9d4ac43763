import { z } from "zod";
import { COMPARISONS } from "./comparison";
import { DENSITIES } from "./density";
import { keptTableLayout, wantedTableLayout } from "./kept-table-layout";
import { PLAIN_LAYOUT } from "./table-layout";

/** How one person likes the screens of one workspace. What cannot be read falls back to its default. */
export const preferences = z.object({
  /** Single letters are commands (WCAG 2.1.4: they can be switched off). */
  letterKeys: z.boolean().catch(true).default(true),
  density: z.enum(DENSITIES).catch("default").default("default"),
  candidateTable: keptTableLayout.catch(PLAIN_LAYOUT).default(PLAIN_LAYOUT),
  ticketTable: keptTableLayout.catch(PLAIN_LAYOUT).default(PLAIN_LAYOUT),
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
    candidateTable: wantedTableLayout,
    ticketTable: wantedTableLayout,
    desk: z.string().max(200).nullable(),
    comparison: z.enum(COMPARISONS),
  })
  .partial();
export type PreferenceChange = z.infer<typeof preferenceChange>;
