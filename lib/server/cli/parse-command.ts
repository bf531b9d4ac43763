import path from "node:path";
import type { ParsedFile, ParsedRecord } from "@/lib/core/domain/raw-row";
import type { ReadAs } from "@/lib/core/domain/read-as";
import { openExport } from "../reading/open-export";
import { type ExitCode, printLine, worst } from "./exit";
import { counted, RejectReasons, toldDialect } from "./told-file";

async function printRecords(file: string, parsed: ParsedFile, json: boolean): Promise<ExitCode> {
  const { format, encoding, delimiter, quote, headerLine, columns } = parsed.dialect;
  if (json) await printLine({ file, columns });
  const reasons = new RejectReasons();
  let records = 0;
  let rejected = 0;
  for await (const batch of parsed.records()) {
    for (const record of batch) {
      if (record.kind === "row") records += 1;
      else rejected += 1;
      if (record.kind === "rejected") reasons.add(record.rejection);
      if (json) await printLine({ file, ...toldRecord(record) });
    }
  }
  const summary = { format, encoding, delimiter, quote, headerLine, records, rejected };
  if (json) await printLine({ file, summary });
  else {
    await printLine(`${file}: ${counted(records, "record")}, ${rejected} rejected`);
    await printLine(`  ${toldDialect(parsed.dialect)}`);
    await printLine(`  ${columns.join(" | ")}`);
    for (const line of reasons.told()) await printLine(line);
  }
  return rejected > 0 ? 2 : 0;
}

function toldRecord(record: ParsedRecord): object {
  if (record.kind === "row") return { line: record.row.line, cells: record.row.cells };
  const { code, expected, seen, hint, line } = record.rejection;
  return { line, reject: { code, expected, seen, hint } };
}

async function parseOne(file: string, json: boolean, readAs: ReadAs): Promise<ExitCode> {
  const opened = await openExport({ name: path.basename(file), path: file }, { readAs }).catch(
    (error: NodeJS.ErrnoException) => {
      const message = error.code === "ENOENT" ? "There is no such file." : error.message;
      return { ok: false as const, problem: { code: error.code ?? "FILE_UNREADABLE", message } };
    },
  );
  if (!opened.ok) {
    const { code, message } = opened.problem;
    if (json) await printLine({ file, error: { code, message } });
    else process.stderr.write(`${file}: ${message} [${code}]\n`);
    return 1;
  }
  const { parts, warnings, close } = opened.value;
  for (const { message } of warnings) process.stderr.write(`${file}: ${message}\n`);
  const codes: ExitCode[] = [];
  for (const { suffix, parsed } of parts) {
    codes.push(await printRecords(parts.length > 1 ? `${file}${suffix}` : file, parsed, json));
  }
  close();
  return worst(codes);
}

/** `toilbox parse`: what the parser sees, before any mapping. */
export async function parseCommand(
  files: readonly string[],
  options: ReadAs & { json?: boolean },
): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const file of files) codes.push(await parseOne(file, options.json ?? false, options));
  return worst(codes);
}
