import { z } from "zod";
import { bulkDb } from "@/lib/server/store/db";

const uuid = z.uuid();

/** Every kind of background work and what it needs to know. */
export const JOBS = {
  /** Reads one uploaded file into the workspace, then asks for mining. */
  import: z.object({ workspaceId: uuid, importId: uuid }),
  /** Reads the first rows of an upload that waits for a person. */
  recognise: z.object({ workspaceId: uuid, importId: uuid }),
  /** Counts what an import of a waiting upload would do under the answers so far. */
  survey: z.object({ workspaceId: uuid, importId: uuid }),
  /** Groups, scores, costs and ranks the whole workspace anew. */
  mine: z.object({ workspaceId: uuid }),
  /** Writes the sample export files and imports them. */
  sample: z.object({ workspaceId: uuid }),
} as const;
export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]>;

/** Of two waiting jobs with one key only one runs. */
function keyOf(name: JobName, payload: { workspaceId: string; importId?: string }): string | null {
  if (name === "import" || name === "recognise") return null;
  return `${name}:${name === "survey" ? payload.importId : payload.workspaceId}`;
}

/**
 * Puts work in the queue. Jobs of one workspace run one after the other (they share a queue), so that imports and
 * mining of a workspace never race; workspaces do not wait for each other. Recognising stores nothing that others read,
 * and a person waits for it: it runs beside them. Mining asked for twice while it waits runs once (job key).
 */
export async function enqueue<Name extends JobName>(
  name: Name,
  payload: JobPayload<Name>,
): Promise<void> {
  const queue = name === "recognise" ? null : payload.workspaceId;
  await bulkDb()`
    SELECT graphile_worker.add_job(
      ${name}::text, payload => ${JSON.stringify(payload)}::text::json, queue_name => ${queue}::text,
      max_attempts => 3, job_key => ${keyOf(name, payload)}::text)`;
}
