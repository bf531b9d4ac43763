import { Readable } from "node:stream";
import type { ByteSource, ParsedFile } from "@/lib/core/domain/raw-row";
import type { ReadAs } from "@/lib/core/domain/read-as";
import type { FileError } from "@/lib/core/domain/rejection";
import { fileError, recogniseContainer } from "@/lib/core/parse/recognise-file-type";
import type { ExportPart, FoundParts, LeftOut, PartSource } from "./export-part";
import { gunzipped } from "./inflate";
import { ReadingProblem } from "./reading-problem";
import type { Resources } from "./resources";
import { openTextExport } from "./text-export";
import { uniqueName } from "./unique-name";
import { findSheets } from "./xlsx/find-sheets";
import { openZip, type ZipArchive, type ZipEntry } from "./zip-archive";

/** Bytes that are looked at to tell what a file is. */
const HEAD_BYTES = 64 * 1024;
/** Archives inside archives: a ZIP may hold a workbook or a gzip file, and that is all. */
const MAX_DEPTH = 2;
/** Tables of one upload; each is an import of its own. */
const MAX_PARTS = 200;
/** Files that no person put into an archive. */
const NOT_FOR_PEOPLE = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;
/** Names of files that go with an export to explain it; a single column in them is prose. */
const PROSE_NAME = /(?:^|\/)(?:[^./]+|[^/]*\.(?:txt|md|log|html?))$/i;

export type Finding = {
  readonly only: string | undefined;
  readonly resources: Resources;
  readonly readAs?: ReadAs | undefined;
  readonly depth?: number;
};

/** Finds the tables in some bytes, whatever they are. Throws a `ReadingProblem` when they cannot be read at all. */
export async function findParts(input: PartSource, finding: Finding): Promise<FoundParts> {
  const depth = finding.depth ?? 0;
  const head = await firstBytes(input.source);
  if (head[0] === 0x1f && head[1] === 0x8b) {
    if (depth >= MAX_DEPTH) return leaveOut(input, fileError("FILE_IS_GZIP"));
    return findParts(unzipped(input, finding.resources), { ...finding, depth: depth + 1 });
  }
  if (isZip(head)) return findInZip(input, { ...finding, depth });
  const opened = await openTextExport(input.source, {
    name: input.fileName,
    head,
    readAs: finding.readAs,
  });
  if (!opened.ok) return leaveOut(input, opened.problem);
  return { parts: [partOf(input, opened.value)], leftOut: [] };
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

function partOf(input: PartSource, parsed: ParsedFile): ExportPart {
  const { suffix, fileName, bytes } = input;
  return { suffix, fileName, parsed, bytesRead: () => Math.round(input.share() * bytes) };
}

function leaveOut({ fileName }: PartSource, problem: FileError): FoundParts {
  return { parts: [], leftOut: [{ name: fileName, problem, reason: problem.message }] };
}

function unzipped(input: PartSource, resources: Resources): PartSource {
  const source = gunzipped(() => Readable.from(input.source()));
  const fileName = input.fileName.replace(/\.gz$/i, "");
  return { ...input, fileName, source, openFd: () => spoolBytes(source, resources) };
}

/** Copies bytes into a file, because ZIP files are read from their end. */
async function spoolBytes(source: ByteSource, resources: Resources): Promise<number> {
  const file = resources.tempFile();
  for await (const chunk of source()) file.append(Buffer.from(chunk));
  file.flush();
  return file.fd;
}

async function findInZip(
  input: PartSource,
  finding: Finding & { depth: number },
): Promise<FoundParts> {
  const archive = await openZip(await input.openFd());
  const kind = recogniseContainer(archive.entries.map(({ name }) => name));
  if (kind === "workbook") return findSheets(archive, input, finding);
  if (kind !== "archive") return leaveOut(input, kind);
  if (finding.depth > 0) return leaveOut(input, fileError("FILE_IS_ZIP"));
  return findInArchive(archive, input, finding);
}

async function findInArchive(
  archive: ZipArchive,
  input: PartSource,
  finding: Finding & { depth: number },
): Promise<FoundParts> {
  const parts: ExportPart[] = [];
  const leftOut: LeftOut[] = [];
  const taken = new Set<string>();
  for (const entry of archive.entries.filter(({ name }) => !NOT_FOR_PEOPLE.test(name))) {
    const suffix = uniqueName(`/${entry.name}`, taken);
    if (finding.only !== undefined && !isWithin(finding.only, suffix)) continue;
    const found = await findInEntry(entry, { ...input, suffix }, finding);
    for (const part of found.parts) {
      if (parts.length < MAX_PARTS) parts.push(part);
      else
        leftOut.push({ name: part.suffix.slice(1), problem: TOO_MANY, reason: TOO_MANY.message });
    }
    leftOut.push(...found.leftOut);
  }
  return { parts, leftOut };
}

const TOO_MANY = {
  code: "FILE_IS_ZIP" as const,
  message: `An archive may hold ${MAX_PARTS} tables: upload the others in another one.`,
};

async function findInEntry(
  entry: ZipEntry,
  input: PartSource,
  finding: Finding & { depth: number },
): Promise<FoundParts> {
  const inner: PartSource = {
    ...input,
    fileName: entry.name,
    source: entry.source,
    share: entry.share,
    openFd: () => spoolBytes(entry.source, finding.resources),
  };
  try {
    const found = await findParts(inner, { ...finding, depth: finding.depth + 1 });
    const isProse = ({ parsed }: ExportPart): boolean =>
      PROSE_NAME.test(entry.name) && parsed.dialect.columns.length < 2;
    if (found.parts.some(isProse)) return leaveOut(inner, fileError("FILE_NO_HEADER"));
    return found;
  } catch (error) {
    // A bomb among harmless files spoils the archive; a file that is only damaged or locked does not.
    if (!(error instanceof ReadingProblem) || error.problem.code === "FILE_INFLATES_TOO_FAR")
      throw error;
    return leaveOut(inner, error.problem);
  }
}

/** Whether a suffix names this file or a sheet in it. */
function isWithin(only: string, suffix: string): boolean {
  return only === suffix || only.startsWith(`${suffix}#`);
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
