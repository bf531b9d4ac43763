import { pipeline, type Readable } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";
import type { ByteSource } from "@/lib/core/domain/raw-row";
import { ReadingProblem } from "./reading-problem";

/**
 * How far a file may grow when it is unpacked. Measured: exports and event logs of the labelled data grow up to 22 times,
 * sheets of 100,000 generated tickets 8 to 11 times; the bombs of the corpus 98 times and more, zeros 1,000 times.
 */
export const GROWTH_LIMIT = 64;
/** Files up to this size may grow as they like: 16 MiB harm nobody. */
export const HARMLESS_BYTES = 16 * 1024 * 1024;
/** Bytes that one upload may hold when it is unpacked. */
export const MAX_INFLATED = 8 * 1024 ** 3;
const CHUNK_BYTES = 64 * 1024;

/** Whether so many packed bytes may hold so many unpacked ones. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > MAX_INFLATED || (unpacked > HARMLESS_BYTES && unpacked > packed * GROWTH_LIMIT);
}

/** Unpacks a deflate stream, chunk by chunk, and stops as soon as it grows too far. */
export async function* inflateRaw(packed: Readable): AsyncGenerator<Uint8Array> {
  yield* unpack(packed, createInflateRaw({ chunkSize: CHUNK_BYTES }));
}

/** The unpacked bytes of a gzip file, which may hold several members. */
export function gunzipped(open: () => Readable): ByteSource {
  return () => unpack(open(), createGunzip({ chunkSize: CHUNK_BYTES }));
}

async function* unpack(
  packed: Readable,
  zlib: ReturnType<typeof createGunzip> | ReturnType<typeof createInflateRaw>,
): AsyncGenerator<Uint8Array> {
  // Errors of either stream arrive at the loop below, because pipeline destroys the last stream with them.
  pipeline(packed, zlib, () => undefined);
  let unpacked = 0;
  try {
    for await (const chunk of zlib) {
      const bytes: Uint8Array = chunk;
      unpacked += bytes.length;
      if (isBomb(zlib.bytesWritten, unpacked)) throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
      yield bytes;
    }
  } catch (error) {
    throw isDamage(error) ? new ReadingProblem("FILE_ARCHIVE_BROKEN", error) : error;
  } finally {
    packed.destroy();
    zlib.destroy();
  }
}

/** zlib's codes for data that it did not write itself. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
