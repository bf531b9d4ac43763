import type { Pareto } from "@/lib/core/report/pareto";

const WIDTH = 720;
const HEIGHT = 150;
const BASE = 118;
const TOP = 22;

type Props = { readonly pareto: Pareto; readonly label: string; readonly more: number };

/**
 * Bars of toil hours by rank with the running share above them. Drawn on the server: there at first paint, on paper too.
 * Rank numbers are those of the table.
 */
export function ParetoChart({ pareto, label, more }: Props) {
  const { bars, headCount } = pareto;
  const largest = bars[0]?.hours ?? 0;
  if (largest <= 0) return null;
  const step = WIDTH / Math.max(bars.length, 12);
  const x = (rank: number): number => (rank - 0.5) * step;
  const share = (value: number): number => BASE - value * (BASE - TOP);
  const line = bars.map(
    (bar, index) =>
      `${index ? "L" : "M"}${x(bar.rank).toFixed(1)},${share(bar.cumulativeShare).toFixed(1)}`,
  );
  const head = bars[headCount - 1];
  return (
    <figure className="w-full">
      <svg
        viewBox={`0 0 ${WIDTH + 60} ${HEIGHT}`}
        className="h-auto w-full"
        role="img"
        aria-label={label}
      >
        <line
          x1={0}
          x2={WIDTH}
          y1={share(0.8)}
          y2={share(0.8)}
          stroke="var(--line-strong)"
          strokeDasharray="2 4"
        />
        <text x={WIDTH + 6} y={share(0.8) + 4} className="fill-text-3 text-xs">
          80 %
        </text>
        {bars.map((bar) => {
          const height = Math.max(1, (bar.hours / largest) * (BASE - TOP));
          return (
            <rect
              key={bar.rank}
              x={(bar.rank - 1) * step + 1}
              y={BASE - height}
              width={Math.max(1, step - 2)}
              height={height}
              fill={bar.rank <= headCount ? "var(--data)" : "var(--data-rest)"}
            />
          );
        })}
        <path d={line.join("")} fill="none" stroke="var(--text-2)" strokeWidth="1.5" />
        {head ? (
          <g>
            <line
              x1={x(head.rank)}
              x2={x(head.rank)}
              y1={share(head.cumulativeShare)}
              y2={BASE}
              stroke="var(--text-3)"
              strokeDasharray="2 3"
            />
            <circle
              cx={x(head.rank)}
              cy={share(head.cumulativeShare)}
              r={4}
              fill="var(--bg)"
              stroke="var(--text)"
              strokeWidth="1.5"
            />
            <text
              x={x(head.rank) + 8}
              y={share(head.cumulativeShare) + 16}
              className="fill-text font-semibold text-xs"
            >
              {`${headCount} tasks, ${Math.round(head.cumulativeShare * 100)} %`}
            </text>
          </g>
        ) : null}
        {bars
          .filter((bar) => bar.rank === 1 || bar.rank === headCount || bar.rank % 10 === 0)
          .map((bar) => (
            <text
              key={bar.rank}
              x={x(bar.rank)}
              y={BASE + 16}
              textAnchor="middle"
              className="fill-text-3 text-xs"
            >
              {bar.rank}
            </text>
          ))}
        {more > 0 ? (
          <text x={WIDTH + 56} y={HEIGHT - 2} textAnchor="end" className="fill-text-3 text-xs">
            {`${more} more tasks`}
          </text>
        ) : null}
      </svg>
    </figure>
  );
}
