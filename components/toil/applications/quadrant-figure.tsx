import { useFormats } from "#formats";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import type { Quadrant, QuadrantPoint } from "@/lib/core/report/applications/application-quadrant";
import { DecisionMark } from "./decision-mark";

const CORNERS = [
  { text: "Invest", place: "top-1.5 left-2" },
  { text: "Fix", place: "top-1.5 right-2" },
  { text: "Tolerate", place: "left-2" },
  { text: "Retire or move", place: "bottom-1.5 right-2" },
] as const;
/** Labels nearer to each other than this, in per cent, would lie on each other. */
const NEAR = { x: 22, y: 5 };

/** The heaviest are named first; one too near to a named one is a mark with a tooltip only. */
function named(points: readonly QuadrantPoint[]): ReadonlySet<string> {
  const taken: QuadrantPoint[] = [];
  for (const point of [...points].sort((a, b) => b.x - a.x)) {
    const isFree = taken.every(
      (other) =>
        Math.abs(other.x - point.x) > NEAR.x || Math.abs((other.y ?? 0) - (point.y ?? 0)) > NEAR.y,
    );
    if (isFree) taken.push(point);
  }
  return new Set(taken.map(({ id }) => id));
}

function Point({
  point,
  bottom,
  hasName,
}: {
  point: QuadrantPoint;
  bottom: number;
  hasName: boolean;
}) {
  const toTheLeft = point.x > 60;
  return (
    <li
      title={point.words}
      className={`-translate-y-1/2 absolute flex items-center gap-1.5 text-xs ${toTheLeft ? "translate-x-1.5 flex-row-reverse" : "-translate-x-1.5"}`}
      style={
        toTheLeft
          ? { right: `${100 - point.x}%`, top: `${100 - bottom}%` }
          : { left: `${point.x}%`, top: `${100 - bottom}%` }
      }
    >
      <DecisionMark decision={point.decision} />
      <span className={hasName ? "max-w-20 truncate sm:max-w-36" : "sr-only"}>{point.name}</span>
      <span className="sr-only">: {point.words}</span>
    </li>
  );
}

/** Contribution against burden. The table below holds the same figures. */
export function QuadrantFigure({ quadrant, burden }: { quadrant: Quadrant; burden: string }) {
  const formats = useFormats();
  const known = quadrant.points.filter(({ y }) => y !== null);
  const unknown = quadrant.points.filter(({ y }) => y === null);
  const names = named(known);
  return (
    <figure>
      <div className="ml-9">
        <div className="relative h-72 border border-line-strong" role="presentation">
          <div
            className="absolute top-0 right-0 bg-accent-soft"
            style={{ left: `${quadrant.burdenLine}%`, bottom: `${quadrant.contributionLine}%` }}
          />
          <div
            className="absolute inset-y-0 border-line-strong border-l"
            style={{ left: `${quadrant.burdenLine}%` }}
          />
          <div
            className="absolute inset-x-0 border-line-strong border-b"
            style={{ bottom: `${quadrant.contributionLine}%` }}
          />
          {CORNERS.map(({ text, place }) => (
            <span
              key={text}
              className={`absolute text-xs text-text-3 uppercase ${place}`}
              style={
                text === "Tolerate"
                  ? { top: `calc(${100 - quadrant.contributionLine}% + 6px)` }
                  : {}
              }
            >
              {sayApplicationsPage(formats, text)}
            </span>
          ))}
          {[0, 50, 100].map((at) => (
            <span
              key={at}
              aria-hidden
              className="-left-9 absolute w-7 translate-y-1/2 text-right text-text-3 text-xs tabular-nums"
              style={{ bottom: `${at}%` }}
            >
              {at}
            </span>
          ))}
          <ul aria-label={sayApplicationsPage(formats, "Applications with a known contribution")}>
            {known.map((point) => (
              <Point
                key={point.id}
                point={point}
                bottom={point.y ?? 0}
                hasName={names.has(point.id)}
              />
            ))}
          </ul>
        </div>
        {unknown.length > 0 ? (
          <div
            className="relative mt-2 border border-warn border-dashed bg-warn-soft"
            style={{ height: `${Math.min(9, unknown.length) * 20 + 16}px` }}
          >
            <span className="absolute right-2 bottom-1.5 text-xs text-text-2 uppercase">
              {sayApplicationsPage(formats, "Unknown: find out")}
            </span>
            <ul
              aria-label={sayApplicationsPage(formats, "Applications with an unknown contribution")}
            >
              {unknown.map((point, at) => (
                <Point
                  key={point.id}
                  point={point}
                  bottom={100 - (((at % 9) + 0.8) / (Math.min(9, unknown.length) + 0.6)) * 100}
                  hasName={at < 9}
                />
              ))}
            </ul>
          </div>
        ) : null}
        <div aria-hidden className="relative mt-1.5 h-5 text-text-3 text-xs tabular-nums">
          {quadrant.ticks.map(({ at, text }, index) => (
            <span
              key={text}
              className={`absolute whitespace-nowrap ${index % 2 === 1 ? "hidden sm:inline" : ""} ${index === quadrant.ticks.length - 1 ? "-translate-x-full" : index === 0 ? "" : "-translate-x-1/2"}`}
              style={{ left: `${at}%` }}
            >
              {text}
            </span>
          ))}
        </div>
        <p aria-hidden className="text-right text-text-3 text-xs">
          {sayApplicationsPage(formats, "yearly burden: {parts}", { parts: burden })}
        </p>
      </div>
      <figcaption className="mt-1 text-13 text-text-2">{quadrant.sentence}</figcaption>
    </figure>
  );
}
