import { layerDecisions } from "@/lib/core/domain/confirmed-mapping";
import type { ParsedFile, ParsedRecord } from "@/lib/core/domain/raw-row";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import type { FileRecognition, SurveyedFile } from "@/lib/core/domain/review";
import { PreviewSample, previewFields, previewRows } from "@/lib/core/normalise/preview-rows";
import { recognitionOf } from "@/lib/core/normalise/recognise-file";
import { watchUnknownValues } from "@/lib/core/normalise/unknown-values";
import { formatDate } from "@/lib/core/report/format";
import { createChance, seedFor } from "@/lib/core/simulate/chance";
import type { WorkspaceScope } from "../access/scope";
import { dataPath } from "../env";
import { enqueue } from "../jobs/queue";
import type { ExportPart } from "../reading/export-part";
import { openExport } from "../reading/open-export";
import type { Batch } from "../store/load-tickets";
import type { RememberedMapping } from "../store/remembered-mappings";
import {
  failWaiting,
  findWaiting,
  importedBefore,
  noteSurveyProgress,
  readWaitingAs,
  saveSurvey,
  splitWaiting,
  type WaitingImport,
} from "../store/reviews";
import { readSettings } from "../store/settings";
import { ownSourceWarnings, saveRecognition } from "../store/settle-source";
import { judgeFile, Tally } from "./judge-file";
import { mapperOf, proposeFor, type Recognised, recognise } from "./run-import";

const FAULT = {
  code: "IMPORT_FAILED",
  message:
    "The file could not be read because of a fault on the server. It was logged; nothing was stored.",
};
/** The same file gives the same random rows. */
const PREVIEW_SEED = 20;

type Attempt = { readonly lastTry: boolean };

async function failingOnLastTry(
  scope: WorkspaceScope,
  importId: string,
  attempt: Attempt,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (attempt.lastTry) await failWaiting(scope, importId, FAULT);
    throw error;
  }
}

/** The table that a waiting import reads, and what closes it. */
function openWaiting({ fileName, path, options }: WaitingImport) {
  const { part, readAs } = options;
  return openExport({ name: fileName, path: dataPath(path) }, { only: part, readAs });
}

/**
 * Reads the first rows of a waiting upload, notes what a person has to decide, and asks for the survey. A way of reading
 * that a person chose and that makes no table of it is given up, not the file.
 */
export function recogniseWaiting(
  scope: WorkspaceScope,
  importId: string,
  attempt: Attempt,
  told: readonly ImportWarning[] = [],
): Promise<void> {
  return failingOnLastTry(scope, importId, attempt, async () => {
    const waiting = await findWaiting(scope, importId);
    if (!waiting) return;
    const opened = await openWaiting(waiting);
    if (!opened.ok) {
      if (!waiting.options.readAs) return failWaiting(scope, importId, opened.problem);
      await readWaitingAs(scope, importId, null);
      return recogniseWaiting(scope, importId, attempt, [refusedReading(opened.problem)]);
    }
    const { parts, warnings, close } = opened.value;
    try {
      if (parts.length > 1) {
        await splitWaiting(
          scope,
          importId,
          parts.map(({ suffix }) => suffix),
        );
      }
      const all = [...told, ...warnings, ...(await repeatWarning(scope, importId))];
      const recognised = await recognitionFor(scope, waiting, parts[0], all);
      await saveRecognition(scope, importId, recognised);
    } finally {
      close();
    }
    await enqueue("survey", { workspaceId: scope.workspaceId, importId });
  });
}

function refusedReading({ message }: { message: string }): ImportWarning {
  return {
    code: "READ_AS_REFUSED",
    message: `Read the way you chose, the file is no table, so it is read as before. ${message}`,
  };
}

async function repeatWarning(
  scope: WorkspaceScope,
  importId: string,
): Promise<readonly ImportWarning[]> {
  const before = await importedBefore(scope, importId);
  if (!before) return [];
  const { settings } = await readSettings(scope);
  const message = `This very file was imported on ${formatDate(before, settings)}: importing it again changes nothing.`;
  return [{ code: "ALREADY_IMPORTED", message }];
}

async function recognitionFor(
  scope: WorkspaceScope,
  { options }: WaitingImport,
  part: ExportPart,
  warnings: readonly ImportWarning[],
): Promise<FileRecognition> {
  const { settings } = await readSettings(scope);
  const { proposal, sample, remembered } = await proposeFor(scope, part.parsed, {
    fileName: part.fileName,
    options,
  });
  return recognitionOf({
    proposal: { ...proposal, warnings: [...warnings, ...proposal.warnings] },
    sample,
    file: part.parsed,
    // Settled when it is saved, beside the other files of the batch.
    isNewSource: false,
    masksPersonalData: settings.maskPersonalData,
    remembered: remembered && memoryOf(remembered),
  });
}

function memoryOf(remembered: RememberedMapping): FileRecognition["remembered"] {
  const { fit, confirmedBy, confirmedAt, mapping } = remembered;
  return {
    fit,
    confirmedBy,
    confirmedAt: confirmedAt.toISOString(),
    newColumns: [...remembered.newColumns],
    values: mapping.values,
    repairs: mapping.repairs,
  };
}

