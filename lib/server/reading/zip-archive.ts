import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, fromFd, type ZipFile } from "yauzl";
import type { ByteSource } from "@/lib/core/domain/raw-row";
import { inflateRaw, isBomb, MAX_INFLATED } from "./inflate";
import { ReadingProblem } from "./reading-problem";

/** Entries of one archive; workbooks have some dozens, those with a picture a row some thousands. */
const MAX_ENTRIES = 5_000;
const STORED = 0;
const DEFLATED = 8;

export type ZipEntry = {
  readonly name: string;
  readonly bytes: number;
  readonly source: ByteSource;
  /** How much of it the latest reading got through, 0 to 1. */
  share(): number;
};

export type ZipArchive = { readonly entries: readonly ZipEntry[] };

/**
 * Reads the central directory of a ZIP file. Refuses it before anything is unpacked when it holds too many entries, or
 * says itself that it grows too far; while unpacking, sizes and check sums must be what the directory says.
 *
 * The file descriptor stays the caller's to close. Memory: the directory.
 */
export async function openZip(fd: number): Promise<ZipArchive> {
  const { zip, entries } = await readDirectory(fd);
  refuseBomb(entries, zip.fileSize);
  return { entries: entries.map((entry) => zipEntry(zip, entry)) };
}

function zipEntry(zip: ZipFile, entry: Entry): ZipEntry {
  let read = 0;
  return {
    name: entry.fileName,
    bytes: entry.uncompressedSize,
    source: async function* source() {
      const raw = await openStream(zip, entry);
      read = 0;
      raw.on("data", (chunk: Uint8Array) => {
        read += chunk.length;
      });
      raw.pause();
      yield* checked(entry, raw);
    },
    share: () => (entry.compressedSize === 0 ? 1 : read / entry.compressedSize),
  };
}

function readDirectory(fd: number): Promise<{ zip: ZipFile; entries: Entry[] }> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(new ReadingProblem("FILE_ARCHIVE_BROKEN", error));
    fromFd(fd, { autoClose: false, lazyEntries: true }, (error, zip) => {
      if (error) return fail(error);
      if (zip.entryCount > MAX_ENTRIES) return reject(tooManyEntries(zip.entryCount));
      const entries: Entry[] = [];
      zip.on("error", fail);
      zip.on("end", () => resolve({ zip, entries }));
      zip.on("entry", (entry: Entry) => {
        if (!entry.fileName.endsWith("/")) entries.push(entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

function tooManyEntries(count: number): ReadingProblem {
  const [held, most] = [count, MAX_ENTRIES].map((number) => number.toLocaleString("en-US"));
  return new ReadingProblem({
    code: "FILE_INFLATES_TOO_FAR",
    message: `This archive holds ${held} files, and no export or workbook holds more than ${most}, so it was not opened. Export the tickets as CSV.`,
  });
}

/** Entries that share their bytes with others are the trick of bombs whose every entry looks harmless. */
function refuseBomb(entries: readonly Entry[], fileBytes: number): void {
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const grows = entries.some((entry) => isBomb(entry.compressedSize, entry.uncompressedSize));
  if (packed > fileBytes || unpacked > MAX_INFLATED || grows) {
    throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
  }
}

function openStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.isEncrypted()) throw new ReadingProblem("FILE_LOCKED");
  if (![STORED, DEFLATED].includes(entry.compressionMethod)) {
    throw new ReadingProblem("FILE_ARCHIVE_BROKEN");
  }
  return new Promise((resolve, reject) => {
    const asItIs = entry.compressionMethod === STORED ? {} : { decompress: false };
    zip.openReadStream(
      entry,
      { decrypt: null, start: null, end: null, decompress: null, ...asItIs },
      (error, stream) => {
        if (error) reject(new ReadingProblem("FILE_ARCHIVE_BROKEN", error));
        else resolve(stream);
      },
    );
  });
}

async function* checked(entry: Entry, raw: Readable): AsyncGenerator<Uint8Array> {
  const bytes: AsyncIterable<Uint8Array> =
    entry.compressionMethod === STORED ? raw : inflateRaw(raw);
  let length = 0;
  let sum = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > entry.uncompressedSize) throw new ReadingProblem("FILE_ARCHIVE_BROKEN");
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (length !== entry.uncompressedSize || sum !== entry.crc32) {
    throw new ReadingProblem("FILE_ARCHIVE_BROKEN");
  }
}
