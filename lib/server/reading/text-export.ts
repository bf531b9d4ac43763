import type { ByteSource, ParsedFile } from "@/lib/core/domain/raw-row";
import type { ReadAs } from "@/lib/core/domain/read-as";
import type { FileError } from "@/lib/core/domain/rejection";
import { bad, type Result } from "@/lib/core/domain/result";
import { openDelimited } from "@/lib/core/parse/open-delimited";
import { openJson } from "@/lib/core/parse/open-json";
import { fileError, recogniseFileType } from "@/lib/core/parse/recognise-file-type";

const WORKBOOK_NAME = /\.(?:xls|xlsx|xlsm|xlsb)$/i;
const JSON_NAME = /\.(?:json|ndjson|jsonl)$/i;

/**
 * Opens text as JSON or as delimited text, by what it holds. A name that says JSON or Excel only matters where the text
 * could be anything: then it is delimited text only if it has two columns and a row.
 */
export async function openTextExport(
  source: ByteSource,
  { name, head, readAs }: { name: string; head: Uint8Array; readAs?: ReadAs | undefined },
): Promise<Result<ParsedFile, FileError>> {
  const refused = recogniseFileType(head);
  if (refused?.code === "FILE_IS_JSON") return openJson(source);
  const delimited = await openDelimited(source, readAs);
  const isNamedWorkbook = WORKBOOK_NAME.test(name);
  if (refused !== null || !(isNamedWorkbook || JSON_NAME.test(name))) return delimited;
  if (await isTable(delimited)) return delimited;
  if (isNamedWorkbook) return delimited.ok ? bad(fileError("FILE_XLSX_BROKEN")) : delimited;
  const json = await openJson(source);
  return json.ok || json.problem.code !== "FILE_EMPTY" ? json : delimited;
}

async function isTable(opened: Result<ParsedFile, FileError>): Promise<boolean> {
  if (!opened.ok || opened.value.dialect.columns.length < 2) return false;
  for await (const batch of opened.value.records()) if (batch.length > 0) return true;
  return false;
}
