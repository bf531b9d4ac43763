import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { sayMails } from "@/lib/core/messages/mails";
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

const WITH_PDF =
  "The answer stands in the subject, each period is sent once, at seven in the morning of the workspace's zone. The page goes along as a PDF.";
const WITHOUT_PDF =
  "The answer stands in the subject, each period is sent once, at seven in the morning of the workspace's zone. No Chromium is installed here, so the page does not go along as a PDF.";

/** Who gets the report by mail, when, and of which period. */
export function ReportMailsScreen({ tabs, sendsMail, attachesPdf, schedules, ...rest }: Props) {
  const formats = useFormats();
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">{sayMails(formats, "Settings")}</strong>}
        title={sayMails(formats, "Report mails")}
        note={sayMails(formats, attachesPdf ? WITH_PDF : WITHOUT_PDF)}
      />
      {tabs}
      <div className="grid gap-4">
        {sendsMail ? null : (
          <Notice tone="warn" title={sayMails(formats, "This installation sends no mail yet.")}>
            {sayMails(
              formats,
              "Whoever runs Toilbox turns it on with TOILBOX_SMTP_URL and TOILBOX_MAIL_FROM. Schedules can be planned before; nothing is sent for days that are over.",
            )}
          </Notice>
        )}
        <Card
          title={sayMails(formats, "Schedules")}
          note={sayMails(formats, "What a mail covers does not depend on when it goes.")}
        >
          <ScheduleList schedules={schedules} stop={rest.stop} />
        </Card>
        <Card
          title={
            schedules.length === 0
              ? sayMails(formats, "Plan one")
              : sayMails(formats, "Plan another")
          }
        >
          <ScheduleForm plan={rest.plan} ownAddress={rest.ownAddress} />
        </Card>
      </div>
    </>
  );
}
