"use client";

import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { sayMails } from "@/lib/core/messages/mails";
import type { ScheduleView } from "@/lib/core/report/box/schedule-view";
import { useAct } from "../use-act";

type Props = {
  readonly schedules: readonly ScheduleView[];
  readonly stop: (id: string) => Promise<string | null>;
};

/** Each schedule with its next mail and what became of the last. */
export function ScheduleList({ schedules, stop }: Props) {
  const [isBusy, run] = useAct();
  const formats = useFormats();
  if (schedules.length === 0)
    return (
      <p className="text-13 text-text-2">
        {sayMails(formats, "Nobody gets the report by mail yet.")}
      </p>
    );
  return (
    <ul className="text-13">
      {schedules.map(({ id, title, recipients, next, last }) => (
        <li
          key={id}
          className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-line border-t py-2.5 first:border-t-0"
        >
          <div className="min-w-0">
            <p className="font-medium">{title}</p>
            <p className="break-words text-text-2">{recipients}</p>
            <p className="tabular-nums">{next}</p>
            {last ? (
              <p className={`text-xs tabular-nums ${last.isBad ? "text-bad" : "text-text-2"}`}>
                {last.text}
              </p>
            ) : null}
          </div>
          <Button
            disabled={isBusy}
            onClick={() =>
              run(() => stop(id), sayMails(formats, "No further mail of this schedule goes."))
            }
          >
            {sayMails(formats, "Stop")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
