/** The text without its first `count` physical lines; a line ends with LF, CR or both. */
export async function* skipLines(
  pieces: AsyncIterable<string>,
  count: number,
): AsyncGenerator<string> {
  let left = count;
  let isAfterCr = false;
  for await (const piece of pieces) {
    let at = 0;
    // A CR that ends a piece may be half of a line end.
    if (isAfterCr && piece.startsWith("\n")) at = 1;
    isAfterCr = false;
    while (left > 0 && at < piece.length) {
      const end = piece.slice(at).search(/[\r\n]/);
      if (end < 0) {
        at = piece.length;
        break;
      }
      left -= 1;
      const isCr = piece[at + end] === "\r";
      isAfterCr = isCr && at + end + 1 === piece.length;
      at += isCr && piece[at + end + 1] === "\n" ? end + 2 : end + 1;
    }
    if (at < piece.length) yield at === 0 ? piece : piece.slice(at);
  }
}
