import { toilChange } from "@/lib/core/cost/toil-change";
import {
  calendarOf,
  lastSending,
  nextSending,
  periodWords,
  type Sending,
  sendingWords,
} from "@/lib/core/report/box/mail-schedule";
import { scheduleMail } from "@/lib/core/report/box/schedule-mail";
import { namedAddress } from "../access/public-address";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { log } from "../log";
import { yearlyTasks } from "../report/change-of-run";
import { keptReport, madeFrom } from "../report/kept-report";
import { printKept } from "../report/print-kept";
import { printingBrowser } from "../report/printing-browser";
import { type Report, readReport } from "../report/read-report";
import { listPeople } from "../store/people";
import { ticketsInStretches } from "../store/questions/tickets-in-stretches";
import {
  claimDelivery,
  endDelivery,
  listDeliveries,
  listSchedules,
  type StoredSchedule,
} from "../store/report-schedules";
import { keepSnapshot } from "../store/report-snapshots";
import { readSettings } from "../store/settings";
import { findWorkspaceById } from "../store/workspaces";
import { sendMail, sendsMail } from "./send-mail";

/** Bars in a mail. */
const BARS = 5;

async function calendarOfDesk(scope: WorkspaceScope) {
  return calendarOf((await readSettings(scope)).settings);
}

/** The schedules of a workspace for which a mail is due that did not go yet. */
export async function dueSchedules(scope: WorkspaceScope): Promise<readonly StoredSchedule[]> {
  const schedules = await listSchedules(scope);
  if (schedules.length === 0) return [];
  const [calendar, deliveries] = [await calendarOfDesk(scope), await listDeliveries(scope)];
  const done = new Set(
    deliveries
      .filter(({ status }) => status !== "failed")
      .map(({ scheduleId, period }) => `${scheduleId} ${period}`),
  );
  return schedules.filter((schedule) => {
    const last = lastSending(schedule, now(), calendar);
    return last !== null && !done.has(`${schedule.id} ${last.covers.key}`);
  });
}

async function nextWords(
  scope: WorkspaceScope,
  schedule: StoredSchedule,
  key: string,
): Promise<string | null> {
  const sent = new Set([
    key,
    ...(await listDeliveries(scope))
      .filter(({ scheduleId, status }) => scheduleId === schedule.id && status === "sent")
      .map(({ period }) => period),
  ]);
  const { settings } = await readSettings(scope);
  const next = nextSending(schedule, now(), sent, calendarOf(settings));
  return next && sendingWords(next, settings);
}

function barsOf({ input }: Report) {
  const isPriced = input.totals.axes.total !== null;
  const bars = input.ranked
    .map(({ title, hours, cost }) => ({
      name: title,
      value: isPriced ? (cost?.expected ?? 0) : hours,
    }))
    .sort((a, b) => b.value - a.value)
    .slice(0, BARS);
  return { isPriced, bars };
}

/** The page as a file; null where nothing can print it: the mail says so by saying nothing of it. */
async function pdfOf(scope: WorkspaceScope, snapshotId: string): Promise<Buffer | null> {
  if (printingBrowser() === null) return null;
  return printKept(scope, snapshotId, {}).catch((error: unknown) => {
    // The message of the browser names the address, which is a secret.
    const reason = error instanceof Error ? error.name : "unknown";
    log.warn({ reason }, "the report could not be printed for its mail");
    return null;
  });
}

/** Mails the report to everybody; returns who could not be reached, and throws when nobody could. */
async function sendTo(
  scope: WorkspaceScope,
  schedule: StoredSchedule,
  { covers }: Sending,
): Promise<readonly string[]> {
  const [workspace, report] = [await findWorkspaceById(scope.workspaceId), await readReport(scope)];
  if (!workspace || "tickets" in report) throw new Error("there is no ranking to report on");
  const counts = await ticketsInStretches(scope, report.run.id, {
    from: covers.before,
    middle: covers.from,
    to: covers.to,
    of: { kind: "all" },
  });
  const kept = keptReport(report);
  const snapshotId = await keepSnapshot(scope, kept, madeFrom(report), "mailed");
  const pdf = await pdfOf(scope, snapshotId);
  const members = new Set((await listPeople(scope.workspaceId)).map(({ email }) => email));
  const base = namedAddress();
  const next = await nextWords(scope, schedule, covers.key);
  const refused: string[] = [];
  for (const to of schedule.recipients) {
    const mail = scheduleMail({
      workspace: workspace.name,
      view: report.view,
      figures: kept.json.figures,
      period: periodWords(covers, report.input.settings),
      toil: toilChange("month", yearlyTasks(report.candidates), counts),
      ...barsOf(report),
      // The copy that was mailed: what the mail says stands there next year, too.
      address:
        base && members.has(to.toLowerCase())
          ? `${base}/${workspace.slug}/report/kept/${snapshotId}`
          : null,
      next,
      hasPdf: pdf !== null,
      formats: report.input.settings,
    });
    const attachments = pdf
      ? [{ filename: `${workspace.slug}-report-${kept.json.month}.pdf`, content: pdf }]
      : [];
    await sendMail({ to, ...mail, attachments }).catch((error: unknown) => {
      refused.push(`${to}: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
  // Who got it must not get it again because somebody else's address is wrong.
  if (refused.length === schedule.recipients.length) throw new Error(refused.join("; "));
  return refused;
}

/** Sends the newest due mail of a schedule, once for each period whoever else tries; throws when nobody took it. */
export async function sendDueReport(scope: WorkspaceScope, scheduleId: string): Promise<void> {
  if (!sendsMail()) return;
  const schedule = (await listSchedules(scope)).find(({ id }) => id === scheduleId);
  if (!schedule) return;
  const due = lastSending(schedule, now(), await calendarOfDesk(scope));
  if (!due || !(await claimDelivery(scope, scheduleId, due.covers.key))) return;
  const delivery = { scheduleId, period: due.covers.key };
  let refused: readonly string[];
  try {
    refused = await sendTo(scope, schedule, due);
  } catch (error) {
    await endDelivery(scope, delivery, error instanceof Error ? error.message : String(error));
    throw error;
  }
  await endDelivery(scope, delivery, null, refused.length > 0 ? refused.join("; ") : null);
}
