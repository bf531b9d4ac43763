"use client";

import { useFormats } from "#formats";
import { sayAnnotations } from "@/lib/core/messages/annotations";
import { sayPeriod } from "@/lib/core/messages/period";
import type { CalendarDay, CalendarView } from "@/lib/core/report/calendar-view";
import { CalendarTable } from "./calendar-table";
import { HeatKeys } from "./heat-keys";
import { SHADES, ShadeLegend } from "./heat-shades";
import { TableTwin } from "./table-twin";

/** The number of a day, for those who do not see its shade; a link to its tickets where there are some. */
function Count({ day }: { day: CalendarDay }) {
  const mark = day.isNoted ? <NoteMark /> : null;
  if (day.href === null)
    return (
      <span title={day.text} className="absolute inset-0">
        {mark}
        <span className="sr-only">{day.isNoted ? day.text : day.count}</span>
      </span>
    );
  return (
    <a
      href={day.href}
      title={day.text}
      aria-label={day.text}
      tabIndex={-1}
      className="absolute inset-0 rounded-[2px] hover:ring-2 hover:ring-text"
    >
      {mark}
      <span className="sr-only">{day.count}</span>
    </a>
  );
}

/** On a day of which something is noted: a frame and a dot, to be told from every shade. */
function NoteMark() {
  return (
    <span
      aria-hidden
      className="absolute inset-[-1px] grid place-items-center rounded-[2px] border border-text"
    >
      <span className="size-1.5 rounded-full border border-bg bg-text" />
    </span>
  );
}

function Months({ view }: { view: CalendarView }) {
  const formats = useFormats();
  return (
    <tr className="text-text-3">
      <th className="sticky left-0 z-10 bg-raised">
        <span className="sr-only">{sayPeriod(formats, "Weekday")}</span>
      </th>
      {view.months.map(({ key, name, weeks }) =>
        name ? (
          <th key={key} scope="colgroup" colSpan={weeks} className="h-5 text-left font-normal">
            {name}
          </th>
        ) : (
          <td key={key} colSpan={weeks} />
        ),
      )}
    </tr>
  );
}

function Grid({ view, caption }: { view: CalendarView; caption: string }) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-px text-xs tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        <col className="w-8" />
      </colgroup>
      <thead>
        <Months view={view} />
      </thead>
      <tbody>
        {view.weekdays.map(({ name, short }, row) => (
          <tr key={name}>
            <th
              scope="row"
              className="sticky left-0 z-10 bg-raised text-left font-normal text-text-3 leading-none"
            >
              <abbr title={name} className="no-underline">
                {short}
              </abbr>
            </th>
            {view.weeks.map((week) => {
              const day = week.days[row];
              return day ? (
                <td
                  key={week.day}
                  className={`relative h-3.5 rounded-[2px] border border-line ${SHADES[day.shade]}`}
                >
                  <Count day={day} />
                </td>
              ) : (
                <td key={week.day} />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * Tickets by day over a year, a column a week: a table with shades, like the heat map. Scrolls within its box where that is
 * narrow, and begins at the newest days: what is laid out from the right is scrolled to the right. Drawn in the browser as
 * well, because two tables of 364 cells as server components made half of the page's bytes.
 */
export function Calendar({ view, caption }: { view: CalendarView; caption: string }) {
  const formats = useFormats();
  return (
    <figure data-drawing>
      <div className="relative flex flex-row-reverse overflow-x-auto">
        <div className="w-full min-w-[44rem] shrink-0 print:min-w-0">
          <HeatKeys label={caption}>
            <Grid view={view} caption={caption} />
          </HeatKeys>
        </div>
      </div>
      <ShadeLegend legend={view.legend}>
        {view.hasNotes ? (
          <span className="inline-flex items-center gap-1.5">
            <span className="relative inline-block size-3">
              <NoteMark />
            </span>
            {sayAnnotations(formats, "day with a note")}
          </span>
        ) : null}
      </ShadeLegend>
      <TableTwin>
        <CalendarTable view={view} />
      </TableTwin>
    </figure>
  );
}
