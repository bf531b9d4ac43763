import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayCharts } from "@/lib/core/messages/charts";
import type { ParetoView } from "@/lib/core/report/candidates/pareto";
import { CardMenu } from "./card-menu";
import { ParetoTable } from "./pareto-table";
import { TableTwin } from "./table-twin";

type Bar = ParetoView["bars"][number];

/** A bar opens its task from anywhere above it, for low ones are hard to hit; keys have the links of the table. */
function BarLink({ bar, children }: { readonly bar: Bar; readonly children: ReactNode }) {
  if (bar.href === null) return <g>{children}</g>;
  return (
    <Link href={bar.href} tabIndex={-1} className="group">
      {children}
    </Link>
  );
}

function Bars({ bars, line }: Pick<ParetoView, "bars" | "line">) {
  const path = line.map(
    ({ x, y }, at) => `${at ? "L" : "M"}${x.toFixed(2)},${(100 - y).toFixed(2)}`,
  );
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
      aria-hidden="true"
    >
      {bars.map((bar) => (
        <BarLink key={bar.rank} bar={bar}>
          <title>{bar.title}</title>
          <rect x={bar.x} y="0" width={bar.width} height="100" fill="transparent" />
          <rect
            className="group-hover:opacity-70"
            x={bar.x + bar.width * 0.08}
            y={100 - Math.max(bar.height, 0.7)}
            width={bar.width * 0.84}
            height={Math.max(bar.height, 0.7)}
            fill={bar.isHead ? "var(--data)" : "var(--data-rest)"}
          />
        </BarLink>
      ))}
      <path
        d={path.join("")}
        fill="none"
        stroke="var(--text)"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
        pointerEvents="none"
      />
    </svg>
  );
}

function Marks({ marks }: Pick<ParetoView, "marks">) {
  return marks.map((mark) => (
    <span key={mark.text} className="contents">
      {mark.isHead ? (
        <span
          className="absolute bottom-0 w-0 border-text-3 border-l border-dotted"
          style={{ left: `${mark.x}%`, height: `${mark.y}%` }}
        />
      ) : null}
      <span
        className="absolute size-2 -translate-x-1/2 translate-y-1/2 rounded-full border-[1.5px] border-text bg-bg"
        style={{ left: `${mark.x}%`, bottom: `${mark.y}%` }}
      />
      <span
        className={`absolute whitespace-nowrap font-medium text-xs ${mark.isHead ? "ml-2 translate-y-full pt-1" : "-translate-x-1/2 pb-2"}`}
        style={{ left: `${mark.x}%`, bottom: `${mark.y}%` }}
      >
        {mark.text}
      </span>
    </span>
  ));
}

function Drawing({ view }: { view: ParetoView }) {
  const formats = useFormats();
  return (
    <figure data-drawing className="w-full">
      <figcaption className="mb-2 flex items-start justify-between gap-3 text-text-3 text-xs">
        <span>
          {sayCharts(
            formats,
            "Bars: toil hours a year by task, ranked. Line: share of all toil hours.",
          )}
          <span className="sr-only"> {view.summary}.</span>
        </span>
        {view.bars.some(({ href }) => href !== null) ? (
          <CardMenu title={sayCharts(formats, "Pareto of toil")} />
        ) : null}
      </figcaption>
      <div className="relative mt-5 mr-10 h-32">
        <span
          className="absolute inset-x-0 border-line-strong border-t border-dashed"
          style={{ bottom: "80%" }}
        />
        <span
          className="absolute right-[-2.5rem] translate-y-1/2 text-text-3 text-xs"
          style={{ bottom: "80%" }}
        >
          80 %
        </span>
        <Bars bars={view.bars} line={view.line} />
        <span
          className="absolute left-0 whitespace-nowrap bg-bg/80 text-text-2 text-xs"
          style={{ bottom: `calc(${view.bars[0]?.height ?? 0}% + 2px)` }}
        >
          {view.firstBar}
        </span>
        <Marks marks={view.marks} />
      </div>
      <div className="relative mr-10 h-5 text-text-3 text-xs tabular-nums">
        {view.ticks.map((tick) => (
          <span
            key={tick.rank}
            className="absolute top-1 -translate-x-1/2"
            style={{ left: `${tick.x}%` }}
          >
            {tick.rank}
          </span>
        ))}
      </div>
      {view.more ? <p className="mr-10 text-right text-text-3 text-xs">{view.more}</p> : null}
    </figure>
  );
}

/**
 * Bars of toil hours by rank with the running share above them. Drawn on the server: there at first paint, and on paper.
 * The rank numbers are the table's. Labels are text on top of the drawing, so that they keep their size at any width.
 */
export function ParetoChart({ view }: { view: ParetoView }) {
  return (
    <div id="pareto" data-card className="w-full">
      <Drawing view={view} />
      <TableTwin>
        <div className="relative max-h-64 overflow-y-auto pr-2">
          <ParetoTable bars={view.bars} />
        </div>
      </TableTwin>
    </div>
  );
}

/** The same answer as one strip, for a phone: the few tasks of the headline, then all the rest. */
export function ParetoStrip({ view }: { view: ParetoView }) {
  const head = view.bars.filter((bar) => bar.isHead);
  const reached = view.line[head.length - 1]?.y ?? 0;
  const heights = head.reduce((sum, bar) => sum + bar.height, 0);
  return (
    <div role="img" aria-label={view.summary} className="flex h-2.5 gap-px">
      {head.map((bar) => (
        <span
          key={bar.rank}
          className="bg-data"
          style={{ width: `${(bar.height / heights) * reached}%` }}
        />
      ))}
      <span className="flex-1 bg-data-rest" />
    </div>
  );
}
