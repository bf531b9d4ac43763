import { ReadingProblem } from "../reading-problem";
import type { NumberKind } from "./number-format";
import { isoText, numberText } from "./number-text";
import type { TextStore } from "./text-store";

/** What the cells of every sheet of a workbook need. */
export type CellContext = {
  readonly strings: TextStore;
  /** Kind of number by cell style. */
  readonly styles: readonly NumberKind[];
  readonly is1904: boolean;
};

export type RawCell = {
  readonly type: string | undefined;
  readonly style: string | undefined;
  /** Text of `<v>`; null when there is none. */
  readonly value: string | null;
  /** Text inside `<is>`; null when there is none. */
  readonly inline: string | null;
};

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const NUMBER: NumberKind = { kind: "number" };

/** The text of a cell as Excel shows it, dates as ISO text; formulas give the value that was stored with them. */
export function cellText(cell: RawCell, { strings, styles, is1904 }: CellContext): string {
  const value = cell.value ?? "";
  const format = styles[Number(cell.style ?? 0)] ?? NUMBER;
  switch (cell.type) {
    case "s":
      return value === "" ? "" : sharedText(strings, value);
    case "b":
      return value === "" ? "" : Number(value) === 0 ? "FALSE" : "TRUE";
    case "e":
      return value;
    case "d":
      return isoText(value, format);
    case "str":
    case "inlineStr":
      return unescapeText(cell.inline ?? value);
    default:
      return cell.value === null
        ? unescapeText(cell.inline ?? "")
        : numberText(value, format, is1904);
  }
}

/** Excel writes characters that XML cannot hold as `_x000D_`, and a text that looks so as `_x005F_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(ESCAPED, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function sharedText(strings: TextStore, value: string): string {
  const text = strings.get(Number(value));
  if (text === undefined) throw new ReadingProblem("FILE_XLSX_BROKEN");
  return text;
}
