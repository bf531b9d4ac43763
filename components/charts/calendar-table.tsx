"use client";

import { useFormats } from "#formats";
import { sayAnnotations } from "@/lib/core/messages/annotations";
import { sayPeriod } from "@/lib/core/messages/period";
import type { CalendarDay, CalendarView } from "@/lib/core/report/calendar-view";

/**
 * A day's tickets, large enough to be hit, which its cell in the drawing is not. Plain links: 364 that fetch ahead would
 * cost the page more than following one.
 */
function DayCell({ day }: { day: CalendarDay | null }) {
  return (
    <td className="text-right">
      {day?.href ? (
        <a className="inline-block min-w-6 py-1 hover:text-accent hover:underline" href={day.href}>
          {day.count}
        </a>
      ) : (
        day?.count
      )}
    </td>
  );
}

/** The days of a calendar as a table: a row a week with its sum. */
export function CalendarTable({ view }: { view: CalendarView }) {
  const formats = useFormats();
  return (
    <div className="relative overflow-x-auto">
      <table data-twin className="mt-2 w-full min-w-[28rem] max-w-2xl tabular-nums">
        <thead className="text-text-3">
          <tr>
            <th scope="col" className="text-left font-normal">
              {sayPeriod(formats, "Week of")}
            </th>
            {view.weekdays.map(({ name, short }) => (
              <th key={name} scope="col" className="text-right font-normal">
                <abbr title={name} className="no-underline">
                  {short}
                </abbr>
              </th>
            ))}
            <th scope="col" className="text-right font-normal">
              {sayPeriod(formats, "Sum")}
            </th>
            {view.hasNotes ? (
              <th scope="col" className="pl-4 text-left font-normal">
                {sayAnnotations(formats, "Notes")}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {view.weeks.map((week) => (
            <tr key={week.day}>
              <th scope="row" className="whitespace-nowrap text-left font-normal">
                <time dateTime={week.day}>{week.text}</time>
              </th>
              {view.weekdays.map(({ name }, at) => (
                <DayCell key={name} day={week.days[at] ?? null} />
              ))}
              <td className="text-right">{week.sum}</td>
              {view.hasNotes ? <td className="pl-4">{week.notes}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
