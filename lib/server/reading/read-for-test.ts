import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { RejectionCode } from "@/lib/core/domain/rejection";
import { openExport } from "./open-export";

/** What a test sees of one table of an upload. */
export type SeenPart = {
  readonly suffix: string;
  readonly format: string;
  readonly headerLine: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly rejected: readonly (readonly [number, RejectionCode])[];
};

export type SeenExport = {
  readonly error: string | null;
  readonly message: string;
  readonly warnings: readonly string[];
  readonly parts: readonly SeenPart[];
};

/** Opens and reads a whole file. */
export async function readFile(file: string, only?: string): Promise<SeenExport> {
  const opened = await openExport({ name: path.basename(file), path: file }, { only });
  if (!opened.ok) {
    const { code, message } = opened.problem;
    return { error: code, message, warnings: [], parts: [] };
  }
  const parts: SeenPart[] = [];
  for (const { suffix, parsed } of opened.value.parts) {
    const rows: (readonly string[])[] = [];
    const lines: number[] = [];
    const rejected: (readonly [number, RejectionCode])[] = [];
    for await (const batch of parsed.records()) {
      for (const record of batch) {
        if (record.kind === "rejected") {
          rejected.push([record.rejection.line, record.rejection.code]);
          continue;
        }
        rows.push(record.row.cells);
        lines.push(record.row.line);
      }
    }
    const { format, headerLine, columns } = parsed.dialect;
    parts.push({ suffix, format, headerLine, columns, rows, lines, rejected });
  }
  opened.value.close();
  const warnings = opened.value.warnings.map(({ message }) => message);
  return { error: null, message: "", warnings, parts };
}

/** Writes bytes to a file of that name, and reads it. */
export async function readBytes(
  name: string,
  bytes: Uint8Array | string,
  only?: string,
): Promise<SeenExport> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-reading-"));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return await readFile(file, only);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
