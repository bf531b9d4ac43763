import { sharedColumns } from "./header-signature";

/** Words of file names that say that it is an export, not what of. */
const EXPORT_WORDS =
  /^(?:export|exported|report|download|copy|final|new|latest|data|dump|csv|all)$/i;
const EXTENSION = /(?:\.(?:csv|tsv|txt|json|ndjson|xlsx?|gz|zip))+$/i;
const MONTH_WORD =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/i;

/**
 * A file's name without its folder, extension, dates, numbers and copy marks, so that next month's export lands in the
 * same source: "helpdesk_2026-03 (1).csv" is "helpdesk". A name of nothing else stays as it is.
 */
export function sourceNameFromFile(fileName: string): string {
  const stem = (fileName.split(/[/\\]/).at(-1) ?? fileName).replace(EXTENSION, "");
  const parts = stem.split(/[\s_.()[\]-]+/).filter((part) => part !== "");
  const telling = parts.filter(
    (part) =>
      !/^v?\d+(?:[a-z]{1,2})?$/i.test(part) && !/^q[1-4]$/i.test(part) && !MONTH_WORD.test(part),
  );
  const named = telling.filter((part) => !EXPORT_WORDS.test(part));
  return (named.length > 0 ? named : telling).join(" ") || stem || "Imported tickets";
}

/** A table whose source is settled: of the same batch, or one that got a source of its own earlier. */
export type SettledTable = { readonly sourceName: string; readonly columns: readonly string[] };

/** Headers with fewer columns in common are of different tables. */
const SAME_TABLE = 0.8;

/**
 * The source of a table whose own name would be `name`: tables of one batch share it when their headers are alike, and
 * the second of two different ones gets a source of its own, named after its sheet or file. `settled` holds the batch;
 * `own` the tables that got sources of their own before, newest first, so that next month's export lands there again.
 */
export function settleSourceName(
  table: { readonly name: string; readonly columns: readonly string[]; readonly label: string },
  settled: readonly SettledTable[],
  own: readonly SettledTable[],
): string {
  const { name, columns, label } = table;
  const isAlike = (other: SettledTable) => sharedColumns(columns, other.columns) >= SAME_TABLE;
  const before = own.find((one) => sharedColumns(columns, one.columns) === 1);
  if (before) return before.sourceName;
  const namesakes = settled.filter(({ sourceName }) => sourceName === name);
  if (namesakes.length === 0 || namesakes.some(isAlike)) return name;
  const twin = settled.find((one) => isAlike(one) && one.sourceName.startsWith(name));
  if (twin) return twin.sourceName;
  const taken = new Set(settled.map(({ sourceName }) => sourceName));
  const said = labelOf(label, name);
  const wanted = said === "" ? `${name} 2` : `${name}: ${said}`.slice(0, LONGEST_NAME);
  for (let place = 2; ; place += 1) {
    const free = place === 2 ? wanted : `${wanted} ${place}`;
    if (!taken.has(free)) return free;
  }
}

/** Some room is left for a number behind it. */
const LONGEST_NAME = 76;

/** "#Changes" and "/july/sc_task.csv" as words; "" where they say what the name says already. */
function labelOf(label: string, name: string): string {
  const words = sourceNameFromFile(label.replace(/^.*#/, ""));
  return words.toLowerCase() === name.toLowerCase() ? "" : words;
}