/** Counts what an import would do under the answers so far. Stops when an answer makes its counts stale. */
export function surveyWaiting(
  scope: WorkspaceScope,
  importId: string,
  attempt: Attempt,
): Promise<void> {
  return failingOnLastTry(scope, importId, attempt, async () => {
    const waiting = await findWaiting(scope, importId);
    if (!waiting?.recognised || waiting.survey) return;
    const opened = await openWaiting(waiting);
    if (!opened.ok) return failWaiting(scope, importId, opened.problem);
    const { parts, warnings, close } = opened.value;
    try {
      const [part] = parts;
      const { options, answers, version } = waiting;
      const recognised = await recognise(scope, part.parsed, {
        fileName: part.fileName,
        options: { ...options, mapping: layerDecisions(options.mapping ?? null, answers) },
      });
      const own = options.sourceName
        ? ownSourceWarnings({ ...options, sourceName: options.sourceName })
        : [];
      const survey = await surveyOf(scope, part.parsed, {
        recognised: { ...recognised, warnings: [...warnings, ...own, ...recognised.warnings] },
        isAsked: waiting.recognised.dates !== null && answers.dateOrder === undefined,
        isCurrent: () => noteSurveyProgress(scope, { importId, version }, part.bytesRead()),
      });
      if (survey) await saveSurvey(scope, { importId, version }, survey);
    } finally {
      close();
    }
  });
}

type Surveying = {
  readonly recognised: Recognised;
  /** The order of day and month is an open question. */
  readonly isAsked: boolean;
  isCurrent(): Promise<boolean>;
};

async function surveyOf(
  scope: WorkspaceScope,
  file: ParsedFile,
  surveying: Surveying,
): Promise<SurveyedFile | null> {
  const { recognised } = surveying;
  const { mapping } = recognised;
  const chance = createChance(seedFor(PREVIEW_SEED, file.dialect.columns.join("\u0001")));
  const sample = new PreviewSample(() => chance.uniform());
  const unknown = watchUnknownValues(mapping);
  const seen = new SeenTickets();
  const tally = new Tally();
  const judged = judgeFile(
    scope,
    watched(file, (record) => {
      sample.see(record);
      if (record.kind === "row") unknown.see(record.row);
    }),
    recognised,
  );
  let step = await judged.next();
  for (; !step.done; step = await judged.next()) {
    tally.add(step.value);
    seen.add(step.value.batch);
    if (!(await surveying.isCurrent())) return null;
  }
  const { settings } = await readSettings(scope);
  const mapper = await mapperOf(scope, mapping);
  const order = mapping.columns.find(({ dateFormat }) => dateFormat?.kind === "ordered");
  const isProved = surveying.isAsked && !mapping.columns.some((column) => column.ambiguousDate);
  return {
    ...tally.sums(),
    ...seen.found(),
    unknownValues: [...unknown.found()],
    provedOrder: isProved ? dayMonthOf(order?.dateFormat) : null,
    warnings: [...step.value.warnings],
    repaired: step.value.repaired,
    fields: previewFields(mapping),
    preview: previewRows(sample, mapping, { map: mapper.map, masks: settings.maskPersonalData }),
  };
}

function dayMonthOf(format: { kind: string; order?: string } | null | undefined) {
  return format?.order === "dmy" || format?.order === "mdy" ? format.order : null;
}

/** The same file, each record of which is shown to somebody on its way. */
function watched(file: ParsedFile, see: (record: ParsedRecord) => void): ParsedFile {
  return {
    dialect: file.dialect,
    async *records() {
      for await (const batch of file.records()) {
        for (const record of batch) see(record);
        yield batch;
      }
    },
  };
}

type RejectLine = SurveyedFile["rejects"][number];

/** Span, masked cells and rejects of the batches so far. */
class SeenTickets {
  private first: number | null = null;
  private last: number | null = null;
  private readonly masked = new Map<string, number>();
  private readonly rejects = new Map<string, RejectLine>();

  add(batch: Batch): void {
    for (const { ticket } of batch.tickets) {
      const at = ticket.openedAt?.at;
      if (at === undefined) continue;
      this.first = Math.min(this.first ?? at, at);
      this.last = Math.max(this.last ?? at, at);
    }
    for (const [kind, count] of Object.entries(batch.masked))
      this.masked.set(kind, (this.masked.get(kind) ?? 0) + count);
    for (const { rejection } of batch.rejects) {
      const { code, column, hint, line, seen } = rejection;
      const key = `${code}\u0001${column ?? ""}`;
      const known = this.rejects.get(key);
      this.rejects.set(
        key,
        known
          ? { ...known, count: known.count + 1 }
          : { code, column, hint, line, value: seen, count: 1 },
      );
    }
  }

  found(): Pick<SurveyedFile, "firstOpened" | "lastOpened" | "masked" | "rejects"> {
    return {
      firstOpened: this.first,
      lastOpened: this.last,
      masked: Object.fromEntries(this.masked),
      rejects: [...this.rejects.values()].sort((a, b) => b.count - a.count),
    };
  }
}
