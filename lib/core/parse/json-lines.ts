import type { JsonPiece } from "./json-scanner";

/** Characters of one line; longer ones are rejected and not kept. */
const MAX_LINE = 8 * 1024 * 1024;
/** Characters that are kept of a line that is too long. */
const SEEN = 2_000;

/** Cuts NDJSON into its lines, with their 1-based numbers; blank lines are left out. Memory: one line. */
export function splitLines(take: (piece: JsonPiece, line: number) => void) {
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const add = (part: string): void => {
    length += part.length;
    if (length <= MAX_LINE || parts.length === 0) parts.push(part);
  };
  const close = (): void => {
    const text = parts.join("").trim();
    const isTooLong = length > MAX_LINE;
    if (text !== "") {
      take(
        {
          path: "",
          text: isTooLong ? text.slice(0, SEEN) : text,
          fault: isTooLong ? "too-long" : null,
        },
        number,
      );
    }
    parts = [];
    length = 0;
    number += 1;
  };
  return {
    push: (text: string): void => {
      let from = 0;
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
        add(text.slice(from, at));
        close();
        from = at + 1;
      }
      add(text.slice(from));
    },
    end: close,
  };
}
