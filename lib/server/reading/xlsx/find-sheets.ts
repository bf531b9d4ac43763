import type { ParsedFile } from "@/lib/core/domain/raw-row";
import type { ReadAs } from "@/lib/core/domain/read-as";
import type { FileErrorCode } from "@/lib/core/domain/rejection";
import { fileError } from "@/lib/core/parse/recognise-file-type";
import type { ExportPart, FoundParts, PartSource } from "../export-part";
import type { Resources } from "../resources";
import type { ZipArchive } from "../zip-archive";
import { readSheet } from "./read-sheet";
import { readWorkbook, type SheetEntry, type Workbook } from "./read-workbook";
import { openNamelessTable, openSheetTable } from "./sheet-table";

/** Sheets of one workbook that are read; each is an import of its own. */
const MAX_SHEETS = 200;

/** Why a sheet is no part, as the reader is told. */
const REASONS = {
  FILE_EMPTY: "It is empty.",
  FILE_NO_HEADER: "It has no row of column names above its values.",
  hidden: "It is hidden: unhide the sheet and upload the workbook again if it holds tickets.",
  "too-many": `Only the first ${MAX_SHEETS} sheets are read.`,
} as const;
type Reason = keyof typeof REASONS;

type Finding = {
  readonly only: string | undefined;
  readonly resources: Resources;
  readonly readAs?: ReadAs | undefined;
};
type Given = {
  readonly input: PartSource;
  readonly resources: Resources;
  readonly readAs: ReadAs | undefined;
};
type Opened = {
  readonly sheet: SheetEntry;
  readonly part: ExportPart | null;
  readonly reason: Reason | null;
};

/**
 * The tables of a workbook: its visible sheets that have column names and a row below them. Hidden sheets hold lists for
 * menus, and are read only when nothing else is there; so are sheets with nothing but column names or nothing but values.
 */
export async function findSheets(
  archive: ZipArchive,
  input: PartSource,
  { only, resources, readAs }: Finding,
): Promise<FoundParts> {
  const workbook = await readWorkbook(archive);
  try {
    const wanted = workbook.sheets.filter(
      ({ name }) => only === undefined || only === `${input.suffix}#${name}`,
    );
    const visible = only === undefined ? wanted.filter(({ isHidden }) => !isHidden) : wanted;
    const hidden = wanted.filter((sheet) => !visible.includes(sheet));
    const given = { input, resources, readAs };
    const opened = await openSheets(visible, workbook, given);
    if (opened.some(({ part }) => part !== null)) return gather(opened, hidden);
    return gather([...opened, ...(await openSheets(hidden, workbook, given))], []);
  } finally {
    workbook.context.strings.close();
  }
}

async function openSheets(
  sheets: readonly SheetEntry[],
  workbook: Workbook,
  given: Given,
): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (index < MAX_SHEETS) opened.push(await openSheet(sheet, workbook, given));
    else opened.push({ sheet, part: null, reason: "too-many" });
  }
  return opened;
}

async function openSheet(
  sheet: SheetEntry,
  { context }: Workbook,
  { input, resources, readAs }: Given,
): Promise<Opened> {
  const { entry } = sheet;
  const rows = await readSheet(entry.source(), { xmlBytes: entry.bytes, context });
  resources.keep(rows.spool);
  const found = await openSheetTable(rows, readAs);
  if (found === "FILE_EMPTY") return { sheet, part: null, reason: found };
  const parsed = found === "FILE_NO_HEADER" ? openNamelessTable(rows) : found;
  const part: ExportPart = {
    suffix: `${input.suffix}#${sheet.name}`,
    fileName: input.fileName,
    parsed,
    bytesRead: () => Math.round(rows.spool.share() * input.bytes),
  };
  if (found === "FILE_NO_HEADER") return { sheet, part, reason: found };
  return { sheet, part, reason: (await hasRows(parsed)) ? null : "FILE_EMPTY" };
}

async function hasRows(table: ParsedFile): Promise<boolean> {
  for await (const batch of table.records()) if (batch.length > 0) return true;
  return false;
}

/** Sheets with column names and rows are the parts; where there is none, those with only one of both are. */
function gather(opened: readonly Opened[], hidden: readonly SheetEntry[]): FoundParts {
  const full = opened.filter(({ part, reason }) => part !== null && reason === null);
  const kept = full.length > 0 ? full : opened.filter(({ part }) => part !== null);
  const others = opened.filter((one) => !kept.includes(one));
  return {
    parts: kept.flatMap(({ part }) => part ?? []),
    leftOut: [
      ...others.map(({ sheet, reason }) => leftOut(sheet, reason ?? "FILE_EMPTY")),
      ...hidden.map((sheet) => leftOut(sheet, "hidden")),
    ],
  };
}

function leftOut({ name }: SheetEntry, reason: Reason): FoundParts["leftOut"][number] {
  const code: FileErrorCode = reason === "FILE_NO_HEADER" ? reason : "FILE_EMPTY";
  return { name: `Sheet "${name}"`, problem: fileError(code), reason: REASONS[reason] };
}
