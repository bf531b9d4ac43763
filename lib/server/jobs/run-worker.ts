import { type JobHelpers, Logger, type Runner, run, type TaskList } from "graphile-worker";
import { scopeOfJob } from "../access/scope";
import { env } from "../env";
import { faultpoint } from "../faultpoint";
import { log } from "../log";
import { sendsMail } from "../notify/send-mail";
import { dueSchedules, sendDueReport } from "../notify/send-report";
import { tellImportEnded } from "../notify/tell-import-ended";
import { tellReport } from "../notify/tell-report";
import { runImport } from "../pipeline/run-import";
import { runRescoring } from "../pipeline/run-mining";
import { runRemoval } from "../pipeline/run-removal";
import { runRetention } from "../pipeline/run-retention";
import { runUndo } from "../pipeline/run-undo";
import { recogniseWaiting, surveyWaiting } from "../pipeline/survey-import";
import { importSample } from "../setup/sample-workspace";
import { allWorkspaceIds } from "../store/report-schedules";
import { findWorkspaceById } from "../store/workspaces";
import { sparingMemory } from "./heap-growth";
import { lockIds } from "./heartbeat";
import { enqueue, JOBS, type JobName, type JobPayload, jobsOf, type Lane } from "./queue";
import { rankInTurn } from "./rank-in-turn";

type Handlers = {
  readonly [Name in JobName]: (payload: JobPayload<Name>, lastTry: boolean) => Promise<void>;
};

const HANDLERS: Handlers = {
  import: ({ workspaceId, importId }, lastTry) =>
    runImport(scopeOfJob(workspaceId, "worker"), importId, { lastTry }),
  recognise: ({ workspaceId, importId }, lastTry) =>
    recogniseWaiting(scopeOfJob(workspaceId, "worker"), importId, { lastTry }),
  survey: ({ workspaceId, importId }, lastTry) =>
    surveyWaiting(scopeOfJob(workspaceId, "worker"), importId, { lastTry }),
  undo: ({ workspaceId, importId }, lastTry) =>
    runUndo(scopeOfJob(workspaceId, "worker"), importId, { lastTry }),
  mine: ({ workspaceId }) => rankInTurn(scopeOfJob(workspaceId, "worker")),
  rescore: ({ workspaceId }) =>
    sparingMemory(() => runRescoring(scopeOfJob(workspaceId, "worker"))),
  notify: ({ workspaceId, importId, way }) =>
    tellImportEnded(scopeOfJob(workspaceId, "worker"), importId, way),
  remove: ({ workspaceId }) => runRemoval(scopeOfJob(workspaceId, "worker")),
  retain: ({ workspaceId }) => runRetention(scopeOfJob(workspaceId, "worker")),
  tell: ({ workspaceId, what, id }) => tellReport(scopeOfJob(workspaceId, "worker"), what, id),
  report: ({ workspaceId, scheduleId }) =>
    sendDueReport(scopeOfJob(workspaceId, "worker"), scheduleId),
  sample: ({ workspaceId }) => importSample(scopeOfJob(workspaceId, "worker")),
};

function taskOf<Name extends JobName>(name: Name) {
  return async (payload: unknown, helpers: JobHelpers): Promise<void> => {
    const started = performance.now();
    const parsed = JOBS[name].parse(payload) as JobPayload<Name>;
    await faultpoint("job.claimed");
    // Asked for before its workspace was removed.
    if ((await findWorkspaceById(parsed.workspaceId)) === null) return;
    await HANDLERS[name](parsed, helpers.job.attempts >= helpers.job.max_attempts);
    log.info(
      { job: name, payload: JSON.stringify(parsed), ms: Math.round(performance.now() - started) },
      "job done",
    );
  };
}

const DUE_REPORTS = "due-reports";
const OLD_TICKETS = "old-tickets";
/** Mails every quarter of an hour, old tickets in the night; UTC. Several workers share one clock in the database, so that each tick runs once. */
const CRONTAB = `*/15 * * * * ${DUE_REPORTS}\n17 2 * * * ${OLD_TICKETS}`;

/** Asks every workspace to look for tickets older than it keeps; most keep all. */
async function enqueueRetention(): Promise<void> {
  for (const workspaceId of await allWorkspaceIds()) await enqueue("retain", { workspaceId });
}

/** Asks for the mails that are due; a mail that was asked for twice goes once. */
async function enqueueDueReports(): Promise<void> {
  if (!sendsMail()) return;
  for (const workspaceId of await allWorkspaceIds())
    for (const { id } of await dueSchedules(scopeOfJob(workspaceId, "worker")))
      await enqueue("report", { workspaceId, scheduleId: id });
}

const quietLogger = new Logger(() => (level, message, meta) => {
  if (level === "error") log.error({ meta }, message);
  else if (level === "warning") log.warn(message);
  else log.debug(message);
});

/** Takes the jobs of a lane until stopped; `beatFor` is told the ids whose heartbeat somebody must keep. */
export async function runWorker(
  lane: Lane,
  beatFor: (ids: ReadonlySet<string>) => void,
): Promise<Runner> {
  const taskList: TaskList = Object.fromEntries(jobsOf(lane).map((name) => [name, taskOf(name)]));
  // Not where a ranking keeps the processor.
  const keepsTime = lane === "asked";
  if (keepsTime) {
    taskList[DUE_REPORTS] = () => enqueueDueReports();
    taskList[OLD_TICKETS] = () => enqueueRetention();
  }
  const { events, ids } = lockIds();
  const runner = await run({
    events,
    connectionString: env().DATABASE_URL,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: quietLogger,
    taskList,
    ...(keepsTime ? { crontab: CRONTAB } : {}),
  });
  beatFor(ids);
  return runner;
}
