/** Alerts and logs keep their punctuation, which tells templates apart; in human titles it is chance. */
export type TextKind = "alert" | "human";

export const SPACE = 0;
export const SEPARATOR = 1;
/** From here on the classes of characters that words are made of. */
const LETTER = 2;
const DIGIT = 3;
const AT = 4;
const DOT = 5;
const SLASH = 6;
const BACKSLASH = 7;
const SYMBOL = 8;

export const PUNCTUATION = "=:,;()[]{}|<>";
const QUOTES_AND_REST = "\"'`!?*“”„«»‘’…·•–—、。，：；（）「」！？";

function classesOfCharacters(): Uint8Array {
  const classes = new Uint8Array(65_536).fill(LETTER);
  const set = (marks: string, value: number) => {
    for (const mark of marks) classes[mark.charCodeAt(0)] = value;
  };
  for (let code = 0; code <= 32; code += 1) classes[code] = SPACE;
  set("\u007f\u00a0\u200b\u2028\u2029\u202f\u3000\ufeff", SPACE);
  set(PUNCTUATION + QUOTES_AND_REST, SEPARATOR);
  set("0123456789", DIGIT);
  set("@", AT);
  set(".", DOT);
  set("/", SLASH);
  set("\\", BACKSLASH);
  set("-_#&+~^$%", SYMBOL);
  return classes;
}

const CLASS = classesOfCharacters();

/** The class of the character at a place; a space behind the end. */
export function classAt(text: string, at: number): number {
  return at < text.length ? (CLASS[text.charCodeAt(at)] ?? LETTER) : SPACE;
}

/** Names of things, although they hold a digit. */
const NAMES_WITH_DIGITS = new Set(
  "2fa mfa2 o365 m365 office365 microsoft365 365 s3 ec2 ipv4 ipv6 log4j oauth2 sha256 base64 k8s x64 x86 p2p b2b b2c mp3 mp4 s4hana s/4hana r/3 802.1x web2 d365 dynamics365 exchange365 1password 3d 5g 4g log4j2 h2 i18n".split(
    " ",
  ),
);
const FILE_NAME = /^[\w-]{2,}\.[a-z]{2,4}$/;
const EDGES = /^[-.#&+~/\\^$%]+|[-.&+~/\\^$]+$/g;

/**
 * Reads one word of a folded text at a time and says whether it is a value rather than a word.
 *
 * One scanner serves a whole text, so that no object is made per word: titles are masked at import, by the million.
 */
export class WordScanner {
  /** The word read last, without dots behind it. */
  word = "";
  private digits = 0;
  private ats = 0;
  private dots = 0;
  private slashes = 0;
  private backslashes = 0;
  private symbols = 0;
  private isAddress = false;

  constructor(
    private readonly text: string,
    private readonly kind: TextKind,
  ) {}

  /** Reads the word that begins at a place and returns the place behind it. */
  read(start: number): number {
    this.digits = 0;
    this.ats = 0;
    this.dots = 0;
    this.slashes = 0;
    this.backslashes = 0;
    this.symbols = 0;
    const { text } = this;
    const end = this.wordEnd(start);
    this.isAddress = text.startsWith("://", end) || this.isDrive(start, end);
    const behind = this.isAddress ? this.addressEnd(end) : end;
    this.word = text.slice(start, this.withoutDots(start, behind));
    if (this.kind === "human" && this.symbols + this.dots + this.slashes > 0 && !this.isVariable())
      this.word = this.word.replace(EDGES, "");
    return behind;
  }

  isVariable(): boolean {
    if (this.isAddress || this.backslashes > 1) return true;
    if (this.digits + this.ats + this.dots + this.slashes + this.backslashes === 0) return false;
    return this.kind === "alert" ? this.isAlertValue() : this.isHumanValue();
  }

  private isAlertValue(): boolean {
    if (this.digits > 0 || this.ats > 0 || this.slashes > 1 || this.dots > 1) return true;
    if (this.dots === 1 && this.word.length > 4) return true;
    return this.word.length > 1 && this.word.startsWith("/");
  }

  private isHumanValue(): boolean {
    const { word } = this;
    if (this.digits > 0) return !NAMES_WITH_DIGITS.has(word);
    if (this.ats > 0) return !word.startsWith("@");
    if (this.backslashes > 0 || this.dots > 1) return true;
    if (this.dots === 1) return FILE_NAME.test(word);
    return word.startsWith("/") ? word.length > 3 : this.slashes > 2;
  }

  /** An apostrophe between two letters is part of the word. */
  private wordEnd(start: number): number {
    const { text } = this;
    let end = start;
    for (; end < text.length; end += 1) {
      const found = CLASS[text.charCodeAt(end)] ?? LETTER;
      if (found === LETTER) continue;
      if (found <= SEPARATOR && !(end > start && this.isInnerApostrophe(end))) break;
      if (found > SEPARATOR) this.count(found);
    }
    return end;
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
    const code = this.text.charCodeAt(at);
    return (code === 39 || code === 0x2019) && classAt(this.text, at + 1) > SEPARATOR;
  }

  private isDrive(start: number, end: number): boolean {
    return end === start + 1 && this.text.startsWith(":\\", end);
  }

  private addressEnd(start: number): number {
    const { text } = this;
    let end = start;
    while (classAt(text, end) !== SPACE && !"\"'<>".includes(text.charAt(end))) end += 1;
    return end;
  }

  /** Dots that end a sentence do not count. */
  private withoutDots(start: number, end: number): number {
    let last = end;
    while (last > start && this.text.charCodeAt(last - 1) === 46) last -= 1;
    this.dots -= end - last;
    return last;
  }
}
