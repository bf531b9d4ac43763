"use client";

import { useRouter } from "next/navigation";
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import { useFormats } from "#formats";
import { sayPeriod } from "@/lib/core/messages/period";
import type { TrendNames, WeekPoint } from "./week-trend";

const TICK = { fontSize: 12, fill: "var(--text-3)" };

/** Each week with its own date: the line before lies under other weeks than the axis names. */
function WeekTip({ active, payload }: Pick<TooltipContentProps, "active" | "payload">) {
  const formats = useFormats();
  const point = payload?.[0]?.payload as WeekPoint | undefined;
  if (!active || !point) return null;
  const told = ({ week, tickets }: { week: string; tickets: number }): string =>
    tickets === 1
      ? sayPeriod(formats, "Week of {week}: 1 ticket", { week })
      : sayPeriod(formats, "Week of {week}: {count} tickets", { week, count: tickets });
  return (
    <div className="rounded-md border border-line bg-raised px-2.5 py-1.5 text-xs">
      <p>{told(point)}</p>
      {point.before ? <p className="text-text-2">{told(point.before)}</p> : null}
    </div>
  );
}

type Props = { readonly points: readonly WeekPoint[]; readonly names: TrendNames };

/** The drawing itself; loaded apart because the library is large. A click on a week opens its tickets. */
export function WeekTrendChart({ points, names }: Props) {
  const router = useRouter();
  return (
    <ResponsiveContainer width="100%" height={176}>
      <LineChart
        data={[...points]}
        margin={{ top: 8, right: 8, bottom: 0, left: -16 }}
        className="cursor-pointer"
        onClick={({ activeTooltipIndex }) => {
          const to = points[Number(activeTooltipIndex ?? -1)]?.href;
          if (to) router.push(to);
        }}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="week"
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: "var(--line-strong)" }}
          minTickGap={48}
        />
        <YAxis tick={TICK} tickLine={false} axisLine={false} allowDecimals={false} />
        <Tooltip content={WeekTip} />
        {names.before ? (
          <Line
            type="linear"
            dataKey="before.tickets"
            name={names.before}
            stroke="var(--text-3)"
            strokeWidth={1.25}
            strokeDasharray="4 3"
            dot={false}
            isAnimationActive={false}
          />
        ) : null}
        <Line
          type="linear"
          dataKey="tickets"
          name={names.now}
          stroke="var(--data)"
          strokeWidth={1.75}
          dot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
