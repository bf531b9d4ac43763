import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { sayPlan } from "@/lib/core/messages/plan";
import type { BridgeBar, BridgeView } from "@/lib/core/report/plan/bridge-view";
import { TableTwin } from "./table-twin";

const LOOKS: Readonly<Record<BridgeBar["kind"], string>> = {
  today: "bg-data-rest",
  step: "bg-data",
  after: "bg-text-2",
  find: "border border-text-3 border-dashed bg-[repeating-linear-gradient(135deg,transparent_0_4px,var(--line-strong)_4px_5px)]",
  target: "top-1/2 border-text-2 border-t border-dashed",
};

const isWhole = ({ kind }: BridgeBar): boolean => kind !== "step" && kind !== "find";

function Whisker({ from, to, text }: NonNullable<BridgeView["whisker"]>) {
  const end = "absolute top-1/2 h-2.5 w-px -translate-y-1/2 bg-text";
  return (
    <span title={text}>
      <span
        className="absolute top-1/2 h-px bg-text outline outline-bg"
        style={{ left: `${from}%`, width: `${to - from}%` }}
      />
      <span className={end} style={{ left: `${from}%` }} />
      <span className={end} style={{ left: `${to}%` }} />
    </span>
  );
}

function Row({
  bar,
  view,
  nameOf,
}: {
  bar: BridgeBar;
  view: BridgeView;
  nameOf: (bar: BridgeBar) => ReactNode;
}) {
  const weight = isWhole(bar) ? "font-semibold" : "font-normal";
  return (
    <tr>
      <th
        scope="row"
        className={`py-0.5 pr-3 text-left align-middle leading-tight print:py-0 ${weight}`}
        title={bar.name}
      >
        <span className="line-clamp-2">{nameOf(bar)}</span>
      </th>
      <td className="py-0">
        <span className="relative block h-7">
          <span
            aria-hidden
            className="absolute inset-y-0 border-text-2 border-l border-dashed"
            style={{ left: `${view.target}%` }}
          />
          <span
            aria-hidden
            className={`absolute min-w-px ${bar.kind === "target" ? "" : "inset-y-1.5"} ${LOOKS[bar.kind]}`}
            style={{ left: `${bar.from}%`, width: `${bar.to - bar.from}%` }}
          />
          {bar.kind === "after" && view.whisker ? <Whisker {...view.whisker} /> : null}
        </span>
      </td>
      <td className={`whitespace-nowrap py-0.5 pl-3 text-right print:py-0 tabular-nums ${weight}`}>
        {bar.text}
      </td>
    </tr>
  );
}

/**
 * The way from what repeated work costs today to what is left after a plan, beside the line at half of today. The chart
 * is a table already; the one below it has every digit.
 */
export function Bridge({
  view,
  nameOf = (bar) => bar.name,
}: {
  view: BridgeView;
  /** How a bar's name is shown; a page makes it open the task. */
  nameOf?: (bar: BridgeBar) => ReactNode;
}) {
  const formats = useFormats();
  return (
    <figure data-drawing className="min-w-0">
      <figcaption className="mb-2 max-w-[72ch] text-13 text-text-2">{view.summary}</figcaption>
      <table className="w-full table-fixed text-13">
        <caption className="sr-only">
          {sayPlan(formats, "Savings bridge, {unit}", { unit: view.unit })}
        </caption>
        <colgroup>
          <col className="w-[38%] sm:w-[30%]" />
          <col />
          <col className="w-[88px]" />
        </colgroup>
        <tbody>
          {view.bars.map((bar) => (
            <Row key={bar.key} bar={bar} view={view} nameOf={nameOf} />
          ))}
        </tbody>
      </table>
      <TableTwin>
        <table data-twin className="mt-1 w-full tabular-nums">
          <thead className="text-text-2">
            <tr>
              <th scope="col" className="py-1 text-left font-medium">
                {sayPlan(formats, "Part")}
              </th>
              <th scope="col" className="py-1 text-right font-medium">
                {view.unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.bars.map((bar) => (
              <tr key={bar.key} className="border-line border-t">
                <td className="py-1">{bar.name}</td>
                <td className="py-1 text-right">
                  <data value={bar.exact}>{bar.full}</data>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {view.whisker ? (
          <p className="mt-1 text-text-2">
            {sayPlan(formats, "Left after the plan: {band}.", { band: view.whisker.text })}
          </p>
        ) : null}
      </TableTwin>
    </figure>
  );
}
