/** Alerts and logs are written by machines, titles of requests by people: they are grouped by different rules. */
export type SourceKind = "alert" | "human";

const MACHINE_SIGNS: readonly RegExp[] = [
  /\b[\w.]+=\S/,
  /^\W*(?:problem|recovery|critical|warning|crit|warn|alert|alarm|error|info|ok|firing|resolved|triggered)\b\s*[:[\]|-]/i,
  /\b[a-z]+[A-Z][a-z]+[A-Z]?\w*\b|\b\w+(?:_\w+){2,}\b|\b[a-z]+(?:\.[a-z]+){2,}\b/,
  /\[[^\]]*\]|\{[^}]*\}|\w\(\)|::|->|=>/,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b0x[0-9a-f]+\b|\b[0-9a-f]{8}-[0-9a-f]{4}-/i,
  /(?:^|\s)\/[\w.-]+(?:\/[\w.-]+)+/,
  /\b\d+(?:\.\d+)?\s?%|[<>]=?\s?\d/,
];

/** Whether one title shows at least two marks of machine syntax (key=value, severity prefix, identifiers, addresses). */
export function isMachineText(text: string): boolean {
  let signs = 0;
  for (const sign of MACHINE_SIGNS) {
    if (sign.test(text)) signs += 1;
    if (signs === 2) return true;
  }
  return false;
}
