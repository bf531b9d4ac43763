import { execFile } from "node:child_process";
import path from "node:path";
import type { WorkspaceScope } from "../access/scope";
import type { DryRunQuestion } from "../pipeline/dry-run-main";
import type { FileOutcome } from "../pipeline/file-outcome";
import { productFolder } from "../product-folder";
import type { ImportOptions } from "../store/imports";

const PROGRAM = path.join("dist", "dry-run.mjs");
/** MB for what the reader keeps, as the worker's thread that reads. */
const HEAP_MB = 512;
/** Outcomes of up to 5,000 rejected rows in each table of a file. */
const MOST_BYTES = 256 * 1024 * 1024;

function run(question: DryRunQuestion): Promise<FileOutcome[]> {
  return new Promise((resolve, reject) => {
    const program = path.join(productFolder(), PROGRAM);
    const args = [`--max-old-space-size=${HEAP_MB}`, "--enable-source-maps", program];
    const child = execFile(process.execPath, args, { maxBuffer: MOST_BYTES }, (error, told) =>
      error ? reject(error) : resolve(JSON.parse(told)),
    );
    // A program that ended early has said why; what it did not read any more must not end the server as well.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(JSON.stringify(question));
  });
}

let before: Promise<unknown> = Promise.resolve();

/**
 * What an import of the file would do, read by a process of its own, one after the other: a file may be made to harm, and
 * neither its memory nor its reading may be felt by whoever looks at a page.
 */
export function dryRunApart(
  scope: WorkspaceScope,
  file: { readonly label: string; readonly path: string },
  options: ImportOptions,
): Promise<FileOutcome[]> {
  const mine = before.then(() => run({ workspaceId: scope.workspaceId, file, options }));
  before = mine.catch(() => undefined);
  return mine;
}
