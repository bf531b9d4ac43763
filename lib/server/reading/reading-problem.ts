import type { FileError, FileErrorCode } from "@/lib/core/domain/rejection";
import { fileError } from "@/lib/core/parse/recognise-file-type";

/**
 * Thrown deep inside a stream when a file turns out to be unreadable; `openExport` makes it a value again. A stream has
 * no other way to tell its reader.
 */
export class ReadingProblem extends Error {
  readonly problem: FileError;

  constructor(problem: FileErrorCode | FileError, cause?: unknown) {
    const found = typeof problem === "string" ? fileError(problem) : problem;
    super(found.message, { cause });
    this.name = "ReadingProblem";
    this.problem = found;
  }
}
