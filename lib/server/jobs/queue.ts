import { z } from "zod";
import { bulkDb, type ScopedDb } from "@/lib/server/store/db";

const uuid = z.uuid();

/** Every kind of background work and what it needs to know. */
export const JOBS = {
  /** Reads one uploaded file into the workspace, then asks for mining. */
  import: z.object({ workspaceId: uuid, importId: uuid }),
  /** Reads the first rows of an upload that waits for a person. */
  recognise: z.object({ workspaceId: uuid, importId: uuid }),
  /** Counts what an import of a waiting upload would do under the answers so far. */
  survey: z.object({ workspaceId: uuid, importId: uuid }),
  /** Takes one import back, then asks for mining. */
  undo: z.object({ workspaceId: uuid, importId: uuid }),
  /** Groups, scores, costs and ranks the whole workspace anew. */
  mine: z.object({ workspaceId: uuid }),
  /** Lets the active run follow what people decided about groups, verdicts and settings, without grouping it all anew. */
  rescore: z.object({ workspaceId: uuid }),
  /** Tells whoever wants to know that an import is over. */
  notify: z.object({ workspaceId: uuid, importId: uuid, way: z.enum(["mail", "webhook"]) }),
  /** Takes away what is left of a workspace that was shut. */
  remove: z.object({ workspaceId: uuid }),
  /** Removes what is older than the workspace keeps. */
  retain: z.object({ workspaceId: uuid }),
  /** Tells leads and executives what was said or decided on the report. */
  tell: z.object({
    workspaceId: uuid,
    what: z.enum(["approved", "withdrawn", "said"]),
    id: uuid,
  }),
  /** Mails one report of a schedule, once for each period. */
  report: z.object({ workspaceId: uuid, scheduleId: uuid }),
  /** Writes the sample export files and imports them. */
  sample: z.object({ workspaceId: uuid }),
} as const;
export type JobName = keyof typeof JOBS;
const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]>;

/**
 * Where work is done. `ranking` keeps the processor for seconds on end. `storing` changes tickets: it need not wait for a
 * ranking, because what it changes is ranked after it. `asked`: somebody waits for it at a screen. Lanes do not wait for
 * each other.
 */
export type Lane = "ranking" | "storing" | "asked";

/**
 * How each kind waits. `oneByOne`: such jobs of a workspace in this lane run one after the other. `key`: of two waiting
 * jobs with the same value there only one runs; null: each runs.
 */
const WAYS: Readonly<
  Record<
    JobName,
    {
      readonly lane: Lane;
      readonly oneByOne: boolean;
      readonly key: "workspaceId" | "importId" | "scheduleId" | null;
    }
  >
> = {
  import: { lane: "storing", oneByOne: true, key: null },
  recognise: { lane: "asked", oneByOne: false, key: null },
  survey: { lane: "asked", oneByOne: true, key: "importId" },
  undo: { lane: "storing", oneByOne: true, key: null },
  mine: { lane: "ranking", oneByOne: true, key: "workspaceId" },
  rescore: { lane: "ranking", oneByOne: true, key: "workspaceId" },
  notify: { lane: "asked", oneByOne: false, key: null },
  remove: { lane: "storing", oneByOne: true, key: "workspaceId" },
  retain: { lane: "storing", oneByOne: true, key: "workspaceId" },
  tell: { lane: "asked", oneByOne: false, key: null },
  report: { lane: "ranking", oneByOne: false, key: "scheduleId" },
  sample: { lane: "storing", oneByOne: true, key: "workspaceId" },
};

/** The kinds of work of one lane. */
export function jobsOf(lane: Lane): readonly JobName[] {
  return JOB_NAMES.filter((name) => WAYS[name].lane === lane);
}

/** Name of the queue in which a lane's work of one workspace stands in line. */
export function queueName(lane: Lane, workspaceId: string): string {
  return `${lane}:${workspaceId}`;
}

function keyOf(
  name: JobName,
  payload: { workspaceId: string; importId?: string; scheduleId?: string },
): string | null {
  const { key } = WAYS[name];
  return key && `${name}:${payload[key]}`;
}

function queueOf(name: JobName, workspaceId: string): string | null {
  const { lane, oneByOne } = WAYS[name];
  return oneByOne ? queueName(lane, workspaceId) : null;
}

/**
 * Puts work in the queue. What stores tickets in a workspace shares a queue, and so does what ranks them; workspaces do
 * not wait for each other. Mining asked for twice while it waits runs once (job key).
 */
export async function enqueue<Name extends JobName>(
  name: Name,
  payload: JobPayload<Name>,
): Promise<void> {
  await bulkDb()`
    SELECT graphile_worker.add_job(
      ${name}::text, payload => ${JSON.stringify(payload)}::text::json,
      queue_name => ${queueOf(name, payload.workspaceId)}::text, max_attempts => 3,
      job_key => ${keyOf(name, payload)}::text)`;
}

const modeOf = (gatherSeconds: number) => (gatherSeconds > 0 ? "preserve_run_at" : "replace");

/**
 * Puts work in the queue in the transaction that records why: neither is there without the other, whatever is killed in
 * between, and no page shows what was recorded without saying that work is under way.
 *
 * With `gatherSeconds` it begins so much later, and what is asked in between joins the waiting job, whose time stays.
 */
export async function enqueueWithin<Name extends JobName>(
  db: ScopedDb,
  name: Name,
  payload: JobPayload<Name>,
  { gatherSeconds = 0 } = {},
): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.add_job(
      ${name}::text, payload => ${JSON.stringify(payload)}::text::json,
      queue_name => ${queueOf(name, payload.workspaceId)}::text,
      run_at => now() + ${gatherSeconds}::float8 * interval '1 second', max_attempts => 3,
      job_key => ${keyOf(name, payload)}::text, job_key_mode => ${modeOf(gatherSeconds)}::text)`;
}
