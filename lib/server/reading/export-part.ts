import type { ByteSource, ParsedFile } from "@/lib/core/domain/raw-row";
import type { FileError } from "@/lib/core/domain/rejection";

/** One table of an upload. */
export type ExportPart = {
  /** Behind the file's name: "" for the file itself, `/july.csv` in an archive, `#Sheet1` in a workbook. */
  readonly suffix: string;
  /** The file that the table stands in, by which its source is named when no tool is recognised. */
  readonly fileName: string;
  readonly parsed: ParsedFile;
  /** How far the latest reading got, in bytes of the upload; a table among several counts as the whole. */
  bytesRead(): number;
};

/** A sheet or file that is no part. */
export type LeftOut = {
  readonly name: string;
  /** Told when nothing else is in the upload. */
  readonly problem: FileError;
  /** Told when the rest is imported. */
  readonly reason: string;
};

/** What an upload holds. */
export type FoundParts = {
  readonly parts: readonly ExportPart[];
  readonly leftOut: readonly LeftOut[];
};

/** Bytes in which parts are looked for: the upload, or a file in an archive. */
export type PartSource = {
  readonly fileName: string;
  readonly suffix: string;
  /** Bytes of the whole upload. */
  readonly bytes: number;
  readonly source: ByteSource;
  /** How much of it the latest reading got through, 0 to 1. */
  share(): number;
  /** A descriptor of its bytes, for formats that are read out of order. */
  openFd(): Promise<number>;
};
