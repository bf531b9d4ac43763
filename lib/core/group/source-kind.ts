/** Alerts and logs are written by machines, titles of requests by people: they are grouped by different rules. */
export type SourceKind = "alert" | "human";

const MACHINE_SIGNS: readonly RegExp[] = [
  /\b[\w.]+=\S/,
  /^\W*(?:problem|recovery|critical|warning|crit|warn|alert|alarm|error|info|ok|firing|resolved|triggered)\b\s*[:[\]|-]/i,
  /\b[a-z]+[A-Z][a-z]+[A-Z]?\w*\b|\b\w+(?:_\w+){2,}\b|\b[a-z]+(?:\.[a-z]+){2,}\b/,
  /\[(?!(?:email|ip|phone)\])[^\]]*\]|\{[^}]*\}|\w\(\)|::|->|=>/,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b0x[0-9a-f]+\b/i,
  /(?:^|\s)\/[\w.-]+(?:\/[\w.-]+)+/,
  /\b\d+(?:\.\d+)?\s?%|[<>]=?\s?\d/,
];

/** Without one of these no sign of a machine can be found; most titles of people have none. */
const POSSIBLE = /[=[\]{}()<>_%/|:]|[a-z][A-Z]|[a-z]\.[a-z]|\d\.\d|0x|->/;

/** Whether one title shows at least two marks of machine syntax (key=value, severity prefix, identifiers, addresses). */
export function isMachineText(text: string): boolean {
  if (!POSSIBLE.test(text)) return false;
  let signs = 0;
  for (const sign of MACHINE_SIGNS) {
    if (sign.test(text)) signs += 1;
    if (signs === 2) return true;
  }
  return false;
}

const SAMPLE = 2000;
const WORD = /[\p{L}']+/gu;
const VALUE = /\d|[\\/@_=]|\w\.\w/;

/**
 * Which kind of source a whole column of texts comes from: alerts when machine syntax is common, or when many tokens
 * hold values while few different words remain. Looks at up to 2,000 texts spread over the column; an empty column is human.
 */
export function kindOfTexts(texts: readonly string[]): SourceKind {
  const step = Math.max(1, Math.floor(texts.length / SAMPLE));
  const sample = texts.filter((text, at) => at % step === 0 && text.trim() !== "");
  if (sample.length === 0) return "human";
  const machine = sample.filter(isMachineText).length / sample.length;
  const tokens = sample.flatMap((text) => text.trim().split(/\s+/));
  const values = tokens.filter((token) => VALUE.test(token)).length / tokens.length;
  const skeletons = new Set(sample.map((text) => skeletonOf(text)));
  const repeated = 1 - skeletons.size / sample.length;
  return machine + values + (repeated > 0.5 ? values : 0) > 0.35 ? "alert" : "human";
}

function skeletonOf(text: string): string {
  return (text.replace(/\S*\d\S*/g, " ").match(WORD) ?? []).join(" ").toLowerCase();
}
