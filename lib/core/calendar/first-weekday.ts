import { z } from "zod";

const MONDAY = 1;
type WeekInfo = { readonly getWeekInfo?: () => unknown; readonly weekInfo?: unknown };
const weekInfo = z.object({ firstDay: z.number().int().min(1).max(7) });

/**
 * The day on which weeks begin where a locale is spoken, 1 = Monday .. 7 = Sunday; Monday, as in ISO weeks, where that is
 * not known.
 */
export function firstWeekdayOf(locale: string): number {
  // Engines are at different ages of one proposal: a function in new ones, a property in older ones.
  const known: Intl.Locale & WeekInfo = new Intl.Locale(locale);
  const read = weekInfo.safeParse(known.getWeekInfo?.() ?? known.weekInfo);
  return read.success ? read.data.firstDay : MONDAY;
}
