import path from "node:path";
import type { ParsedFile } from "@/lib/core/domain/raw-row";
import { groupTextsInSteps } from "@/lib/core/group/group-texts";
import { openExport } from "../reading/open-export";
import { CliProblem, type ExitCode, printLine } from "./exit";
import { finishedOnTerminal } from "./terminal-progress";

type Options = { column: string; id?: string; json?: boolean };

function columnIndex(columns: readonly string[], name: string): number {
  const index = columns.indexOf(name);
  if (index < 0)
    throw new CliProblem(`There is no column "${name}". The file has: ${columns.join(", ")}.`);
  return index;
}

async function readFile(file: string, options: Options): Promise<{ id: string; text: string }[]> {
  const opened = await openExport({ name: path.basename(file), path: file }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") throw new CliProblem(`${file}: There is no such file.`);
      throw error;
    },
  );
  if (!opened.ok)
    throw new CliProblem(`${file}: ${opened.problem.message} [${opened.problem.code}]`);
  const { parts, close } = opened.value;
  const holds = ({ parsed }: { parsed: ParsedFile }) =>
    parsed.dialect.columns.includes(options.column);
  const texts = await readTexts((parts.find(holds) ?? parts[0]).parsed, options);
  close();
  return texts;
}

async function readTexts(
  parsed: ParsedFile,
  options: Options,
): Promise<{ id: string; text: string }[]> {
  const { columns } = parsed.dialect;
  const text = columnIndex(columns, options.column);
  const id = options.id === undefined ? null : columnIndex(columns, options.id);
  const texts: { id: string; text: string }[] = [];
  for await (const batch of parsed.records()) {
    for (const record of batch) {
      if (record.kind !== "row") continue;
      const number = String(texts.length + 1);
      texts.push({
        id: id === null ? number : (record.row.cells[id] ?? number),
        text: record.row.cells[text] ?? "",
      });
    }
  }
  return texts;
}

/** `toilbox group`: one text column into groups; `null` where a row is in no task. */
export async function groupCommand(file: string, options: Options): Promise<ExitCode> {
  const texts = await readFile(file, options);
  const groups = finishedOnTerminal(groupTextsInSteps(texts), "Grouping");
  if (options.json) {
    for (const [index, { id }] of texts.entries())
      await printLine({ id, group: groups[index] ?? null });
    return 0;
  }
  const sizes = new Map<string, { count: number; example: string }>();
  for (const [index, { text }] of texts.entries()) {
    const group = groups[index];
    if (group === null || group === undefined) continue;
    const known = sizes.get(group);
    sizes.set(group, { count: (known?.count ?? 0) + 1, example: known?.example ?? text });
  }
  const grouped = [...sizes.values()].sort((a, b) => b.count - a.count);
  await printLine(`${texts.length} rows, ${grouped.length} groups`);
  for (const { count, example } of grouped.slice(0, 40)) {
    await printLine(`${String(count).padStart(7)}  ${example.slice(0, 100)}`);
  }
  return 0;
}
