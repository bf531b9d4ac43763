const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const SHADES = ["bg-heat-0", "bg-heat-1", "bg-heat-2", "bg-heat-3", "bg-heat-4"] as const;

/** Bounds of the shades: equal steps of the square root, so that quiet hours still differ. */
function bounds(largest: number): readonly number[] {
  return [1, 2, 3, 4].map((step) => Math.max(step, Math.ceil((step / 5) ** 2 * largest)));
}

function shadeOf(count: number, limits: readonly number[]): string {
  const step = limits.filter((limit) => count >= limit).length;
  return SHADES[count === 0 ? 0 : Math.max(1, step)] ?? "bg-heat-4";
}

/** Tickets by local weekday and hour, 7 x 24 counts with Monday 00 h first. A table, so that everybody can read it. */
export function HeatMap({ counts, caption }: { counts: readonly number[]; caption: string }) {
  const largest = Math.max(...counts, 1);
  const limits = bounds(largest);
  return (
    <figure>
      <table className="w-full table-fixed border-separate border-spacing-px text-xs">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-text-3">
            <th className="w-9" />
            {HOURS.map((hour) => (
              <th key={`h${hour}`} scope="col" className="font-normal">
                <span className={hour % 4 === 0 ? "" : "sr-only"}>
                  {String(hour).padStart(2, "0")}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day, row) => (
            <tr key={day}>
              <th scope="row" className="text-left font-normal text-text-3">
                {day}
              </th>
              {HOURS.map((hour) => {
                const count = counts[row * 24 + hour] ?? 0;
                return (
                  <td
                    key={`${day}${hour}`}
                    title={`${day} ${hour}:00, ${count} tickets`}
                    className={`h-5 rounded-[2px] ${shadeOf(count, limits)}`}
                  >
                    <span className="sr-only">{count}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-text-3 text-xs">
        tickets an hour:
        {["0", `1–${(limits[1] ?? 2) - 1}`, `${limits[1]}+`, `${limits[2]}+`, `${limits[3]}+`].map(
          (text, shade) => (
            <span key={text} className="inline-flex items-center gap-1">
              <span className={`size-3 rounded-[2px] ${SHADES[shade]}`} /> {text}
            </span>
          ),
        )}
      </figcaption>
    </figure>
  );
}
