import path from "node:path";
import { Readable } from "node:stream";
import { z } from "zod";
import type { Mapping } from "@/lib/core/domain/mapping";
import { bad, good, type Result } from "@/lib/core/domain/result";
import { csvLine } from "@/lib/core/report/csv-text";
import { mendedRows, type RejectedRow } from "@/lib/core/report/imports/mend-view";
import type { WorkspaceScope } from "../access/scope";
import { parseMapping } from "../store/import-columns";
import {
  findImport,
  type ImportOptions,
  type ImportRow,
  importOptions,
  listRejectedRows,
} from "../store/imports";
import type { WorkspaceLimits } from "../store/uploads";
import { acceptAndMakeRoom } from "../upload/accept-upload";
import { discardFile, receiveFile } from "../upload/receive-file";
import { uuidv7 } from "../uuid";

export type Mendable = {
  readonly row: ImportRow;
  readonly mapping: Mapping;
  readonly rejects: readonly RejectedRow[];
};

const cells = z.array(z.string()).catch([]);

/** An import that is over, with the rows it rejected; null when there is nothing to mend. */
export async function readMendable(
  scope: WorkspaceScope,
  importId: string,
): Promise<Mendable | null> {
  const row = await findImport(scope, importId);
  const mapping = row ? parseMapping(row.mapping) : null;
  if (!row || !mapping || row.status !== "done" || row.rejected === 0) return null;
  const rejects = await listRejectedRows(scope, importId);
  return {
    row,
    mapping,
    rejects: rejects.map((reject) => ({ ...reject, cells: cells.parse(reject.cells) })),
  };
}

/** The mended rows land in the same source, read in the same way as the file they come from. */
function optionsOf(row: ImportRow, mapping: Mapping): ImportOptions {
  const { mapping: decided } = importOptions.parse(row.options);
  const ordered = mapping.columns.flatMap(({ dateFormat }) =>
    dateFormat?.kind === "ordered" ? dateFormat.order : [],
  );
  return {
    timeZone: mapping.timeZone,
    ...(row.source ? { sourceName: row.source.name } : {}),
    ...(ordered[0] ? { dateOrder: ordered[0] } : {}),
    ...(decided ? { mapping: decided } : {}),
  };
}

function mendedName(row: ImportRow): string {
  return `${path.parse(row.upload.fileName).name} mended.csv`;
}

/**
 * Imports the rejected rows of an import that somebody typed over, as a file of its own. `typed` holds the new cell of a
 * row by its ordinal. Returns the id of the new import.
 */
export async function mendImport(
  scope: WorkspaceScope,
  { row, mapping, rejects }: Mendable,
  asked: { typed: ReadonlyMap<number, string>; limits: WorkspaceLimits },
): Promise<Result<string, { message: string }>> {
  const rows = mendedRows(mapping, rejects, asked.typed);
  if (rows.length === 0)
    return bad({ message: "Nothing was changed yet: type over the cells that are wrong." });
  const header = mapping.columns.map(({ column }) => column);
  const csv = [header, ...rows].map((line) => `${csvLine(line)}\n`).join("");
  const received = await receiveFile(Readable.from([Buffer.from(csv)]), {
    bytes: null,
    sha256: null,
  });
  if (!received.ok) return received;
  const accepted = await acceptAndMakeRoom(
    scope,
    { ...received.value, fileName: mendedName(row) },
    { batchId: uuidv7(), options: optionsOf(row, mapping) },
    asked.limits,
  );
  if (!accepted.ok) {
    await discardFile(received.value.path);
    return accepted;
  }
  return good(accepted.value.importId);
}
