import { useFormats } from "#formats";
import { sayPeriod } from "@/lib/core/messages/period";
import type { HeatView } from "@/lib/core/report/heat-view";
import { HeatKeys } from "./heat-keys";
import { SHADES, ShadeLegend } from "./heat-shades";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function Hours() {
  const formats = useFormats();
  return (
    <tr className="text-text-3">
      <th>
        <span className="sr-only">{sayPeriod(formats, "Weekday")}</span>
      </th>
      {HOURS.map((hour) => (
        <th key={hour} scope="col" className="relative h-5 font-normal">
          <span className={hour % 4 === 0 ? "absolute top-0 left-0" : "sr-only"}>
            {String(hour).padStart(2, "0")}
          </span>
        </th>
      ))}
    </tr>
  );
}

type Cell = HeatView["days"][number]["cells"][number];

/** The number of a cell, for those who do not see its shade; a link to its tickets where there are some. */
function Count({ cell, day }: { cell: Cell; day: string }) {
  const formats = useFormats();
  const text = sayPeriod(formats, "{day} {hour}:00, {count}", {
    day,
    hour: String(cell.hour).padStart(2, "0"),
    count: cell.count,
  });
  if (cell.href === null)
    return (
      <span title={text} className="absolute inset-0">
        <span className="sr-only">{cell.count}</span>
      </span>
    );
  return (
    <a
      href={cell.href}
      title={text}
      aria-label={text}
      tabIndex={-1}
      className="absolute inset-0 rounded-[2px] hover:ring-2 hover:ring-text"
    >
      <span className="sr-only">{cell.count}</span>
    </a>
  );
}

/** Tickets by weekday and hour, as a table: everybody can read it, and it prints. */
export function HeatMap({ view, caption }: { view: HeatView; caption: string }) {
  return (
    <figure data-drawing>
      <HeatKeys label={caption}>
        <table
          data-twin
          className="w-full table-fixed border-separate border-spacing-px text-xs tabular-nums"
        >
          <caption className="sr-only">{caption}</caption>
          <colgroup>
            <col className="w-9" />
          </colgroup>
          <thead>
            <Hours />
          </thead>
          <tbody>
            {view.days.map((day) => (
              <tr key={day.name}>
                <th scope="row" className="text-left font-normal text-text-3">
                  <abbr title={day.name} className="no-underline">
                    {day.short}
                  </abbr>
                </th>
                {day.cells.map((cell) => (
                  <td
                    key={cell.hour}
                    className={`relative h-5 rounded-[2px] border border-line ${SHADES[cell.shade]}`}
                  >
                    <Count cell={cell} day={day.name} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </HeatKeys>
      <ShadeLegend legend={view.legend} />
    </figure>
  );
}
