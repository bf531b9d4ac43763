import { useFormats } from "#formats";
import { sayCharts } from "@/lib/core/messages/charts";
import type { WaterfallView } from "@/lib/core/report/candidate/waterfall-view";
import { TableTwin } from "./table-twin";

function Gridlines({ ticks }: Pick<WaterfallView, "ticks">) {
  return ticks.map((tick) => (
    <span
      key={tick.text}
      className="absolute inset-y-[-6px] w-px bg-line"
      style={{ left: `${tick.at}%` }}
    />
  ));
}

function ScoreLine({ score }: Pick<WaterfallView, "score">) {
  const end = "absolute top-1/2 h-2.5 w-px -translate-y-1/2 bg-text";
  return (
    <>
      <span
        className="absolute top-1/2 h-px bg-text"
        style={{ left: `${score.from}%`, width: `${score.to - score.from}%` }}
      />
      <span className={end} style={{ left: `${score.from}%` }} />
      <span className={end} style={{ left: `${score.to}%` }} />
      <span
        className="absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-text"
        style={{ left: `${score.at}%` }}
      />
      <span
        className="absolute top-0 -translate-x-full pr-1.5 text-text-2 text-xs"
        style={{ left: `${score.from}%` }}
      >
        {score.lo}
      </span>
      <span className="absolute top-0 pl-1.5 text-text-2 text-xs" style={{ left: `${score.to}%` }}>
        {score.hi}
      </span>
    </>
  );
}

const COLUMNS = ["Criterion", "Factor on the score", "Logarithm", "Score after it"] as const;

/** The bars as numbers, with the score that is left after each. */
function BarsTable({ bars }: Pick<WaterfallView, "bars">) {
  const formats = useFormats();
  const cell = "py-1 text-right";
  return (
    <table data-twin className="mt-1 w-full max-w-lg tabular-nums">
      <thead className="text-text-2">
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col" className="py-1 text-right font-medium first:text-left">
              {sayCharts(formats, name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, factor, log, left, exact }) => (
          <tr key={name} className="border-line border-t">
            <td className="py-1">{name}</td>
            <td className={cell}>
              <data value={exact.factor}>{factor}</data>
            </td>
            <td className={cell}>
              <data value={exact.log}>{log}</data>
            </td>
            <td className={cell}>
              <data value={exact.left}>{left}</data>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Drawing({ view }: { view: WaterfallView }) {
  const formats = useFormats();
  return (
    <table className="w-full text-13">
      <caption className="sr-only">
        {sayCharts(formats, "Contributions of the three criteria to the toil score")}
      </caption>
      <tbody>
        {view.bars.map((bar) => (
          <tr key={bar.name}>
            <th scope="row" className="w-28 py-1.5 pr-2 text-left font-semibold sm:w-36">
              {bar.name}
            </th>
            <td className="py-1.5">
              <span className="relative block h-5">
                <Gridlines ticks={view.ticks} />
                <span
                  className="absolute inset-y-0.5 min-w-px bg-data"
                  style={{ left: `${bar.from}%`, width: `${bar.to - bar.from}%` }}
                />
              </span>
            </td>
            <td className="w-24 whitespace-nowrap py-1.5 pl-3 text-right text-text-2 tabular-nums">
              {bar.factor} <strong className="ml-1 font-semibold text-text">{bar.log}</strong>
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className="py-1.5 text-left font-semibold">
            {sayCharts(formats, "Toil score")}
          </th>
          <td className="py-1.5">
            <span className="relative block h-5">
              <Gridlines ticks={view.ticks} />
              <ScoreLine score={view.score} />
            </span>
          </td>
          <td className="py-1.5 text-right">
            <strong className="font-semibold">{view.score.text}</strong>
          </td>
        </tr>
        <tr aria-hidden>
          <td />
          <td className="h-5 text-text-3 text-xs">
            <span className="relative block h-4 tabular-nums">
              {view.ticks.map((tick) => (
                <span
                  key={tick.text}
                  className="absolute -translate-x-1/2"
                  style={{ left: `${tick.at}%` }}
                >
                  {tick.text}
                </span>
              ))}
            </span>
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/**
 * From 100 down to the score on a log axis, so that the bars are the log contributions and add up. The interval of what
 * is missing lies on the same axis.
 */
export function Waterfall({ view }: { view: WaterfallView }) {
  return (
    <figure data-drawing>
      <Drawing view={view} />
      <TableTwin>
        <BarsTable bars={view.bars} />
      </TableTwin>
    </figure>
  );
}
