import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { link, mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { FileStore } from "@tus/file-store";
import { MemoryLocker, Server } from "@tus/server";
import { z } from "zod";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { dataPath, env } from "../env";
import { problem, refuse } from "../errors";
import { faultpoint } from "../faultpoint";
import { findImportOfKey, refusalBefore } from "../store/uploads";
import { uuidv7 } from "../uuid";
import { acceptAndMakeRoom } from "./accept-upload";
import { discardFile, flushToDisk } from "./receive-file";
import { refuseUpload, workspaceLimits } from "./workspace-limits";

export const RESUMABLE_PATH = "/api/uploads/resumable";
const FOLDER = path.join("uploads", "partial");
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Who sends which file where; written once when an upload is created, and never taken from the client again. */
export const uploadTarget = z.object({
  workspace: z.string().min(1).max(64),
  name: z.string().min(1).max(255),
  batch: z.uuid(),
});
const ownership = uploadTarget.extend({ actor: z.string() });
export type Ownership = z.infer<typeof ownership>;

/** Shared by all requests: two of them never write to one file at once. */
const locker = new MemoryLocker();

class PieceStore extends FileStore {
  override async write(...piece: Parameters<FileStore["write"]>): Promise<number> {
    await faultpoint("upload.chunk.beforeWrite");
    const offset = await super.write(...piece);
    await faultpoint("upload.chunk.afterWriteBeforeOffset");
    return offset;
  }
}

async function store(): Promise<FileStore> {
  const directory = dataPath(FOLDER);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return new PieceStore({ directory });
}

/**
 * Deletes what was begun or finished a day ago: nobody comes back for it. A finished file has a second name among the
 * uploads, so only its first goes.
 */
async function sweep(): Promise<void> {
  const folder = dataPath(FOLDER);
  const before = now().getTime() - KEPT_MS;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found && found.mtimeMs < before) await rm(file, { force: true });
  }
}

/** Bytes that a workspace's unfinished uploads will take; what is whole is recorded, or about to be. */
async function announcedBytes(datastore: FileStore, workspace: string): Promise<number> {
  let bytes = 0;
  for (const name of await readdir(dataPath(FOLDER))) {
    if (!z.uuid().safeParse(name).success) continue;
    const upload = await datastore.getUpload(name).catch(() => null);
    if (!upload || upload.offset === upload.size || upload.metadata?.workspace !== workspace)
      continue;
    bytes += upload.size ?? 0;
  }
  return bytes;
}

/** Whose upload the id names; null when there is none. */
export async function ownerOf(id: string): Promise<Ownership | null> {
  if (!z.uuid().safeParse(id).success) return null;
  try {
    return ownership.parse((await (await store()).getUpload(id)).metadata);
  } catch {
    return null;
  }
}

/** SHA-256 and length of a file as the disk holds it, flushed before it is read. */
async function measure(file: string): Promise<{ bytes: number; sha256: string }> {
  await flushToDisk(file);
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    bytes += chunk.length;
    hash.update(chunk);
  }
  return { bytes, sha256: hash.digest("hex") };
}

/**
 * Records a whole upload and asks for its review. The id of the upload is its idempotency key, so it may be called any
 * number of times, also at once. The bytes keep a second name until the clean-up, so that a late HEAD still finds them.
 */
async function finish(
  scope: WorkspaceScope,
  id: string,
  length: number,
  owner: Ownership,
): Promise<Response | { importId: string }> {
  const idempotencyKey = `tus:${id}`;
  const recorded = await findImportOfKey(scope, idempotencyKey);
  if (recorded) return { importId: recorded };
  const relative = path.join("uploads", id);
  const got = await measure(dataPath(FOLDER, id));
  if (got.bytes !== length)
    return problem(400, "UPLOAD_INCOMPLETE", `${got.bytes} of ${length} bytes arrived. Resume it.`);
  await faultpoint("upload.chunk.beforeComplete");
  await link(dataPath(FOLDER, id), dataPath(relative)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const accepted = await acceptAndMakeRoom(
    scope,
    { id, path: relative, fileName: owner.name, ...got },
    { batchId: owner.batch, options: {}, idempotencyKey, waits: true },
    workspaceLimits(),
  );
  if (!accepted.ok) {
    await discardFile(relative);
    return refuseUpload(accepted.problem);
  }
  const { importId } = accepted.value;
  await faultpoint("upload.chunk.afterCompleteBeforeAck");
  return { importId };
}

/** The id that an address below RESUMABLE_PATH names; null for the address itself. */
export function uploadIdOf(request: Request): string | null {
  return new URL(request.url).pathname.slice(RESUMABLE_PATH.length + 1) || null;
}

async function refuseNew(
  request: Request,
  scope: WorkspaceScope,
  announced: number,
): Promise<Response | null> {
  const length = Number(request.headers.get("upload-length"));
  if (!Number.isSafeInteger(length) || length <= 0)
    return problem(400, "FILE_EMPTY", "The file is empty: there is nothing to import.");
  const upload = { bytes: announced + length, idempotencyKey: null };
  const noRoom = await refusalBefore(scope, upload, workspaceLimits());
  return noRoom && refuseUpload(noRoom);
}

/**
 * Answers one request of the tus 1.0 protocol for somebody who may import. Another person's upload is not found. When
 * the last byte is on disk the answer names the import in `Toilbox-Import`, and so does every later HEAD.
 */
export async function answerResumable(
  request: Request,
  scope: WorkspaceScope,
  owner: Ownership,
): Promise<Response> {
  const asked = uploadIdOf(request);
  const stored = asked === null ? owner : await ownerOf(asked);
  if (!stored || stored.actor !== owner.actor || stored.workspace !== owner.workspace)
    return refuse(404);
  const datastore = await store();
  if (request.method === "POST") {
    await sweep();
    const announced = await announcedBytes(datastore, owner.workspace);
    const refusal = await refuseNew(request, scope, announced);
    if (refusal) return refusal;
  }
  const server = new Server({
    path: RESUMABLE_PATH,
    datastore,
    locker,
    maxSize: env().TOILBOX_MAX_UPLOAD_BYTES,
    relativeLocation: true,
    namingFunction: () => uuidv7(),
    onUploadCreate: async () => ({ metadata: { ...owner } }),
  });
  const answer = await server.handleWeb(request);
  const isPlace = answer.ok && (request.method === "PATCH" || request.method === "HEAD");
  if (!isPlace || asked === null) return answer;
  const { size } = await datastore.getUpload(asked);
  if (size === undefined || Number(answer.headers.get("upload-offset")) !== size) return answer;
  const done = await finish(scope, asked, size, stored);
  if (done instanceof Response) return done;
  const headers = new Headers(answer.headers);
  headers.set("toilbox-import", done.importId);
  headers.set("toilbox-batch", stored.batch);
  return new Response(null, { status: answer.status, headers });
}
