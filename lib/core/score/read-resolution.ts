import { hash32 } from "@/lib/core/stats/hash32";
import { foldText } from "@/lib/core/text/fold-text";
import { LANGUAGES, STOP_WORDS } from "@/lib/core/text/languages";
import { JUDGMENT_WORDS, PROCEDURAL_WORDS } from "./resolution-lexicon";

/** What one resolution text tells. */
export type ResolutionReading = {
  /** False when the words belong to no language with a lexicon: the wording signal cannot be told. */
  readonly isKnownLanguage: boolean;
  readonly isProcedural: boolean;
  readonly isJudgment: boolean;
  readonly citesRunbook: boolean;
  /** What was done ("reset + unlock"); null when the lexicon knows none of it. */
  readonly way: string | null;
  /** Hash of the way, or of the text without its numbers where there is none. */
  readonly wayHash: number;
};

/** What a word means: bits of the languages whose stop word it is, and what it says was done. */
type Meaning = {
  readonly languages: number;
  readonly done: string | null;
  readonly judged: boolean;
};

/** Longer texts say what was done at their beginning. */
const LONGEST_READ = 2_000;
/** Words remembered at once; a desk has some ten thousand. */
const REMEMBERED_WORDS = 100_000;
/** So many of the words must be stop words of one language to know it. */
const STOP_WORD_SHARE = 0.2;
const FINGERPRINT_LENGTH = 80;

const WORD = /\p{L}{2,}/gu;
const ROOT_CAUSE = /root[ -]cause/g;
const NOT_LETTERS = /[^\p{L}]+/gu;
const RUNBOOK =
  /\bKB[-_ ]?\d{3,}|https?:\/\/|\b(?:run|play)-?book|\bSOP[- ]?\d|\bknowledge (?:base|article)|\bwiki\b|\bconfluence\b|\b[\w-]+\.(?:ps1|sh|py|bat|vbs|sql|yml)\b|\bscript\b|\bskript\b|\barticle \d|\bartikel \d|\bwissensartikel/i;

type Lexicon = {
  readonly exact: ReadonlyMap<string, string>;
  readonly starts: readonly (readonly [string, string])[];
};

function lexiconOf(words: Readonly<Record<string, string>>): Lexicon {
  const exact = new Map<string, string>();
  const starts: [string, string][] = [];
  for (const [name, list] of Object.entries(words)) {
    for (const entry of list.split(/[ |]+/)) {
      if (entry.endsWith("*")) starts.push([entry.slice(0, -1), name]);
      else if (entry.length > 2) exact.set(entry, name);
    }
  }
  return { exact, starts };
}

function lookUp(word: string, lexicon: Lexicon): string | null {
  return (
    lexicon.exact.get(word) ?? lexicon.starts.find(([start]) => word.startsWith(start))?.[1] ?? null
  );
}

function languageBits(word: string): number {
  return LANGUAGES.reduce(
    (bits, language, at) => (STOP_WORDS[language].has(word) ? bits | (1 << at) : bits),
    0,
  );
}

function mostIn(counts: readonly number[]): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/**
 * Makes a reader of resolution texts that remembers the words it met. Linear in the text, of which the first 2,000
 * characters are read.
 */
export function createResolutionReader(): (text: string) => ResolutionReading {
  const procedural = lexiconOf(PROCEDURAL_WORDS);
  const judgment = lexiconOf(JUDGMENT_WORDS);
  const known = new Map<string, Meaning>();

  function meaningOf(word: string): Meaning {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const judged = lookUp(word, judgment) !== null;
    const done = judged ? null : lookUp(word, procedural);
    const meaning = { languages: languageBits(word), done, judged };
    if (known.size >= REMEMBERED_WORDS) known.clear();
    known.set(word, meaning);
    return meaning;
  }

  return (text) => {
    const start = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
    const folded = foldText(start).replace(ROOT_CAUSE, "rootcause");
    const words = folded.match(WORD) ?? [];
    const done = new Set<string>();
    const hits = LANGUAGES.map(() => 0);
    let isJudgment = false;
    for (const word of words) {
      const meaning = meaningOf(word);
      if (meaning.judged) isJudgment = true;
      if (meaning.done) done.add(meaning.done);
      for (let at = 0; at < hits.length; at++) {
        if (meaning.languages & (1 << at)) hits[at] = (hits[at] ?? 0) + 1;
      }
    }
    const way = done.size > 0 ? [...done].sort().join(" + ") : null;
    return {
      isKnownLanguage:
        way !== null ||
        isJudgment ||
        (words.length > 0 && mostIn(hits) >= STOP_WORD_SHARE * words.length),
      isProcedural: done.size > 0,
      isJudgment,
      citesRunbook: RUNBOOK.test(start),
      way,
      wayHash: hash32(way ?? folded.slice(0, FINGERPRINT_LENGTH).replace(NOT_LETTERS, " ")),
    };
  };
}
