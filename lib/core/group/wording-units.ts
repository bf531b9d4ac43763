import { type Steps, within } from "../domain/steps";
import { guessLanguage, LANGUAGES, type Language, STOP_WORDS } from "../text/languages";
import { actionOf, stanceOf, thingOf } from "../text/lexicon";
import { TextMasker } from "../text/mask-text";
import { createStemmer } from "../text/stem-word";
import { TokenWords } from "../text/token-words";
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
  /** Whether the title reports a fault or tells a wish; empty when it does neither, or both. */
  readonly stance: ReadonlySet<string>;
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

const SIGNATURES_A_STEP = 2_000;
/** Share of the work that reading takes. */
const READING = 0.5;

type Reading = {
  readonly title: readonly string[];
  readonly description: readonly string[];
  readonly resolution: readonly string[];
};

/** Reads the words of signatures' titles and of their samples, masks left out. */
class ReadingDesk {
  private readonly masker = new TextMasker();
  private readonly words = new TokenWords();

  readingOf(signature: SignatureSummary): Reading {
    return {
      title: this.titleWords(signature),
      description: this.sampleWords(signature.description),
      resolution: this.sampleWords(signature.resolution),
    };
  }

  /** Alerts name their check in one word ("DiskAlmostFull"); the words inside show in the original spelling only. */
  private titleWords({ sourceKind, text, example }: SignatureSummary): readonly string[] {
    if (sourceKind === "human" || example === null) return this.words.ofText(text);
    const apart = example.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
    return this.words.of(this.masker.read(apart, "human"), Number.POSITIVE_INFINITY);
  }

  private sampleWords(text: string | null): readonly string[] {
    if (text === null || text === "") return [];
    return this.words.of(this.masker.read(text.slice(0, BODY_CHARACTERS), "human"), BODY_WORDS);
  }
}

function* readAll(signatures: readonly SignatureSummary[]): Steps<readonly Reading[]> {
  const desk = new ReadingDesk();
  const readings: Reading[] = [];
  for (const [place, signature] of signatures.entries()) {
    readings.push(desk.readingOf(signature));
    if (place % SIGNATURES_A_STEP === 0) yield place / signatures.length;
  }
  return readings;
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
export function* wordingUnits(signatures: readonly SignatureSummary[]): Steps<WordingUnits> {
  const readings = yield* within(readAll(signatures), { from: 0, to: READING });
  const languages = readings.map((reading) => guessLanguage(allWords(reading)));
  const languageOfWord = wordLanguages(readings, languages);
  const stemmer = createStemmer();
  const stem = (word: string) => stemmer(word, languageOfWord(word));
  const units = new Map<string, Unit>();
  const sets: ActionSets = new Map();
  for (const [place, signature] of signatures.entries()) {
    const reading = readings[place];
    if (!reading) continue;
    if (place % SIGNATURES_A_STEP === 0)
      yield READING + ((1 - READING) * place) / signatures.length;
    const language = languages[place] ?? languageOfWord("");
    const stops = STOP_WORDS[language];
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
      stance: stanceAmong(reading.title, language, sets),
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
  const votes = new Map<string, Votes>();
  const total = newVotes();
  for (const [place, reading] of readings.entries()) {
    const language = languages[place];
    if (!language) continue;
    const at = VOTED.indexOf(language);
    vote(total, at, place);
    for (const words of [reading.title, reading.description, reading.resolution]) {
      for (const word of words) {
        const known = votes.get(word) ?? newVotes();
        if (known.last === -1) votes.set(word, known);
        if (known.last !== place) vote(known, at, place);
      }
    }
  }
  const main = winner(total);
  const decided = new Map([...votes].map(([word, known]) => [word, winner(known)]));
  return (word) => decided.get(word) ?? main ?? "en";
}

/** In the order in which equal votes are decided. */
const VOTED = LANGUAGES.toSorted();

/** Readings in each language, and the one that was counted last: each counts once. */
type Votes = { readonly counts: number[]; last: number };

function newVotes(): Votes {
  return { counts: VOTED.map(() => 0), last: -1 };
}

function vote(votes: Votes, language: number, reading: number): void {
  votes.counts[language] = (votes.counts[language] ?? 0) + 1;
  votes.last = reading;
}

function winner({ counts }: Votes): Language | null {
  const most = Math.max(...counts);
  return most === 0 ? null : (VOTED[counts.indexOf(most)] ?? null);
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

/** Sets of names: wordings that ask for the same share one set. */
type ActionSets = Map<string, ReadonlySet<string>>;

function actionsAmong(words: readonly string[], sets: ActionSets): ReadonlySet<string> {
  return sharedSet(new Set(words.flatMap((word) => actionOf(word) ?? [])), sets);
}

/** Stop words count here: "not" and "please" are among them. */
function stanceAmong(
  title: readonly string[],
  language: Language,
  sets: ActionSets,
): ReadonlySet<string> {
  const stances = new Set(title.flatMap((word) => stanceOf(word, language) ?? []));
  return sharedSet(stances.size === 1 ? stances : new Set(), sets);
}

function sharedSet(names: ReadonlySet<string>, sets: ActionSets): ReadonlySet<string> {
  const name = [...names].join(" ");
  const known = sets.get(name) ?? names;
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
