import type { ParsedFile } from "@/lib/core/domain/raw-row";
import { openDelimited } from "@/lib/core/parse/open-delimited";
import { type ExitCode, printLine, worst } from "./exit";
import { localFile } from "./local-file";

async function printRecords(file: string, parsed: ParsedFile, json: boolean): Promise<ExitCode> {
  const { encoding, delimiter, quote, headerLine, columns } = parsed.dialect;
  if (json) await printLine({ file, columns });
  let records = 0;
  let rejected = 0;
  for await (const batch of parsed.records()) {
    for (const record of batch) {
      if (record.kind === "row") records += 1;
      else rejected += 1;
      if (!json) continue;
      if (record.kind === "row")
        await printLine({ file, line: record.row.line, cells: record.row.cells });
      else {
        const { code, expected, seen, hint, line } = record.rejection;
        await printLine({ file, line, reject: { code, expected, seen, hint } });
      }
    }
  }
  const summary = { encoding, delimiter, quote, headerLine, records, rejected };
  if (json) await printLine({ file, summary });
  else {
    await printLine(`${file}: ${records} records, ${rejected} rejected`);
    await printLine(
      `  ${encoding}, delimiter ${JSON.stringify(delimiter)}, ${headerLine === 0 ? "no header row" : `header on line ${headerLine}`}`,
    );
    await printLine(`  ${columns.join(" | ")}`);
  }
  return rejected > 0 ? 2 : 0;
}

async function parseOne(file: string, json: boolean): Promise<ExitCode> {
  const parsed = await openDelimited(localFile(file)).catch((error: NodeJS.ErrnoException) => {
    const message = error.code === "ENOENT" ? "There is no such file." : error.message;
    return { ok: false as const, problem: { code: error.code ?? "FILE_UNREADABLE", message } };
  });
  if (parsed.ok) return printRecords(file, parsed.value, json);
  const { code, message } = parsed.problem;
  if (json) await printLine({ file, error: { code, message } });
  else process.stderr.write(`${file}: ${message} [${code}]\n`);
  return 1;
}

/** `toilbox parse`: what the parser sees, before any mapping. */
export async function parseCommand(
  files: readonly string[],
  options: { json?: boolean },
): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const file of files) codes.push(await parseOne(file, options.json ?? false));
  return worst(codes);
}
