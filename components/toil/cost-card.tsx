import { Whisker } from "@/components/charts/whisker";
import { Card } from "@/components/ui/card";
import type { Estimate } from "@/lib/core/domain/money";
import type { TaskCost } from "@/lib/core/domain/task-cost";
import {
  type Formats,
  formatHours,
  formatMoney,
  formatMoneyBand,
  formatShare,
  formatUnit,
} from "@/lib/core/report/format";
import { axisLines, wordingOf } from "@/lib/core/report/wording";

const RUNG_WORDS: Readonly<Record<number, string>> = {
  1: "work log",
  2: "activity windows",
  3: "notes",
  4: "time in progress",
  5: "default by type",
};
const RUNG_SHADES = ["bg-heat-4", "bg-heat-3", "bg-heat-2", "bg-heat-1", "bg-data-rest"] as const;

function Line({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) {
  return (
    <div
      className={`flex justify-between gap-4 py-0.5 ${strong ? "border-line border-t font-semibold" : ""}`}
    >
      <dt className={strong ? "" : "text-text-2"}>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Band({ estimate, text }: { estimate: Estimate; text: string }) {
  return (
    <div className="mt-2">
      <Whisker estimate={estimate} scale={estimate.p90 * 1.1} />
      <p className="text-text-3 text-xs">{text}</p>
    </div>
  );
}

/** Hours and money a year, where the minutes come from, and what to measure next. */
export function CostCard({
  cost,
  chance,
  formats,
}: {
  cost: TaskCost;
  chance: number;
  formats: Formats;
}) {
  const total = cost.axes.total;
  return (
    <Card title="Cost a year" note={`Hours × chance of toil ${formatUnit(chance)}.`}>
      <dl className="text-13">
        <Line name="Hands-on" value={formatHours(cost.touchHours, formats)} />
        <Line name="Interruption" value={formatHours(cost.interruptionHours, formats)} />
        <Line name="Rework" value={formatHours(cost.reworkHours, formats)} />
        <Line strong name="Toil hours" value={formatHours(cost.toilHours, formats)} />
        {axisLines(cost.axes).map((axis) => (
          <Line key={axis.name} name={axis.name} value={axis.text(formats)} />
        ))}
        <Line
          strong
          name={wordingOf(cost.axes.profile).total}
          value={total ? formatMoney(total.expected, formats) : "not priced"}
        />
      </dl>
      {total ? (
        <Band
          estimate={total}
          text={`P10–P90 ${formatMoneyBand(total.p10, total.p90, formats)}; the dot is the expected value.`}
        />
      ) : (
        <Band
          estimate={cost.hours}
          text={`P10–P90 ${formatHours(cost.hours.p10, formats)} – ${formatHours(cost.hours.p90, formats)}.`}
        />
      )}
      {cost.unpriced.length > 0 ? (
        <p className="mt-1 text-text-3 text-xs">Not priced: {cost.unpriced.join("; ")}.</p>
      ) : null}
      <h3 className="mt-3 font-semibold text-13">Where the minutes come from</h3>
      <div className="mt-1 flex h-2.5 overflow-hidden rounded-sm">
        {cost.rungMix.map(({ rung, share }) => (
          <span key={rung} className={RUNG_SHADES[rung - 1]} style={{ width: `${share * 100}%` }} />
        ))}
      </div>
      <p className="mt-1 text-text-2 text-xs">
        {cost.rungMix
          .map(({ rung, share }) => `${formatShare(share, formats)} ${RUNG_WORDS[rung]}`)
          .join(" · ")}
      </p>
      {cost.measureNext ? (
        <p className="mt-2 text-xs">
          <strong>Measure next:</strong> {cost.measureNext.words}
        </p>
      ) : null}
    </Card>
  );
}
