/** Brackets inside brackets beyond which no export goes; deeper text is an attack or a fault. */
const MAX_DEPTH = 64;
/** Characters of one record; longer ones are rejected and not kept. */
const MAX_RECORD = 8 * 1024 * 1024;
/** Characters of a name or value outside the records. */
const MAX_TOKEN = 1024 * 1024;
/** Characters that are kept of a record that cannot be read. */
const SEEN = 2_000;

/** One object of the file: its text, or the beginning of a text that cannot be read. */
export type JsonPiece = {
  /** Names that lead to the list, such as `result`; "" for the file itself. */
  readonly path: string;
  readonly text: string;
  readonly fault: "too-deep" | "too-long" | "cut-off" | "no-object" | null;
};

/** Where the text stops being JSON. */
export type JsonProblem = { readonly line: number; readonly kind: "broken" | "too-deep" };

type Level = { readonly kind: "object" | "list"; readonly path: string };
type Expected = "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "comma-or-end";

export type JsonScannerOptions = {
  /** True where the objects of the file itself are the records, false where those in its lists are. */
  readonly isTopLevel: boolean;
  readonly take: (piece: JsonPiece) => void;
  /** Told of each name of an object that holds the lists, with whether its value is a plain one. */
  readonly see?: (path: string) => void;
};

/**
 * Cuts JSON text into the objects of its lists, whatever pieces the text comes in. Checks all that stands around them;
 * the objects themselves are only followed to their closing brace, and are read by `JSON.parse` later.
 *
 * Memory: one record. `problem` says where the text is no JSON; nothing is taken after it.
 */
export class JsonScanner {
  problem: JsonProblem | null = null;
  /** Whether the text ended inside a list or object. */
  isCutOff = false;
  /** Objects and lists that the file consists of: one, or many when they are written one after the other. */
  topValues = 0;

  private readonly levels: Level[] = [];
  private expected: Expected = "value";
  private name = "";
  /** A name, string or plain value that is being read; null outside. */
  private token: { kind: "string" | "plain"; text: string; isEscaped: boolean } | null = null;
  private record: RecordText | null = null;
  private lines = 1;

  constructor(private readonly options: JsonScannerOptions) {}

  push(text: string): void {
    let at = 0;
    while (at < text.length && this.problem === null) {
      if (this.record !== null) at = this.followRecord(this.record, text, at);
      else if (this.token !== null) at = this.followToken(this.token, text, at);
      else at = this.step(text, at);
    }
    if (this.problem === null) this.lines += countLines(text, text.length);
  }

  end(): void {
    if (this.problem !== null) return;
    if (this.token?.kind === "plain") this.closeToken(this.token);
    if (this.record !== null) this.options.take(this.record.close("cut-off"));
    this.isCutOff = this.record !== null || this.token !== null || this.levels.length > 0;
  }

  private followRecord(record: RecordText, text: string, at: number): number {
    const end = record.follow(text, at);
    if (end === null) return text.length;
    this.options.take(record.close(null));
    this.record = null;
    this.valueEnds();
    return end;
  }

