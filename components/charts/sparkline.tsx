const WIDTH = 64;
const HEIGHT = 20;

/** A trend in a row, from 0: one path, no library. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const largest = Math.max(...values, 1);
  if (values.length < 2) return null;
  const points = values.map((value, index) => ({
    x: (index / (values.length - 1)) * (WIDTH - 6) + 2,
    y: HEIGHT - 3 - (value / largest) * (HEIGHT - 6),
  }));
  const last = points.at(-1);
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label} className="inline-block">
      <polyline
        points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
        fill="none"
        stroke="var(--text-3)"
        strokeWidth="1.25"
      />
      {last ? <circle cx={last.x} cy={last.y} r={2} fill="var(--text)" /> : null}
    </svg>
  );
}
