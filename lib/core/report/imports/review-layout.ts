import type { FileRecognition } from "../../domain/review";
import { type Formats, formatCount, formatNumbered } from "../format";

type Choice = { readonly value: string; readonly word: string };

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
const DELIMITERS: readonly Choice[] = [
  { value: ",", word: "Comma" },
  { value: ";", word: "Semicolon" },
  { value: "\t", word: "Tab" },
  { value: "|", word: "Bar |" },
];

/** What a person changes when a file was read wrongly; null where there is nothing to change. */
export function layoutView(recognised: FileRecognition, formats: Formats): LayoutView | null {
  const { layout } = recognised;
  if (!layout) return null;
  const { isText, encoding, delimiter, headerLine, top } = layout;
  const encodings = isText ? withFound(ENCODINGS, encoding) : [];
  const delimiters = isText ? withFound(DELIMITERS, delimiter) : [];
  const header =
    headerLine === 0
      ? "no row names the columns"
      : `names in line ${formatCount(headerLine, formats)}`;
  const written = isText
    ? `Read as ${wordOf(encodings, encoding)}, cells parted by ${wordOf(delimiters, delimiter).toLowerCase()}, `
    : "";
  return {
    sentence: `${written}${header}.`,
    encodings,
    encoding,
    delimiters,
    delimiter,
    headerLine,
    rows: top.map(({ line, cells, more }) => ({
      line,
      words: formatCount(line, formats),
      cells: cells.map((text, at) => ({ key: String(at), text })),
      more: more > 0 ? formatNumbered(more, ["cell more", "cells more"], formats) : null,
      part: line < headerLine ? "above" : line === headerLine ? "header" : "row",
    })),
  };
}

/** What was found can always be chosen again. */
function withFound(choices: readonly Choice[], found: string): readonly Choice[] {
  if (choices.some(({ value }) => value === found)) return choices;
  return [{ value: found, word: found }, ...choices];
}

function wordOf(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.word ?? value;
}
