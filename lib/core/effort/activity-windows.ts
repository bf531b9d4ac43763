import type { TicketEvent } from "@/lib/core/domain/ticket";

const MILLISECONDS_A_MINUTE = 60_000;

/** Length of the window that one note, comment or state change stands for. */
export const ACTIVITY_WINDOW_SECONDS = 300;

/** One trace of a person at work on a ticket. */
export type Activity = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Pseudonym; null is one unknown person. */
  readonly person: string | null;
};

/**
 * Minutes in which somebody was at work on a ticket: each activity opens a window of five minutes, and windows of one
 * person that overlap or touch are merged. Two people at work at the same time both count. O(n log n).
 *
 * Source: the way Netflix's Dispatch costs an incident.
 */
export function mergedActivityMinutes(activities: readonly Activity[]): number {
  const byPerson = new Map<string | null, number[]>();
  for (const { at, person } of activities) {
    const known = byPerson.get(person);
    if (known) known.push(at);
    else byPerson.set(person, [at]);
  }
  const window = ACTIVITY_WINDOW_SECONDS * 1000;
  let total = 0;
  for (const times of byPerson.values()) {
    let busyUntil = Number.NEGATIVE_INFINITY;
    for (const at of times.sort((a, b) => a - b)) {
      total += at + window - Math.max(at, busyUntil);
      busyUntil = at + window;
    }
  }
  return total / MILLISECONDS_A_MINUTE;
}

/**
 * Rung 2 for one ticket: merged windows of its notes, state changes and assignments. `null` when its history has none
 * with a time of day.
 */
export function activityMinutes(events: readonly TicketEvent[]): number | null {
  if (events.length === 0) return null;
  const activities = events.flatMap(({ at, kind, person }) =>
    at?.precision === "second" && kind !== "other" ? [{ at: at.at, person }] : [],
  );
  return activities.length > 0 ? mergedActivityMinutes(activities) : null;
}
