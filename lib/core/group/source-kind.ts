import { marksOf, NEEDED } from "./machine-marks";

/** Alerts and logs are written by machines, titles of requests by people: they are grouped by different rules. */
export type SourceKind = "alert" | "human";

type Sign = { readonly needs: number; readonly shape: RegExp };

const MACHINE_SIGNS: readonly Sign[] = [
  { needs: NEEDED.assignment, shape: /\b[\w.]+=\S/ },
  {
    needs: NEEDED.severity,
    shape:
      /^\W*(?:problem|recovery|critical|warning|crit|warn|alert|alarm|error|info|ok|firing|resolved|triggered)\b\s*[:[\]|-]/i,
  },
  {
    needs: NEEDED.identifier,
    shape: /\b[a-z]+[A-Z][a-z]+[A-Z]?\w*\b|\b\w+(?:_\w+){2,}\b|\b[a-z]+(?:\.[a-z]+){2,}\b/,
  },
  {
    needs: NEEDED.bracket,
    shape: /\[(?!(?:email|ip|phone)\])[^\]]*\]|\{[^}]*\}|\w\(\)|::|->|=>/,
  },
  { needs: NEEDED.address, shape: /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b0x[0-9a-f]+\b/i },
  { needs: NEEDED.path, shape: /(?:^|\s)\/[\w.-]+(?:\/[\w.-]+)+/ },
  { needs: NEEDED.measure, shape: /\b\d+(?:\.\d+)?\s?%|[<>]=?\s?\d/ },
];

/**
 * Whether one title shows at least two marks of machine syntax (key=value, severity prefix, identifiers, addresses).
 * A sign is only looked for where its characters are: most titles of people have none.
 */
export function isMachineText(text: string): boolean {
  const marks = marksOf(text);
  let possible = 0;
  for (const { needs } of MACHINE_SIGNS) if ((needs & marks) !== 0) possible += 1;
  let signs = 0;
  for (const { needs, shape } of MACHINE_SIGNS) {
    if (signs + possible < 2) return false;
    if ((needs & marks) === 0) continue;
    possible -= 1;
    if (shape.test(text)) signs += 1;
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