  private followToken(token: NonNullable<JsonScanner["token"]>, text: string, at: number): number {
    let end = at;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (token.kind === "plain") {
        if (isPlainEnd(code)) break;
      } else if (token.isEscaped) token.isEscaped = false;
      else if (code === BACKSLASH) token.isEscaped = true;
      else if (code === QUOTE) break;
    }
    token.text += text.slice(at, end);
    if (token.text.length > MAX_TOKEN) return this.fail(text, at, "broken");
    if (end === text.length) return end;
    if (!this.closeToken(token)) return this.fail(text, end, "broken");
    return token.kind === "string" ? end + 1 : end;
  }

  /** Ends a name or value; false when it is not written as JSON writes one. */
  private closeToken(token: NonNullable<JsonScanner["token"]>): boolean {
    this.token = null;
    const value = readPlain(token.kind === "string" ? `"${token.text}"` : token.text);
    if (value === undefined) {
      this.problem ??= { line: this.lines, kind: "broken" };
      return false;
    }
    if (this.expected === "name" || this.expected === "name-or-end") {
      this.name = String(value);
      this.expected = "colon";
      return true;
    }
    this.plainValue(token.kind === "string" ? `"${token.text}"` : token.text);
    return true;
  }

  private plainValue(text: string): void {
    const level = this.levels.at(-1);
    if (level?.kind === "object") this.options.see?.(joinPath(level.path, this.name));
    if (level?.kind === "list") this.takeForeign(level, text);
    this.valueEnds();
  }

  /** A value between the records of a list that is none itself. */
  private takeForeign(level: Level, text: string): void {
    this.options.take({ path: level.path, text: text.slice(0, SEEN), fault: "no-object" });
  }

  private valueEnds(): void {
    if (this.levels.length === 0) this.topValues += 1;
    this.expected = this.levels.length === 0 ? "value" : "comma-or-end";
  }

  /** Reads one character that stands around the records. */
  private step(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) return at + 1;
    const level = this.levels.at(-1);
    switch (this.expected) {
      case "colon":
        return code === 58 ? this.go(at, "value") : this.fail(text, at, "broken");
      case "comma-or-end":
        if (code === 44) return this.go(at, level?.kind === "list" ? "value" : "name");
        return this.close(text, at, code);
      case "name":
      case "name-or-end":
        if (code === QUOTE) return this.openToken("string", at + 1);
        return this.expected === "name"
          ? this.fail(text, at, "broken")
          : this.close(text, at, code);
      default:
        return this.openValue(text, at, code);
    }
  }

  private openValue(text: string, at: number, code: number): number {
    const level = this.levels.at(-1);
    if (code === 93 && this.expected === "value-or-end") return this.close(text, at, code);
    const isOpening = code === 123 || code === 91;
    // Only objects may follow each other at the top: one ticket after the other, without a list around them.
    if (level === undefined && this.topValues > 0 && code !== 123)
      return this.fail(text, at, "broken");
    if (!isOpening) {
      if (code === QUOTE) return this.openToken("string", at + 1);
      return isPlainEnd(code) ? this.fail(text, at, "broken") : this.openToken("plain", at);
    }
    if (
      code === 123 &&
      (level?.kind === "list" || (level === undefined && this.options.isTopLevel))
    ) {
      this.record = new RecordText(level?.path ?? "");
      return at;
    }
    if (this.levels.length >= MAX_DEPTH) return this.fail(text, at, "too-deep");
    const path = level?.kind === "object" ? joinPath(level.path, this.name) : (level?.path ?? "");
    this.levels.push({ kind: code === 123 ? "object" : "list", path });
    return this.go(at, code === 123 ? "name-or-end" : "value-or-end");
  }

  private openToken(kind: "string" | "plain", next: number): number {
    this.token = { kind, text: "", isEscaped: false };
    return next;
  }

  private close(text: string, at: number, code: number): number {
    const level = this.levels.at(-1);
    if (level === undefined || code !== (level.kind === "object" ? 125 : 93)) {
      return this.fail(text, at, "broken");
    }
    this.levels.pop();
    const around = this.levels.at(-1);
    if (around?.kind === "list") this.takeForeign(around, "[...]");
    this.valueEnds();
    return at + 1;
  }

  private go(at: number, expected: Expected): number {
    this.expected = expected;
    return at + 1;
  }

  private fail(text: string, at: number, kind: JsonProblem["kind"]): number {
    this.problem = { line: this.lines + countLines(text, at), kind };
    return text.length;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;

/** The text of one object, followed to its closing brace. */
class RecordText {
  private readonly parts: string[] = [];
  private length = 0;
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private fault: "too-deep" | "too-long" | null = null;

  constructor(private readonly path: string) {}

  /** Takes text from a place on; the place behind the closing brace, or null when it is not in this text. */
  follow(text: string, from: number): number | null {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.isInString) {
        if (this.isEscaped) this.isEscaped = false;
        else if (code === BACKSLASH) this.isEscaped = true;
        else if (code === QUOTE) this.isInString = false;
      } else if (code === QUOTE) this.isInString = true;
      else if (code === 123 || code === 91) {
        this.depth += 1;
        if (this.depth > MAX_DEPTH) this.fault ??= "too-deep";
      } else if (code === 125 || code === 93) {
        this.depth -= 1;
        if (this.depth === 0) {
          this.keep(text.slice(from, at + 1));
          return at + 1;
        }
      }
    }
    this.keep(text.slice(from));
    return null;
  }

  private keep(part: string): void {
    this.length += part.length;
    if (this.length > MAX_RECORD) this.fault ??= "too-long";
    if (this.fault === null || this.parts.length === 0) this.parts.push(part);
    else if (this.parts.length > 1) this.parts.splice(1);
  }

  close(ending: "cut-off" | null): JsonPiece {
    const text = this.parts.join("");
    const fault = this.fault ?? ending;
    return { path: this.path, text: fault === null ? text : text.slice(0, SEEN), fault };
  }
}

/** Ends a number, `true`, `false` or `null`: white space, and all that JSON writes around values. */
function isPlainEnd(code: number): boolean {
  return (
    code <= 32 ||
    code === 44 ||
    code === 58 ||
    code === 93 ||
    code === 125 ||
    code === 91 ||
    code === 123 ||
    code === QUOTE
  );
}

/** A string, number, boolean or null; undefined when it is not written as JSON writes one. */
function readPlain(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function joinPath(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1))
    count += 1;
  return count;
}
