import { createReadStream } from "node:fs";
import type { ByteSource } from "@/lib/core/domain/raw-row";
import { dataPath } from "../env";

/** A file of the data folder that can be read again from its start, and how far the last reading got. */
export type StoredFile = { readonly source: ByteSource; bytesRead(): number };

/** Opens nothing yet: each call of `source` reads the file anew. */
export function storedFile(relativePath: string): StoredFile {
  let bytes = 0;
  return {
    async *source() {
      bytes = 0;
      for await (const chunk of createReadStream(dataPath(relativePath), {
        highWaterMark: 1 << 18,
      })) {
        bytes += (chunk as Uint8Array).length;
        yield chunk as Uint8Array;
      }
    },
    bytesRead: () => bytes,
  };
}
