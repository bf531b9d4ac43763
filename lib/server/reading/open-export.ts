import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { ByteSource, ParsedFile } from "@/lib/core/domain/raw-row";
import type { FileError, ImportWarning } from "@/lib/core/domain/rejection";
import { bad, good, type Result } from "@/lib/core/domain/result";
import { gunzipped } from "./inflate";
import { ReadingProblem } from "./reading-problem";
import { openTextExport } from "./text-export";

/** Bytes that are looked at to tell what a file is. */
const HEAD_BYTES = 64 * 1024;
const READ_BYTES = 256 * 1024;

/** One table of an upload. */
export type ExportPart = {
  /** Behind the file's name: "" for the file itself, `/july.csv` in an archive, `#Sheet1` in a workbook. */
  readonly suffix: string;
  /** The file that the table stands in, by which its source is named when no tool is recognised. */
  readonly fileName: string;
  readonly parsed: ParsedFile;
  /** Bytes of the upload that the latest reading has got through. */
  bytesRead(): number;
};

export type OpenedExport = {
  /** At least one. */
  readonly parts: readonly [ExportPart, ...ExportPart[]];
  /** What was left out, and why. */
  readonly warnings: readonly ImportWarning[];
  /** Frees files and memory; the parts cannot be read any more. */
  close(): void;
};

/**
 * Opens an upload, whatever it is: delimited text, JSON, NDJSON, and gzip archives of these. What it
 * is, its bytes say; the name is only asked where they leave it open.
 */
export async function openExport(
  file: { name: string; path: string },
  _only?: string,
): Promise<Result<OpenedExport, FileError>> {
  try {
    return await openBytes(file.name, countedFile(file.path));
  } catch (error) {
    if (error instanceof ReadingProblem) return bad(error.problem);
    throw error;
  }
}

type CountedFile = {
  open(): ReturnType<typeof createReadStream>;
  readonly source: ByteSource;
  bytesRead(): number;
  readonly path: string;
};

function countedFile(path: string): CountedFile {
  let current: ReturnType<typeof createReadStream> | null = null;
  const openStream = () => {
    current = createReadStream(path, { highWaterMark: READ_BYTES });
    return current;
  };
  return {
    path,
    open: openStream,
    source: async function* source() {
      for await (const chunk of openStream()) {
        const bytes: Uint8Array = chunk;
        yield bytes;
      }
    },
    bytesRead: () => current?.bytesRead ?? 0,
  };
}

async function openBytes(
  name: string,
  file: CountedFile,
): Promise<Result<OpenedExport, FileError>> {
  const head = await readHead(file.path);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const source = isGzip ? gunzipped(file.open) : file.source;
  const inner = isGzip ? await firstBytes(source) : head;
  const fileName = isGzip ? name.replace(/\.gz$/i, "") : name;
  const opened = await openTextExport(source, { name: fileName, head: inner });
  if (!opened.ok) return opened;
  const part = { suffix: "", fileName, parsed: opened.value, bytesRead: file.bytesRead };
  return good({ parts: [part], warnings: opened.value.warnings ?? [], close: () => undefined });
}

async function readHead(path: string): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function firstBytes(source: ByteSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source()) {
    pieces.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(pieces);
}
