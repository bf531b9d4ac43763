import { foldText } from "./fold-text";

/** Stands for every variable part of a text: one value may be written as a name here and as an address there. */
export const MASK = "<*>";

/** Alerts and logs keep their punctuation, which tells templates apart; in human titles it is chance. */
export type TextKind = "alert" | "human";

const SPACE = 0;
const WORD = 1;
const SEPARATOR = 2;
const MARKS_KEPT = "=:,;()[]{}|<>";
const MARKS_DROPPED = "\"'`!?*“”„«»‘’…·•";

function classesOfCharacters(): Uint8Array {
  const classes = new Uint8Array(65_536).fill(WORD);
  for (let code = 0; code <= 32; code += 1) classes[code] = SPACE;
  for (const code of [127, 160, 0x200b, 0x2028, 0x2029, 0x202f, 0x3000, 0xfeff])
    classes[code] = SPACE;
  for (const mark of MARKS_KEPT + MARKS_DROPPED) classes[mark.charCodeAt(0)] = SEPARATOR;
  for (const mark of "–—、。，：；（）「」！？") classes[mark.charCodeAt(0)] = SEPARATOR;
  return classes;
}

const CLASS = classesOfCharacters();
const KEPT = new Set(MARKS_KEPT);
/** Punctuation that only joins the parts of one value: "10:15", "a,b", "3|4". */
const JOINING = new Set([":", ",", "|", ";"]);
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "`": "`",
  "“": "”",
  "„": "“",
  "«": "»",
  "‘": "’",
};
/** A longer quotation is a message, and its words say what the ticket is about. */
const LONGEST_QUOTED_VALUE = 40;
const MOST_QUOTED_WORDS = 3;

