import { closeSync, createReadStream, openSync } from "node:fs";
import { stat } from "node:fs/promises";
import type { ReadAs } from "@/lib/core/domain/read-as";
import type { FileError, ImportWarning } from "@/lib/core/domain/rejection";
import { bad, good, type Result } from "@/lib/core/domain/result";
import { fileError } from "@/lib/core/parse/recognise-file-type";
import type { ExportPart, LeftOut } from "./export-part";
import { findParts } from "./find-parts";
import { ReadingProblem } from "./reading-problem";
import { Resources } from "./resources";

/** Each read waits for a turn of its own; larger pieces wait less often, and a few of them are held. */
const READ_BYTES = 1024 * 1024;

export type OpenedExport = {
  /** In the order of the upload. */
  readonly parts: readonly [ExportPart, ...ExportPart[]];
  /** What was left out, and why. */
  readonly warnings: readonly ImportWarning[];
  /** Frees files and memory; the parts cannot be read any more. */
  close(): void;
};

/**
 * Opens an upload, whatever it is: delimited text, Excel workbooks, JSON, NDJSON, and gzip or ZIP archives of these.
 * What it is, its bytes say; the name is only asked where they leave it open.
 *
 * Each sheet and each file of an archive is a part of its own. What holds no table is left out with a warning; when
 * nothing is left, the file is refused with the reason. `only` opens the part with that suffix and none beside it; `readAs` overrules
 * how it is written.
 * Memory stays bounded: large contents are kept in files without a name until `close`.
 */
export async function openExport(
  file: { name: string; path: string },
  { only, readAs }: { only?: string | undefined; readAs?: ReadAs | undefined } = {},
): Promise<Result<OpenedExport, FileError>> {
  const resources = new Resources();
  try {
    const found = await findParts(await uploaded(file, resources), { only, readAs, resources });
    const [first, ...others] = found.parts;
    if (first !== undefined) {
      const warnings = [...found.leftOut.map(warnLeftOut), ...(first.parsed.warnings ?? [])];
      return good({ parts: [first, ...others], warnings, close: () => resources.close() });
    }
    resources.close();
    return bad(nothingFound(found.leftOut));
  } catch (error) {
    resources.close();
    if (error instanceof ReadingProblem) return bad(error.problem);
    throw error;
  }
}

/** The upload itself, as `findParts` takes it. */
async function uploaded(file: { name: string; path: string }, resources: Resources) {
  const { size } = await stat(file.path);
  let read = 0;
  const openStream = () => {
    const stream = createReadStream(file.path, { highWaterMark: READ_BYTES });
    stream.on("data", () => {
      read = stream.bytesRead;
    });
    stream.pause();
    return stream;
  };
  return {
    fileName: file.name,
    suffix: "",
    bytes: size,
    share: () => (size === 0 ? 1 : read / size),
    async *source(): AsyncGenerator<Uint8Array> {
      for await (const chunk of openStream()) yield chunk;
    },
    openFd: async () => resources.keepFd(openSync(file.path, "r"), closeSync),
  };
}

function warnLeftOut({ name, reason }: LeftOut): ImportWarning {
  return { code: "PART_LEFT_OUT", message: `${name} was left out. ${reason}` };
}

/** One reason is told as it is; several are told one after the other. */
function nothingFound(leftOut: readonly LeftOut[]): FileError {
  const [first] = leftOut;
  if (first === undefined) return fileError("FILE_ARCHIVE_EMPTY");
  const codes = new Set(leftOut.map(({ problem }) => problem.code));
  if (leftOut.length === 1 || codes.size === 1) return first.problem;
  const { code, message } = fileError("FILE_ARCHIVE_EMPTY");
  const reasons = leftOut.slice(0, 5).map(({ name, reason }) => `${name}: ${reason}`);
  return { code, message: [message, ...reasons].join(" ") };
}
