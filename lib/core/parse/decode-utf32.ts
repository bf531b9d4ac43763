import { joinBytes } from "./utf8-border";

/**
 * A decoder for UTF-32, which the platform's own decoder does not offer.
 *
 * Returns a function that takes the next bytes and gives their text; code points outside Unicode become U+FFFD.
 */
export function decodeUtf32(
  encoding: "utf-32le" | "utf-32be",
): (bytes: Uint8Array, isLast: boolean) => string {
  const isLittle = encoding === "utf-32le";
  let carry: Uint8Array = new Uint8Array(0);
  return (bytes, isLast) => {
    const all = joinBytes(carry, bytes);
    const border = all.length - (all.length % 4);
    carry = all.slice(border);
    const view = new DataView(all.buffer, all.byteOffset, border);
    let text = "";
    for (let at = 0; at < border; at += 4) text += characterOf(view.getUint32(at, isLittle));
    return isLast && carry.length > 0 ? `${text}\ufffd` : text;
  };
}

function characterOf(codePoint: number): string {
  const isValid = codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  return isValid ? String.fromCodePoint(codePoint) : "\ufffd";
}
