/** How a test writes a delimited file. */
export type WrittenDialect = {
  readonly delimiter: string;
  readonly quote: string;
  readonly lineEnd: string;
  readonly isAllQuoted: boolean;
  readonly hasLastLineEnd: boolean;
};

/** Writes rows the way RFC 4180 says, in any dialect. */
export function writeRows(
  rows: readonly (readonly string[])[],
  { delimiter, quote, lineEnd, isAllQuoted, hasLastLineEnd }: WrittenDialect,
): string {
  const lines = rows.map((cells) =>
    cells
      .map((cell) => {
        const isSafe = !isAllQuoted && /^[\p{L}\p{N}]*$/u.test(cell);
        return isSafe ? cell : quote + cell.replaceAll(quote, quote + quote) + quote;
      })
      .join(delimiter),
  );
  return lines.join(lineEnd) + (hasLastLineEnd ? lineEnd : "");
}

/** Encodes text; a byte order mark comes first where the encoding's name ends in "+bom". */
export function encodeText(text: string, encoding: string): Uint8Array {
  const marked = encoding.endsWith("+bom") ? `\ufeff${text}` : text;
  if (encoding.startsWith("utf-8")) return new TextEncoder().encode(marked);
  const isLittle = encoding.startsWith("utf-16le");
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
  }
  return bytes;
}
