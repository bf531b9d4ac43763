"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  useActiveTooltipCoordinate,
  useActiveTooltipDataPoints,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import { useFormats } from "#formats";
import { sayAnnotations } from "@/lib/core/messages/annotations";
import { sayPeriod } from "@/lib/core/messages/period";
import type { WeekMark } from "@/lib/core/report/candidate/annotation-view";
import type { TrendNames, WeekPoint } from "./week-trend";

const TICK = { fontSize: 12, fill: "var(--text-3)" };

type TipProps = Pick<TooltipContentProps, "active" | "payload"> & {
  readonly marks: readonly WeekMark[];
};

/** Each week with its own date: the line before lies under other weeks than the axis names. */
function WeekTip({ active, payload, marks }: TipProps) {
  const formats = useFormats();
  const point = payload?.[0]?.payload as WeekPoint | undefined;
  if (!active || !point) return null;
  const noted = marks.find(({ week }) => week === point.week);
  const told = ({ week, tickets }: { week: string; tickets: number }): string =>
    tickets === 1
      ? sayPeriod(formats, "Week of {week}: 1 ticket", { week })
      : sayPeriod(formats, "Week of {week}: {count} tickets", { week, count: tickets });
  return (
    <div className="rounded-md border border-line bg-raised px-2.5 py-1.5 text-xs">
      <p>{told(point)}</p>
      {point.before ? <p className="text-text-2">{told(point.before)}</p> : null}
      {noted ? <p className="mt-1 max-w-64 whitespace-normal">{noted.text}</p> : null}
    </div>
  );
}

const CHART_HEIGHT = 176;
/** Room for one row of labels over the lines. */
const LANE_HEIGHT = 20;
const LABEL_HEIGHT = 16;
const LETTER_WIDTH = 7;

/** A dashed line at each week of which something is noted, and over it the number of the note in the list below. */
function Marks({ marks }: { marks: readonly WeekMark[] }) {
  const placeOf = useXAxisScale();
  const area = usePlotArea();
  if (!placeOf || !area) return null;
  return marks.map(({ week, label, lane }) => {
    const x = placeOf(week);
    if (x === undefined) return null;
    const top = area.y - (lane + 1) * LANE_HEIGHT;
    const width = label.length * LETTER_WIDTH + LABEL_HEIGHT - LETTER_WIDTH;
    return (
      <g key={week}>
        <line
          x1={x}
          x2={x}
          y1={top + LABEL_HEIGHT}
          y2={area.y + area.height}
          stroke="var(--text-2)"
          strokeDasharray="2 3"
        />
        <rect
          x={x - width / 2}
          y={top}
          width={width}
          height={LABEL_HEIGHT}
          rx={3}
          fill="var(--raised)"
          stroke="var(--text-2)"
        />
        <text
          x={x}
          y={top + LABEL_HEIGHT - 4}
          textAnchor="middle"
          fontSize={12}
          fontWeight={500}
          fill="var(--text)"
        >
          {label}
        </text>
      </g>
    );
  });
}

type Picked = { readonly day: string; readonly week: string; readonly x: number };

/** Tells of the week that the pointer or the arrow keys are at; the last one stays when they leave. */
function WatchWeek({ tell }: { tell: (picked: Picked) => void }) {
  const point = useActiveTooltipDataPoints<WeekPoint>()?.[0];
  const x = useActiveTooltipCoordinate()?.x;
  const { day, week } = point ?? {};
  useEffect(() => {
    if (day !== undefined && week !== undefined && x !== undefined) tell({ day, week, x });
  }, [day, week, x, tell]);
  return null;
}

/** The way to note something of a week: at the foot of the week that the pointer or the arrow keys are at. */
function NoteWeek({ picked, note }: { picked: Picked | null; note: (day: string) => void }) {
  const formats = useFormats();
  if (!picked) return null;
  const label = sayAnnotations(formats, "Add a note to the week of {week}", { week: picked.week });
  return (
    <button
      type="button"
      data-screen-only
      aria-label={label}
      title={label}
      onClick={() => note(picked.day)}
      style={{ left: picked.x }}
      className="absolute bottom-0.5 grid size-6 -translate-x-1/2 place-items-center rounded border border-line-strong bg-raised text-text-2 opacity-0 hover:text-text focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100"
    >
      <Plus aria-hidden className="size-3.5" />
    </button>
  );
}

type Props = {
  readonly points: readonly WeekPoint[];
  readonly names: TrendNames;
  readonly marks: readonly WeekMark[];
  /** Null for readers who note nothing. */
  readonly note: ((day: string) => void) | null;
};

function Lines({
  points,
  names,
  marks,
  tell,
}: Omit<Props, "note"> & { tell: (p: Picked) => void }) {
  const router = useRouter();
  const lanes = Math.max(0, ...marks.map(({ lane }) => lane + 1));
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT + lanes * LANE_HEIGHT}>
      <LineChart
        data={[...points]}
        margin={{ top: 8 + lanes * LANE_HEIGHT, right: 12, bottom: 0, left: -16 }}
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
        <Tooltip content={(tip) => <WeekTip {...tip} marks={marks} />} />
        <Marks marks={marks} />
        <WatchWeek tell={tell} />
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

/**
 * The drawing itself; loaded apart because the library is large. A click on a week opens its tickets; a button at the
 * week notes something of it.
 */
export function WeekTrendChart({ points, names, marks, note }: Props) {
  const [picked, setPicked] = useState<Picked | null>(null);
  return (
    <div className="group relative">
      <Lines points={points} names={names} marks={marks} tell={setPicked} />
      {note ? <NoteWeek picked={picked} note={note} /> : null}
    </div>
  );
}
