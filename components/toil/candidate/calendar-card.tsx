import { useFormats } from "#formats";
import { Calendar } from "@/components/charts/calendar";
import { CardMenu } from "@/components/charts/card-menu";
import { Card } from "@/components/ui/card";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CalendarView } from "@/lib/core/report/calendar-view";

/** On which days a task's tickets come in: bursts, and the work of months' ends. */
export function CalendarCard({ view }: { view: CalendarView }) {
  const formats = useFormats();
  const title = sayCandidates(formats, "Tickets a day");
  return (
    <Card id="tickets-a-day" title={title} note={view.note} action={<CardMenu title={title} />}>
      <Calendar
        view={view}
        caption={sayCandidates(formats, "Tickets by day, a column for each week")}
      />
    </Card>
  );
}
