import {
  AT,
  BACKSLASH,
  CLASS_OF,
  DIGIT,
  DOT,
  LETTER,
  marksTable,
  SEPARATOR,
  SLASH,
  SPACE,
  SYMBOL,
  type TextKind,
} from "./character-classes";
import { HASH_START, hashOn } from "./fnv";
import { hashOfCodes, KnownWords } from "./known-words";

/** Names of things, although they hold a digit. */
const NAMES_WITH_DIGITS = new KnownWords(
  new Map([
    [
      1,
      "2fa mfa2 o365 m365 office365 microsoft365 365 s3 ec2 ipv4 ipv6 log4j oauth2 sha256 base64 k8s x64 x86 p2p b2b b2c mp3 mp4 s4hana s/4hana r/3 802.1x web2 d365 dynamics365 exchange365 1password 3d 5g 4g log4j2 h2 i18n".split(
        " ",
      ),
    ],
  ]),
);
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const CODE_OF_AT = 64;
const CODE_OF_DOT = 46;
const CODE_OF_SLASH = 47;
const CODE_OF_COLON = 58;
const CODE_OF_BACKSLASH = 92;
/** Symbols that are no part of a word when they stand before or behind it. */
const LEADING = marksTable("-.#&+~/\\^$%");
const TRAILING = marksTable("-.&+~/\\^$");
const ENDS_ADDRESS = marksTable("\"'<>");

function isAmong(marks: Uint8Array, code: number): boolean {
  return code < 128 && marks[code] === 1;
}

/**
 * Reads one word of a folded text at a time and says whether it is a value rather than a word.
 *
 * One reader serves millions of texts and makes no object: titles are masked at import, by the million.
 */
export class WordReader {
  /** The word read last, without dots behind it. */
  start = 0;
  end = 0;
  hash = HASH_START;
  /** Whether it is a value: a number, an address, a path, an id. */
  isValue = false;
  private codes: Uint16Array = new Uint16Array(0);
  private length = 0;
  private kind: TextKind = "human";
  private digits = 0;
  private ats = 0;
  private dots = 0;
  private slashes = 0;
  private backslashes = 0;
  private symbols = 0;

  /** Turns to a text; two spaces must stand behind its end. */
  open(codes: Uint16Array, length: number, kind: TextKind): void {
    this.codes = codes;
    this.length = length;
    this.kind = kind;
  }

  /** Reads the word that begins at a place and returns the place behind it. */
  read(start: number): number {
    this.start = start;
    const end = this.wordEnd(start);
    this.end = end;
    if (this.isPlain()) {
      this.isValue = this.isAddress(start, end);
      return this.isValue ? this.addressEnd(end) : end;
    }
    return this.readWithMarks(end);
  }

  private isPlain(): boolean {
    return (
      this.digits + this.ats + this.dots + this.slashes + this.backslashes + this.symbols === 0
    );
  }

  private readWithMarks(end: number): number {
    const isAddress = this.isAddress(this.start, end);
    const behind = isAddress ? this.addressEnd(end) : end;
    this.end = this.withoutDots(behind);
    this.hash = hashOfCodes(this.codes, this.start, this.end);
    this.isValue = isAddress || this.isVariable();
    const mayHaveEdges = this.symbols + this.dots + this.slashes > 0;
    if (this.kind === "human" && mayHaveEdges && !this.isValue) {
      this.trim();
      this.isValue = this.isVariable();
    }
    return behind;
  }

  /** An apostrophe between two letters is part of the word. */
  private wordEnd(start: number): number {
    const { codes, length } = this;
    this.forgetMarks();
    let hash = HASH_START;
    let end = start;
    for (; end < length; end += 1) {
      const code = codes[end] ?? 0;
      const found = CLASS_OF[code] ?? LETTER;
      if (found !== LETTER) {
        if (found <= SEPARATOR) {
          if (found === SPACE || end === start || !this.isInnerApostrophe(end)) break;
        } else this.count(found);
      }
      hash = hashOn(hash, code);
    }
    this.hash = hash;
    return end;
  }

