import { useFormats } from "#formats";
import { sayCharts } from "@/lib/core/messages/charts";
import type { TornadoView } from "@/lib/core/report/assumptions/assumptions-view";

/** How far each uncertain input moves the total alone: a bar from its P10 to its P90 around the expected total. */
export function Tornado({ view }: { view: TornadoView }) {
  const formats = useFormats();
  return (
    <figure className="min-w-0">
      <figcaption className="mb-3 max-w-[72ch] text-13">{view.summary}</figcaption>
      <table className="w-full table-fixed text-13">
        <caption className="sr-only">
          {sayCharts(
            formats,
            "Total with each input at its P10 and at its P90; the others at their expected values",
          )}
        </caption>
        <colgroup>
          <col className="w-[34%] sm:w-[24%]" />
          <col className="w-[64px] sm:w-[80px]" />
          <col />
          <col className="w-[64px] sm:w-[80px]" />
          <col className="w-0 sm:w-[190px]" />
        </colgroup>
        <tbody>
          {view.bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row" className="py-1 pr-2 text-left font-normal leading-tight">
                {bar.name}
                {bar.isNext ? (
                  <strong className="block text-accent text-xs">
                    {sayCharts(formats, "Measure next")}
                  </strong>
                ) : null}
              </th>
              <td className="py-1 pr-2 text-right text-text-2 tabular-nums">{bar.low}</td>
              <td className="py-0">
                <span className="relative block h-8">
                  <span
                    aria-hidden
                    className={`absolute inset-y-2 min-w-px ${bar.isNext ? "bg-data" : "bg-data-rest"}`}
                    style={{ left: `${bar.from}%`, width: `${bar.to - bar.from}%` }}
                  />
                  <span
                    aria-hidden
                    className="absolute inset-y-0 w-px bg-text"
                    style={{ left: `${view.middle}%` }}
                  />
                </span>
              </td>
              <td className="py-1 pl-2 text-text-2 tabular-nums">{bar.high}</td>
              <td className="overflow-hidden py-1 pl-3 text-text-3 text-xs max-sm:relative max-sm:p-0">
                <span className="max-sm:sr-only">{bar.gain}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-text-3 text-xs">
        {sayCharts(
          formats,
          "The line is the expected total, {total}. Inputs that were entered as one number have no range of their own.",
          { total: view.total },
        )}
      </p>
    </figure>
  );
}
