import { createReadStream } from "node:fs";
import type { ByteSource } from "@/lib/core/domain/raw-row";

/** The bytes of a file on this machine. */
export function localFile(file: string): ByteSource {
  return async function* bytes() {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }))
      yield chunk as Uint8Array;
  };
}