/** Names of things, although they hold a digit. */
const NAMES_WITH_DIGITS = new Set(
  "2fa mfa2 o365 m365 office365 microsoft365 365 s3 ec2 ipv4 ipv6 log4j oauth2 sha256 base64 k8s x64 x86 p2p b2b b2c mp3 mp4 s4hana s/4hana r/3 802.1x web2 d365 dynamics365 exchange365 1password 3d 5g 4g log4j2 h2 i18n".split(
    " ",
  ),
);
const UNITS = new Set(
  "% b kb mb gb tb kib mib gib ms s sec secs min mins h hr hrs am pm utc gmt cet cest est pst eur usd gbp chf".split(
    " ",
  ),
);
const DATE_WORDS = new Set(
  (
    "jan january januar janvier enero gennaio janeiro feb february februar fevrier febrero febbraio fevereiro " +
    "mar march marz mars marzo marco apr april avril abril aprile may mai mayo maggio maio jun june juni juin junio giugno junho " +
    "jul july juli juillet julio luglio julho aug august aout agosto sep sept september septembre septiembre settembre setembro " +
    "oct okt october oktober octobre octubre ottobre outubro nov november novembre noviembre novembro " +
    "dec dez december dezember decembre diciembre dicembre dezembro mon tue tues wed thu thur thurs fri sat sun " +
    "monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

const DIGIT = /[0-9]/;
const FILE_NAME = /^[\w-]{2,}\.[a-z]{2,4}$/;
const EDGES = /^[-.#&+~/\\^$%]+|[-.&+~/\\^$]+$/g;

type Word = { readonly text: string; readonly variable: boolean };

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}

function isHumanVariable(word: string): boolean {
  if (DIGIT.test(word)) return !NAMES_WITH_DIGITS.has(word);
  if (word.indexOf("@") > 0) return true;
  if (word.includes("\\")) return true;
  const dots = count(word, ".");
  if (dots > 0) return dots > 1 || FILE_NAME.test(word);
  if (!word.includes("/")) return false;
  return word.startsWith("/") ? word.length > 3 : count(word, "/") > 2;
}

function isAlertVariable(word: string): boolean {
  if (DIGIT.test(word) || word.includes("@")) return true;
  if (word.startsWith("/") && word.length > 1) return true;
  if (count(word, "/") > 1 || count(word, "\\") > 1) return true;
  const dots = count(word, ".");
  return dots > 1 || (dots === 1 && word.length > 4);
}

function isWord(text: string, at: number): boolean {
  return at < text.length && CLASS[text.charCodeAt(at)] === WORD;
}

/** An apostrophe between two letters is part of the word. */
function plainWordEnd(text: string, start: number): number {
  let end = start + 1;
  while (isWord(text, end) || (isApostrophe(text, end) && isWord(text, end + 1))) end += 1;
  return end;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019;
}

function wordEnd(text: string, start: number): number {
  const end = plainWordEnd(text, start);
  const isAddress = text.startsWith("://", end);
  const isDrive =
    end === start + 1 && text.charCodeAt(end) === 58 && text.charCodeAt(end + 1) === 92;
  return isAddress || isDrive ? addressEnd(text, end) : end;
}

function addressEnd(text: string, start: number): number {
  let end = start;
  while (
    end < text.length &&
    CLASS[text.charCodeAt(end)] !== SPACE &&
    !"\"'<>".includes(text.charAt(end))
  )
    end += 1;
  return end;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === 46) last -= 1;
  return last;
}

function quotedValueEnd(text: string, start: number): number {
  const close = CLOSING[text.charAt(start)];
  if (close === undefined) return -1;
  if (start > 0 && CLASS[text.charCodeAt(start - 1)] === WORD) return -1;
  const end = text.indexOf(close, start + 1);
  if (end < start + 2 || end - start > LONGEST_QUOTED_VALUE) return -1;
  if (end + 1 < text.length && CLASS[text.charCodeAt(end + 1)] === WORD) return -1;
  return text
    .slice(start + 1, end)
    .trim()
    .split(/\s+/).length <= MOST_QUOTED_WORDS
    ? end + 1
    : -1;
}

class MaskedTokens {
  readonly tokens: string[] = [];
  private dates = 0;

  constructor(private readonly kind: TextKind) {}

  mark(mark: string): void {
    if (this.kind === "alert" && KEPT.has(mark)) this.tokens.push(mark);
  }

  word({ text, variable }: Word): void {
    if (variable) return this.variable();
    if (DATE_WORDS.has(text)) {
      if (this.tokens.at(-1) === MASK) return;
      this.dates += 1;
      this.tokens.push(text);
      return;
    }
    const isUnit = this.tokens.at(-1) === MASK && UNITS.has(text);
    this.dates = 0;
    if (!isUnit) this.tokens.push(text);
  }

  private variable(): void {
    // Weekday and month before a number are the beginning of the same date.
    this.tokens.length -= this.dates;
    this.dates = 0;
    let last = this.tokens.length - 1;
    while (last >= 0 && JOINING.has(this.tokens[last] ?? "")) last -= 1;
    if (this.tokens[last] === MASK) this.tokens.length = last + 1;
    else this.tokens.push(MASK);
  }
}

/**
 * The tokens of a text with its variable parts replaced by `MASK`: numbers, dates and times, addresses (IP, host, URL,
 * e-mail), paths, hexadecimal and other ids, ticket ids, versions, short quoted values. Runs of variables become one.
 *
 * Folded, in order, one pass, linear. A text without letters gives no more than one mask.
 */
export function maskTokens(text: string, kind: TextKind): string[] {
  const folded = foldText(text);
  const masked = new MaskedTokens(kind);
  let at = 0;
  while (at < folded.length) {
    const kindOfCharacter = CLASS[folded.charCodeAt(at)];
    if (kindOfCharacter === SPACE) {
      at += 1;
      continue;
    }
    if (kindOfCharacter === SEPARATOR) {
      const end = kind === "human" ? quotedValueEnd(folded, at) : -1;
      if (end > 0) masked.word({ text: MASK, variable: true });
      else masked.mark(folded.charAt(at));
      at = end > 0 ? end : at + 1;
      continue;
    }
    const end = wordEnd(folded, at);
    const word = folded.slice(at, trimmedEnd(folded, at, end));
    at = end;
    addWord(masked, word, kind);
  }
  return masked.tokens;
}

function addWord(masked: MaskedTokens, word: string, kind: TextKind): void {
  if (word.includes("://")) return masked.word({ text: word, variable: true });
  if (kind === "alert") {
    if (word) masked.word({ text: word, variable: isAlertVariable(word) });
    return;
  }
  const variable = isHumanVariable(word);
  const text = variable ? word : word.replace(EDGES, "");
  if (text) masked.word({ text, variable });
}
