import { quantile } from "@/lib/core/stats/quantile";

/** Below this many measured tickets the setting stays in force. */
const MINIMUM = 30;

/** Calibrated minutes per note stay within these factors of the setting. */
const LARGEST_FACTOR = 5;

/** How many minutes one note stands for, and how many tickets say so (0: the setting was kept). */
export type NoteCalibration = { readonly minutesPerNote: number; readonly tickets: number };

/**
 * Calibrates minutes per note on tickets that have both a work log and notes: the median of minutes / notes.
 *
 * Needs 30 such tickets. The result stays within a factor of five of the setting, because a tool that logs whole days
 * or writes notes by itself would otherwise carry its habit into every other ticket. O(n log n).
 */
export function calibrateNotes(
  minutesPerNote: Float64Array | readonly number[],
  setting: number,
): NoteCalibration {
  const sorted = Float64Array.from(minutesPerNote).sort();
  const median = quantile(sorted, 0.5);
  if (sorted.length < MINIMUM || median === null) return { minutesPerNote: setting, tickets: 0 };
  const kept = Math.min(setting * LARGEST_FACTOR, Math.max(setting / LARGEST_FACTOR, median));
  return { minutesPerNote: kept, tickets: sorted.length };
}
