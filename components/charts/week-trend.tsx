"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";

export type WeekPoint = { readonly week: string; readonly tickets: number };

/** Recharts only draws in a browser, so the frame keeps its height until it has come. */
const WeekTrendChart = dynamic(
  () => import("./week-trend-chart").then((module) => module.WeekTrendChart),
  {
    ssr: false,
    loading: () => <Skeleton className="h-44" />,
  },
);

/** Tickets a week as a line, with a table behind it. */
export function WeekTrend({ points, summary }: { points: readonly WeekPoint[]; summary: string }) {
  return (
    <figure>
      <figcaption className="sr-only">{summary}</figcaption>
      <WeekTrendChart points={points} />
      <details data-screen-only className="mt-1 text-xs">
        <summary className="inline-block cursor-pointer py-1 text-text-3 hover:text-text">
          View as table
        </summary>
        <table className="mt-2 w-full max-w-xs">
          <thead className="text-left text-text-3">
            <tr>
              <th className="font-normal">Week of</th>
              <th className="text-right font-normal">Tickets</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.week}>
                <td>{point.week}</td>
                <td className="text-right">{point.tickets}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
