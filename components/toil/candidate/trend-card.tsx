import { useFormats } from "#formats";
import { CardMenu } from "@/components/charts/card-menu";
import { Card } from "@/components/ui/card";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { TrendView } from "@/lib/core/report/candidate/trend-view";
import { AnnotatedTrend, type NotesOfTask } from "../annotations/annotated-trend";
import { ChangeMark } from "../overview/change-mark";
import { PeriodBar } from "../period/period-bar";
import type { SavePreferences } from "../personal/save-preferences";

type Props = {
  readonly trend: TrendView;
  readonly notes: NotesOfTask;
  readonly save: SavePreferences;
};

/** A task's tickets week by week, beside the weeks that the reader compares with. */
export function TrendCard({ trend, notes, save }: Props) {
  const formats = useFormats();
  const title = sayCandidates(formats, "Tickets a week");
  const { note, change, points, period } = trend;
  return (
    <Card
      id="tickets-a-week"
      title={title}
      note={note}
      action={points.length > 0 ? <CardMenu title={title} /> : null}
    >
      {period ? (
        <div data-screen-only className="mb-3">
          <PeriodBar view={period} side="left" save={save} />
        </div>
      ) : null}
      {change ? (
        <p className="mb-2 flex flex-wrap items-center gap-x-1.5 text-13 text-text-2 tabular-nums">
          {change.mark ? <ChangeMark {...change.mark} /> : null}
          {change.note}
        </p>
      ) : null}
      {points.length > 0 ? <AnnotatedTrend trend={trend} of={notes} /> : null}
    </Card>
  );
}
