import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openZip } from "../lib/server/reading/zip-archive";

/** Every part of an Office file as text, for tests. */
export async function officeParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-office-"));
  const file = path.join(folder, "file");
  writeFileSync(file, bytes);
  const fd = openSync(file, "r");
  try {
    const parts = new Map<string, string>();
    for (const { name, source } of (await openZip(fd)).entries) {
      const pieces: Uint8Array[] = [];
      for await (const piece of source()) pieces.push(piece);
      parts.set(name, Buffer.concat(pieces).toString("utf8"));
    }
    return parts;
  } finally {
    closeSync(fd);
    rmSync(folder, { recursive: true });
  }
}
