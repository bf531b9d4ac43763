import { guessLanguage, type Language, STOP_WORDS } from "../text/languages";
import { actionOf, thingOf } from "../text/lexicon";
import { TextMasker } from "../text/mask-text";
import { createStemmer } from "../text/stem-word";
import { wordsOf } from "../text/words-of";
import type { SignatureSummary } from "./signature-summary";
import type { SourceKind } from "./source-kind";

/** Wordings with the same stems in any order: the smallest thing that is grouped by meaning. */
export type Unit = {
  /** Places in the list of signatures. */
  readonly members: number[];
  /** Words of the title that say something, in order. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Stems of the description. */
  readonly description: readonly string[];
  /** Stems of the resolution. */
  readonly resolution: readonly string[];
  readonly structure: Structure;
  /** What the title asks for. */
  readonly actions: ReadonlySet<string>;
  /** What the resolution says was done. */
  readonly actionsTaken: ReadonlySet<string>;
  readonly sourceKind: SourceKind;
  count: number;
};

/** What the tickets' columns say; null where they say nothing. */
export type Structure = {
  readonly category: string | null;
  readonly service: string | null;
  readonly team: string | null;
  readonly closeCode: string | null;
};

const BODY_CHARACTERS = 400;
const BODY_WORDS = 60;
/** So short a title does not say enough to be the same work under another service. */
const SHORT_TITLE = 2;
const SHORT_SENTENCE = 6;
const WORDS_ASKING = 3;
const WORDS_TELLING = 12;

type Reading = {
  readonly title: readonly string[];
  readonly description: readonly string[];
  readonly resolution: readonly string[];
};

/** The words of a signature's title and of its samples, masks left out. */
function readingOf(signature: SignatureSummary, masker: TextMasker): Reading {
  return {
    title: wordsOf(titleTokens(signature, masker)),
    description: sampleWords(signature.description, masker),
    resolution: sampleWords(signature.resolution, masker),
  };
}

/** Every reading, with equal words held once: cut from their texts they would be most of what grouping holds. */
function readAll(signatures: readonly SignatureSummary[]): readonly Reading[] {
  const held = new Map<string, string>();
  const heldOnce = (word: string): string => {
    const known = held.get(word);
    if (known === undefined) held.set(word, word);
    return known ?? word;
  };
  const masker = new TextMasker();
  return signatures.map((signature) => {
    const { title, description, resolution } = readingOf(signature, masker);
    return {
      title: title.map(heldOnce),
      description: description.map(heldOnce),
      resolution: resolution.map(heldOnce),
    };
  });
}

