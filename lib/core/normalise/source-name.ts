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
