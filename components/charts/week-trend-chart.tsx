"use client";

import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { WeekPoint } from "./week-trend";

const TICK = { fontSize: 12, fill: "var(--text-3)" };

/** The drawing itself; loaded apart because the library is large. */
export function WeekTrendChart({ points }: { points: readonly WeekPoint[] }) {
  return (
    <ResponsiveContainer width="100%" height={176}>
      <LineChart data={[...points]} margin={{ top: 8, right: 8, bottom: 0, left: -16 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="week"
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: "var(--line-strong)" }}
          minTickGap={48}
        />
        <YAxis tick={TICK} tickLine={false} axisLine={false} allowDecimals={false} />
        <Tooltip
          formatter={(value) => [`${value} tickets`, ""]}
          labelFormatter={(label) => `Week of ${label}`}
          separator=""
          contentStyle={{
            background: "var(--raised)",
            border: "1px solid var(--line)",
            borderRadius: 6,
            fontSize: 12,
          }}
        />
        <Line
          type="linear"
          dataKey="tickets"
          stroke="var(--data)"
          strokeWidth={1.75}
          dot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