  private forgetMarks(): void {
    this.digits = 0;
    this.ats = 0;
    this.dots = 0;
    this.slashes = 0;
    this.backslashes = 0;
    this.symbols = 0;
  }

  private count(found: number): void {
    if (found === DIGIT) this.digits += 1;
    else if (found === SYMBOL) this.symbols += 1;
    else if (found === DOT) this.dots += 1;
    else if (found === SLASH) this.slashes += 1;
    else if (found === AT) this.ats += 1;
    else if (found === BACKSLASH) this.backslashes += 1;
  }

  private isInnerApostrophe(at: number): boolean {
    const code = this.codes[at] ?? 0;
    if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false;
    return this.classAt(at + 1) > SEPARATOR;
  }

  private classAt(at: number): number {
    return at < this.length ? (CLASS_OF[this.codes[at] ?? 0] ?? LETTER) : SPACE;
  }

  /** "https://" and "c:\". */
  private isAddress(start: number, end: number): boolean {
    const { codes } = this;
    if (codes[end] !== CODE_OF_COLON) return false;
    if (codes[end + 1] === CODE_OF_BACKSLASH) return end === start + 1;
    return codes[end + 1] === CODE_OF_SLASH && codes[end + 2] === CODE_OF_SLASH;
  }

  private addressEnd(start: number): number {
    const { codes } = this;
    let end = start;
    while (this.classAt(end) !== SPACE && !isAmong(ENDS_ADDRESS, codes[end] ?? 0)) end += 1;
    return end;
  }

  /** Dots that end a sentence do not count. */
  private withoutDots(end: number): number {
    let last = end;
    while (last > this.start && this.codes[last - 1] === CODE_OF_DOT) last -= 1;
    this.dots -= end - last;
    return last;
  }

  private trim(): void {
    const { codes } = this;
    const { start, end } = this;
    while (this.start < this.end && isAmong(LEADING, codes[this.start] ?? 0)) this.start += 1;
    while (this.end > this.start && isAmong(TRAILING, codes[this.end - 1] ?? 0)) this.end -= 1;
    if (start !== this.start || end !== this.end)
      this.hash = hashOfCodes(codes, this.start, this.end);
  }

  private isVariable(): boolean {
    if (this.backslashes > 1) return true;
    if (this.digits + this.ats + this.dots + this.slashes + this.backslashes === 0) return false;
    return this.kind === "alert" ? this.isAlertValue() : this.isHumanValue();
  }

  private isAlertValue(): boolean {
    if (this.digits > 0 || this.ats > 0 || this.slashes > 1 || this.dots > 1) return true;
    const length = this.end - this.start;
    if (this.dots === 1 && length > 4) return true;
    return length > 1 && this.codes[this.start] === CODE_OF_SLASH;
  }

  private isHumanValue(): boolean {
    const { codes, start, end, hash } = this;
    const first = start < end ? codes[start] : 0;
    if (this.digits > 0) return NAMES_WITH_DIGITS.listsOf(codes, start, end, hash) === 0;
    if (this.ats > 0) return first !== CODE_OF_AT;
    if (this.backslashes > 0 || this.dots > 1) return true;
    if (this.dots === 1) return this.isFileName();
    return first === CODE_OF_SLASH ? end - start > 3 : this.slashes > 2;
  }

  /** Two or more of a-z, 0-9, "_" or "-", a dot, two to four letters. */
  private isFileName(): boolean {
    const { codes, start } = this;
    let dot = this.end;
    while (dot > start && isSmallLetter(codes[dot - 1] ?? 0)) dot -= 1;
    const extension = this.end - dot;
    dot -= 1;
    if (extension < 2 || extension > 4 || dot < start + 2 || codes[dot] !== CODE_OF_DOT)
      return false;
    for (let at = start; at < dot; at += 1) if (!isNameCode(codes[at] ?? 0)) return false;
    return true;
  }
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Folding leaves a few capitals: "™" becomes "TM". */
function isNameCode(code: number): boolean {
  if (isSmallLetter(code) || (code >= 65 && code <= 90)) return true;
  return (code >= 48 && code <= 57) || code === 45 || code === 95;
}
