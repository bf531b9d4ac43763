import { createLocalClock, dateOfDay, dayOfDate } from "../../calendar/local-clock";
import type { KnownDay } from "../../domain/annotation";

/** A source that begins so soon after the first one belongs to the same beginning. */
const LATER_DAYS = 28;

type Facts = {
  /** When a plan with the task in it was first approved; null: none that stands has it. */
  readonly approvedAt: Date | null;
  /** Sources of the task's tickets. */
  readonly sources: readonly string[];
  /** First day of each source of the workspace. */
  readonly starts: readonly { readonly source: string; readonly day: string }[];
  readonly timeZone: string;
};

/**
 * The days that explain a task's trend and that nobody has to note: a plan with it was approved, or a source of its
 * tickets began after the others. Days of the workspace's zone.
 */
export function knownDays({ approvedAt, sources, starts, timeZone }: Facts): readonly KnownDay[] {
  const clock = createLocalClock(timeZone);
  const first = Math.min(...starts.map(({ day }) => dayOfDate(day)));
  const began = starts.filter(
    ({ source, day }) => sources.includes(source) && dayOfDate(day) - first >= LATER_DAYS,
  );
  return [
    ...began.map(({ source, day }) => ({ kind: "sourceBegins", day, source }) as const),
    ...(approvedAt
      ? [{ kind: "planApproved", day: dateOfDay(clock.dayOf(approvedAt.getTime())) } as const]
      : []),
  ];
}
