import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { generateSample, type SampleFile } from "@/prisma/seed/generate-sample";

const SEED = 7;
const ENDING_MONTH = "2026-10";
const PIECE = 1 << 16;

export type Export = { readonly file: string; readonly columns: number; readonly rows: number };

/** Writes the sample company's three exports without their dirty rows, so that a plain COPY takes them, too. */
export async function writeCleanExports(
  folder: string,
  tickets: number,
): Promise<readonly Export[]> {
  await mkdir(folder, { recursive: true });
  const { files } = generateSample({ seed: SEED, endingMonth: ENDING_MONTH, tickets });
  const written: Export[] = [];
  for (const file of files) {
    const target = path.join(folder, file.name);
    let rows = -1;
    let columns = 0;
    const pieces = piecesOf(file, (line) => {
      if (rows < 0) columns = line.split(",").length;
      rows += 1;
    });
    await pipeline(Readable.from(pieces), createWriteStream(target));
    written.push({ file: target, columns, rows });
  }
  return written;
}

function* piecesOf(file: SampleFile, count: (line: string) => void): Generator<string> {
  let piece = "";
  for (const { line, truth } of file.records) {
    if (truth?.kind === "dirty") continue;
    count(line);
    piece += line + file.lineBreak;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}
