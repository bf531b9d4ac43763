import type { FileRecognition } from "../../domain/review";
import { sayReview } from "../../messages/review";
import { type Formats, formatCount } from "../format";
import type { Choice } from "./field-words";

/** How a file is read, and its first rows as they are written. */
export type LayoutView = {
  readonly sentence: string;
  /** Empty where the format knows no encodings and delimiters. */
  readonly encodings: readonly Choice[];
  readonly encoding: string;
  readonly delimiters: readonly Choice[];
  readonly delimiter: string;
  readonly headerLine: number;
  readonly rows: readonly {
    readonly line: number;
    readonly words: string;
    readonly cells: readonly { readonly key: string; readonly text: string }[];
    /** Cells that are not shown. */
    readonly more: string | null;
    readonly part: "above" | "header" | "row";
  }[];
};

const ENCODINGS: readonly Choice[] = [
  { value: "utf-8", word: "UTF-8" },
  { value: "windows-1252", word: "Western (windows-1252)" },
  { value: "iso-8859-15", word: "Western with € (ISO 8859-15)" },
  { value: "windows-1250", word: "Central European (windows-1250)" },
  { value: "windows-1251", word: "Cyrillic (windows-1251)" },
  { value: "windows-1253", word: "Greek (windows-1253)" },
  { value: "windows-1254", word: "Turkish (windows-1254)" },
  { value: "utf-16le", word: "UTF-16" },
  { value: "shift_jis", word: "Japanese (Shift JIS)" },
  { value: "gb18030", word: "Chinese (GB 18030)" },
  { value: "euc-kr", word: "Korean (EUC-KR)" },
];
/** As choices of their own, and inside a sentence. */
const DELIMITERS = {
  ",": ["Comma", "comma"],
  ";": ["Semicolon", "semicolon"],
  "\t": ["Tab", "tab"],
  "|": ["Bar |", "bar |"],
} as const;

type Layout = NonNullable<FileRecognition["layout"]>;

/** What a person changes when a file was read wrongly; null where there is nothing to change. */
export function layoutView(recognised: FileRecognition, formats: Formats): LayoutView | null {
  const { layout } = recognised;
  if (!layout) return null;
  const { isText, encoding, delimiter, headerLine, top } = layout;
  const encodings = isText ? withFound(choicesOf(ENCODINGS, formats), encoding) : [];
  const delimiters = isText ? withFound(delimiterChoices(formats), delimiter) : [];
  return {
    sentence: sentenceOf(layout, encodings, formats),
    encodings,
    encoding,
    delimiters,
    delimiter,
    headerLine,
    rows: top.map(({ line, cells, more }) => ({
      line,
      words: formatCount(line, formats),
      cells: cells.map((text, at) => ({ key: String(at), text })),
      more:
        more > 0
          ? sayReview(formats, "{count, plural, one {# cell more} other {# cells more}}", {
              count: more,
            })
          : null,
      part: line < headerLine ? "above" : line === headerLine ? "header" : "row",
    })),
  };
}

function sentenceOf(layout: Layout, encodings: readonly Choice[], formats: Formats): string {
  const { isText, headerLine } = layout;
  const line = formatCount(headerLine, formats);
  if (!isText)
    return headerLine === 0
      ? sayReview(formats, "no row names the columns.")
      : sayReview(formats, "names in line {line}.", { line });
  const read = {
    encoding: encodings.find(({ value }) => value === layout.encoding)?.word ?? layout.encoding,
    delimiter: delimiterInside(layout.delimiter, formats),
  };
  return headerLine === 0
    ? sayReview(
        formats,
        "Read as {encoding}, cells parted by {delimiter}, no row names the columns.",
        read,
      )
    : sayReview(formats, "Read as {encoding}, cells parted by {delimiter}, names in line {line}.", {
        ...read,
        line,
      });
}

function choicesOf(choices: readonly Choice[], formats: Formats): readonly Choice[] {
  return choices.map(({ value, word }) => ({ value, word: sayReview.stored(formats, word) }));
}

function delimiterChoices(formats: Formats): readonly Choice[] {
  return Object.entries(DELIMITERS).map(([value, [word]]) => ({
    value,
    word: sayReview(formats, word),
  }));
}

function delimiterInside(delimiter: string, formats: Formats): string {
  const known = Object.entries(DELIMITERS).find(([value]) => value === delimiter);
  return known ? sayReview(formats, known[1][1]) : delimiter.toLowerCase();
}

/** What was found can always be chosen again. */
function withFound(choices: readonly Choice[], found: string): readonly Choice[] {
  if (choices.some(({ value }) => value === found)) return choices;
  return [{ value: found, word: found }, ...choices];
}
