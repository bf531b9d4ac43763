import type { ByteSource, Dialect } from "../domain/raw-row";
import type { ReadAs } from "../domain/read-as";
import type { FileErrorCode, RejectionCode } from "../domain/rejection";
import { openDelimited } from "./open-delimited";

/** What a test sees of a parsed file. */
export type Seen = {
  readonly error: FileErrorCode | null;
  readonly message: string;
  readonly dialect: Dialect | null;
  readonly rows: readonly (readonly string[])[];
  /** Line of each row. */
  readonly lines: readonly number[];
  readonly rejected: readonly (readonly [number, RejectionCode])[];
};

/** A source that gives bytes in chunks cut at the given places. */
export function sourceOf(bytes: Uint8Array, cuts: readonly number[] = []): ByteSource {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
    (a, b) => a - b,
  );
  return async function* chunks() {
    for (const [index, from] of places.entries()) {
      const to = places[index + 1];
      // A copy, as from a socket: the parser must not rely on chunks lying side by side.
      if (to !== undefined) yield bytes.slice(from, to);
    }
  };
}

/** Opens and reads a whole file for a test. */
export async function readSource(source: ByteSource, options: ReadAs = {}): Promise<Seen> {
  const opened = await openDelimited(source, options);
  if (!opened.ok) {
    const { code, message } = opened.problem;
    return { error: code, message, dialect: null, rows: [], lines: [], rejected: [] };
  }
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const rejected: (readonly [number, RejectionCode])[] = [];
  for await (const batch of opened.value.records()) {
    for (const record of batch) {
      if (record.kind === "rejected") {
        rejected.push([record.rejection.line, record.rejection.code]);
      } else {
        rows.push(record.row.cells);
        lines.push(record.row.line);
      }
    }
  }
  return { error: null, message: "", dialect: opened.value.dialect, rows, lines, rejected };
}

/** Reads UTF-8 text. */
export function readText(text: string, options: ReadAs = {}): Promise<Seen> {
  return readSource(sourceOf(new TextEncoder().encode(text)), options);
}
