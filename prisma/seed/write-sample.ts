import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { DirtyKind } from "./dirty-rows";
import type { Sample, SampleFile } from "./generate-sample";

/** The dirty row behind which nothing comes, not even the end of its line. */
const CUT_OFF: DirtyKind = "truncated";

export type WrittenSample = {
  readonly paths: readonly string[];
  /** Data rows by file name, dirty rows included. */
  readonly rows: Readonly<Record<string, number>>;
  readonly truthPath: string | null;
};

/**
 * Writes the sample's exports into a folder, which is made when it is missing.
 *
 * With `truthPath` the truth goes there as JSON lines in the same pass; keep it away from the exports.
 */
export async function writeSample(
  sample: Sample,
  folder: string,
  options: { readonly truthPath?: string } = {},
): Promise<WrittenSample> {
  await mkdir(folder, { recursive: true });
  const truth = options.truthPath === undefined ? null : await openText(options.truthPath);
  const paths: string[] = [];
  const rows: Record<string, number> = {};
  for (const file of sample.files) {
    const target = path.join(folder, file.name);
    rows[file.name] = await writeFile(file, await openText(target), truth);
    paths.push(target);
  }
  await truth?.close();
  return { paths, rows, truthPath: options.truthPath ?? null };
}

async function writeFile(file: SampleFile, target: Text, truth: Text | null): Promise<number> {
  let rows = 0;
  let isCutOff = false;
  for (const record of file.records) {
    await target.add((record.truth ? file.lineBreak : "") + record.line);
    if (!record.truth) continue;
    rows += 1;
    isCutOff = record.truth.task === CUT_OFF;
    await truth?.add(`${JSON.stringify(record.truth)}\n`);
  }
  if (!isCutOff) await target.add(file.lineBreak);
  await target.close();
  return rows;
}

type Text = { add(text: string): Promise<void> | undefined; close(): Promise<void> };

const PIECE = 1 << 16;

/** A text file that gathers small pieces and waits when the disk is slower than the generator. */
async function openText(target: string): Promise<Text> {
  await mkdir(path.dirname(path.resolve(target)), { recursive: true });
  const stream: WriteStream = createWriteStream(target, "utf8");
  await once(stream, "open");
  let waiting = "";
  return {
    add(text) {
      waiting += text;
      return waiting.length < PIECE ? undefined : flush();
    },
    async close() {
      await flush();
      stream.end();
      await once(stream, "close");
    },
  };

  async function flush(): Promise<void> {
    const piece = waiting;
    waiting = "";
    if (!stream.write(piece)) await once(stream, "drain");
  }
}
