import * as snowball from "snowball-stemmers";
import type { Language } from "./languages";

const SNOWBALL: Readonly<Record<Language, string>> = {
  en: "english",
  de: "german",
  fr: "french",
  es: "spanish",
  pt: "portuguese",
  it: "italian",
};

type Factory = (algorithm: string) => { stem(word: string): string };

/** The package is a script of the old kind: bundlers show its function by name, Node only under `default`. */
const newStemmer: Factory = snowball.newStemmer ?? snowball.default.newStemmer;

/** Stems a folded word of a known language; a word of an unknown one (null) comes back as it is. */
export type Stemmer = (word: string, language: Language | null) => string;

/**
 * A stemmer with a memory of its own, so that each word is worked out once.
 *
 * Source: the Snowball stemmers (Porter). They run on folded words, because half of the writers leave accents out;
 * German "ae", "oe", "ue" are read as the umlaut they stand for.
 */
export function createStemmer(): Stemmer {
  const memories = new Map<Language, Map<string, string>>();
  const stemmers = new Map<Language, { stem(word: string): string }>();
  return (word, language) => {
    if (language === null || word.length < 3) return word;
    const memory = memories.get(language) ?? new Map<string, string>();
    const known = memory.get(word);
    if (known !== undefined) return known;
    const stemmer = stemmers.get(language) ?? newStemmer(SNOWBALL[language]);
    stemmers.set(language, stemmer);
    const stem = stemmer.stem(language === "de" ? withUmlautsFolded(word) : word);
    memories.set(language, memory.set(word, stem));
    return stem;
  };
}

function withUmlautsFolded(word: string): string {
  return word
    .replace(/(?<![aeq])ue/g, "u")
    .replace(/oe/g, "o")
    .replace(/ae/g, "a");
}
