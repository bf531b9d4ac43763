import { layerDecisions } from "@/lib/core/domain/confirmed-mapping";
import type { Mapping } from "@/lib/core/domain/mapping";
import type { Dialect, ParsedFile, RawRow } from "@/lib/core/domain/raw-row";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import {
  exportLimitWarning,
  type MappingProposal,
  noRowsWarning,
  proposeMapping,
} from "@/lib/core/normalise/propose-mapping";
import { createRowMapper } from "@/lib/core/normalise/row-mapper";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { dataPath } from "../env";
import { faultpoint } from "../faultpoint";
import { enqueue } from "../jobs/queue";
import { log } from "../log";
import { askToTell } from "../notify/tell-import-ended";
import type { ExportPart } from "../reading/export-part";
import { openExport } from "../reading/open-export";
import { parseWarnings } from "../store/import-columns";
import {
  beginStoring,
  ensureSource,
  failImport,
  finishImport,
  type ImportOptions,
  type ImportRow,
  importOptions,
  type Lease,
  LeaseLost,
  listPartImports,
  releaseLease,
  type Storing,
  splitImport,
  takeLease,
} from "../store/imports";
import { storeBatch } from "../store/load-tickets";
import { refreshStatistics } from "../store/refresh-statistics";
import { findRememberedMapping, type RememberedMapping } from "../store/remembered-mappings";
import { readSettings } from "../store/settings";
import { ownSourceWarnings, settleSource } from "../store/settle-source";
import { batchesOf, oneAhead } from "./import-batches";
import { hashCells, pseudonymsOf } from "./pseudonym";
import { type KeyCounts, rowsToTickets, surveyFile } from "./rows-to-tickets";
import { runUndo } from "./run-undo";

/** Rows from which columns and date orders are recognised. */
const SAMPLE_ROWS = 5_000;
/** Cells of the sample: a sheet may be thousands of columns wide. */
const SAMPLE_CELLS = 1_000_000;

/** The first rows of a file. */
export async function sampleRows(file: ParsedFile, limit = SAMPLE_ROWS): Promise<RawRow[]> {
  const most = Math.min(limit, Math.ceil(SAMPLE_CELLS / Math.max(1, file.dialect.columns.length)));
  const rows: RawRow[] = [];
  for await (const batch of file.records()) {
    for (const record of batch) {
      if (record.kind === "row") rows.push(record.row);
      if (rows.length >= most) return rows;
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

/** In JSON each record carries its names; everywhere else a row above the values does, or nothing. */
function namesColumns({ format, headerLine }: Dialect): boolean {
  return headerLine > 0 || format === "json" || format === "ndjson";
}

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
    hasHeader: namesColumns(file.dialect),
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
  return {
    mapping: survey.mapping,
    repeated: survey.repeated,
    sourceName: given.options.sourceName ?? proposal.sourceName,
    warnings: [
      ...proposal.warnings.filter((warning) => !(proved && warning.code === "AMBIGUOUS_DATES")),
      ...[exportLimitWarning(survey.mapping, survey.rows), noRowsWarning(survey.rows)].filter(
        (warning) => warning !== null,
      ),
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

/** How often an import looks whether the one before it is over. */
const LOOK_AGAIN_MS = 100;

/**
 * Lets another import or undo of the workspace be over first. Work whose worker stopped half-way is completed here:
 * its own job may come much later, and nothing may be stored on top of half of it.
 */
async function letPass(scope: WorkspaceScope, other: Storing): Promise<void> {
  if (other.isHeld) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    return;
  }
  const complete = other.status === "undoing" ? runUndo : runImport;
  await complete(scope, other.id, { lastTry: true }).catch((error: unknown) =>
    log.error({ err: error, import: other.id }, "could not complete what another worker began"),
  );
}

/** Reads one table into the workspace. */
async function importPart(
  scope: WorkspaceScope,
  lease: Lease,
  part: ExportPart,
  given: { row: ImportRow; options: ImportOptions; warnings: readonly ImportWarning[] },
): Promise<void> {
  const recognised = await recognise(scope, part.parsed, {
    fileName: part.fileName,
    options: given.options,
  });
  const { mapping, repeated } = recognised;
  const { columns, ...dialect } = part.parsed.dialect;
  const table = { name: recognised.sourceName, columns };
  const told = [...given.warnings, ...recognised.warnings];
  const begin = async () => {
    const settled = await settleSource(scope, lease.importId, table);
    const warnings = [...told, ...ownSourceWarnings(settled)];
    const sourceId = await ensureSource(scope, { name: settled.sourceName, tool: mapping.tool });
    const facts = { sourceId, dialect, mapping: mapping as never, warnings };
    return { sourceId, warnings, other: await beginStoring(scope, lease, facts) };
  };
  let begun = await begin();
  // What came in meanwhile may be of the same batch, so the source is settled again.
  for (; begun.other; begun = await begin()) await letPass(scope, begun.other);
  const { sourceId, warnings } = begun;

  const mapper = await mapperOf(scope, mapping);
  const steps = rowsToTickets(part.parsed, mapping, { mapper, repeated });
  const progress = { skip: given.row.cursor, bytesRead: part.bytesRead };
  for await (const batch of oneAhead(batchesOf(steps, progress))) {
    await faultpoint("batch.beforeTxn");
    await storeBatch(scope, { ...lease, sourceId }, batch);
    await faultpoint("batch.afterCommit");
  }
  await refreshStatistics("import");
  await finishImport(scope, lease, { warnings: [...warnings, ...mapper.finish()] });
}

/** Asks for the other tables of the upload; asking twice does no harm, because a finished import is not run again. */
async function enqueueOthers(scope: WorkspaceScope, row: ImportRow): Promise<void> {
  for (const { id, status } of await listPartImports(scope, row)) {
    if (id !== row.id && status === "queued") {
      await enqueue("import", { workspaceId: scope.workspaceId, importId: id });
    }
  }
}

/** What an earlier worker, who saw the whole upload, found left out of it. */
function leftOut(row: ImportRow): readonly ImportWarning[] {
  return parseWarnings(row.warnings).flatMap(({ code, message }) =>
    code === "PART_LEFT_OUT" ? [{ code, message }] : [],
  );
}

async function importFile(scope: WorkspaceScope, lease: Lease, row: ImportRow): Promise<void> {
  const options = importOptions.parse(row.options);
  const file = { name: row.upload.fileName, path: dataPath(row.upload.path) };
  const opened = await openExport(file, { only: options.part, readAs: options.readAs });
  if (!opened.ok) return failImport(scope, lease, opened.problem);
  const { parts, warnings, close } = opened.value;
  try {
    const isWhole = options.part === undefined;
    if (isWhole && parts.length > 1) {
      await splitImport(scope, lease, { parts: parts.map(({ suffix }) => suffix), warnings });
    }
    if (isWhole ? parts.length > 1 : row.attempts > 1) await enqueueOthers(scope, row);
    const told = isWhole ? warnings : [...leftOut(row), ...warnings];
    await importPart(scope, lease, parts[0], { row, options, warnings: told });
  } finally {
    close();
  }
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
    await importFile(scope, lease, row);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    if (attempt.lastTry) {
      await failImport(scope, lease, {
        code: "IMPORT_FAILED",
        message:
          "The import stopped three times because of a fault on the server. It was logged; what was stored so far stays.",
      });
      await askToTell(scope, importId);
    } else {
      await releaseLease(scope, lease).catch(() => undefined);
    }
    throw error;
  }
  await askToTell(scope, importId);
}
