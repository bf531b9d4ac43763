/** Characters looked at. */
const WINDOW = 64 * 1024;
/** Text has next to none of these; compiled or compressed bytes have about one in ten. */
const MAX_SHARE = 0.05;
/** A few stray ones are the export's fault and no reason to refuse it. */
const MAX_STRAY = 3;

/**
 * Whether decoded text is really binary data: too many control characters or undecodable bytes.
 *
 * Tab, line ends, form feed and escape are no evidence. NUL arrives here as U+FFFD.
 */
export function isBinary(text: string): boolean {
  const length = Math.min(text.length, WINDOW);
  let strange = 0;
  for (let at = 0; at < length; at += 1) if (isStrange(text.charCodeAt(at))) strange += 1;
  return strange > MAX_STRAY && strange > length * MAX_SHARE;
}

function isStrange(code: number): boolean {
  if (code >= 32) return code === 0x7f || code === 0xfffd;
  return !(code >= 9 && code <= 13) && code !== 0x1b;
}
