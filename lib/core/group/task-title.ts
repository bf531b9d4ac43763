import { foldText } from "../text/fold-text";
import { STOP_WORDS } from "../text/languages";
import { MASK } from "../text/masked-tokens";

const LONGEST = 60;
const NO_TITLE = "No title";
const GAP = "…";
/** How people open and close a title; none of it says what the ticket is about. */
const COURTESY = new Set(
  (
    "hi hello hey dear team all everyone please pls plz kindly thanks thank you thx regards urgent asap re fw fwd aw wg tr " +
    "hallo bitte danke guten tag liebes bonjour merci svp hola gracias favor por ola obrigado obrigada ciao buongiorno grazie"
  ).split(" "),
);
/** Words that lead to a value; without it they must not end a title. */
const LEADING_TO_VALUE = new Set(
  (
    "for on at from in by of to with and or the a an is was since until via per no nr id user host server number " +
    "fur auf bei von am im in zu mit und oder der die das des dem den ein eine seit bis " +
    "pour sur chez de du des le la les un une au aux et ou avec dans depuis " +
    "para en el los las del y o con desde hasta por do da dos das no na e com per su da di il lo gli i nel nella"
  ).split(" "),
);
/** Of these, the ones that never end a sentence ("log in" and "sign on" do). */
const NEVER_LAST = new Set(
  "for to of and or with from the a an und fur mit von pour avec de para con per".split(" "),
);
const EDGE_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;

/** What a title is made from: a wording as it stands in the ticket, and the same with its variables masked. */
export type Wording = { readonly text: string; readonly example: string | null };

/**
 * A readable title from a ticket's own words: variables, greetings and loose prepositions left out, sentence case, at
 * most about 60 characters, cut at a word. Words keep the spelling of the example. Linear.
 */
export function taskTitle({ text, example }: Wording): string {
  const known = new Set(text.split(" ").filter((token) => token !== MASK));
  const pieces = (example ?? text).split(/\s+/);
  const kept = keptPieces(pieces, known);
  const words = kept.length > 0 ? kept : [...known].filter(hasLetter);
  const tidy = withoutLooseEnds(words, kept.at(-1) !== pieces.at(-1));
  const title = shortened((tidy.length > 0 ? tidy : words).join(" ").replace(EDGE_MARKS, ""));
  return title === "" ? NO_TITLE : sentenceCase(title);
}

/** What stays of a wording; a value that a word led to leaves dots behind ("send the file for … again"). */
function keptPieces(pieces: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const kept: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (isKept(piece, known)) kept.push(piece);
    else if (LEADING_TO_VALUE.has(bareWord(pieces[at - 1])) && kept.length > 0) kept.push(GAP);
  }
  return kept;
}

function hasLetter(piece: string): boolean {
  return /\p{L}/u.test(piece);
}

function isKept(piece: string, known: ReadonlySet<string>): boolean {
  if (!hasLetter(piece)) return false;
  const bare = foldText(piece.replace(EDGE_MARKS, ""));
  return known.has(bare) || bare.split(/[^\p{L}\p{N}'’&+/._-]+/u).every((part) => known.has(part));
}

function bareWord(piece: string | undefined): string {
  return foldText((piece ?? "").replace(EDGE_MARKS, ""));
}

/** Courtesy at both ends, and what led to a value that is no longer there. */
function withoutLooseEnds(words: readonly string[], endedInValue: boolean): readonly string[] {
  let start = 0;
  let end = words.length;
  while (start < end && COURTESY.has(bareWord(words[start]))) start += 1;
  while (end > start) {
    const last = bareWord(words[end - 1]);
    const isGap = words[end - 1] === GAP;
    const isLoose = isGap || NEVER_LAST.has(last) || (endedInValue && LEADING_TO_VALUE.has(last));
    if (!COURTESY.has(last) && !isLoose) break;
    end -= 1;
  }
  return words.slice(start, end);
}

function shortened(title: string): string {
  if (title.length <= LONGEST) return title;
  const end = title.lastIndexOf(" ", LONGEST - 1);
  return `${title.slice(0, end > LONGEST / 2 ? end : LONGEST - 1).replace(EDGE_MARKS, "")}…`;
}

function sentenceCase(title: string): string {
  const words = title.split(" ");
  const shouted = title === title.toUpperCase() && words.length > 1;
  const headline = words.length > 2 && words.every((word) => /^\P{L}*(?:\p{Lu}|\P{L})/u.test(word));
  const calm = words.map((word, at) => (shouted || (headline && at > 0) ? lowered(word) : word));
  const [first = "", ...rest] = calm;
  return [first.charAt(0).toLocaleUpperCase("en") + first.slice(1), ...rest].join(" ");
}

/** Lower case, but short words in capitals are names: VPN, SAP, HR. */
function lowered(word: string): string {
  const isShort = word.length <= 3 && word === word.toUpperCase();
  return isShort && !isStopWord(word.toLowerCase()) ? word : word.toLowerCase();
}

function isStopWord(word: string): boolean {
  return Object.values(STOP_WORDS).some((stops) => stops.has(word));
}
