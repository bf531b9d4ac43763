"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { Skeleton } from "@/components/ui/skeleton";
import { sayAnnotations } from "@/lib/core/messages/annotations";
import { sayPeriod } from "@/lib/core/messages/period";
import type { WeekMark } from "@/lib/core/report/candidate/annotation-view";
import { TableTwin } from "./table-twin";

type Week = {
  readonly week: string;
  /** Its Monday, YYYY-MM-DD. */
  readonly day: string;
  readonly tickets: number;
  /** Its tickets; null where there are none. */
  readonly href: string | null;
};

export type WeekPoint = Week & {
  /** The week that this one is compared with. */
  readonly before: Week | null;
};

/** Names of the two lines; the second is null where there is one line only. */
export type TrendNames = { readonly now: string; readonly before: string | null };

/** Recharts only draws in a browser, so the frame keeps its height until it has come. */
const WeekTrendChart = dynamic(
  () => import("./week-trend-chart").then((module) => module.WeekTrendChart),
  {
    ssr: false,
    loading: () => <Skeleton className="h-44" />,
  },
);

function Legend({ names }: { names: TrendNames }) {
  return (
    <p aria-hidden className="mb-1 flex flex-wrap gap-x-4 gap-y-1 text-text-2 text-xs">
      <span className="inline-flex items-center gap-1.5">
        <span className="w-5 border-data border-t-2" /> {names.now}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <span className="w-5 border-text-3 border-t-2 border-dashed" /> {names.before}
      </span>
    </p>
  );
}

const WIDTHS = { plain: "max-w-xs", compared: "max-w-md", noted: "min-w-[32rem] max-w-2xl" };
const HEADS = ["Week of", "Tickets", "Against week of", "Tickets"] as const;

/** A week and its count, which opens its tickets. */
function WeekCells({ week, isBefore = false }: { week: Week; isBefore?: boolean }) {
  const { day, tickets, href } = week;
  return (
    <>
      <td className={`whitespace-nowrap ${isBefore ? "pl-4 text-text-2" : ""}`}>
        <time dateTime={day}>{week.week}</time>
      </td>
      <td className={`text-right ${isBefore ? "text-text-2" : ""}`}>
        {href ? (
          <Link className="inline-block min-w-6 py-1 hover:text-accent hover:underline" href={href}>
            {tickets}
          </Link>
        ) : (
          tickets
        )}
      </td>
    </>
  );
}

/** What is noted of a week, in its own column: for ears and files. */
function NotesCell({ week, marks }: { week: string; marks: readonly WeekMark[] }) {
  return <td className="pl-4">{marks.find((mark) => mark.week === week)?.text}</td>;
}

function PointsTable({ points, names, marks }: Pick<Props, "points" | "names" | "marks">) {
  const formats = useFormats();
  const heads = names.before ? HEADS : HEADS.slice(0, 2);
  return (
    <div className="relative overflow-x-auto">
      <table
        data-twin
        className={`mt-2 w-full tabular-nums ${WIDTHS[marks.length > 0 ? "noted" : names.before ? "compared" : "plain"]}`}
      >
        <thead className="text-left text-text-3">
          <tr>
            {heads.map((head, at) => (
              <th
                key={`${head} ${at > 1 ? "before" : "now"}`}
                scope="col"
                className={`font-normal ${at % 2 === 1 ? "text-right" : at > 1 ? "pl-4" : ""}`}
              >
                {sayPeriod(formats, head)}
              </th>
            ))}
            {marks.length > 0 ? (
              <th scope="col" className="pl-4 font-normal">
                {sayAnnotations(formats, "Notes")}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.week}>
              <WeekCells week={point} />
              {point.before ? <WeekCells week={point.before} isBefore /> : null}
              {marks.length > 0 ? <NotesCell week={point.week} marks={marks} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Props = {
  readonly points: readonly WeekPoint[];
  readonly names: TrendNames;
  readonly summary: string;
  readonly marks: readonly WeekMark[];
  /** Asked to note something of a week, by its Monday; null for readers who note nothing. */
  readonly note: ((day: string) => void) | null;
  /** The list of what the marks stand for. */
  readonly children: ReactNode;
};

/** Tickets a week as a line, beside the weeks that they are compared with, what is noted of them, and a table behind it. */
export function WeekTrend({ points, names, summary, marks, note, children }: Props) {
  return (
    <figure data-drawing>
      <figcaption className="sr-only">{summary}</figcaption>
      {names.before ? <Legend names={names} /> : null}
      <WeekTrendChart points={points} names={names} marks={marks} note={note} />
      {children}
      <TableTwin>
        <PointsTable points={points} names={names} marks={marks} />
      </TableTwin>
    </figure>
  );
}
