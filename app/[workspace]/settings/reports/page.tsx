import { ReportMailsScreen } from "@/components/toil/report-mails-screen";
import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import { calendarOf, nextSending } from "@/lib/core/report/box/mail-schedule";
import { scheduleView } from "@/lib/core/report/box/schedule-view";
import { titled } from "@/lib/server/access/page-title";
import { settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { now } from "@/lib/server/clock";
import { sendsMail } from "@/lib/server/notify/send-mail";
import { printingBrowser } from "@/lib/server/report/printing-browser";
import { listDeliveries, listSchedules } from "@/lib/server/store/report-schedules";
import { readSettings } from "@/lib/server/store/settings";
import { planMails, stopMails } from "./schedule-actions";

export const generateMetadata = titled("Report mails");

type Props = { readonly params: Promise<{ workspace: string }> };

export default async function ReportMailsPage({ params }: Props) {
  const { workspace } = await params;
  const { scope, role, person } = await requireVisit(workspace, "settings.write");
  const [schedules, deliveries, { settings }] = await Promise.all([
    listSchedules(scope),
    listDeliveries(scope),
    readSettings(scope),
  ]);
  const calendar = calendarOf(settings);
  const views = schedules.map((schedule) => {
    const own = deliveries.filter(({ scheduleId }) => scheduleId === schedule.id);
    const done = new Set(
      own.filter(({ status }) => status !== "failed").map(({ period }) => period),
    );
    const next = nextSending(schedule, now(), done, calendar);
    return scheduleView(schedule, { next, last: own[0] ?? null }, settings);
  });
  return (
    <ReportMailsScreen
      tabs={<SettingsTabs workspace={workspace} current="reports" {...settingsPages(role)} />}
      sendsMail={sendsMail()}
      attachesPdf={printingBrowser() !== null}
      ownAddress={person.email}
      schedules={views}
      plan={planMails.bind(null, workspace)}
      stop={stopMails.bind(null, workspace)}
    />
  );
}
