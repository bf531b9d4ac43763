import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayOverview } from "@/lib/core/messages/overview";
import type { AlarmsView, AlarmView } from "@/lib/core/report/overview/overview-alarms";
import { MetricHint } from "../metric-hint";

const KINDS = {
  new: { name: "New", look: "bg-bad-soft text-bad" },
  growing: { name: "Growing", look: "bg-warn-soft text-warn" },
} as const;

/** Tickets a week as small bars, with the same numbers for those who do not see them. */
function MiniBars({ alarm }: { alarm: AlarmView }) {
  const formats = useFormats();
  const last = alarm.bars.filter(({ isAlarm }) => isAlarm).map(({ tickets }) => tickets);
  return (
    <span
      role="img"
      aria-label={sayOverview(formats, "Tickets a week: {counts} since the alarm began", {
        counts: last.join(", "),
      })}
      className="flex h-7 w-[104px] items-end gap-px"
    >
      {alarm.bars.map((bar) => (
        <span
          key={bar.week}
          title={sayOverview(formats, "Week of {week}: {count}", {
            week: bar.week,
            count: bar.tickets,
          })}
          className={`min-h-px flex-1 ${bar.isAlarm ? "bg-warn" : "bg-data-rest"}`}
          style={{ height: `${bar.height}%` }}
        />
      ))}
    </span>
  );
}

function Alarm({ alarm }: { alarm: AlarmView }) {
  const formats = useFormats();
  const { name, look } = KINDS[alarm.kind];
  return (
    <li className="grid grid-cols-[72px_minmax(0,1fr)] items-center gap-x-4 gap-y-2 border-line border-t py-3 text-13 sm:grid-cols-[72px_minmax(0,1fr)_104px_92px]">
      <span className={`justify-self-start rounded px-2 py-0.5 font-medium text-xs ${look}`}>
        {sayOverview(formats, name)}
      </span>
      <span className="min-w-0">
        <Link className="font-semibold hover:text-accent" href={alarm.href}>
          {alarm.title}
        </Link>
        <span className="block text-text-2">{alarm.says}</span>
      </span>
      <span className="max-sm:col-start-2">
        <MiniBars alarm={alarm} />
      </span>
      <span className="tabular-nums max-sm:col-start-2 sm:text-right">
        <span className="block font-semibold">{alarm.statistic}</span>
        <span className="block text-text-2 text-xs">{alarm.hours}</span>
      </span>
    </li>
  );
}

/** Work that has begun or doubled, with the rule behind it and how often that is wrong. */
export function AlarmsCard({ view }: { view: AlarmsView }) {
  const formats = useFormats();
  return (
    <div id="new-or-growing">
      <Card
        title={
          <MetricHint metric="toilAlarm">{sayOverview(formats, "New or growing toil")}</MetricHint>
        }
      >
        {view.alarms.length === 0 ? (
          <p className="py-2 text-13 text-text-2">
            {sayOverview(formats, "No task has begun or doubled in the last 13 weeks.")}
          </p>
        ) : (
          <ul>
            {view.alarms.map((alarm) => (
              <Alarm key={alarm.id} alarm={alarm} />
            ))}
          </ul>
        )}
        <p className="border-line border-t pt-3 text-text-3 text-xs">
          {view.more > 0 ? `${sayOverview(formats, "{count} more.", { count: view.more })} ` : null}
          {view.rule}
        </p>
      </Card>
    </div>
  );
}
