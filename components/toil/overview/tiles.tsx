import { Link } from "@/components/ui/link";
import type { TileView } from "@/lib/core/report/overview/overview-view";
import { MetricHint } from "../metric-hint";
import { ChangeMark } from "./change-mark";

/** Four numbers; each opens what it counts. */
export function Tiles({ tiles }: { tiles: readonly TileView[] }) {
  return (
    <dl className="grid border-line border-y sm:grid-cols-2 xl:grid-cols-4">
      {tiles.map((tile) => (
        <div
          key={tile.name}
          className="border-line py-4 pr-5 max-xl:border-b max-xl:last:border-b-0 sm:max-xl:odd:border-r xl:border-l xl:pl-5 xl:first:border-l-0 xl:first:pl-0 sm:max-xl:even:pl-5"
        >
          <dt className="text-13 text-text-2">
            <MetricHint metric={tile.metric}>{tile.name}</MetricHint>
          </dt>
          <dd className="mt-0.5">
            <span className="flex flex-wrap items-baseline gap-x-2">
              <Link
                href={tile.href}
                className="font-semibold text-3xl tabular-nums tracking-tight underline-offset-4 hover:text-accent hover:underline"
              >
                {tile.value}
              </Link>
              <span className="text-13 text-text-2 tabular-nums">{tile.aside}</span>
            </span>
            <span className="mt-0.5 flex flex-wrap gap-x-1.5 text-text-2 text-xs tabular-nums">
              {tile.change ? <ChangeMark {...tile.change} /> : null}
              {tile.note}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
