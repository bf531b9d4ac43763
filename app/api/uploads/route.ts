import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { z } from "zod";
import { visitOrRefusal } from "@/lib/server/access/session";
import { problem, refuse } from "@/lib/server/errors";
import { enqueue } from "@/lib/server/jobs/queue";
import { importOptions, requestImport } from "@/lib/server/store/imports";
import { receiveFile } from "@/lib/server/upload/receive-file";
import { uuidv7 } from "@/lib/server/uuid";

export const dynamic = "force-dynamic";

const query = importOptions.omit({ mapping: true }).extend({
  workspace: z.string().min(1).max(64),
  name: z.string().min(1).max(255),
  batch: z.uuid().optional(),
  /** "1": wait for a person to look at it before anything is imported. */
  review: z.literal("1").optional(),
});

const HTTP_OF = {
  UPLOAD_TOO_LARGE: 413,
  UPLOAD_INCOMPLETE: 400,
  UPLOAD_HASH_DIFFERS: 422,
  DISK_FULL: 507,
} as const;

/** A browser names the page that sent it; another site's page may not upload in somebody's name. */
function fromElsewhere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}

/**
 * Takes the raw bytes of one file, and asks the worker to import it once they are safely on disk; with `review=1`, to
 * look at it first.
 */
export async function PUT(request: Request): Promise<Response> {
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success)
    return problem(400, "QUERY_INVALID", "The upload needs workspace and name in its address.");
  if (fromElsewhere(request))
    return problem(403, "ORIGIN_REFUSED", "Uploads are taken from Toilbox's own pages only.");
  const { workspace, name, batch, review, ...options } = asked.data;
  const entry = await visitOrRefusal(workspace, "imports.write");
  if ("refusal" in entry) return refuse(entry.refusal);
  if (!request.body)
    return problem(400, "FILE_EMPTY", "The file is empty: there is nothing to import.");

  const length = request.headers.get("content-length");
  const received = await receiveFile(Readable.fromWeb(request.body as NodeStream<Uint8Array>), {
    bytes: length === null ? null : Number(length),
    sha256: request.headers.get("x-content-sha256"),
  });
  if (!received.ok)
    return problem(HTTP_OF[received.problem.code], received.problem.code, received.problem.message);

  const { scope } = entry.visit;
  const importId = await requestImport(
    scope,
    { ...received.value, fileName: name },
    { batchId: batch ?? uuidv7(), options, waits: review === "1" },
  );
  await enqueue(review === "1" ? "recognise" : "import", {
    workspaceId: scope.workspaceId,
    importId,
  });
  return Response.json(
    { importId, bytes: received.value.bytes, sha256: received.value.sha256 },
    { status: 201 },
  );
}
