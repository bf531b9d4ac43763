const WIDTH = 72;
const HEIGHT = 20;

/** A trend in a row: one path, no library. Four-week sums, so that single weeks do not shout. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const sums: number[] = [];
  for (let from = 0; from < values.length; from += 4) {
    sums.push(values.slice(from, from + 4).reduce((sum, value) => sum + value, 0));
  }
  const largest = Math.max(...sums, 1);
  if (sums.length < 2) return <span className="text-text-3 text-xs">–</span>;
  const points = sums.map((value, index) => {
    const x = (index / (sums.length - 1)) * (WIDTH - 4) + 1;
    const y = HEIGHT - 3 - (value / largest) * (HEIGHT - 6);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const [lastX, lastY] = (points.at(-1) ?? "0,0").split(",");
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <polyline points={points.join(" ")} fill="none" stroke="var(--text-2)" strokeWidth="1.25" />
      <circle cx={lastX} cy={lastY} r={2} fill="var(--text)" />
    </svg>
  );
}
