import type { Rung } from "@/lib/core/domain/task-facts";

export const RUNGS: readonly Rung[] = [1, 2, 3, 4, 5];

/** Where the minutes of a rung come from, in plain words. */
export const RUNG_WORDS = {
  1: "work log",
  2: "activity windows",
  3: "notes",
  4: "time in progress",
  5: "default by type",
} as const satisfies Readonly<Record<Rung, string>>;

/**
 * The first rung whose minutes already hold the work after a reopening is below this one; from here on, minutes stand
 * for one handling and each reopening costs another.
 */
export const FIRST_RUNG_OF_ONE_HANDLING: Rung = 3;
