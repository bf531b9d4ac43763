import { useFormats } from "#formats";
import { TableTwin } from "@/components/charts/table-twin";
import { sayPlan } from "@/lib/core/messages/plan";
import type { PlanFan } from "@/lib/core/report/plan/plan-fan";

/** Money over the months: the middle as a line, P10 to P90 as a band, and the same as a table. */
export function FanChart({ fan }: { fan: PlanFan }) {
  const formats = useFormats();
  return (
    <figure data-drawing>
      <figcaption className="sr-only">{fan.summary}</figcaption>
      <div aria-hidden className="relative h-60 pr-24 pb-6 xl:h-80">
        <div className="relative size-full">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            <title>{fan.summary}</title>
            <path d={fan.band} fill="var(--data)" opacity=".14" />
            <path
              d={`M0 ${fan.zero}H100`}
              stroke="var(--line-strong)"
              vectorEffect="non-scaling-stroke"
            />
            {fan.target ? (
              <path
                d={`M0 ${fan.target.y}H100`}
                stroke="var(--text-2)"
                strokeDasharray="2 3"
                vectorEffect="non-scaling-stroke"
              />
            ) : null}
            {[fan.low, fan.high].map((path) => (
              <path
                key={path}
                d={path}
                fill="none"
                stroke="var(--data)"
                strokeDasharray="4 3"
                vectorEffect="non-scaling-stroke"
              />
            ))}
            <path
              d={fan.middle}
              fill="none"
              stroke="var(--data)"
              strokeWidth="2"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          <span
            className="absolute -left-0 -translate-y-full pl-1 text-text-3 text-xs"
            style={{ top: `${fan.zero}%` }}
          >
            0
          </span>
          {fan.target ? (
            <span
              className="absolute left-0 -translate-y-full pl-1 text-text-2 text-xs"
              style={{ top: `${fan.target.y}%` }}
            >
              {fan.target.text}
            </span>
          ) : null}
          {fan.ends.map(({ name, text, y }) => (
            <span
              key={name}
              className={`absolute left-full -translate-y-1/2 whitespace-nowrap pl-2 text-xs tabular-nums ${name === "P50" ? "font-semibold" : "text-text-2"}`}
              style={{ top: `${y}%` }}
            >
              {name} {text}
            </span>
          ))}
          {fan.months.map(({ text, x }) => (
            <span
              key={text}
              className="absolute top-full -translate-x-1/2 pt-1.5 text-text-3 text-xs tabular-nums"
              style={{ left: `${x}%` }}
            >
              {text}
            </span>
          ))}
        </div>
      </div>
      <TableTwin>
        <table data-twin className="mt-1 w-full tabular-nums">
          <thead className="text-text-2">
            <tr>
              {[sayPlan(formats, "Month"), "P10", "P50", "P90"].map((name) => (
                <th key={name} scope="col" className="py-1 text-right font-medium first:text-left">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fan.rows.map((row) => (
              <tr key={row.month} className="border-line border-t">
                <td className="py-1">{row.month}</td>
                {([row.p10, row.p50, row.p90] as const).map(({ text, exact }, at) => (
                  <td key={`P${[10, 50, 90][at]}`} className="py-1 text-right">
                    <data value={exact}>{text}</data>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableTwin>
    </figure>
  );
}
