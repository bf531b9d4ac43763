import { layerDecisions } from "@/lib/core/domain/confirmed-mapping";
import type { Mapping } from "@/lib/core/domain/mapping";
import type { ParsedFile, RawRow } from "@/lib/core/domain/raw-row";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import {
  exportLimitWarning,
  type MappingProposal,
  proposeMapping,
} from "@/lib/core/normalise/propose-mapping";
import { createRowMapper } from "@/lib/core/normalise/row-mapper";
import { openDelimited } from "@/lib/core/parse/open-delimited";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { enqueue } from "../jobs/queue";
import {
  describeImport,
  ensureSource,
  failImport,
  finishImport,
  type ImportOptions,
  importOptions,
  LeaseLost,
  takeLease,
} from "../store/imports";
import { storeBatch } from "../store/load-tickets";
import { findRememberedMapping, type RememberedMapping } from "../store/remembered-mappings";
import { readSettings } from "../store/settings";
import { batchesOf } from "./import-batches";
import { hashCells, pseudonymsOf } from "./pseudonym";
import { type KeyCounts, rowsToTickets, surveyFile } from "./rows-to-tickets";
import { storedFile } from "./stored-file";

/** Rows from which columns and date orders are recognised. */
const SAMPLE_ROWS = 5_000;

type Lease = { readonly importId: string; readonly leaseToken: string };

/** The first rows of a file. */
export async function sampleRows(file: ParsedFile, limit = SAMPLE_ROWS): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of file.records()) {
    for (const record of batch) {
      if (record.kind === "row") rows.push(record.row);
      if (rows.length >= limit) return rows;
    }
  }
  return rows;
}

export type Recognised = {
  readonly mapping: Mapping;
  readonly sourceName: string;
  readonly warnings: readonly ImportWarning[];
  readonly repeated: KeyCounts;
};

/** What is given about a file before its rows are read. */
type Given = { readonly fileName: string; readonly options: ImportOptions };

/**
 * What the sampled rows of a file say its columns become: a person's decisions about this file first, then what is
 * remembered for its header, then guesses with the workspace's own zone and locale.
 */
export async function proposeFor(
  scope: WorkspaceScope,
  file: ParsedFile,
  given: Given,
): Promise<{
  proposal: MappingProposal;
  sample: readonly RawRow[];
  remembered: RememberedMapping | null;
}> {
  const { options } = given;
  const { settings } = await readSettings(scope);
  const remembered = await findRememberedMapping(scope, file.dialect.columns);
  const confirmed = layerDecisions(remembered?.mapping ?? null, options.mapping ?? null);
  const sample = await sampleRows(file);
  const dateOrder = options.dateOrder ?? confirmed.dateOrder;
  const proposal = proposeMapping({
    columns: file.dialect.columns,
    sample,
    timeZone: options.timeZone ?? confirmed.timeZone ?? settings.timeZone,
    locale: settings.locale,
    fileName: given.fileName,
    importedAt: now().getTime(),
    confirmed,
    ...(dateOrder ? { dateOrder } : {}),
  });
  return { proposal, sample, remembered };
}

/**
 * What the columns of an opened file become; reads all rows once, because proof of a date order and further rows of a
 * ticket may come late.
 */
export async function recognise(
  scope: WorkspaceScope,
  file: ParsedFile,
  given: Given,
): Promise<Recognised> {
  const { proposal } = await proposeFor(scope, file, given);
  const survey = await surveyFile(file, proposal.mapping);
  const proved = survey.mapping !== proposal.mapping;
  const cut = exportLimitWarning(survey.mapping, survey.rows);
  return {
    mapping: survey.mapping,
    repeated: survey.repeated,
    sourceName: given.options.sourceName ?? proposal.sourceName,
    warnings: [
      ...proposal.warnings.filter((warning) => !(proved && warning.code === "AMBIGUOUS_DATES")),
      ...(cut ? [cut] : []),
    ],
  };
}

/** The row mapper of an import, with the workspace's pseudonyms and masking. */
export async function mapperOf(scope: WorkspaceScope, mapping: Mapping) {
  const { settings } = await readSettings(scope);
  return createRowMapper(mapping, {
    pseudonym: pseudonymsOf(scope.workspaceId),
    hashCells,
    importedAt: now().getTime(),
    maskPersonalData: settings.maskPersonalData,
  });
}

async function importFile(
  scope: WorkspaceScope,
  lease: Lease,
  file: { path: string; name: string; cursor: number; options: ImportOptions },
): Promise<void> {
  const stored = storedFile(file.path);
  const opened = await openDelimited(stored.source);
  if (!opened.ok) return failImport(scope, lease, opened.problem);
  const { mapping, sourceName, warnings, repeated } = await recognise(scope, opened.value, {
    fileName: file.name,
    options: file.options,
  });
  const sourceId = await ensureSource(scope, { name: sourceName, tool: mapping.tool });
  const { columns: _, ...dialect } = opened.value.dialect;
  await describeImport(scope, lease, { sourceId, dialect, mapping: mapping as never, warnings });

  const mapper = await mapperOf(scope, mapping);
  const steps = rowsToTickets(opened.value, mapping, { mapper, repeated });
  for await (const batch of batchesOf(steps, { skip: file.cursor, bytesRead: stored.bytesRead })) {
    await storeBatch(scope, { ...lease, sourceId }, batch);
  }
  await finishImport(scope, lease, { warnings: [...warnings, ...mapper.finish()] });
  await enqueue("mine", { workspaceId: scope.workspaceId });
}

/**
 * upload -> parse -> normalise -> store. Reads one uploaded file into its workspace and asks for mining.
 *
 * Goes on where an earlier worker stopped. A file that cannot be read ends as failed with its reason; an outage throws
 * and is tried again by the queue, the third time for good.
 */
export async function runImport(
  scope: WorkspaceScope,
  importId: string,
  attempt: { lastTry: boolean },
): Promise<void> {
  const row = await takeLease(scope, importId);
  if (!row?.leaseToken) return;
  const lease = { importId, leaseToken: row.leaseToken };
  try {
    await importFile(scope, lease, {
      path: row.upload.path,
      name: row.upload.fileName,
      cursor: row.cursor,
      options: importOptions.parse(row.options),
    });
  } catch (error) {
    if (error instanceof LeaseLost) return;
    if (attempt.lastTry) {
      await failImport(scope, lease, {
        code: "IMPORT_FAILED",
        message:
          "The import stopped three times because of a fault on the server. It was logged; what was stored so far stays.",
      });
    }
    throw error;
  }
}
