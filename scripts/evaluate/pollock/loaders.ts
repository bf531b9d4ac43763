import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseWithPapa } from "papaparse";
import { openDelimited } from "@/lib/core/parse/open-delimited";

/** Reads delimited text with nothing known about it; header first, or `null` when it cannot. */
export type Loader = (text: string) => Promise<readonly (readonly string[])[] | null>;

/** Our parser: rows it rejects are missing, and so is a header that it had to make up. */
async function loadWithToilbox(text: string): Promise<readonly (readonly string[])[] | null> {
  const bytes = new TextEncoder().encode(text);
  const opened = await openDelimited(async function* once() {
    yield bytes;
  });
  // An empty file is refused with a message, which is the right answer to it.
  if (!opened.ok) return opened.problem.code === "FILE_EMPTY" ? [] : null;
  const { dialect, records } = opened.value;
  const rows: (readonly string[])[] = dialect.headerLine === 0 ? [] : [dialect.columns];
  for await (const batch of records()) {
    for (const record of batch) if (record.kind === "row") rows.push(record.row.cells);
  }
  return rows;
}

async function loadWithPapaparse(text: string): Promise<readonly (readonly string[])[]> {
  return parseWithPapa<string[]>(text, { skipEmptyLines: true }).data;
}

/** csv-parse finds no delimiter by itself: the commonest candidate of the first line is taken. */
async function loadWithCsvParse(text: string): Promise<readonly (readonly string[])[] | null> {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1);
  const [delimiter] = [",", ";", "\t", "|"].sort(
    (a, b) => first.split(b).length - first.split(a).length,
  );
  try {
    return parseCsv(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    // A parser that throws has loaded nothing, which the score counts.
    return null;
  }
}

export const LOADERS: readonly { readonly name: string; readonly load: Loader }[] = [
  { name: "Toilbox", load: loadWithToilbox },
  { name: "papaparse, auto", load: loadWithPapaparse },
  { name: "csv-parse, relaxed", load: loadWithCsvParse },
];
