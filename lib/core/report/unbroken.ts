const BEFORE_UNIT = /(\d) (?=(?:k|M|bn|h|%|FTE|Tsd\.|Mio\.|Mrd\.|Std\.|VZÄ)(?![\p{L}\d]))/gu;

/** Keeps a number and its unit on one line: "$258 k", "1,287 h" and "3 %" never part at the end of one. */
export function unbroken(text: string): string {
  return text.replace(BEFORE_UNIT, "$1\u00a0");
}
