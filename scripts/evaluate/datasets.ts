import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

export const LOG_SYSTEMS = [
  "Apache",
  "HDFS",
  "Hadoop",
  "Linux",
  "OpenSSH",
  "Spark",
  "Windows",
  "Zookeeper",
] as const;

/** One text to be grouped, with what else its file says, and its label, which the product never sees. */
export type LabelledText = {
  readonly text: string;
  readonly description: string | null;
  /** null: of no known kind. */
  readonly label: string | null;
};

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] | null {
  if (!existsSync(file)) return null;
  return parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
}

/** Lines of one loghub system with their event; null when the file is not there. */
export function logLines(folder: string, system: string): readonly LabelledText[] | null {
  const rows = rowsOf(path.join(folder, "loghub", `${system}.csv`));
  return labelled(rows, { text: "Content", label: "EventId" });
}

/** The 77 intents of bank customers. */
export function bankingQuestions(folder: string): readonly LabelledText[] | null {
  const rows = rowsOf(path.join(folder, "banking77", "banking77_test.csv"));
  return labelled(rows, { text: "text", label: "category" });
}

function labelled(
  rows: readonly Row[] | null,
  columns: { readonly text: string; readonly label: string },
): readonly LabelledText[] | null {
  if (rows === null) return null;
  return rows.map((row) => ({
    text: row[columns.text] ?? "",
    description: null,
    label: row[columns.label] ?? null,
  }));
}

const KIND_COLUMNS = [
  "ticket_type",
  "category",
  "sub_category1",
  "sub_category2",
  "business_service",
] as const;
const SMALLEST_KIND = 15;

/** A real service desk; its kinds are the combinations of type, categories and service with 15 tickets or more. */
export function deskTickets(folder: string): readonly LabelledText[] | null {
  const rows = rowsOf(path.join(folder, "endava_tickets", "all_tickets_part.csv"));
  if (rows === null) return null;
  const kindOf = (row: Row) => KIND_COLUMNS.map((column) => row[column]).join(" ");
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + 1);
  return rows.map((row) => ({
    text: row.title ?? "",
    description: row.body || null,
    label: (counts.get(kindOf(row)) ?? 0) >= SMALLEST_KIND ? kindOf(row) : null,
  }));
}
