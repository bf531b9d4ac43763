import { sayPeriod } from "../messages/period";
import { sayWeekday } from "../messages/weekdays";
import { type Formats, formatCount, formatShare } from "./format";
import { shadeLegend, shadeOf, shadesUpTo } from "./heat-shades";
import { WEEKDAYS } from "./weekdays";

const HOURS = 24;

/** Tickets by weekday and hour: 7 rows of 24 cells, each with its shade 0 to 4. */
export type HeatView = {
  readonly note: string;
  readonly days: readonly {
    readonly name: string;
    /** "Mon" */
    readonly short: string;
    readonly cells: readonly {
      readonly hour: number;
      readonly count: number;
      readonly shade: number;
      /** The tickets that the cell counts; null where it counts none that exist. */
      readonly href: string | null;
    }[];
  }[];
  /** What each shade stands for, lightest first. */
  readonly legend: readonly string[];
};

function noteOf(counts: readonly number[], offHoursShare: number, formats: Formats): string {
  const peak = counts.indexOf(Math.max(...counts));
  const day = WEEKDAYS[Math.floor(peak / HOURS)] ?? WEEKDAYS[0];
  return sayPeriod(formats, "{share} out of hours. The peak is {day} {hour}:00, {count} tickets.", {
    share: formatShare(offHoursShare, formats),
    day: sayWeekday(formats, day.name),
    hour: String(peak % HOURS).padStart(2, "0"),
    count: formatCount(counts[peak] ?? 0, formats),
  });
}

/**
 * When a task's tickets come in. `counts` are 7 × 24, Monday 00 h first, in the workspace's zone; null when no ticket
 * has a time of day. `ticketsHref` is the address of all tickets that are counted, with a query; null where the figures are
 * invented.
 */
export function heatView(
  counts: readonly number[],
  offHoursShare: number | null,
  { ticketsHref, formats }: { readonly ticketsHref: string | null; readonly formats: Formats },
): HeatView | null {
  const largest = Math.max(0, ...counts);
  if (largest === 0 || offHoursShare === null) return null;
  const bounds = shadesUpTo(largest);
  return {
    note: noteOf(counts, offHoursShare, formats),
    days: WEEKDAYS.map((day, row) => ({
      name: sayWeekday(formats, day.name),
      short: sayWeekday(formats, day.short),
      cells: Array.from({ length: HOURS }, (_, hour) => {
        const count = counts[row * HOURS + hour] ?? 0;
        return {
          hour,
          count,
          shade: shadeOf(count, bounds),
          href:
            count > 0 && ticketsHref !== null
              ? `${ticketsHref}&rows=timed&weekday=${row + 1}&hour=${hour}`
              : null,
        };
      }),
    })),
    legend: shadeLegend(bounds, formats),
  };
}
