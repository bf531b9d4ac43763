import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { ScheduleView } from "@/lib/core/report/box/schedule-view";
import { PageHeader } from "./page-header";
import { ScheduleForm } from "./report/schedule-form";
import { ScheduleList } from "./report/schedule-list";

export type ScheduleOutcome = { readonly ok: boolean; readonly message: string };

type Props = {
  readonly tabs: ReactNode;
  readonly sendsMail: boolean;
  readonly attachesPdf: boolean;
  readonly ownAddress: string;
  readonly schedules: readonly ScheduleView[];
  readonly plan: (before: ScheduleOutcome | null, form: FormData) => Promise<ScheduleOutcome>;
  readonly stop: (id: string) => Promise<string | null>;
};

/** Who gets the report by mail, when, and of which period. */
export function ReportMailsScreen({ tabs, sendsMail, attachesPdf, schedules, ...rest }: Props) {
  const page = attachesPdf
    ? "The page goes along as a PDF."
    : "No Chromium is installed here, so the page does not go along as a PDF.";
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">Settings</strong>}
        title="Report mails"
        note={`The answer stands in the subject, each period is sent once, at seven in the morning of the workspace's zone. ${page}`}
      />
      {tabs}
      <div className="grid gap-4">
        {sendsMail ? null : (
          <Notice tone="warn" title="This installation sends no mail yet.">
            Whoever runs Toilbox turns it on with TOILBOX_SMTP_URL and TOILBOX_MAIL_FROM. Schedules
            can be planned before; nothing is sent for days that are over.
          </Notice>
        )}
        <Card title="Schedules" note="What a mail covers does not depend on when it goes.">
          <ScheduleList schedules={schedules} stop={rest.stop} />
        </Card>
        <Card title={schedules.length === 0 ? "Plan one" : "Plan another"}>
          <ScheduleForm plan={rest.plan} ownAddress={rest.ownAddress} />
        </Card>
      </div>
    </>
  );
}