/** Alerts name their check in one word ("DiskAlmostFull"); the words inside show in the original spelling only. */
function titleTokens(
  { sourceKind, text, example }: SignatureSummary,
  masker: TextMasker,
): readonly string[] {
  if (sourceKind === "human" || example === null) return text.split(" ");
  return masker.read(example.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "), "human").toArray();
}

function sampleWords(text: string | null, masker: TextMasker): readonly string[] {
  if (text === null || text === "") return [];
  const tokens = masker.read(text.slice(0, BODY_CHARACTERS), "human").toArray();
  return wordsOf(tokens).slice(0, BODY_WORDS);
}

function allWords({ title, description, resolution }: Reading): readonly string[] {
  return [...title, ...description, ...resolution];
}

export type WordingUnits = {
  readonly units: readonly Unit[];
  /** Language of each signature, by its place; null when its words do not tell. */
  readonly languages: readonly (Language | null)[];
};

/**
 * Folds wordings to units: equal bags of stems are one. Titles of one or two words must also agree in category
 * and service; alert templates stay as they are. Signatures must come in a fixed order; the units follow it. Linear.
 */
export function wordingUnits(signatures: readonly SignatureSummary[]): WordingUnits {
  const readings = readAll(signatures);
  const languages = readings.map((reading) => guessLanguage(allWords(reading)));
  const languageOfWord = wordLanguages(readings, languages);
  const stemmer = createStemmer();
  const stem = (word: string) => stemmer(word, languageOfWord(word));
  const units = new Map<string, Unit>();
  const sets: ActionSets = new Map();
  for (const [place, signature] of signatures.entries()) {
    const reading = readings[place];
    if (!reading) continue;
    const stops = STOP_WORDS[languages[place] ?? languageOfWord("")];
    const words = contentWords(reading.title, stops);
    const stems = words.map(stem);
    const key = keyOf(stems, signature);
    const known = units.get(key);
    if (known) {
      known.members.push(place);
      known.count += signature.count;
      continue;
    }
    const { category, service, team, closeCode, count } = signature;
    const stemmed = (body: readonly string[]) => body.filter((word) => !stops.has(word)).map(stem);
    units.set(key, {
      members: [place],
      words,
      stems,
      description: stemmed(reading.description),
      resolution: stemmed(reading.resolution),
      structure: { category, service, team, closeCode },
      actions: actionsOf(words, sets),
      actionsTaken: actionsTaken(reading.resolution, sets),
      sourceKind: signature.sourceKind,
      count,
    });
  }
  return { units: [...units.values()], languages };
}

function contentWords(words: readonly string[], stops: ReadonlySet<string>): readonly string[] {
  const content = words.filter((word) => !stops.has(word));
  return content.length > 0 ? content : words;
}

function keyOf(stems: readonly string[], signature: SignatureSummary): string {
  const bag = [...new Set(stems)].sort();
  // Templates are told apart by more than their words.
  if (bag.length === 0 || signature.sourceKind === "alert") return `alone ${signature.id}`;
  const structure = bag.length <= SHORT_TITLE ? [signature.category, signature.service] : [];
  return [...bag, "", ...structure].join(" ");
}

/** The language in which each word mostly occurs; short titles have too few words to tell by themselves. */
function wordLanguages(
  readings: readonly Reading[],
  languages: readonly (Language | null)[],
): (word: string) => Language {
  const votes = new Map<string, Map<Language, number>>();
  const total = new Map<Language, number>();
  for (const [place, reading] of readings.entries()) {
    const language = languages[place];
    if (!language) continue;
    total.set(language, (total.get(language) ?? 0) + 1);
    for (const word of new Set(allWords(reading))) {
      const known = votes.get(word) ?? new Map<Language, number>();
      votes.set(word, known.set(language, (known.get(language) ?? 0) + 1));
    }
  }
  const main = winner(total);
  const decided = new Map([...votes].map(([word, known]) => [word, winner(known)]));
  return (word) => decided.get(word) ?? main ?? "en";
}

function winner(votes: ReadonlyMap<Language, number>): Language | null {
  const ordered = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered[0]?.[0] ?? null;
}

/**
 * "Rejected", "geloescht": before another word a state in which something is ("rejected code"), not what is asked for; at
 * the end it may be asked ("quota to be approved"). English and German, folded.
 */
const PARTICIPLE = /(?:[^e]ed|^(?:ab|an|auf|aus|ein|ent|um|zu|zuruck|zurueck)?ge\p{L}+(?:t|en))$/u;

/** Actions that a title asks for; a long title mentions others by the way ("broken since the update"). */
function actionsOf(words: readonly string[], sets: ActionSets): ReadonlySet<string> {
  const asking = words.length <= SHORT_SENTENCE ? words : words.slice(0, WORDS_ASKING);
  return actionsAmong(
    asking.filter((word, at) => at === words.length - 1 || !PARTICIPLE.test(word)),
    sets,
  );
}

function actionsTaken(resolution: readonly string[], sets: ActionSets): ReadonlySet<string> {
  return actionsAmong(resolution.slice(0, WORDS_TELLING), sets);
}

/** Sets of actions by their names: wordings that ask for the same share one set. */
type ActionSets = Map<string, ReadonlySet<string>>;

function actionsAmong(words: readonly string[], sets: ActionSets): ReadonlySet<string> {
  const actions = new Set(words.flatMap((word) => actionOf(word) ?? []));
  const name = [...actions].join(" ");
  const known = sets.get(name) ?? actions;
  sets.set(name, known);
  return known;
}

/** Names of the things and actions among the words, the same in every language. */
export function conceptsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const [action, thing] = [actionOf(word), thingOf(word)];
    return [...(action ? [`action ${action}`] : []), ...(thing ? [`thing ${thing}`] : [])];
  });
}
