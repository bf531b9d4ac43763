import type { ParsedFile } from "@/lib/core/domain/raw-row";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import type { RepairCounts } from "@/lib/core/domain/repair";
import type { WorkspaceScope } from "../access/scope";
import { findSourceId } from "../store/imports";
import { type Batch, type Counts, judgeBatch } from "../store/load-tickets";
import { uuidv7 } from "../uuid";
import { batchesOf, oneAhead } from "./import-batches";
import { rowsToTickets } from "./rows-to-tickets";
import { mapperOf, type Recognised } from "./run-import";

/** One batch and what storing it would do. */
export type JudgedBatch = { readonly batch: Batch; readonly counts: Counts };

/** What all rows of a file tell together. */
export type JudgedFile = {
  readonly warnings: readonly ImportWarning[];
  readonly repaired: RepairCounts;
};

/**
 * The rows of a file as an import would store them, batch by batch, and what that would do; every batch is rolled back.
 * Returns what only all rows tell.
 */
export async function* judgeFile(
  scope: WorkspaceScope,
  file: ParsedFile,
  recognised: Recognised,
): AsyncGenerator<JudgedBatch, JudgedFile> {
  const { mapping, sourceName, repeated } = recognised;
  const sourceId = await findSourceId(scope, sourceName);
  const mapper = await mapperOf(scope, mapping);
  const steps = rowsToTickets(file, mapping, { mapper, repeated });
  for await (const batch of oneAhead(batchesOf(steps, { skip: 0, bytesRead: () => 0 }))) {
    const counts = sourceId
      ? await judgeBatch(scope, { importId: uuidv7(), sourceId }, batch)
      : countsOfNewSource(batch);
    yield { batch, counts };
  }
  return {
    warnings: [...recognised.warnings, ...mapper.finish()],
    repaired: mapper.repaired(),
  };
}

/** In a source without tickets every id is new; asking the database would only take three times as long. */
function countsOfNewSource({ tickets }: Batch): Counts {
  const created = new Set(tickets.map(({ ticket }) => ticket.externalId)).size;
  return { created, updated: 0, unchanged: 0 };
}

/** Numbers that add up: rows read = created + updated + unchanged + duplicates + rejected. */
export class Tally {
  rowsRead = 0;
  created = 0;
  updated = 0;
  unchanged = 0;
  rejected = 0;

  add({ batch, counts }: JudgedBatch): void {
    this.rowsRead += batch.rowsRead;
    this.created += counts.created;
    this.updated += counts.updated;
    this.unchanged += counts.unchanged;
    this.rejected += batch.rejects.length;
  }

  sums() {
    const { rowsRead, created, updated, unchanged, rejected } = this;
    const duplicates = rowsRead - created - updated - unchanged - rejected;
    return { rowsRead, created, updated, unchanged, duplicates, rejected };
  }
}
