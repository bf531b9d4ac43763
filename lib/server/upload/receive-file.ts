import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { bad, good, type Result } from "@/lib/core/domain/result";
import { dataPath, env } from "../env";
import { faultpoint } from "../faultpoint";
import { uuidv7 } from "../uuid";

export type ReceivedFile = {
  readonly id: string;
  /** Relative to the data folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
};

export type UploadProblem = {
  readonly code: "UPLOAD_TOO_LARGE" | "UPLOAD_INCOMPLETE" | "UPLOAD_HASH_DIFFERS" | "DISK_FULL";
  readonly message: string;
};

export type Expectation = {
  /** From Content-Length; null when the client did not say. */
  readonly bytes: number | null;
  /** Lower-case hex the client computed; null when it did not. */
  readonly sha256: string | null;
};

class TooLarge extends Error {}

function meter(limit: number): { stream: Transform; read(): { bytes: number; sha256: string } } {
  const hash = createHash("sha256");
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) return done(new TooLarge());
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, read: () => ({ bytes, sha256: hash.digest("hex") }) };
}

/** Waits until what was written stands on the disk. */
export async function flushToDisk(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refusal(error: unknown): UploadProblem {
  if (error instanceof TooLarge) {
    const limit = Math.round(env().TOILBOX_MAX_UPLOAD_BYTES / 1024 ** 2);
    return {
      code: "UPLOAD_TOO_LARGE",
      message: `The file is larger than ${limit} MB, the limit of this installation. Export a shorter period, or raise TOILBOX_MAX_UPLOAD_BYTES.`,
    };
  }
  if ((error as { code?: string }).code === "ENOSPC") {
    return {
      code: "DISK_FULL",
      message: "The server's disk is full. Nothing was kept; free some space and upload again.",
    };
  }
  return {
    code: "UPLOAD_INCOMPLETE",
    message:
      "The connection ended before the whole file had arrived. Nothing was kept; upload it again.",
  };
}

function mismatch(got: { bytes: number; sha256: string }, want: Expectation): UploadProblem | null {
  if (want.bytes !== null && want.bytes !== got.bytes) {
    return {
      code: "UPLOAD_INCOMPLETE",
      message: `${got.bytes} of ${want.bytes} bytes arrived. Nothing was kept; upload the file again.`,
    };
  }
  if (want.sha256 !== null && want.sha256 !== got.sha256) {
    return {
      code: "UPLOAD_HASH_DIFFERS",
      message: "The file changed on its way here. Nothing was kept; upload it again.",
    };
  }
  return null;
}

/**
 * Streams a body to disk, hashing as it goes. Only a file that is whole, checked and flushed gets its final name;
 * anything else leaves no trace.
 */
export async function receiveFile(
  body: AsyncIterable<Uint8Array> | NodeJS.ReadableStream,
  expected: Expectation,
): Promise<Result<ReceivedFile, UploadProblem>> {
  const id = uuidv7();
  const relative = path.join("uploads", id);
  await mkdir(dataPath("uploads"), { recursive: true, mode: 0o700 });
  const part = dataPath(`${relative}.part`);
  const counted = meter(env().TOILBOX_MAX_UPLOAD_BYTES);
  try {
    await faultpoint("upload.chunk.beforeWrite");
    await pipeline(body, counted.stream, createWriteStream(part, { mode: 0o600 }));
    await faultpoint("upload.chunk.afterWriteBeforeOffset");
    const got = counted.read();
    const problem = mismatch(got, expected);
    if (problem) {
      await rm(part, { force: true });
      return bad(problem);
    }
    await flushToDisk(part);
    await faultpoint("upload.chunk.beforeComplete");
    await rename(part, dataPath(relative));
    return good({ id, path: relative, ...got });
  } catch (error) {
    await rm(part, { force: true });
    return bad(refusal(error));
  }
}

/** Removes a stored file that nothing refers to. */
export async function discardFile(relative: string): Promise<void> {
  await rm(dataPath(relative), { force: true });
}
