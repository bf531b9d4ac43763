import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { z } from "zod";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { visitOrRefusal } from "@/lib/server/access/session";
import { dataPath } from "@/lib/server/env";
import { fromElsewhere, problem, refuse, refuseElsewhere } from "@/lib/server/errors";
import { faultpoint } from "@/lib/server/faultpoint";
import { type ImportOptions, importOptions } from "@/lib/server/store/imports";
import { refusalBefore } from "@/lib/server/store/uploads";
import { acceptAndMakeRoom } from "@/lib/server/upload/accept-upload";
import { dryRunApart } from "@/lib/server/upload/dry-run-apart";
import { discardFile, receiveFile } from "@/lib/server/upload/receive-file";
import { refuseUpload, workspaceLimits } from "@/lib/server/upload/workspace-limits";
import { uuidv7 } from "@/lib/server/uuid";

export const dynamic = "force-dynamic";

const query = importOptions
  .omit({ mapping: true, readAs: true, isSample: true, keepsSource: true })
  .extend({
    workspace: z.string().min(1).max(64),
    name: z.string().min(1).max(255),
    batch: z.uuid().optional(),
    /** "1": wait for a person to look at it before anything is imported. */
    review: z.literal("1").optional(),
    /** "1": say what an import would do, and store nothing. */
    dryRun: z.literal("1").optional(),
  });

const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,128}$/)
  .nullable();

const HTTP_OF = {
  UPLOAD_TOO_LARGE: 413,
  UPLOAD_INCOMPLETE: 400,
  UPLOAD_HASH_DIFFERS: 422,
  DISK_FULL: 507,
} as const;

type Asked = {
  readonly scope: WorkspaceScope;
  readonly name: string;
  readonly batch: string | undefined;
  readonly options: ImportOptions;
  /** Until a person has looked at it. */
  readonly waits: boolean;
  readonly isDryRun: boolean;
  readonly idempotencyKey: string | null;
};

/** What the request asks for, by somebody who may; else the answer to them. */
async function readRequest(request: Request): Promise<Asked | Response> {
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success)
    return problem(
      400,
      "QUERY_INVALID",
      `The upload needs workspace and name in its address, and what else stands there must be one of the choices: ${asked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}.`,
    );
  const key = idempotencyKey.safeParse(request.headers.get("idempotency-key"));
  if (!key.success)
    return problem(
      400,
      "IDEMPOTENCY_KEY_INVALID",
      "An Idempotency-Key has 1 to 128 visible ASCII characters, for instance a UUID.",
    );
  if (fromElsewhere(request)) return refuseElsewhere();
  const { workspace, name, batch, review, dryRun, ...options } = asked.data;
  const entry = await visitOrRefusal(workspace, "imports.write");
  if ("refusal" in entry) return refuse(entry.refusal);
  return {
    scope: entry.visit.scope,
    name,
    batch,
    options,
    waits: review === "1",
    isDryRun: dryRun === "1",
    idempotencyKey: key.data,
  };
}

/**
 * Takes the raw bytes of one file, and asks the worker to import it once they are safely on disk; with `review=1`, to
 * look at it first; with `dryRun=1` the answer is that of `toilbox import --dry-run --json`. Sent again with the same Idempotency-Key and the same bytes, it gives the same answer and imports nothing twice.
 */
export async function PUT(request: Request): Promise<Response> {
  const asked = await readRequest(request);
  if (asked instanceof Response) return asked;
  if (!request.body)
    return problem(400, "FILE_EMPTY", "The file is empty: there is nothing to import.");
  const { scope, name, batch, options, waits } = asked;
  const length = request.headers.get("content-length");
  const announced = length === null ? null : Number(length);
  const limits = workspaceLimits();
  const noRoom = await refusalBefore(
    scope,
    { bytes: announced ?? 0, idempotencyKey: asked.idempotencyKey },
    limits,
  );
  if (noRoom) return refuseUpload(noRoom);

  const received = await receiveFile(Readable.fromWeb(request.body as NodeStream<Uint8Array>), {
    bytes: announced,
    sha256: request.headers.get("x-content-sha256"),
  });
  if (!received.ok)
    return problem(HTTP_OF[received.problem.code], received.problem.code, received.problem.message);
  const { path, bytes, sha256 } = received.value;
  if (asked.isDryRun) {
    const file = { label: name, path: dataPath(path) };
    const files = await dryRunApart(scope, file, options).finally(() => discardFile(path));
    return Response.json({ files });
  }
  const accepted = await acceptAndMakeRoom(
    scope,
    { ...received.value, fileName: name },
    { batchId: batch ?? uuidv7(), options, idempotencyKey: asked.idempotencyKey, waits },
    limits,
  );
  if (!accepted.ok || accepted.value.isRepeated) await discardFile(path);
  if (!accepted.ok) return refuseUpload(accepted.problem);
  const { importId } = accepted.value;
  await faultpoint("upload.chunk.afterCompleteBeforeAck");
  return Response.json({ importId, bytes, sha256 }, { status: 201 });
}
