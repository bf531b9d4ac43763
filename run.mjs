// run.mts
import { readFileSync } from "node:fs";

// lib/server/reading/open-export.ts
import { closeSync as closeSync2, createReadStream, openSync as openSync2 } from "node:fs";
import { stat } from "node:fs/promises";

// lib/core/domain/result.ts
function good(value) {
  return { ok: true, value };
}
function bad(problem) {
  return { ok: false, problem };
}

// lib/core/parse/recognise-file-type.ts
var SIGNATURE_WINDOW = 64 * 1024;
var SIGNATURES = [
  { code: "FILE_IS_ZIP", bytes: [80, 75, 3, 4] },
  { code: "FILE_IS_ZIP", bytes: [80, 75, 5, 6] },
  { code: "FILE_IS_XLS", bytes: [208, 207, 17, 224] },
  { code: "FILE_IS_GZIP", bytes: [31, 139] },
  { code: "FILE_IS_IMAGE", bytes: [137, 80, 78, 71] },
  { code: "FILE_IS_IMAGE", bytes: [255, 216, 255] },
  { code: "FILE_IS_IMAGE", bytes: [71, 73, 70, 56] },
  { code: "FILE_IS_PROGRAM", bytes: [127, 69, 76, 70] },
  { code: "FILE_IS_PROGRAM", bytes: [207, 250, 237, 254] }
];
var MESSAGES = {
  FILE_EMPTY: "The file is empty. Export the tickets again and check that the file has rows.",
  FILE_NO_HEADER: "No row of column names was found. Add a first row that names the columns, such as Number, Opened, Short description.",
  FILE_NOT_TEXT: "The file is not text: it holds bytes that no text encoding uses. Export the tickets as CSV.",
  FILE_IS_PDF: "This is a PDF document, which has no columns to read. Export the tickets as CSV.",
  FILE_IS_XLSX: "This is an Excel workbook (XLSX), not a text file. Open it and save the sheet as CSV UTF-8.",
  FILE_IS_XLS: "This is an old Excel workbook (XLS) or a workbook with a password. Open it in Excel and save it as XLSX without a password, or as CSV UTF-8.",
  FILE_IS_ZIP: "This is a ZIP archive. Unpack it and upload the CSV file inside.",
  FILE_IS_GZIP: "This is a gzip archive. Unpack it and upload the CSV file inside.",
  FILE_IS_HTML: "This is a web page (HTML), even if its name ends in .xls or .csv. Choose CSV or XLSX as the export format, or open it in Excel and save it as XLSX.",
  FILE_IS_IMAGE: "This is a picture. Export the tickets as CSV.",
  FILE_IS_PROGRAM: "This is a program, not a ticket export. Export the tickets as CSV.",
  FILE_IS_JSON: "This is JSON, not delimited text. Export the tickets as CSV.",
  FILE_JSON_BROKEN: "This is meant to be JSON, but cannot be read as it. Export the tickets again, or mend the file.",
  FILE_JSON_NO_TABLE: 'This JSON holds no list of tickets. Expected are objects such as [{"number": "INC1", "title": "..."}], or one object a line.',
  FILE_XLSX_BROKEN: "This Excel workbook is damaged and cannot be read. Open it in Excel, save it again and upload the new file.",
  FILE_ARCHIVE_BROKEN: "This archive is damaged and cannot be unpacked. Pack the exports again.",
  FILE_ARCHIVE_EMPTY: "This file holds no table. Expected are CSV, Excel (XLSX) or JSON exports with at least one row below the column names.",
  FILE_LOCKED: "This archive is locked with a password. Unpack it, and upload the exports without a password.",
  FILE_INFLATES_TOO_FAR: "This file grows far more when it is unpacked than any export does, so it was not opened. Export the tickets as CSV."
};
var CONTAINERS = [
  {
    entry: "xl/workbook.bin",
    code: "FILE_IS_XLSX",
    message: "This is a binary Excel workbook (XLSB). Open it in Excel and save it as XLSX or CSV UTF-8."
  },
  { entry: "xl/", code: "FILE_IS_XLSX", message: MESSAGES.FILE_IS_XLSX },
  {
    entry: "word/",
    code: "FILE_IS_ZIP",
    message: "This is a Word document (DOCX). Export the tickets as CSV."
  },
  {
    entry: "ppt/",
    code: "FILE_IS_ZIP",
    message: "This is a presentation (PPTX). Export the tickets as CSV."
  },
  {
    entry: "opendocument.spreadsheet",
    code: "FILE_IS_ZIP",
    message: "This is an OpenDocument spreadsheet (ODS). Open it and save it as XLSX, or as CSV with UTF-8."
  },
  { entry: "[Content_Types].xml", code: "FILE_IS_XLSX", message: MESSAGES.FILE_IS_XLSX }
];
function fileError(code) {
  return { code, message: MESSAGES[code] };
}
function recogniseFileType(head) {
  if (head.length === 0) return fileError("FILE_EMPTY");
  for (const { code, bytes } of SIGNATURES) {
    if (startsWith(head, bytes)) return withDetail(code, head);
  }
  const opening = asciiText(head.subarray(0, 1024));
  if (opening.includes("%PDF-") && opening.indexOf("%PDF-") < 16) return fileError("FILE_IS_PDF");
  if (opening.startsWith("MZ") && head.subarray(0, 1024).includes(0)) {
    return fileError("FILE_IS_PROGRAM");
  }
  return recogniseMarkup(opening);
}
function recogniseMarkup(opening) {
  const text = opening.replaceAll("\0", "").replace(/^[^\u0021-\u007e]+/, "");
  if (/^<\?xml/i.test(text) && !/<html/i.test(text)) {
    return {
      code: "FILE_IS_HTML",
      message: "This is an XML file, not delimited text. Choose CSV as the export format, or open it in Excel and save it as CSV UTF-8."
    };
  }
  if (/^<(!doctype\s+html|html|head|body|table|meta|style|\?xml)\b/i.test(text)) {
    return fileError("FILE_IS_HTML");
  }
  if (/^(\{\s*("[^"]*"\s*:|\}\s*$)|\[\s*([[{"]|\]\s*$))/.test(text))
    return fileError("FILE_IS_JSON");
  return null;
}
function recogniseContainer(names) {
  const known = names.map((name) => name.toLowerCase().replaceAll("\\", "/"));
  const holds = (opening) => known.some((name) => name.startsWith(opening));
  const binary = CONTAINERS.find(({ entry }) => entry === "xl/workbook.bin");
  if (binary !== void 0 && holds(binary.entry)) return documentError(binary);
  if (holds("xl/")) return "workbook";
  const other = CONTAINERS.find(({ entry }) => entry.endsWith("/") && holds(entry));
  if (other !== void 0 && holds("[content_types].xml")) return documentError(other);
  if (holds("mimetype") && holds("content.xml")) {
    const sheet = CONTAINERS.find(({ entry }) => entry.startsWith("opendocument"));
    if (sheet !== void 0) return documentError(sheet);
  }
  return "archive";
}
function documentError({ code, message }) {
  return { code, message };
}
function withDetail(code, head) {
  if (code === "FILE_IS_ZIP") {
    const names = asciiText(head.subarray(0, SIGNATURE_WINDOW));
    const container = CONTAINERS.find(({ entry }) => names.includes(entry));
    if (container !== void 0) return { code: container.code, message: container.message };
  }
  if (code === "FILE_IS_XLS") {
    const names = asciiText(head.subarray(0, SIGNATURE_WINDOW)).replaceAll("\0", "");
    if (names.includes("EncryptedPackage")) {
      return {
        code,
        message: "This is an Excel workbook locked with a password: a password-protected workbook cannot be read. Open it in Excel and save it as XLSX without the password."
      };
    }
  }
  return fileError(code);
}
function startsWith(head, bytes) {
  return bytes.every((byte, index) => head[index] === byte);
}
function asciiText(bytes) {
  return new TextDecoder("latin1").decode(bytes);
}

// lib/server/reading/find-parts.ts
import { Readable } from "node:stream";

// lib/server/reading/inflate.ts
import { pipeline } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";

// lib/server/reading/reading-problem.ts
var ReadingProblem = class extends Error {
  problem;
  constructor(problem, cause) {
    const found = typeof problem === "string" ? fileError(problem) : problem;
    super(found.message, { cause });
    this.name = "ReadingProblem";
    this.problem = found;
  }
};

// lib/server/reading/inflate.ts
var GROWTH_LIMIT = 64;
var HARMLESS_BYTES = 16 * 1024 * 1024;
var MAX_INFLATED = 8 * 1024 ** 3;
var CHUNK_BYTES = 64 * 1024;
function isBomb(packed, unpacked) {
  return unpacked > MAX_INFLATED || unpacked > HARMLESS_BYTES && unpacked > packed * GROWTH_LIMIT;
}
async function* inflateRaw(packed) {
  yield* unpack(packed, createInflateRaw({ chunkSize: CHUNK_BYTES }));
}
function gunzipped(open) {
  return () => unpack(open(), createGunzip({ chunkSize: CHUNK_BYTES }));
}
async function* unpack(packed, zlib) {
  pipeline(packed, zlib, () => void 0);
  let unpacked = 0;
  try {
    for await (const chunk of zlib) {
      const bytes = chunk;
      unpacked += bytes.length;
      if (isBomb(zlib.bytesWritten, unpacked)) throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
      yield bytes;
    }
  } catch (error) {
    throw isDamage(error) ? new ReadingProblem("FILE_ARCHIVE_BROKEN", error) : error;
  } finally {
    packed.destroy();
    zlib.destroy();
  }
}
function isDamage(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

// lib/core/parse/cell-shape.ts
var MAX_CODE = 60;
var NUMBER = /^[-+(]?\s?[$€£¥]?\s?\d[\d\s.,']*\s?[%€]?\)?$|^[-+]?\d+(\.\d+)?[eE][-+]?\d+$/;
var DATE = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{2,4})([T ,].*\d.*)?$/;
var TIME = /^\d{1,3}:\d{2}(:\d{2}(\.\d+)?)?\s?([AaPp][Mm])?$/;
var EMAIL = /^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/;
var URL = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i;
function cellShape(cell) {
  const value = cell.trim();
  if (value === "") return "";
  if (value.length > MAX_CODE) return URL.test(value) ? "url" : "text";
  if (DATE.test(value)) return "date";
  if (TIME.test(value)) return "time";
  if (NUMBER.test(value)) return "number";
  if (EMAIL.test(value)) return "email";
  if (URL.test(value)) return "url";
  if (!/\d/.test(value) || /\s/.test(value)) return "text";
  return value.replaceAll(/\p{L}+/gu, "A").replaceAll(/\d+/g, "9");
}
function isValueLike(cell) {
  const shape = cellShape(cell);
  if (shape === "" || shape === "text") return false;
  if (["number", "date", "time", "email", "url"].includes(shape)) return true;
  return /^[A-Z]{2,}[-_]?\d{3,}$/.test(cell.trim());
}
function commonShape(cells) {
  const counts = /* @__PURE__ */ new Map();
  let filled = 0;
  for (const cell of cells) {
    const shape = cellShape(cell);
    if (shape === "") continue;
    filled += 1;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const needed = filled < 20 ? filled : filled * 0.95;
  for (const [shape, count] of counts) {
    if (count >= needed && shape !== "text") return shape;
  }
  return null;
}

// lib/core/parse/column-shapes.ts
var MIN_FILLED = 20;
var MAX_ROWS = 200;
var NEVER_FILLED = "";
function learnShapes(rows, width) {
  const sample = rows.slice(0, MAX_ROWS);
  return Array.from({ length: width }, (_, column) => {
    const values = sample.map((cells) => cells[column] ?? "");
    const filled = values.filter((value) => value.trim() !== "");
    if (filled.length === 0) return sample.length < MIN_FILLED ? null : NEVER_FILLED;
    return filled.length < MIN_FILLED ? null : commonShape(filled);
  });
}
function countMisfits(cells, shapes) {
  let misfits = 0;
  for (const [column, shape] of shapes.entries()) {
    const own = cellShape(cells[column] ?? "");
    if (shape !== null && own !== "" && own !== shape) misfits += 1;
  }
  return misfits;
}

// lib/core/parse/quote-finder.ts
var LF = 10;
var CR = 13;
var SPACE = 32;
var TAB = 9;
var BACKSLASH = 92;
var END = -1;
var NEEDS_MORE = -1;
var NOT_CLOSED = -2;
var MAX_VALUE = 1024 * 1024;
var QuoteFinder = class {
  /** Where the delimiter or line end after the value last found stands. */
  after = 0;
  /** Whether the value last found holds escaped quotes. */
  isEscaped = false;
  /** Whether the value last found holds a stray quote, so that another reading may be the right one. */
  isDirty = false;
  #quote;
  #quoteCode;
  #delimiter;
  #second;
  #isBackslashEscaped;
  #escapes;
  #text = "";
  #base = 0;
  #isLast = false;
  /** Places of the file between which no quote closes a value. */
  #openFrom = 0;
  #openUntil = 0;
  /** The last quote between them that text follows. */
  #lastStray = -1;
  constructor({ delimiter, quote, isBackslashEscaped }) {
    this.#quote = quote;
    this.#quoteCode = quote === "" ? END : quote.charCodeAt(0);
    this.#delimiter = delimiter === "" ? END : delimiter.charCodeAt(0);
    this.#second = delimiter.length > 1 ? delimiter.charCodeAt(1) : END;
    this.#isBackslashEscaped = isBackslashEscaped;
    this.#escapes = quote === "'" ? /\\[\\']|''/g : /\\[\\"]|""/g;
  }
  /** Turns to the next stretch of text; `base` characters of the file come before it. */
  turnTo(text, base2, isLast) {
    this.#text = text;
    this.#base = base2;
    this.#isLast = isLast;
  }
  /**
   * Finds the quote that closes the value opened at `open`: one that a delimiter or a line end follows, blanks let
   * through. Sets `after`, `isEscaped` and `isDirty`.
   */
  findClose(open) {
    this.isEscaped = false;
    this.isDirty = false;
    const known = this.#openUntil - this.#base;
    if (known <= open + 1 || open < this.#openFrom - this.#base)
      return this.#search(open, open + 1);
    const run = this.#runEnd(open);
    const early = this.#closeInRun(open, run);
    if (early !== NOT_CLOSED) return early;
    this.isDirty = (run - open) % 2 === 0 || this.#lastStray - this.#base >= run;
    this.isEscaped = true;
    return this.#search(open, known < run ? run : known);
  }
  /** The value without its escapes. */
  unescape(value) {
    if (!this.#isBackslashEscaped) return value.replaceAll(this.#quote + this.#quote, this.#quote);
    return value.replaceAll(this.#escapes, (pair) => pair.charAt(1));
  }
  #search(open, from) {
    const text = this.#text;
    const limit = open + 1 + MAX_VALUE;
    let at = from < limit ? from : limit;
    for (; ; ) {
      at = text.indexOf(this.#quote, at);
      if (at < 0 || at > limit) return this.#noClose(open);
      const code = at + 1 < text.length ? text.charCodeAt(at + 1) : END;
      if (this.#isBackslashEscaped && this.#hasBackslashBefore(at, open)) {
        this.isEscaped = true;
        at += 1;
      } else if (code === this.#quoteCode) {
        this.isEscaped = true;
        at += 2;
      } else {
        const after = this.#endsValue(at + 1, code);
        if (after === NEEDS_MORE) return NEEDS_MORE;
        if (after > 0) return this.#closeAt(open, at, after);
        this.isDirty = true;
        this.#lastStray = this.#base + at;
        at += 1;
      }
    }
  }
  #closeAt(open, close, after) {
    if (this.isDirty) {
      this.#openFrom = this.#base + open;
      this.#openUntil = this.#base + close;
    }
    if (this.#isBackslashEscaped) this.isEscaped = true;
    this.after = after;
    return close;
  }
  #noClose(open) {
    const limit = open + 1 + MAX_VALUE;
    if (!this.#isLast && this.#text.length <= limit) return NEEDS_MORE;
    this.#openFrom = this.#base + open;
    this.#openUntil = this.#base + Math.min(limit, this.#text.length);
    return NOT_CLOSED;
  }
  /** Where the run of quotes that begins at `open` ends. */
  #runEnd(open) {
    let end = open + 1;
    while (end < this.#text.length && this.#text.charCodeAt(end) === this.#quoteCode) end += 1;
    return end;
  }
  /** Closes a value whose quotes all stand in one run at its opening, such as `""`: the one kind a stretch hides. */
  #closeInRun(open, end) {
    if (end === this.#text.length && !this.#isLast) return NEEDS_MORE;
    if ((end - open) % 2 === 1) return NOT_CLOSED;
    const after = this.#endsValue(end, end < this.#text.length ? this.#text.charCodeAt(end) : END);
    if (after === NEEDS_MORE) return NEEDS_MORE;
    if (after === 0) return NOT_CLOSED;
    this.isEscaped = end - open > 2;
    this.after = after;
    return end - 1;
  }
  /** Where the delimiter or line end after a closing quote stands, blanks let through; 0 when there is none. */
  #endsValue(from, first) {
    const { length } = this.#text;
    let at = from;
    let code = first;
    while ((code === SPACE || code === TAB) && code !== this.#delimiter) {
      at += 1;
      code = at < length ? this.#text.charCodeAt(at) : END;
    }
    if (code === END) return this.#isLast ? at : NEEDS_MORE;
    if (code === LF || code === CR) return at;
    if (code !== this.#delimiter) return 0;
    return this.#second === END ? at : this.#endsValueWithPair(at);
  }
  /** The same for a delimiter with a space, which may miss its space at the end of a line. */
  #endsValueWithPair(at) {
    const code = at + 1 < this.#text.length ? this.#text.charCodeAt(at + 1) : END;
    if (code === END) return this.#isLast ? at : NEEDS_MORE;
    return code === this.#second || code === LF || code === CR ? at : 0;
  }
  #hasBackslashBefore(at, open) {
    let first = at;
    while (first - 1 > open && this.#text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    return (at - first) % 2 === 1;
  }
};

// lib/core/parse/next-place.ts
var NextPlace = class {
  #wanted;
  #text = "";
  #from = 0;
  #found = 0;
  constructor(wanted) {
    this.#wanted = wanted;
  }
  /** Turns to another text. */
  reset(text) {
    this.#text = text;
    this.#from = 0;
    this.#found = this.#search(0);
  }
  /** The first place at or after `from`; beyond every place when there is none. */
  after(from) {
    if (from > this.#found) {
      this.#found = this.#search(from);
    } else if (from < this.#from) {
      const near = this.#text.slice(from, this.#from).indexOf(this.#wanted);
      if (near >= 0) this.#found = from + near;
    } else {
      return this.#found;
    }
    this.#from = from;
    return this.#found;
  }
  #search(from) {
    const at = this.#text.indexOf(this.#wanted, from);
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  }
};

// lib/core/parse/record-reader.ts
var LF2 = 10;
var CR2 = 13;
var OUT_OF_STEP = -3;
var NO_FIELD = -1;
var RecordReader = class {
  /** Cells of the record last read. Call `finish` before they are handed on. */
  cells = [];
  /** Fields whose quotes can be read in more than one way: a stray quote or a line end inside. */
  doubts = [];
  /** Line ends inside the quoted values of the record last read. */
  breakCount = 0;
  /** Cells beyond which a record over several lines is OUT_OF_STEP. */
  cellLimit = Number.MAX_SAFE_INTEGER;
  /** Values that were quoted so far, and those with a stray quote inside: evidence for or against a dialect. */
  quotedCount = 0;
  dirtyCount = 0;
  #delimiters;
  #lf = new NextPlace("\n");
  #cr = new NextPlace("\r");
  #quotes;
  #delimiter;
  #quote;
  #isPair;
  #text = "";
  #isLast = false;
  /** Fields with a stray quote inside, whose cells are not unescaped yet. */
  #dirty = [];
  constructor(dialect) {
    this.#delimiter = dialect.delimiter;
    this.#delimiters = dialect.delimiter === "" ? null : new NextPlace(dialect.delimiter);
    this.#isPair = dialect.delimiter.length > 1;
    this.#quote = dialect.quote === "" ? -1 : dialect.quote.charCodeAt(0);
    this.#quotes = new QuoteFinder(dialect);
  }
  /** Turns to the next stretch of text; `base` characters of the file come before it. */
  turnTo(text, base2, isLast) {
    this.#text = text;
    this.#isLast = isLast;
    this.#lf.reset(text);
    this.#cr.reset(text);
    this.#delimiters?.reset(text);
    this.#quotes.turnTo(text, base2, isLast);
  }
  get hasDirty() {
    return this.#dirty.length > 0;
  }
  /**
   * Splits the record at `start` into `cells` and returns where the next one begins.
   *
   * The quote of field number `literal` counts as text. NEEDS_MORE when the text ends too early, NOT_CLOSED when a
   * quote has no end within MAX_VALUE, OUT_OF_STEP beyond `cellLimit`.
   */
  read(start, literal) {
    const text = this.#text;
    const { length } = text;
    const cells = [];
    this.#forget(cells);
    let lineEnd = this.lineEnd(start);
    let at = start;
    for (; ; ) {
      if (at < length && text.charCodeAt(at) === this.#quote && cells.length !== literal) {
        const close = this.#quotes.findClose(at);
        if (close < 0) return close;
        if (close > lineEnd) lineEnd = this.#passBreaks(lineEnd, close);
        this.#pushQuoted(at + 1, close);
        if (this.breakCount > 0 && cells.length > this.cellLimit) return OUT_OF_STEP;
        at = this.#quotes.after;
      } else {
        const found = this.#delimiters === null ? lineEnd : this.#delimiters.after(at);
        const end = found < lineEnd ? found : lineEnd;
        cells.push(text.slice(at, end));
        at = end;
        if (this.#isPair && end === lineEnd) this.#splitAtLineEnd();
      }
      if (at >= lineEnd) return this.#endRecord(at);
      at += this.#isPair && at + 1 === lineEnd ? 1 : this.#delimiter.length;
    }
  }
  /** Puts the finishing touch to the record last read, which ends at `end`, once its reading is accepted. */
  finish(start, end) {
    if (this.#dirty.length === 0) return;
    for (const index of this.#dirty) {
      const cell = this.cells[index];
      if (cell !== void 0) this.cells[index] = this.#quotes.unescape(cell);
    }
    this.breakCount = -1;
    for (let at = start; at < end; at = this.afterBreak(this.lineEnd(at))) this.breakCount += 1;
  }
  /** Where the line of a place ends: at its line end, or at the end of the text. */
  lineEnd(from) {
    const lf = this.#lf.after(from);
    const cr = this.#cr.after(from);
    const end = lf < cr ? lf : cr;
    return end < this.#text.length ? end : this.#text.length;
  }
  /** Where the line after the line end at `at` begins. */
  afterBreak(at) {
    return this.#text.charCodeAt(at) === CR2 && this.#text.charCodeAt(at + 1) === LF2 ? at + 2 : at + 1;
  }
  /** Whether the text ends before a line end at `at` is known to be whole. */
  isCut(at) {
    const { length } = this.#text;
    if (this.#isLast) return false;
    return at >= length || at + 1 === length && this.#text.charCodeAt(at) === CR2;
  }
  #forget(cells) {
    this.cells = cells;
    this.breakCount = 0;
    if (this.doubts.length > 0) this.doubts = [];
    if (this.#dirty.length > 0) this.#dirty = [];
  }
  /** Steps over the line ends inside a quoted value; returns the one after it. */
  #passBreaks(first, close) {
    if (this.#quotes.isDirty) {
      this.breakCount += 1;
      return this.lineEnd(close);
    }
    this.doubts.push(this.cells.length);
    let end = first;
    while (end < close) {
      this.breakCount += 1;
      end = this.lineEnd(this.afterBreak(end));
    }
    return end;
  }
  #pushQuoted(from, close) {
    const value = this.#text.slice(from, close);
    this.quotedCount += 1;
    if (this.#quotes.isDirty) {
      this.dirtyCount += 1;
      this.#dirty.push(this.cells.length);
      this.doubts.push(this.cells.length);
      this.cells.push(value);
    } else this.cells.push(this.#quotes.isEscaped ? this.#quotes.unescape(value) : value);
  }
  /** A delimiter with a space loses its space at the end of a line: the empty cell behind it is put back. */
  #splitAtLineEnd() {
    const last = this.cells.at(-1);
    if (last?.charCodeAt(last.length - 1) !== this.#delimiter.charCodeAt(0)) return;
    this.cells[this.cells.length - 1] = last.slice(0, -1);
    this.cells.push("");
  }
  #endRecord(at) {
    if (this.isCut(at)) return NEEDS_MORE;
    return at >= this.#text.length ? this.#text.length : this.afterBreak(at);
  }
};

// lib/core/parse/scan-plain.ts
var LF3 = 10;
var CR3 = 13;
function plainForm(dialect, width) {
  const { delimiter, quote, isBackslashEscaped } = dialect;
  const isPlain = delimiter.length === 1 && quote.length === 1 && !isBackslashEscaped;
  return isPlain ? { delimiter, quote, width } : null;
}
function scanPlain(text, start, { form, cellLimit, sink }) {
  const { delimiter, quote, width } = form;
  const { length } = text;
  const quoteCode = quote.charCodeAt(0);
  const delimiterCode = delimiter.charCodeAt(0);
  let nextDelimiter = placeOf(text, delimiter, start);
  let nextCr = placeOf(text, "\r", start);
  let record = start;
  for (; ; ) {
    const cells = [];
    let breakCount = 0;
    let lf = placeOf(text, "\n", record);
    let at = record;
    for (; ; ) {
      if (at >= length) return record;
      if (text.charCodeAt(at) === quoteCode) {
        const first = text.indexOf(quote, at + 1);
        const close = closeFrom(text, quote, first);
        if (close < 0 || close + 1 >= length || close - at > MAX_VALUE) return record;
        const after = text.charCodeAt(close + 1);
        if (after !== delimiterCode && after !== LF3 && after !== CR3) return record;
        const value = text.slice(at + 1, close);
        cells.push(first === close ? value : value.replaceAll(quote + quote, quote));
        while (lf < close) {
          breakCount += 1;
          lf = placeOf(text, "\n", lf + 1);
        }
        if (breakCount > 0 && cells.length > cellLimit) return record;
        at = close + 1;
        while (nextCr < at) {
          if (text.charCodeAt(nextCr + 1) !== LF3) return record;
          nextCr = placeOf(text, "\r", nextCr + 1);
        }
      } else {
        if (nextDelimiter < at) nextDelimiter = placeOf(text, delimiter, at);
        const lineEnd = nextCr < lf ? nextCr : lf;
        const end = nextDelimiter < lineEnd ? nextDelimiter : lineEnd;
        if (end >= length) return record;
        cells.push(text.slice(at, end));
        at = end;
      }
      if (text.charCodeAt(at) !== delimiterCode) break;
      at += 1;
    }
    if (nextCr < lf && nextCr + 1 !== lf) return record;
    if (lf >= length || breakCount > 0 && width > 0 && cells.length !== width) return record;
    sink.takePlain(cells, breakCount);
    record = lf + 1;
    if (nextCr < record) nextCr = placeOf(text, "\r", record);
  }
}
function closeFrom(text, quote, first) {
  const code = quote.charCodeAt(0);
  let at = first;
  while (at >= 0 && at + 1 < text.length && text.charCodeAt(at + 1) === code) {
    at = text.indexOf(quote, at + 2);
  }
  return at;
}
function placeOf(text, wanted, from) {
  const at = text.indexOf(wanted, from);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

// lib/core/parse/record-scanner.ts
var MAX_RECORD = 8 * MAX_VALUE;
var CELLS_IN_VAIN = 2e5;
var CELLS_IN_VAIN_PER_LINE = 100;
var MAX_JOINED_LINES = 32;
var MAX_JOINED = 16 * 1024;
var MAX_DOUBTS = 4;
var RecordScanner = class {
  #reader;
  #delimiter;
  #quote;
  #plain;
  #take;
  /** Cells a record should have; 0 when not known yet. */
  #width;
  #text = "";
  /** Characters before `#text` in the file. */
  #base = 0;
  #line;
  #isLast = false;
  /** Cells read in vain: for the record at hand, and for those before it. */
  #readCells = 0;
  #spentCells = 0;
  /** True while the rest of a line that was given up is passed over. */
  #isSkipping = false;
  /** Length the text must reach before an unfinished record is tried again. */
  #enough = 0;
  constructor(dialect, options) {
    this.#reader = new RecordReader(dialect);
    this.#delimiter = dialect.delimiter;
    this.#quote = dialect.quote;
    this.#plain = options.isCounting ? null : plainForm(dialect, options.width);
    this.#take = options.take;
    this.#width = options.width;
    this.#line = options.line;
  }
  /** Quoted values read so far, and those of them with a stray quote inside; only when counting. */
  get quoteCounts() {
    return { quoted: this.#reader.quotedCount, dirty: this.#reader.dirtyCount };
  }
  /** Takes the next piece of text and hands on every record that is complete. */
  push(piece) {
    const used = this.#text === "" ? 0 : this.#finishRecord(piece);
    if (this.#text === "") {
      this.#text = piece;
      this.#base -= used;
      this.#scan(used);
    } else {
      this.#text += used === 0 ? piece : piece.slice(used);
      if (this.#text.length >= this.#enough) this.#scan(0);
    }
  }
  /** Ends the text: what is left is the last record. */
  end() {
    this.#isLast = true;
    this.#scan(0);
  }
  /**
   * Completes the unfinished record with the first lines of the next piece, and returns how much of it was used.
   *
   * Joining the whole piece to a short rest would copy all text once more and slow down every look at it.
   */
  #finishRecord(piece) {
    let used = 0;
    for (let line = 0; line < MAX_JOINED_LINES && this.#text.length < MAX_JOINED; line += 1) {
      const end = piece.indexOf("\n", used) + 1;
      if (end === 0) return used;
      this.#text += piece.slice(used, end);
      used = end;
      this.#scan(0);
      if (this.#text === "") return used;
    }
    return used;
  }
  #scan(from) {
    this.#reader.turnTo(this.#text, this.#base, this.#isLast);
    let at = from;
    while (at < this.#text.length) {
      if (!this.#isSkipping) at = this.#scanPlain(at);
      if (at === this.#text.length) break;
      const next = this.#isSkipping ? this.#skipLine(at) : this.#takeRecord(at);
      if (next === NEEDS_MORE) break;
      at = next;
    }
    this.#text = this.#text.slice(at);
    this.#base += at;
    this.#enough = this.#isSkipping ? 0 : this.#text.length * 2;
  }
  /** Takes a record of the fast way; only for `scanPlain`. */
  takePlain(cells, breakCount) {
    const line = this.#line;
    this.#line = line + breakCount + 1;
    this.#take(line, cells, "closed");
  }
  #scanPlain(start) {
    if (this.#plain === null || this.#text.length > MAX_VALUE) return start;
    return scanPlain(this.#text, start, {
      form: this.#plain,
      cellLimit: this.#cellLimit(this.#width),
      sink: this
    });
  }
  /** Reads the record at `start`, hands it on, and returns where the next one begins. */
  #takeRecord(start) {
    this.#reader.cellLimit = this.#cellLimit(this.#width * 2);
    this.#readCells = 0;
    const end = this.#readBest(start);
    if (end === NEEDS_MORE) {
      const isTooLong = this.#text.length - start > MAX_RECORD;
      return isTooLong ? this.#giveUpLine(start, "too-long") : NEEDS_MORE;
    }
    this.#spentCells += this.#readCells;
    if (end === NOT_CLOSED) return this.#giveUpLine(start, "quote-not-closed");
    if (end - start > MAX_RECORD) return this.#giveUpLine(start, "too-long");
    this.#reader.finish(start, end);
    const line = this.#line;
    this.#line += this.#reader.breakCount + 1;
    const isOpen = end === this.#text.length && !/[\r\n]$/.test(this.#text.slice(end - 1));
    const isLong = this.#reader.cells.some((cell) => cell.length > MAX_VALUE);
    this.#take(
      line,
      this.#reader.cells,
      isLong ? "value-too-long" : isOpen ? "no-newline" : "closed"
    );
    return end;
  }
  /** The reading of a record that fits the file's width, when its quotes allow more than one. */
  #readBest(start) {
    const reader = this.#reader;
    const end = reader.read(start, NO_FIELD);
    if (end === NEEDS_MORE) return NEEDS_MORE;
    if (end === NOT_CLOSED) return this.#readStray(start);
    if (end !== OUT_OF_STEP && (reader.doubts.length === 0 || this.#width === 0)) return end;
    const isFit = end !== OUT_OF_STEP && reader.cells.length === this.#width;
    const isSuspect = end === OUT_OF_STEP || reader.breakCount > 0 && reader.hasDirty;
    if (isFit && !isSuspect) return end;
    for (const field of reader.doubts.slice(0, MAX_DOUBTS)) {
      this.#readCells += reader.cells.length;
      const other = reader.read(start, field);
      if (other === NEEDS_MORE) return NEEDS_MORE;
      if (other >= 0 && reader.cells.length === this.#width) return other;
    }
    return isSuspect && !isFit ? NOT_CLOSED : reader.read(start, NO_FIELD);
  }
  /**
   * Cells that a record over several lines may have before its quotes count as out of step.
   *
   * None once more cells were read in vain than CELLS_IN_VAIN and some for each line: a file made to be slow, in which
   * every line begins a record that leads far, is then read line by line. Only lines count, so that the limit is the
   * same however the file is cut.
   */
  #cellLimit(limit) {
    const allowed = CELLS_IN_VAIN + this.#line * CELLS_IN_VAIN_PER_LINE;
    if (this.#spentCells > allowed) return 0;
    return this.#width === 0 ? Number.MAX_SAFE_INTEGER : limit;
  }
  /**
   * Reads a record with an open quote whose line holds another quote: it is closed, but text follows.
   *
   * With no other quote on its line the value goes on below, or the file is cut: the line must not pass for whole.
   */
  #readStray(start) {
    const field = this.#reader.cells.length;
    this.#readCells += field;
    const end = this.#reader.read(start, field);
    if (end === NEEDS_MORE) return NEEDS_MORE;
    const isFit = end >= 0 && this.#width > 0 && this.#reader.cells.length === this.#width;
    const isStray = this.#reader.cells[field]?.includes(this.#quote, 1) ?? false;
    return isFit && isStray ? end : NOT_CLOSED;
  }
  /** Hands on the physical line at `start` as one that cannot be read; `#skipLine` goes on after it. */
  #giveUpLine(start, ending) {
    const end = this.#reader.lineEnd(start);
    const line = this.#text.slice(start, Math.min(end, start + MAX_VALUE));
    this.#take(this.#line, this.#delimiter === "" ? [line] : line.split(this.#delimiter), ending);
    this.#isSkipping = true;
    return end;
  }
  /** Leaves the rest of a line that was given up; its line end may come with a later piece. */
  #skipLine(start) {
    const end = this.#reader.lineEnd(start);
    if (this.#reader.isCut(end)) return end > start ? end : NEEDS_MORE;
    this.#isSkipping = false;
    this.#line += 1;
    return end === this.#text.length ? end : this.#reader.afterBreak(end);
  }
};

// lib/core/parse/align-row.ts
var OTHER_DELIMITERS = [",", ";", "	", "|", ", ", " "];
var SHIFTED = 2;
function alignRow(cells, shapes, delimiter) {
  return cells.length > shapes.length ? alignLongRow(cells, shapes) : alignShortRow(cells, shapes, delimiter);
}
function alignLongRow(cells, shapes) {
  const width = shapes.length;
  const isEmptyBeyond = cells.slice(width).every(isEmpty);
  const asItIs = cells.slice(0, width);
  if (isEmptyBeyond && countMisfits(asItIs, shapes) === 0) return asItIs;
  if (cells.length !== width + 1) return isEmptyBeyond && isUntold(shapes) ? asItIs : null;
  const mended = /* @__PURE__ */ new Map();
  for (const [index, cell] of cells.entries()) {
    if (!isEmpty(cell) || index > 0 && isEmpty(cells[index - 1] ?? " ")) continue;
    const rest = cells.filter((_, other) => other !== index);
    if (countMisfits(rest, shapes) === 0) mended.set(JSON.stringify(rest), rest);
  }
  const [only] = mended.values();
  if (mended.size === 1 && only !== void 0 && !isUntold(shapes)) return only;
  return isEmptyBeyond && mended.size === 0 && countMisfits(asItIs, shapes) < SHIFTED ? asItIs : null;
}
function alignShortRow(cells, shapes, delimiter) {
  const width = shapes.length;
  const padded = padRow(cells, width);
  const misfits = countMisfits(padded, shapes);
  const allowed = cells.length <= width / 2 ? 1 : SHIFTED;
  if (misfits < allowed) return padded;
  const text = cells.join(delimiter);
  for (const other of OTHER_DELIMITERS) {
    const read = other === delimiter ? [] : readLine(text, other);
    if (read.length === width && countMisfits(read, shapes) === 0) return read;
  }
  return null;
}
function padRow(cells, width) {
  const padded = [...cells];
  while (padded.length < width) padded.push("");
  return padded;
}
function readLine(text, delimiter) {
  let found = [];
  const dialect = { delimiter, quote: '"', isBackslashEscaped: false };
  const scanner = new RecordScanner(dialect, {
    width: 0,
    line: 1,
    take: (_line, cells) => {
      found = cells;
    }
  });
  scanner.push(text);
  scanner.end();
  return found;
}
function isUntold(shapes) {
  return shapes.every((shape) => shape === null);
}
function isEmpty(cell) {
  return cell.trim() === "";
}

// lib/core/parse/check-record.ts
var SEEN = 200;
var HABIT_SHARE = 0.05;
function makeRecordChecker(form) {
  const width = form.columns.length;
  let rowCount = 0;
  let shortCount = 0;
  let isAfterBroken = false;
  const checkShort = (line, cells, ending) => {
    const isFar = cells.length <= width / 2;
    if (isAfterBroken && isFar) return rejectRest(line, cells);
    const isHabit = shortCount > rowCount * HABIT_SHARE;
    shortCount += 1;
    if (ending === "no-newline" && isFar && !isHabit) return rejectTruncated(line, cells, width);
    const aligned = alignRow(cells, form.shapes, form.delimiter);
    return aligned === null ? rejectShifted(line, cells, width) : row(line, aligned);
  };
  return (line, cells, ending) => {
    if (ending === "quote-not-closed" || ending === "too-long") {
      isAfterBroken = ending === "quote-not-closed";
      return rejectBroken(line, cells, ending);
    }
    if (isBlank(cells)) return null;
    if (ending === "value-too-long") return rejectLongValue(line, cells, form.columns);
    if (cells[0] === form.columns[0] && repeatsHeader(cells, form.columns)) {
      return rejectRepeatedHeader(line, cells);
    }
    rowCount += 1;
    if (cells.length < width) return checkShort(line, cells, ending);
    isAfterBroken = false;
    if (cells.length === width) return row(line, cells);
    const aligned = alignRow(cells, form.shapes, form.delimiter);
    return aligned === null ? rejectLongRow(line, cells, width) : row(line, aligned);
  };
}
function row(line, cells) {
  return { kind: "row", row: { line, cells } };
}
function repeatsHeader(cells, columns) {
  const filled = [...cells.entries()].filter(([, cell]) => cell.trim() !== "");
  return filled.length > columns.length / 2 && filled.every(([index, cell]) => {
    const column = columns[index] ?? "";
    return column === cell.trim() || column.startsWith(`${cell.trim()} (`);
  });
}
function isBlank(cells) {
  return !((cells[0]?.charCodeAt(0) ?? 0) > 32) && cells.every((cell) => cell.trim() === "");
}
function rejectLongRow(line, cells, width) {
  return rejected(line, cells, {
    code: "ROW_TOO_MANY_CELLS",
    expected: `${cellCount(width)}, as in the header; the row has ${cells.length}`,
    hint: "Put quotes around the value that holds the delimiter, or remove the cell that is too much."
  });
}
function rejectRepeatedHeader(line, cells) {
  return rejected(line, cells, {
    code: "ROW_REPEATS_HEADER",
    expected: "a ticket; the row names the columns again",
    hint: "Nothing is lost: the row can be left out."
  });
}
function rejectShifted(line, cells, width) {
  return rejected(line, cells, {
    code: "ROW_TRUNCATED",
    expected: `${cellCount(width)}, as in the header; the row has ${cells.length}, and they do not fit the columns they stand under`,
    hint: "A delimiter seems to be missing, or the row is no ticket: put each value under its column."
  });
}
function rejectTruncated(line, cells, width) {
  return rejected(line, cells, {
    code: "ROW_TRUNCATED",
    expected: `${cellCount(width)}, as in the header; the file ends after ${cells.length}`,
    hint: "The file seems to be cut off here: export it again, or complete this row."
  });
}
function rejectRest(line, cells) {
  return rejected(line, cells, {
    code: "QUOTE_NOT_CLOSED",
    expected: "a whole row; this line belongs to the value whose quote is not closed above",
    hint: "Close the quote of the rejected row above, and this line becomes a part of it."
  });
}
function rejectBroken(line, cells, ending) {
  if (ending === "too-long") {
    return rejected(line, cells, {
      code: "ROW_TOO_LONG",
      expected: "a row of at most 8 MiB of text",
      hint: "Shorten the row, or check that the file has line ends between its rows."
    });
  }
  return rejected(line, cells, {
    code: "QUOTE_NOT_CLOSED",
    expected: "a closing quote within 1 MiB of text",
    hint: "Add the missing quote at the end of the value, or double the quotes inside it."
  });
}
function rejectLongValue(line, cells, columns) {
  const index = cells.findIndex((cell) => cell.length > MAX_VALUE);
  return rejected(line, cells, {
    code: "VALUE_TOO_LONG",
    column: columns[index] ?? null,
    expected: "a value of at most 1 MiB of text",
    hint: "Shorten the value, or leave the column out of the export."
  });
}
function rejected(line, cells, reason) {
  const { code, expected, hint, column = null } = reason;
  const rejection = { code, line, column, seen: joinSeen(cells), expected, hint };
  return { kind: "rejected", rejection, cells };
}
function joinSeen(cells) {
  let seen = "";
  for (const cell of cells) {
    if (seen.length > SEEN) break;
    seen = seen === "" ? cell.slice(0, SEEN) : `${seen} | ${cell.slice(0, SEEN)}`;
  }
  return seen.slice(0, SEEN);
}
function cellCount(count) {
  return count === 1 ? "1 cell" : `${count} cells`;
}

// lib/core/parse/utf8-border.ts
function utf8Border(bytes) {
  const end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back += 1) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 128) return end;
    if (byte >= 192) return sequenceLength(byte) > back ? end - back : end;
  }
  return end;
}
function sequenceLength(lead) {
  if (lead >= 240) return 4;
  return lead >= 224 ? 3 : 2;
}
function joinBytes(first, second) {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

// lib/core/parse/decode-utf32.ts
function decodeUtf32(encoding) {
  const isLittle = encoding === "utf-32le";
  let carry = new Uint8Array(0);
  return (bytes, isLast) => {
    const all = joinBytes(carry, bytes);
    const border = all.length - all.length % 4;
    carry = all.slice(border);
    const view = new DataView(all.buffer, all.byteOffset, border);
    let text = "";
    for (let at = 0; at < border; at += 4) text += characterOf(view.getUint32(at, isLittle));
    return isLast && carry.length > 0 ? `${text}\uFFFD` : text;
  };
}
function characterOf(codePoint) {
  const isValid = codePoint <= 1114111 && !(codePoint >= 55296 && codePoint <= 57343);
  return isValid ? String.fromCodePoint(codePoint) : "\uFFFD";
}

// lib/core/parse/decode-text.ts
var DECODE_BYTES = 64 * 1024;
async function* decodeText(source, encoding) {
  const decode = makeDecoder(encoding);
  let isFirst = true;
  for await (const bytes of regroupBytes(source())) {
    const text = cleanText(decode(bytes, false), isFirst);
    if (text === "") continue;
    isFirst = false;
    yield text;
  }
  const rest = cleanText(decode(new Uint8Array(0), true), isFirst);
  if (rest !== "") yield rest;
}
function decodeHead(bytes, encoding) {
  return cleanText(makeDecoder(encoding)(bytes, false), true);
}
function isKnownEncoding(encoding) {
  try {
    makeDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}
function makeDecoder(encoding) {
  if (encoding === "utf-8") return makeUtf8Decoder();
  if (encoding === "utf-32le" || encoding === "utf-32be") return decodeUtf32(encoding);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}
function makeUtf8Decoder() {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let carry = new Uint8Array(0);
  return (bytes, isLast) => {
    const all = joinBytes(carry, bytes);
    const border = isLast ? all.length : utf8Border(all);
    carry = all.slice(border);
    return decoder.decode(all.subarray(0, border));
  };
}
function cleanText(text, isFirst) {
  const unmarked = isFirst && text.charCodeAt(0) === 65279 ? text.slice(1) : text;
  return unmarked.includes("\0") ? unmarked.replaceAll("\0", "\uFFFD") : unmarked;
}
async function* regroupBytes(chunks) {
  const buffer = new Uint8Array(DECODE_BYTES);
  let filled = 0;
  for await (const chunk of chunks) {
    let taken = 0;
    while (taken < chunk.length) {
      if (filled === 0 && chunk.length - taken >= DECODE_BYTES) {
        yield chunk.subarray(taken, taken + DECODE_BYTES);
        taken += DECODE_BYTES;
        continue;
      }
      const part = chunk.subarray(taken, taken + DECODE_BYTES - filled);
      buffer.set(part, filled);
      filled += part.length;
      taken += part.length;
      if (filled === DECODE_BYTES) {
        yield buffer;
        filled = 0;
      }
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}

// lib/core/parse/find-dialect.ts
var COMMON = [",", ";", "	", "|", ", "];
var RARE = ["^", "~", ":", " "];
var SAMPLE = 64 * 1024;
var MIN_AGREEMENT = 0.5;
var MIN_AGREEMENT_WITH_FIRST = 0.3;
var MIN_RARE_AGREEMENT = 0.95;
function findDialect(head, isWhole, wished = {}) {
  const sample = head.slice(0, SAMPLE);
  const isAll = isWhole && head.length <= SAMPLE;
  const named = wished.delimiter ?? delimiterLine(head);
  const tried = named === null ? COMMON : [named];
  const common = tried.flatMap((delimiter) => trialsOf(delimiter, sample, isAll));
  const best = pick(common, named === null ? MIN_AGREEMENT : 0) ?? pickRare(sample, isAll);
  if (best !== null) return { scan: best.dialect, isQuoted: best.clean > 0 };
  const single = trialsOf("", sample, isAll).reduce(better);
  return { scan: single.dialect, isQuoted: single.clean > 0 };
}
function delimiterLine(head) {
  return /^"?sep=([^\r\n"])"?(\r\n|\n|\r)/i.exec(head)?.[1] ?? null;
}
function skipDelimiterLine(head, rows) {
  return delimiterLine(head) === null ? rows : rows.slice(1);
}
function readHead(head, isWhole, scan) {
  return scanHead(head, isWhole, { scan, isCounting: false }).rows;
}
function scanHead(head, isWhole, { scan, isCounting }) {
  const rows = [];
  const scanner = new RecordScanner(scan, {
    width: 0,
    line: 1,
    isCounting,
    take: (line, cells, ending) => {
      const isBroken = ending === "quote-not-closed" || ending === "too-long";
      const known = isBroken ? cells.slice(0, 1) : cells;
      if (isBroken || known.some((cell) => cell.trim() !== "")) rows.push({ line, cells: known });
    }
  });
  scanner.push(head);
  if (isWhole) scanner.end();
  return { rows, ...scanner.quoteCounts };
}
function trialsOf(delimiter, sample, isWhole) {
  const trials = [
    tryDialect({ delimiter, quote: '"', isBackslashEscaped: false }, sample, isWhole)
  ];
  if (sample.includes('\\"')) {
    trials.push(tryDialect({ delimiter, quote: '"', isBackslashEscaped: true }, sample, isWhole));
  }
  if (/(^|[\r\n]|[^\p{L}\p{N}])'/u.test(sample)) {
    trials.push(tryDialect({ delimiter, quote: "'", isBackslashEscaped: false }, sample, isWhole));
  }
  return trials;
}
function tryDialect(dialect, sample, isWhole) {
  const { rows, quoted, dirty } = scanHead(sample, isWhole, {
    scan: dialect,
    isCounting: true
  });
  const found = measureAgreement(skipDelimiterLine(sample, rows), dialect.delimiter);
  const dirtyShare = quoted === 0 ? 0 : dirty / quoted;
  const score = found.agreement ** 2 * Math.sqrt(found.coverage) * (1 - dirtyShare / 2) * (1 + Math.log2(Math.max(found.width, 1)) / 20) * (found.isHeaderFit ? 1 : 0.8);
  return { ...found, dialect, score, clean: quoted - dirty };
}
var NO_AGREEMENT = {
  width: 1,
  agreement: 0,
  coverage: 0,
  isHeaderFit: false,
  isFirstFit: false
};
function measureAgreement(rows, delimiter) {
  if (delimiter === "") {
    return { width: 1, agreement: 1, coverage: 1, isHeaderFit: true, isFirstFit: true };
  }
  const counts = /* @__PURE__ */ new Map();
  for (const { cells } of rows) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [width, count] = [...counts].reduce((a, b) => b[1] > a[1] ? b : a, [1, 0]);
  const isEnough = count >= Math.max(Math.min(2, rows.length), rows.length / 5);
  if (!isEnough) return NO_AGREEMENT;
  const first = rows.findIndex(({ cells }) => cells.length === width);
  const counted = rows.slice(first);
  const short = counted.filter(({ cells }) => cells.length > 1 && cells.length < width).length;
  const wide = rows.find(({ cells }) => cells.length > 1);
  return {
    width,
    agreement: (count + short / 4) / counted.length,
    coverage: counted.length / rows.length,
    isFirstFit: first === 0,
    isHeaderFit: wide?.cells.length === width
  };
}
function pick(trials, minAgreement) {
  const believed = trials.filter(({ agreement, width, isFirstFit }) => {
    const isTable2 = isFirstFit && width > 2 && minAgreement === MIN_AGREEMENT;
    return width > 1 && agreement >= (isTable2 ? MIN_AGREEMENT_WITH_FIRST : minAgreement);
  });
  return believed.length === 0 ? null : believed.reduce(better);
}
function pickRare(sample, isWhole) {
  const trials = RARE.flatMap((delimiter) => trialsOf(delimiter, sample, isWhole)).filter(
    ({ isHeaderFit, width, dialect }) => isHeaderFit && (width > 2 || "^~".includes(dialect.delimiter))
  );
  return pick(trials, MIN_RARE_AGREEMENT);
}
function better(a, b) {
  if (Math.abs(b.score - a.score) > 1e-9) return b.score > a.score ? b : a;
  return b.clean > a.clean ? b : a;
}

// lib/core/parse/guess-legacy-encoding.ts
import { analyse } from "chardet";
var WESTERN = /* @__PURE__ */ new Set(["iso-8859-1", "iso-8859-15", "windows-1252"]);
var OTHER_LATIN = /* @__PURE__ */ new Set([
  "iso-8859-2",
  "iso-8859-9",
  "windows-1250",
  "windows-1254",
  "windows-1257",
  "windows-1258"
]);
var LATIN_MARGIN = 1.5;
var MIN_CONFIDENCE = 20;
var SURE = 50;
function guessLegacyEncoding(head) {
  const guesses = analyse(head).map(({ name, confidence }) => ({ encoding: name.toLowerCase(), confidence })).filter(({ encoding }) => encoding !== "ascii" && !encoding.startsWith("utf-")).filter(({ encoding }) => isKnownEncoding(encoding));
  const best = guesses[0];
  const isSureAsian = EAST_ASIAN.some(({ name }) => name === best?.encoding) || isShifted(best);
  if (best !== void 0 && isSureAsian && best.confidence >= SURE) return best.encoding;
  const asian = guessEastAsian(head);
  if (asian !== null) return asian;
  if (best === void 0 || best.confidence < MIN_CONFIDENCE || WESTERN.has(best.encoding)) {
    return "windows-1252";
  }
  const western = guesses.find(({ encoding }) => WESTERN.has(encoding))?.confidence ?? 0;
  const isDoubtful = OTHER_LATIN.has(best.encoding) && best.confidence < western * LATIN_MARGIN;
  return isDoubtful || isAsianName(best.encoding) ? "windows-1252" : best.encoding;
}
function isShifted(guess) {
  return guess?.encoding.startsWith("iso-2022") ?? false;
}
function isAsianName(encoding) {
  return EAST_ASIAN.some(({ name }) => name === encoding);
}
var EAST_ASIAN = [
  // Kana in rows 4 and 5 tell Japanese from Chinese, whose everyday characters overlap with the Japanese ones.
  { name: "euc-jp", firsts: [[164, 165]] },
  { name: "gb18030", firsts: [[176, 215]] },
  { name: "euc-kr", firsts: [[176, 200]] },
  {
    name: "shift_jis",
    firsts: [
      [130, 131],
      [136, 151]
    ]
  },
  { name: "big5", firsts: [[164, 198]] }
];
var MIN_EVERYDAY = { "euc-jp": 0.3 };
var MIN_EVERYDAY_OTHERS = 0.5;
function guessEastAsian(head) {
  const whole = head.subarray(0, lastLineEnd(head));
  for (const { name, firsts } of EAST_ASIAN) {
    const count = countBeyondAscii(whole, name);
    if (count < 2) continue;
    const share = countPairs(whole, firsts) / count;
    if (share >= (MIN_EVERYDAY[name] ?? MIN_EVERYDAY_OTHERS)) return name;
  }
  return null;
}
function countBeyondAscii(bytes, encoding) {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  } catch {
    return 0;
  }
}
function countPairs(bytes, firsts) {
  let count = 0;
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 128) {
      at += 1;
      continue;
    }
    const isEveryday = firsts.some(([from, to]) => first >= from && first <= to);
    if (isEveryday && (bytes[at + 1] ?? 0) > 127) count += 1;
    at += 2;
  }
  return count;
}
function lastLineEnd(bytes) {
  const at = bytes.lastIndexOf(10);
  return at < 0 ? bytes.length : at + 1;
}

// lib/core/parse/find-encoding.ts
var HEAD_BYTES = 1024 * 1024;
var ZERO_WINDOW = 64 * 1024;
var MIN_ZEROS = 4;
async function findEncoding(source) {
  const pieces = [];
  let kept = 0;
  let isWhole = true;
  const check = makeUtf8Check();
  for await (const chunk of regroupBytes(source())) {
    if (kept < HEAD_BYTES) {
      const piece = chunk.slice(0, HEAD_BYTES - kept);
      pieces.push(piece);
      kept += piece.length;
      if (piece.length < chunk.length) isWhole = false;
    } else if (chunk.length > 0) isWhole = false;
    check.take(chunk);
  }
  const head = joinPieces(pieces, kept);
  return { encoding: nameEncoding(head, check.isUtf8()), head, isWhole };
}
function joinPieces(pieces, length) {
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    head.set(piece, at);
    at += piece.length;
  }
  return head;
}
function nameEncoding(head, isUtf8) {
  const marked = encodingOfMark(head);
  if (marked !== null) return marked;
  const wide = wideEncoding(head.subarray(0, ZERO_WINDOW));
  if (wide !== null) return wide;
  const shifted = isUtf8 && usesEscapeShifts(head) ? guessLegacyEncoding(head) : null;
  if (shifted?.startsWith("iso-2022")) return shifted;
  return isUtf8 ? "utf-8" : guessLegacyEncoding(head);
}
function encodingOfMark(head) {
  const [a, b, c, d] = head;
  if (a === 255 && b === 254 && c === 0 && d === 0) return "utf-32le";
  if (a === 0 && b === 0 && c === 254 && d === 255) return "utf-32be";
  if (a === 255 && b === 254) return "utf-16le";
  if (a === 254 && b === 255) return "utf-16be";
  return a === 239 && b === 187 && c === 191 ? "utf-8" : null;
}
function wideEncoding(bytes) {
  const zeros = [0, 0, 0, 0];
  const length = bytes.length - bytes.length % 4;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  }
  const share = zeros.map((count) => length === 0 ? 0 : count * 4 / length);
  const [first = 0, second = 0, third = 0, fourth = 0] = share;
  if (third > 0.9 && fourth > 0.9 && first < 0.1) return "utf-32le";
  if (first > 0.9 && second > 0.9 && fourth < 0.1) return "utf-32be";
  if (zeros.reduce((sum, count) => sum + count, 0) < MIN_ZEROS) return null;
  const even = (first + third) / 2;
  const odd = (second + fourth) / 2;
  if (odd > 0.1 && even < odd / 10) return "utf-16le";
  if (even > 0.1 && odd < even / 10) return "utf-16be";
  return null;
}
function usesEscapeShifts(head) {
  const at = head.indexOf(27);
  return at >= 0 && (head[at + 1] === 36 || head[at + 1] === 40);
}
var GOOD_PER_BROKEN = 10;
function makeUtf8Check() {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  let carry = new Uint8Array(0);
  let good2 = 0;
  let broken = 0;
  const take = (chunk) => {
    const all = joinBytes(carry, chunk);
    const border = utf8Border(all);
    const whole = all.subarray(0, border);
    carry = all.slice(border);
    try {
      good2 += whole.length - strict.decode(whole).length;
    } catch {
      const text = lenient.decode(whole);
      const brokenHere = text.split("\uFFFD").length - 1;
      broken += brokenHere;
      good2 += (text.match(/[\u0080-\uffff]/g)?.length ?? 0) - brokenHere;
    }
  };
  return { take, isUtf8: () => broken === 0 || good2 >= broken * GOOD_PER_BROKEN };
}

// lib/core/parse/find-header.ts
var MIN_FILLED2 = 0.6;
var MAX_PREAMBLE = 30;
var ROWS_BELOW = 200;
function findHeader(rows) {
  const width = usualWidth(rows);
  let isFirst = true;
  for (const [index, row2] of rows.slice(0, MAX_PREAMBLE).entries()) {
    if (filledCount(row2) < Math.max(Math.min(2, width), width * MIN_FILLED2)) continue;
    const below = rows.slice(index + 1, index + 1 + ROWS_BELOW);
    if (isHeader(row2, below, isFirst)) return nameColumns(row2, rows.slice(index + 1));
    isFirst = false;
  }
  return null;
}
function isHeader(row2, below, isFirst) {
  const filled = row2.cells.filter((cell) => cell.trim() !== "");
  const values = filled.filter(isValueLike);
  if (below.length === 0) {
    return isFirst && values.length <= filled.length / 4 && !values.some(isCertainValue);
  }
  const { same, different } = compareWithRowsBelow(row2, below);
  if (values.length > filled.length / 2 && same >= different) return false;
  return isFirst ? different >= same : different > same;
}
function isCertainValue(cell) {
  return ["date", "email", "url"].includes(cellShape(cell));
}
function compareWithRowsBelow(row2, below) {
  const others = below.filter(({ cells }) => !isSameRow(cells, row2.cells));
  let same = 0;
  let different = 0;
  for (const [column, cell] of row2.cells.entries()) {
    if (cell.trim() === "") continue;
    const values = others.map(({ cells }) => cells[column] ?? "");
    const shape = commonShape(values);
    if (shape === null) same += values.includes(cell) ? 1 : 0;
    else if (cellShape(cell) !== shape) different += 1;
    else if (isSameKind(cell, values)) same += 1;
  }
  return { same, different };
}
function isSameKind(cell, values) {
  const letters = lettersOf(cell);
  return letters === "" || values.some((value) => lettersOf(value) === letters);
}
function lettersOf(cell) {
  return isValueLike(cell) && !/^[A-Z]/.test(cell.trim()) ? "" : cell.replaceAll(/[^\p{L}]/gu, "");
}
function isSameRow(a, b) {
  return a.length === b.length && a.every((cell, column) => cell === b[column]);
}
function nameColumns(row2, below) {
  const cells = row2.cells.map(cleanName);
  let width = cells.length;
  while (width > 1 && cells[width - 1] === "" && isColumnEmpty(below, width - 1)) width -= 1;
  const columns = renameRepeats(cells.slice(0, width));
  return { line: row2.line, columns, droppedCount: cells.length - width };
}
function isColumnEmpty(rows, column) {
  return rows.every(({ cells }) => (cells[column] ?? "").trim() === "");
}
function cleanName(cell) {
  return cell.replaceAll(/[\r\n]+/g, " ").trim();
}
function renameRepeats(names) {
  const taken = new Set(names.filter((name) => name !== ""));
  const seen = /* @__PURE__ */ new Map();
  return names.map((name, index) => {
    const base2 = name === "" ? `Column ${index + 1}` : name;
    const count = seen.get(base2) ?? 0;
    if (count === 0 && !(name === "" && taken.has(base2))) {
      seen.set(base2, 1);
      return base2;
    }
    let next = count + 1;
    while (taken.has(`${base2} (${next})`)) next += 1;
    seen.set(base2, next);
    taken.add(`${base2} (${next})`);
    return `${base2} (${next})`;
  });
}
function usualWidth(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width] = [...counts].reduce((a, b) => b[1] > a[1] ? b : a, [0, 0]);
  return width;
}
function filledCount(row2) {
  return row2.cells.filter((cell) => cell.trim() !== "").length;
}

// lib/core/parse/is-binary.ts
var WINDOW = 64 * 1024;
var MAX_SHARE = 0.05;
var MAX_STRAY = 3;
function isBinary(text) {
  const length = Math.min(text.length, WINDOW);
  let strange = 0;
  for (let at = 0; at < length; at += 1) if (isStrange(text.charCodeAt(at))) strange += 1;
  return strange > MAX_STRAY && strange > length * MAX_SHARE;
}
function isStrange(code) {
  if (code >= 32) return code === 127 || code === 65533;
  return !(code >= 9 && code <= 13) && code !== 27;
}

// lib/core/parse/record-batches.ts
var BATCH_RECORDS = 2e3;
var BATCH_CHARACTERS = 1024 * 1024;
function makeBatcher() {
  let full = [];
  let batch = [];
  let size = 0;
  const close = () => {
    if (batch.length > 0) full.push(batch);
    batch = [];
    size = 0;
  };
  const takeFull = () => {
    if (size >= BATCH_CHARACTERS) close();
    const taken = full;
    full = [];
    return taken;
  };
  return {
    add: (record) => {
      if (batch.push(record) === BATCH_RECORDS) close();
    },
    count: (characters) => {
      size += characters;
    },
    takeFull,
    takeAll: () => {
      close();
      return takeFull();
    }
  };
}

// lib/core/parse/skip-lines.ts
async function* skipLines(pieces, count) {
  let left = count;
  let isAfterCr = false;
  for await (const piece of pieces) {
    let at = 0;
    if (isAfterCr && piece.startsWith("\n")) at = 1;
    isAfterCr = false;
    while (left > 0 && at < piece.length) {
      const end = piece.slice(at).search(/[\r\n]/);
      if (end < 0) {
        at = piece.length;
        break;
      }
      left -= 1;
      const isCr = piece[at + end] === "\r";
      isAfterCr = isCr && at + end + 1 === piece.length;
      at += isCr && piece[at + end + 1] === "\n" ? end + 2 : end + 1;
    }
    if (at < piece.length) yield at === 0 ? piece : piece.slice(at);
  }
}

// lib/core/parse/open-delimited.ts
var HEAD_CHARACTERS = 256 * 1024;
async function openDelimited(source, options = {}) {
  const found = await findEncoding(source);
  const encoding = chooseEncoding(options.encoding, found.encoding);
  const refused = recogniseFileType(found.head);
  if (refused !== null) return bad(refused);
  const decoded = decodeHead(found.head, encoding);
  if (isBinary(decoded)) return bad(fileError("FILE_NOT_TEXT"));
  const head = decoded.slice(0, HEAD_CHARACTERS);
  if (head.trim() === "" && found.isWhole) return bad(fileError("FILE_EMPTY"));
  const isWhole = found.isWhole && head.length === decoded.length;
  return openText(source, encoding, { head, isWhole, delimiter: options.delimiter });
}
function openText(source, encoding, { head, isWhole, delimiter }) {
  const found = findDialect(head, isWhole, { delimiter });
  const rows = skipDelimiterLine(head, readHead(head, isWhole, found.scan));
  const header = findHeader(rows);
  if (header === null) return bad(fileError("FILE_NO_HEADER"));
  const { line, columns } = header;
  const dialect = describeDialect(found, { encoding, line, columns });
  const width = columns.length + header.droppedCount;
  const below = rows.filter((row2) => row2.line > line).map(({ cells }) => cells);
  const whole = below.filter(({ length }) => length === columns.length || length === width);
  const reading = {
    scan: found.scan,
    line,
    width,
    form: { columns, delimiter: dialect.delimiter, shapes: learnShapes(whole, columns.length) }
  };
  return good({ dialect, records: () => readRecords(decodeText(source, encoding), reading) });
}
function chooseEncoding(wished, found) {
  const name = wished?.toLowerCase();
  return name !== void 0 && isKnownEncoding(name) ? name : found;
}
function describeDialect({ scan, isQuoted }, { encoding, line, columns }) {
  return {
    format: "delimited",
    encoding,
    // A file of one column has no delimiter; a comma is what it would be written with.
    delimiter: scan.delimiter === "" ? "," : scan.delimiter,
    quote: isQuoted ? scan.quote : "",
    headerLine: line,
    columns
  };
}
async function* readRecords(text, { scan, line: headerLine, width, form }) {
  const batches = makeBatcher();
  const check = makeRecordChecker(form);
  let isHeader2 = true;
  const scanner = new RecordScanner(scan, {
    width,
    line: headerLine,
    take: (line, cells, ending) => {
      const record = isHeader2 ? null : check(line, cells, ending);
      isHeader2 = false;
      if (record !== null) batches.add(record);
    }
  });
  for await (const piece of skipLines(text, headerLine - 1)) {
    scanner.push(piece);
    batches.count(piece.length);
    yield* batches.takeFull();
  }
  scanner.end();
  yield* batches.takeAll();
}

// lib/core/parse/flatten-json.ts
var MAX_LEVELS = 6;
var REFERENCE_NAMES = /* @__PURE__ */ new Set(["display_value", "value", "link"]);
var LONG_NUMBER = /\d{16}/;
var STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
function readJsonObject(text) {
  try {
    const value = JSON.parse(text);
    if (!isObject(value)) return null;
    if (!LONG_NUMBER.test(text)) return value;
    const exact = JSON.parse(
      text.replaceAll(
        STRING_OR_NUMBER,
        (token) => token.startsWith('"') || token.length < 16 ? token : `"${token}"`
      )
    );
    return isObject(exact) ? exact : value;
  } catch {
    return null;
  }
}
function flattenJson(record) {
  const cells = /* @__PURE__ */ new Map();
  addObject(cells, "", record, 1);
  return cells;
}
function addObject(cells, prefix, object, level) {
  for (const [name, value] of Object.entries(object)) {
    const path3 = prefix === "" ? name : `${prefix}.${name}`;
    if (!isObject(value)) set(cells, path3, plainText(value));
    else if (isReference(value)) addReference(cells, path3, value);
    else if (level < MAX_LEVELS) addObject(cells, path3, value, level + 1);
    else set(cells, path3, JSON.stringify(value));
  }
}
function addReference(cells, path3, reference) {
  const value = plainText(reference.value);
  const shown = plainText(reference.display_value) || value;
  set(cells, path3, shown);
  if (value !== shown) set(cells, `${path3}.value`, value);
}
function set(cells, path3, text) {
  if (!cells.get(path3)) cells.set(path3, text);
}
function plainText(value) {
  if (value === null || value === void 0) return "";
  if (!Array.isArray(value))
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  if (value.some((entry) => typeof entry === "object" && entry !== null))
    return JSON.stringify(value);
  return value.map(plainText).filter((entry) => entry !== "").join(", ");
}
function isReference(value) {
  const names = Object.keys(value);
  return ("value" in value || "display_value" in value) && names.length > 1 && names.every((name) => REFERENCE_NAMES.has(name) && !isObject(value[name]));
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// lib/core/parse/json-rejections.ts
var SEEN2 = 200;
var REASONS = {
  unreadable: {
    code: "RECORD_UNREADABLE",
    expected: 'an object such as {"number": "INC1", "title": "..."}',
    hint: "The text of this record is no JSON: look for a missing quote, comma or brace."
  },
  "no-object": {
    code: "RECORD_UNREADABLE",
    expected: 'an object such as {"number": "INC1", "title": "..."}',
    hint: "A plain value stands where a ticket was expected: give it as an object with names."
  },
  "too-deep": {
    code: "RECORD_UNREADABLE",
    expected: "a record with at most 64 objects or lists inside each other",
    hint: "Leave the nested field out of the export."
  },
  "too-long": {
    code: "ROW_TOO_LONG",
    expected: "a record of at most 8 MiB of text",
    hint: "Leave the longest field out of the export, or check that no quote or brace is missing."
  },
  "cut-off": {
    code: "ROW_TRUNCATED",
    expected: "a whole record; the file ends before its closing brace",
    hint: "The file seems to be cut off here: export it again, or complete this record."
  }
};
function rejectPiece(piece, line, width) {
  const { code, expected, hint } = REASONS[piece.fault ?? "unreadable"];
  const cells = new Array(Math.max(width, 1)).fill("");
  cells[cells.length - 1] = piece.text.slice(0, 2e3);
  return {
    kind: "rejected",
    rejection: { code, line, column: null, seen: piece.text.slice(0, SEEN2), expected, hint },
    cells
  };
}
function rejectValue(cells, line, column) {
  const seen = cells.find((cell) => cell !== "")?.slice(0, SEEN2) ?? "";
  return {
    kind: "rejected",
    rejection: {
      code: "VALUE_TOO_LONG",
      line,
      column,
      seen,
      expected: "a value of at most 1 MiB of text",
      hint: "Shorten the value, or leave the column out of the export."
    },
    cells
  };
}

// lib/core/parse/json-columns.ts
var MAX_COLUMNS = 2500;
var FURTHER = "further fields";
var JsonColumns = class {
  places = /* @__PURE__ */ new Map();
  hasFurther = false;
  shownNames = null;
  /** Notes the names of a record; false when it holds nothing. */
  see(cells) {
    let isFilled = false;
    for (const [name, text] of cells) {
      if (text !== "") isFilled = true;
      if (this.places.has(name)) continue;
      if (this.places.size < MAX_COLUMNS) this.places.set(name, this.places.size);
      else this.hasFurther = true;
    }
    return isFilled;
  }
  count() {
    return this.places.size + (this.hasFurther ? 1 : 0);
  }
  /** Names as headers: on one line, none empty, none twice. */
  names() {
    this.shownNames ??= nameColumns2([...this.places.keys(), ...this.hasFurther ? [FURTHER] : []]);
    return this.shownNames;
  }
  cellsOf(cells) {
    const row2 = new Array(this.count()).fill("");
    const further = {};
    for (const [name, text] of cells) {
      const place = this.places.get(name);
      if (place !== void 0) row2[place] = text;
      else if (text !== "") further[name] = text;
    }
    if (this.hasFurther && Object.keys(further).length > 0)
      row2[this.places.size] = JSON.stringify(further);
    return row2;
  }
  /** A row, or a rejection when one of its values is too long to store. */
  check(cells, line) {
    const index = cells.findIndex((cell) => cell.length > MAX_VALUE);
    if (index < 0) return { kind: "row", row: { line, cells } };
    return rejectValue(cells, line, this.names()[index] ?? "");
  }
};
function nameColumns2(names) {
  const taken = /* @__PURE__ */ new Set();
  return names.map((name, index) => {
    const base2 = name.replaceAll(/\s+/g, " ").trim() || `Column ${index + 1}`;
    let unique = base2;
    for (let count = 2; taken.has(unique); count += 1) unique = `${base2} (${count})`;
    taken.add(unique);
    return unique;
  });
}

// lib/core/parse/json-lines.ts
var MAX_LINE = 8 * 1024 * 1024;
var SEEN3 = 2e3;
function splitLines(take) {
  let parts = [];
  let length = 0;
  let number = 1;
  const add = (part) => {
    length += part.length;
    if (length <= MAX_LINE || parts.length === 0) parts.push(part);
  };
  const close = () => {
    const text = parts.join("").trim();
    const isTooLong = length > MAX_LINE;
    if (text !== "") {
      take(
        {
          path: "",
          text: isTooLong ? text.slice(0, SEEN3) : text,
          fault: isTooLong ? "too-long" : null
        },
        number
      );
    }
    parts = [];
    length = 0;
    number += 1;
  };
  return {
    push: (text) => {
      let from = 0;
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
        add(text.slice(from, at));
        close();
        from = at + 1;
      }
      add(text.slice(from));
    },
    end: close
  };
}

// lib/core/parse/json-scanner.ts
var MAX_DEPTH = 64;
var MAX_RECORD2 = 8 * 1024 * 1024;
var MAX_TOKEN = 1024 * 1024;
var SEEN4 = 2e3;
var JsonScanner = class {
  constructor(options) {
    this.options = options;
  }
  options;
  problem = null;
  /** Whether the text ended inside a list or object. */
  isCutOff = false;
  /** Objects and lists that the file consists of: one, or many when they are written one after the other. */
  topValues = 0;
  levels = [];
  expected = "value";
  name = "";
  /** A name, string or plain value that is being read; null outside. */
  token = null;
  record = null;
  lines = 1;
  push(text) {
    let at = 0;
    while (at < text.length && this.problem === null) {
      if (this.record !== null) at = this.followRecord(this.record, text, at);
      else if (this.token !== null) at = this.followToken(this.token, text, at);
      else at = this.step(text, at);
    }
    if (this.problem === null) this.lines += countLines(text, text.length);
  }
  end() {
    if (this.problem !== null) return;
    if (this.token?.kind === "plain") this.closeToken(this.token);
    if (this.record !== null) this.options.take(this.record.close("cut-off"));
    this.isCutOff = this.record !== null || this.token !== null || this.levels.length > 0;
  }
  followRecord(record, text, at) {
    const end = record.follow(text, at);
    if (end === null) return text.length;
    this.options.take(record.close(null));
    this.record = null;
    this.valueEnds();
    return end;
  }
  followToken(token, text, at) {
    let end = at;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (token.kind === "plain") {
        if (isPlainEnd(code)) break;
      } else if (token.isEscaped) token.isEscaped = false;
      else if (code === BACKSLASH2) token.isEscaped = true;
      else if (code === QUOTE) break;
    }
    token.text += text.slice(at, end);
    if (token.text.length > MAX_TOKEN) return this.fail(text, at, "broken");
    if (end === text.length) return end;
    if (!this.closeToken(token)) return this.fail(text, end, "broken");
    return token.kind === "string" ? end + 1 : end;
  }
  /** Ends a name or value; false when it is not written as JSON writes one. */
  closeToken(token) {
    this.token = null;
    const value = readPlain(token.kind === "string" ? `"${token.text}"` : token.text);
    if (value === void 0) {
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
  plainValue(text) {
    const level = this.levels.at(-1);
    if (level?.kind === "object") this.options.see?.(joinPath(level.path, this.name));
    if (level?.kind === "list") this.takeForeign(level, text);
    this.valueEnds();
  }
  /** A value between the records of a list that is none itself. */
  takeForeign(level, text) {
    this.options.take({ path: level.path, text: text.slice(0, SEEN4), fault: "no-object" });
  }
  valueEnds() {
    if (this.levels.length === 0) this.topValues += 1;
    this.expected = this.levels.length === 0 ? "value" : "comma-or-end";
  }
  /** Reads one character that stands around the records. */
  step(text, at) {
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
        return this.expected === "name" ? this.fail(text, at, "broken") : this.close(text, at, code);
      default:
        return this.openValue(text, at, code);
    }
  }
  openValue(text, at, code) {
    const level = this.levels.at(-1);
    if (code === 93 && this.expected === "value-or-end") return this.close(text, at, code);
    const isOpening = code === 123 || code === 91;
    if (level === void 0 && this.topValues > 0 && code !== 123)
      return this.fail(text, at, "broken");
    if (!isOpening) {
      if (code === QUOTE) return this.openToken("string", at + 1);
      return isPlainEnd(code) ? this.fail(text, at, "broken") : this.openToken("plain", at);
    }
    if (code === 123 && (level?.kind === "list" || level === void 0 && this.options.isTopLevel)) {
      this.record = new RecordText(level?.path ?? "");
      return at;
    }
    if (this.levels.length >= MAX_DEPTH) return this.fail(text, at, "too-deep");
    const path3 = level?.kind === "object" ? joinPath(level.path, this.name) : level?.path ?? "";
    this.levels.push({ kind: code === 123 ? "object" : "list", path: path3 });
    return this.go(at, code === 123 ? "name-or-end" : "value-or-end");
  }
  openToken(kind, next) {
    this.token = { kind, text: "", isEscaped: false };
    return next;
  }
  close(text, at, code) {
    const level = this.levels.at(-1);
    if (level === void 0 || code !== (level.kind === "object" ? 125 : 93)) {
      return this.fail(text, at, "broken");
    }
    this.levels.pop();
    const around = this.levels.at(-1);
    if (around?.kind === "list") this.takeForeign(around, "[...]");
    this.valueEnds();
    return at + 1;
  }
  go(at, expected) {
    this.expected = expected;
    return at + 1;
  }
  fail(text, at, kind) {
    this.problem = { line: this.lines + countLines(text, at), kind };
    return text.length;
  }
};
var QUOTE = 34;
var BACKSLASH2 = 92;
var RecordText = class {
  constructor(path3) {
    this.path = path3;
  }
  path;
  parts = [];
  length = 0;
  depth = 0;
  isInString = false;
  isEscaped = false;
  fault = null;
  /** Takes text from a place on; the place behind the closing brace, or null when it is not in this text. */
  follow(text, from) {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.isInString) {
        if (this.isEscaped) this.isEscaped = false;
        else if (code === BACKSLASH2) this.isEscaped = true;
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
  keep(part) {
    this.length += part.length;
    if (this.length > MAX_RECORD2) this.fault ??= "too-long";
    if (this.fault === null || this.parts.length === 0) this.parts.push(part);
    else if (this.parts.length > 1) this.parts.splice(1);
  }
  close(ending) {
    const text = this.parts.join("");
    const fault = this.fault ?? ending;
    return { path: this.path, text: fault === null ? text : text.slice(0, SEEN4), fault };
  }
};
function isPlainEnd(code) {
  return code <= 32 || code === 44 || code === 58 || code === 93 || code === 125 || code === 91 || code === 123 || code === QUOTE;
}
function readPlain(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function joinPath(path3, name) {
  return path3 === "" ? name : `${path3}.${name}`;
}
function countLines(text, end) {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1))
    count += 1;
  return count;
}

// lib/core/parse/open-json.ts
var TRIED_LINES = 50;
var LIST_NAMES = [
  "result",
  "issues",
  "tickets",
  "incidents",
  "records",
  "results",
  "items",
  "data",
  "values",
  "value"
];
var ID_NAMES = /* @__PURE__ */ new Set(["id", "key", "number", "sys_id", "iid", "ticket_id"]);
async function openJson(source) {
  const { encoding, head, isWhole } = await findEncoding(source);
  const opening = decodeHead(head, encoding);
  if (opening.trim() === "" && isWhole) return bad(fileError("FILE_EMPTY"));
  const text = () => decodeText(source, encoding);
  const place = hasRecordLines(opening, isWhole) ? { kind: "lines" } : await findPlace(text());
  if ("line" in place) return bad(problemError(place));
  const columns = new JsonColumns();
  const survey = await surveyRecords(text(), place, columns);
  if ("line" in survey) return bad(problemError(survey));
  if (survey.records === 0)
    return bad(
      fileError(
        survey.faults > 0 && survey.others === 0 ? "FILE_JSON_BROKEN" : "FILE_JSON_NO_TABLE"
      )
    );
  const dialect = {
    format: place.kind === "lines" ? "ndjson" : "json",
    encoding,
    delimiter: "",
    quote: "",
    headerLine: 0,
    columns: columns.names()
  };
  const warnings = survey.isCutOff ? [CUT_OFF] : [];
  return good({ dialect, warnings, records: () => readRecords2(text(), place, columns) });
}
var CUT_OFF = {
  code: "EXPORT_PROBABLY_CUT",
  message: "The file ends in the middle of its list: it was probably cut off. Export it again if tickets are missing."
};
function hasRecordLines(opening, isWhole) {
  const lines = opening.split("\n", TRIED_LINES + 1);
  if (!isWhole || lines.length > TRIED_LINES) lines.pop();
  const filled = lines.filter((line) => line.trim() !== "");
  const objects = filled.filter((line) => readJsonObject(line) !== null).length;
  return filled.length >= 2 && objects >= filled.length / 2;
}
async function findPlace(text) {
  const counts = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
  const scanner = new JsonScanner({
    isTopLevel: false,
    take: ({ path: path4, fault }) => {
      if (fault !== "no-object") counts.set(path4, (counts.get(path4) ?? 0) + 1);
    },
    see: (path4) => names.add(path4)
  });
  for await (const piece of text) {
    scanner.push(piece);
    if (scanner.problem !== null) return scanner.problem;
  }
  scanner.end();
  if (scanner.problem !== null) return scanner.problem;
  if (counts.has("")) return { kind: "list", path: "" };
  if (scanner.topValues > 1 || [...names].some((name) => ID_NAMES.has(name)))
    return { kind: "top" };
  const named = LIST_NAMES.find((name) => counts.has(name));
  const [path3] = named === void 0 ? largest(counts) : [named];
  return path3 === void 0 ? { kind: "top" } : { kind: "list", path: path3 };
}
function largest(counts) {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([path3]) => path3);
}
async function surveyRecords(text, place, columns) {
  let records = 0;
  let faults = 0;
  let others = 0;
  const reader = makeReader(place, (piece) => {
    const object = piece.fault === null ? readJsonObject(piece.text) : null;
    if (object !== null) records += columns.see(flattenJson(object)) ? 1 : 0;
    else if (piece.fault === "no-object") others += 1;
    else faults += 1;
  });
  for await (const piece of text) {
    reader.push(piece);
    const problem = reader.problem();
    if (problem !== null) return problem;
  }
  reader.end();
  return reader.problem() ?? { records, faults, others, isCutOff: reader.isCutOff() };
}
async function* readRecords2(text, place, columns) {
  const batches = makeBatcher();
  const reader = makeReader(place, (piece, line) => {
    const record = toRecord(piece, line, columns);
    if (record !== null) batches.add(record);
  });
  for await (const piece of text) {
    reader.push(piece);
    batches.count(piece.length);
    yield* batches.takeFull();
  }
  reader.end();
  yield* batches.takeAll();
}
function toRecord(piece, line, columns) {
  const object = piece.fault === null ? readJsonObject(piece.text) : null;
  if (object === null) return rejectPiece(piece, line, columns.count());
  const cells = columns.cellsOf(flattenJson(object));
  return cells.every((cell) => cell === "") ? null : columns.check(cells, line);
}
function makeReader(place, take) {
  if (place.kind === "lines") {
    const lines = splitLines(take);
    return { ...lines, problem: () => null, isCutOff: () => false };
  }
  let count = 0;
  const scanner = new JsonScanner({
    isTopLevel: place.kind === "top",
    take: (piece) => {
      if (place.kind === "list" && piece.path !== place.path) return;
      count += 1;
      take(piece, count);
    }
  });
  return {
    push: (text) => scanner.push(text),
    end: () => scanner.end(),
    problem: () => scanner.problem,
    isCutOff: () => scanner.isCutOff
  };
}
function problemError({ line, kind }) {
  const { code, message } = fileError("FILE_JSON_BROKEN");
  const where = kind === "too-deep" ? `Line ${line} holds lists inside lists deeper than any export.` : `It breaks on line ${line}.`;
  return { code, message: `${message} ${where}` };
}

// lib/server/reading/text-export.ts
var WORKBOOK_NAME = /\.(?:xls|xlsx|xlsm|xlsb)$/i;
var JSON_NAME = /\.(?:json|ndjson|jsonl)$/i;
async function openTextExport(source, { name, head }) {
  const refused = recogniseFileType(head);
  if (refused?.code === "FILE_IS_JSON") return openJson(source);
  const delimited = await openDelimited(source);
  const isNamedWorkbook = WORKBOOK_NAME.test(name);
  if (refused !== null || !(isNamedWorkbook || JSON_NAME.test(name))) return delimited;
  if (await isTable(delimited)) return delimited;
  if (isNamedWorkbook) return delimited.ok ? bad(fileError("FILE_XLSX_BROKEN")) : delimited;
  const json = await openJson(source);
  return json.ok || json.problem.code !== "FILE_EMPTY" ? json : delimited;
}
async function isTable(opened) {
  if (!opened.ok || opened.value.dialect.columns.length < 2) return false;
  for await (const batch of opened.value.records()) if (batch.length > 0) return true;
  return false;
}

// lib/server/reading/xlsx/number-text.ts
var DAY_SECONDS = 86400;
var LAST_DAY = 2958466;
var DAYS_TO_1904 = 1462;
var FALSE_LEAP_DAY = 60;
var DIGITS = 15;
function numberText(value, format, is1904) {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (format.kind === "number") return plainNumber(value, number);
  if (format.kind === "padded") {
    return Number.isInteger(number) && number >= 0 ? String(number).padStart(format.digits, "0") : value;
  }
  const seconds = Math.round(number * DAY_SECONDS);
  if (format.kind === "elapsed") return number < 0 ? value : clock(seconds);
  const days = Math.floor(seconds / DAY_SECONDS) + (is1904 ? DAYS_TO_1904 : 0);
  if (number < 0 || days >= LAST_DAY) return value;
  const time = clock(seconds % DAY_SECONDS);
  if (days === 0 || format.kind === "time" && number < 1) return time;
  const isWholeDay = seconds % DAY_SECONDS === 0 && format.kind === "date";
  return isWholeDay ? dayText(days) : `${dayText(days)} ${time}`;
}
function isoText(value, format) {
  const text = value.trim().replace(/^(\d{4}-\d\d-\d\d)T/, "$1 ").replace(/(:\d\d)\.0+(?=$|Z|[+-])/, "$1");
  const isDay = format.kind !== "date-time" && format.kind !== "time";
  return isDay ? text.replace(/^(\d{4}-\d\d-\d\d) 00:00:00$/, "$1") : text;
}
function plainNumber(value, number) {
  if (/^-?(?:0|[1-9]\d*)$/.test(value)) return value;
  return String(Number.isInteger(number) ? number : Number(number.toPrecision(DIGITS)));
}
function dayText(days) {
  if (days === FALSE_LEAP_DAY) return "1900-02-29";
  const sinceEpoch = days - (days < FALSE_LEAP_DAY ? 25568 : 25569);
  return new Date(sinceEpoch * DAY_SECONDS * 1e3).toISOString().slice(0, 10);
}
function clock(seconds) {
  const two = (part) => String(Math.floor(part)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two(seconds % 3600 / 60)}:${two(seconds % 60)}`;
}

// lib/server/reading/xlsx/cell-reader.ts
var ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
var NUMBER2 = { kind: "number" };
function cellText(cell, { strings, styles, is1904 }) {
  const value = cell.value ?? "";
  const format = styles[Number(cell.style ?? 0)] ?? NUMBER2;
  switch (cell.type) {
    case "s":
      return value === "" ? "" : sharedText(strings, value);
    case "b":
      return value === "" ? "" : Number(value) === 0 ? "FALSE" : "TRUE";
    case "e":
      return value;
    case "d":
      return isoText(value, format);
    case "str":
    case "inlineStr":
      return unescapeText(cell.inline ?? value);
    default:
      return cell.value === null ? unescapeText(cell.inline ?? "") : numberText(value, format, is1904);
  }
}
function unescapeText(text) {
  if (!text.includes("_x")) return text;
  return text.replaceAll(
    ESCAPED,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  );
}
function sharedText(strings, value) {
  const text = strings.get(Number(value));
  if (text === void 0) throw new ReadingProblem("FILE_XLSX_BROKEN");
  return text;
}

// lib/server/reading/xlsx/read-xml.ts
import { SaxesParser } from "saxes";
var MAX_DEPTH2 = 64;
var MAX_SILENCE = 1024 * 1024;
async function readXml(source, handlers) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let silence = 0;
  parser.on("doctype", () => {
    throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
  });
  parser.on("opentag", ({ name, attributes }) => {
    silence = 0;
    depth += 1;
    if (depth > MAX_DEPTH2) throw new ReadingProblem("FILE_XLSX_BROKEN");
    handlers.open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    silence = 0;
    depth -= 1;
    handlers.close?.(localName(name));
  });
  const text = (value) => {
    silence = 0;
    handlers.text?.(value);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  const write = (piece) => {
    silence += piece.length;
    parser.write(piece);
    if (silence > MAX_SILENCE) throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
  };
  try {
    await pump(source, write);
    parser.close();
  } catch (error) {
    throw error instanceof ReadingProblem ? error : new ReadingProblem("FILE_XLSX_BROKEN", error);
  }
}
async function pump(source, write) {
  let decoder = null;
  for await (const chunk of source) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    write(decoder.decode(chunk, { stream: true }));
  }
  write(decoder?.decode() ?? "");
}
function encodingOf([first, second]) {
  if (first === 255 && second === 254) return "utf-16le";
  return first === 254 && second === 255 ? "utf-16be" : "utf-8";
}
function localName(name) {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

// lib/server/reading/temp-file.ts
import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";

// lib/server/uuid.ts
import { randomBytes } from "node:crypto";
function uuidv7(at = Date.now()) {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt8(bytes.readUInt8(6) & 15 | 112, 6);
  bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

// lib/server/reading/temp-file.ts
var WRITE_BYTES = 256 * 1024;
var READ_BYTES = 256 * 1024;
var TempFile = class {
  fd;
  pending = [];
  pendingBytes = 0;
  written = 0;
  constructor() {
    const name = path.join(os.tmpdir(), `toilbox-${uuidv7()}`);
    this.fd = openSync(name, "wx+", 384);
    unlinkSync(name);
  }
  get size() {
    return this.written + this.pendingBytes;
  }
  append(bytes) {
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
    if (this.pendingBytes >= WRITE_BYTES) this.flush();
  }
  flush() {
    if (this.pendingBytes === 0) return;
    const bytes = Buffer.concat(this.pending);
    for (let at = 0; at < bytes.length; ) {
      at += writeSync(this.fd, bytes, at, bytes.length - at, this.written + at);
    }
    this.written += bytes.length;
    this.pending = [];
    this.pendingBytes = 0;
  }
  /** The bytes from `start` on, at most `length` of them. */
  read(start, length) {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.written - start)));
    return buffer.subarray(0, readSync(this.fd, buffer, 0, buffer.length, start));
  }
  async *bytes() {
    this.flush();
    for (let at = 0; at < this.written; at += READ_BYTES) yield this.read(at, READ_BYTES);
  }
  close() {
    closeSync(this.fd);
  }
};

// lib/server/reading/xlsx/row-spool.ts
var GROWTH_LIMIT2 = 20;
var HARMLESS_CHARACTERS = 16 * 1024 * 1024;
var RowSpool = class {
  constructor(xmlBytes) {
    this.xmlBytes = xmlBytes;
  }
  xmlBytes;
  file = new TempFile();
  readBytes = 0;
  add(row2) {
    this.file.append(Buffer.from(`${JSON.stringify([row2.row, row2.cells])}
`, "utf8"));
    if (this.file.size > HARMLESS_CHARACTERS && this.file.size > this.xmlBytes * GROWTH_LIMIT2) {
      throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
    }
  }
  /** How much the latest reading got through, 0 to 1. */
  share() {
    return this.file.size === 0 ? 1 : this.readBytes / this.file.size;
  }
  /** Rows in the order of the sheet, with the characters that each took. */
  async *read() {
    const decoder = new TextDecoder();
    let rest = "";
    this.readBytes = 0;
    for await (const bytes of this.file.bytes()) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      this.readBytes += bytes.length;
      for (const line of lines) {
        const [row2, cells] = JSON.parse(line);
        yield { row: row2, cells, characters: line.length };
      }
    }
  }
  close() {
    this.file.close();
  }
};

// lib/server/reading/xlsx/read-sheet.ts
var MAX_COLUMNS2 = 16384;
var MAX_ROWS2 = 1048576;
var MAX_MERGES = 1e5;
var REFERENCE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
async function readSheet(source, { xmlBytes, context }) {
  const spool = new RowSpool(xmlBytes);
  const reader = new SheetReader(spool, context);
  try {
    await readXml(source, {
      open: (name, attributes) => reader.open(name, attributes),
      close: (name) => reader.close(name),
      text: (text) => reader.text(text)
    });
  } catch (error) {
    spool.close();
    throw error;
  }
  return { spool, columns: [...reader.used].sort((a, b) => a - b), merges: reader.merges };
}
var SheetReader = class {
  constructor(spool, context) {
    this.spool = spool;
    this.context = context;
  }
  spool;
  context;
  used = /* @__PURE__ */ new Set();
  merges = [];
  row = 0;
  column = -1;
  cells = [];
  type;
  style;
  value = null;
  inline = null;
  /** What text belongs to now: a value, an inline string, or nothing that is read. */
  into = null;
  isPhonetic = false;
  open(name, attributes) {
    switch (name) {
      case "c":
        this.openCell(attributes);
        return;
      case "v":
        this.into = "value";
        this.value = "";
        return;
      case "t":
        if (!this.isPhonetic) this.into = "inline";
        this.inline ??= "";
        return;
      case "rPh":
        this.isPhonetic = true;
        return;
      case "row":
        this.openRow(attributes.r);
        return;
      case "mergeCell":
        this.merge(attributes.ref ?? "");
        return;
    }
  }
  close(name) {
    switch (name) {
      case "v":
      case "t":
        this.into = null;
        return;
      case "rPh":
        this.isPhonetic = false;
        return;
      case "c":
        this.closeCell();
        return;
      case "row":
        if (this.cells.length > 0) this.spool.add({ row: this.row, cells: this.cells });
        this.cells = [];
    }
  }
  text(text) {
    if (this.into === "value") this.value += text;
    else if (this.into === "inline") this.inline += text;
  }
  openRow(address) {
    const stated = Number(address);
    this.row = Number.isInteger(stated) && stated > this.row ? stated : this.row + 1;
    if (this.row > MAX_ROWS2) throw new ReadingProblem("FILE_XLSX_BROKEN");
    this.column = -1;
    this.cells = [];
  }
  openCell(attributes) {
    const address = attributes.r;
    this.column = address === void 0 ? this.column + 1 : columnOf(address);
    if (this.column >= MAX_COLUMNS2) throw new ReadingProblem("FILE_XLSX_BROKEN");
    this.type = attributes.t;
    this.style = attributes.s;
    this.value = null;
    this.inline = null;
  }
  closeCell() {
    const { type, style, value, inline } = this;
    if (value === null && inline === null) return;
    const text = cellText({ type, style, value, inline }, this.context);
    if (text === "") return;
    this.used.add(this.column);
    this.cells.push([this.column, text]);
  }
  /** Merges to the right hold titles; those straight down hold a value of several rows, such as a ticket's number. */
  merge(reference) {
    const [from = "", to = ""] = reference.split(":");
    const column = columnOf(from);
    if (to === "" || columnOf(to) !== column) return;
    if (this.merges.length >= MAX_MERGES) throw new ReadingProblem("FILE_XLSX_BROKEN");
    const first = Number(REFERENCE.exec(from)?.[2]);
    this.merges.push({ column, first, last: Math.min(MAX_ROWS2, Number(REFERENCE.exec(to)?.[2])) });
  }
};
function columnOf(address) {
  const letters = REFERENCE.exec(address)?.[1]?.toUpperCase();
  if (letters === void 0) throw new ReadingProblem("FILE_XLSX_BROKEN");
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

// lib/server/reading/xlsx/read-workbook.ts
import path2 from "node:path";

// lib/server/reading/xlsx/number-format.ts
var NUMBER3 = { kind: "number" };
function builtInKind(id) {
  if (id >= 14 && id <= 17 || id >= 27 && id <= 31 || id === 36) return { kind: "date" };
  if (id >= 50 && id <= 54 || id === 57 || id === 58) return { kind: "date" };
  if (id >= 18 && id <= 21 || id >= 32 && id <= 35 || id >= 55 && id <= 56)
    return { kind: "time" };
  if (id === 22) return { kind: "date-time" };
  if (id === 45 || id === 47) return { kind: "time" };
  return id === 46 ? { kind: "elapsed" } : NUMBER3;
}
function numberKind(id, code) {
  if (code === void 0) return builtInKind(id);
  if (/^0{2,15}$/.test(code)) return { kind: "padded", digits: code.length };
  const [section = ""] = code.replaceAll(/"[^"]*"|\\.|_.|\*./g, "").toLowerCase().split(";");
  if (/\[(?:h+|m+|s+)\]/.test(section)) return { kind: "elapsed" };
  const letters = section.replaceAll(/\[[^\]]*\]|general|am\/pm|a\/p/g, "");
  const hasTime = /[hs]/.test(letters);
  const hasDate = /[dy]/.test(letters) || /m/.test(letters) && !hasTime;
  if (hasDate) return { kind: hasTime ? "date-time" : "date" };
  return hasTime ? { kind: "time" } : NUMBER3;
}

// lib/server/reading/xlsx/text-store.ts
var BLOCK_BYTES = 1024 * 1024;
var BLOCKS_KEPT = 32;
var TextStore = class {
  file = new TempFile();
  /** Where each text ends; the one before is where it begins. */
  ends = new Float64Array(1024);
  count = 0;
  blocks = /* @__PURE__ */ new Map();
  get size() {
    return this.count;
  }
  get bytes() {
    return this.file.size;
  }
  add(text) {
    this.file.append(Buffer.from(text, "utf8"));
    if (this.count === this.ends.length) {
      const wider = new Float64Array(this.count * 2);
      wider.set(this.ends);
      this.ends = wider;
    }
    this.ends[this.count] = this.file.size;
    this.count += 1;
  }
  /** The text of that number; undefined when there is none. */
  get(index) {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return void 0;
    const start = index === 0 ? 0 : this.ends[index - 1] ?? 0;
    const end = this.ends[index] ?? 0;
    const block = Math.floor(start / BLOCK_BYTES);
    const base2 = block * BLOCK_BYTES;
    if (end <= base2 + BLOCK_BYTES)
      return this.block(block).toString("utf8", start - base2, end - base2);
    return this.file.read(start, end - start).toString("utf8");
  }
  block(number) {
    const known = this.blocks.get(number);
    if (known !== void 0) {
      if (this.blocks.size > 1) {
        this.blocks.delete(number);
        this.blocks.set(number, known);
      }
      return known;
    }
    const [oldest] = this.blocks.keys();
    if (this.blocks.size >= BLOCKS_KEPT && oldest !== void 0) this.blocks.delete(oldest);
    this.file.flush();
    const block = this.file.read(number * BLOCK_BYTES, BLOCK_BYTES);
    this.blocks.set(number, block);
    return block;
  }
  close() {
    this.file.close();
    this.blocks.clear();
  }
};

// lib/server/reading/xlsx/read-workbook.ts
var MAX_DESCRIPTION = 32 * 1024 * 1024;
async function readWorkbook(archive) {
  const entries = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name) => entries.get(name.toLowerCase());
  const top = await readRelations(find("_rels/.rels"), "");
  const main = findOfType(top, "officedocument")?.target ?? "xl/workbook.xml";
  const folder = path2.posix.dirname(main);
  const relations = await readRelations(
    find(`${folder}/_rels/${path2.posix.basename(main)}.rels`),
    folder
  );
  const described = await readSheetList(find(main));
  const sheets = described.sheets.flatMap(({ name, id, isHidden }) => {
    const relation = relations.get(id);
    const entry = relation?.type === "worksheet" ? find(relation.target) : void 0;
    return entry === void 0 ? [] : [{ name, isHidden, entry }];
  });
  const styles = await readStyles(entryOf(find, relations, "styles"));
  const strings = await readStrings(entryOf(find, relations, "sharedstrings"));
  return { sheets, context: { strings, styles, is1904: described.is1904 } };
}
function entryOf(find, relations, type) {
  const relation = findOfType(relations, type);
  return relation === void 0 ? void 0 : find(relation.target);
}
function findOfType(relations, type) {
  return [...relations.values()].find((relation) => relation.type === type);
}
function describing(entry) {
  if (entry.bytes > MAX_DESCRIPTION) throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
  return entry.source();
}
async function readRelations(entry, folder) {
  const relations = /* @__PURE__ */ new Map();
  if (entry === void 0) return relations;
  await readXml(describing(entry), {
    open: (name, attributes) => {
      const { Id, Type, Target } = attributes;
      if (name !== "Relationship" || attributes.TargetMode === "External") return;
      if (Id === void 0 || Target === void 0) return;
      const type = path2.posix.basename(Type ?? "").toLowerCase();
      const target = Target.startsWith("/") ? Target.slice(1) : path2.posix.join(folder, Target);
      relations.set(Id, { type, target });
    }
  });
  return relations;
}
async function readSheetList(entry) {
  if (entry === void 0) throw new ReadingProblem("FILE_XLSX_BROKEN");
  const sheets = [];
  let is1904 = false;
  await readXml(describing(entry), {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = /^(?:1|true|on)$/i.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
      const isHidden = /hidden/i.test(attributes.state ?? "");
      if (id !== void 0) sheets.push({ name: attributes.name ?? "Sheet", id, isHidden });
    }
  });
  return { sheets, is1904 };
}
async function readStyles(entry) {
  const codes = /* @__PURE__ */ new Map();
  const styles = [];
  let isInCells = false;
  if (entry === void 0) return styles;
  await readXml(describing(entry), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "numFmt" && formatCode !== void 0) codes.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) {
        const id = Number(numFmtId ?? 0);
        styles.push(numberKind(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    }
  });
  return styles;
}
async function readStrings(entry) {
  const strings = new TextStore();
  if (entry === void 0) return strings;
  let text = "";
  let isText = false;
  let isPhonetic = false;
  try {
    await readXml(entry.source(), {
      open: (name) => {
        if (name === "si") text = "";
        else if (name === "rPh") isPhonetic = true;
        else if (name === "t") isText = !isPhonetic;
      },
      text: (part) => {
        if (isText) text += part;
      },
      close: (name) => {
        if (name === "t") isText = false;
        else if (name === "rPh") isPhonetic = false;
        else if (name === "si") strings.add(unescapeText(text));
      }
    });
  } catch (error) {
    strings.close();
    throw error;
  }
  return strings;
}

// lib/server/reading/xlsx/sheet-table.ts
var HEAD_ROWS = 240;
var CELL_CHARACTERS = 4;
var NO_COLUMN_NAMES = {
  code: "NO_COLUMN_NAMES",
  message: "No row of column names was found, so every row was taken for a ticket. Add a first row such as Number, Opened, Short description."
};
async function openSheetTable(sheet) {
  const head = [];
  for await (const { line, cells } of readCells(sheet)) {
    head.push({ line, cells });
    if (head.length === HEAD_ROWS) break;
  }
  if (head.length === 0) return "FILE_EMPTY";
  const header = findHeader(head);
  return header === null ? "FILE_NO_HEADER" : tableOf(sheet, header.line, header.columns);
}
function openNamelessTable(sheet) {
  const columns = sheet.columns.map((_, index) => `Column ${index + 1}`);
  return { ...tableOf(sheet, 0, columns), warnings: [NO_COLUMN_NAMES] };
}
function tableOf(sheet, headerLine, columns) {
  return {
    dialect: { format: "xlsx", encoding: "utf-8", delimiter: "", quote: "", headerLine, columns },
    records: () => readRecords3(sheet, { headerLine, columns })
  };
}
async function* readRecords3(sheet, { headerLine, columns }) {
  const batches = makeBatcher();
  const check = makeRecordChecker({ columns, delimiter: "", shapes: [] });
  for await (const { line, cells, characters } of readCells(sheet)) {
    if (line <= headerLine) continue;
    const isLong = characters > MAX_VALUE && cells.some((cell) => cell.length > MAX_VALUE);
    const record = check(line, cells, isLong ? "value-too-long" : "closed");
    if (record !== null) batches.add(record);
    batches.count(characters + cells.length * CELL_CHARACTERS);
    yield* batches.takeFull();
  }
  yield* batches.takeAll();
}
async function* readCells(sheet) {
  const place = new Map(sheet.columns.map((column, index) => [column, index]));
  const spread = makeSpreader(sheet.merges);
  for await (const row2 of sheet.spool.read()) {
    const cells = new Array(sheet.columns.length).fill("");
    for (const [column, text] of row2.cells) {
      const index = place.get(column);
      if (index !== void 0) cells[index] = text;
    }
    for (const [column, text] of spread(row2)) {
      const index = place.get(column);
      if (index !== void 0 && cells[index] === "") cells[index] = text;
    }
    yield { line: row2.row, cells, characters: row2.characters };
  }
}
function makeSpreader(merges) {
  const starts = /* @__PURE__ */ new Map();
  for (const merge of merges) starts.set(merge.first, [...starts.get(merge.first) ?? [], merge]);
  let open = [];
  return ({ row: row2, cells }) => {
    if (merges.length === 0) return [];
    open = open.filter(({ merge }) => merge.last >= row2);
    const reaching = open.map(({ merge, text }) => [merge.column, text]);
    for (const merge of starts.get(row2) ?? []) {
      const text = cells.find(([column]) => column === merge.column)?.[1];
      if (text !== void 0) open.push({ merge, text });
    }
    return reaching;
  };
}

// lib/server/reading/xlsx/find-sheets.ts
var MAX_SHEETS = 200;
var REASONS2 = {
  FILE_EMPTY: "It is empty.",
  FILE_NO_HEADER: "It has no row of column names above its values.",
  hidden: "It is hidden: unhide the sheet and upload the workbook again if it holds tickets.",
  "too-many": `Only the first ${MAX_SHEETS} sheets are read.`
};
async function findSheets(archive, input, { only, resources }) {
  const workbook = await readWorkbook(archive);
  try {
    const wanted = workbook.sheets.filter(
      ({ name }) => only === void 0 || only === `${input.suffix}#${name}`
    );
    const visible = only === void 0 ? wanted.filter(({ isHidden }) => !isHidden) : wanted;
    const hidden = wanted.filter((sheet) => !visible.includes(sheet));
    const opened = await openSheets(visible, workbook, { input, resources });
    if (opened.some(({ part }) => part !== null)) return gather(opened, hidden);
    return gather([...opened, ...await openSheets(hidden, workbook, { input, resources })], []);
  } finally {
    workbook.context.strings.close();
  }
}
async function openSheets(sheets, workbook, given) {
  const opened = [];
  for (const [index, sheet] of sheets.entries()) {
    if (index < MAX_SHEETS) opened.push(await openSheet(sheet, workbook, given));
    else opened.push({ sheet, part: null, reason: "too-many" });
  }
  return opened;
}
async function openSheet(sheet, { context }, { input, resources }) {
  const { entry } = sheet;
  const rows = await readSheet(entry.source(), { xmlBytes: entry.bytes, context });
  resources.keep(rows.spool);
  const found = await openSheetTable(rows);
  if (found === "FILE_EMPTY") return { sheet, part: null, reason: found };
  const parsed = found === "FILE_NO_HEADER" ? openNamelessTable(rows) : found;
  const part = {
    suffix: `${input.suffix}#${sheet.name}`,
    fileName: input.fileName,
    parsed,
    bytesRead: () => Math.round(rows.spool.share() * input.bytes)
  };
  if (found === "FILE_NO_HEADER") return { sheet, part, reason: found };
  return { sheet, part, reason: await hasRows(parsed) ? null : "FILE_EMPTY" };
}
async function hasRows(table) {
  for await (const batch of table.records()) if (batch.length > 0) return true;
  return false;
}
function gather(opened, hidden) {
  const full = opened.filter(({ part, reason }) => part !== null && reason === null);
  const kept = full.length > 0 ? full : opened.filter(({ part }) => part !== null);
  const others = opened.filter((one) => !kept.includes(one));
  return {
    parts: kept.flatMap(({ part }) => part ?? []),
    leftOut: [
      ...others.map(({ sheet, reason }) => leftOut(sheet, reason ?? "FILE_EMPTY")),
      ...hidden.map((sheet) => leftOut(sheet, "hidden"))
    ]
  };
}
function leftOut({ name }, reason) {
  const code = reason === "FILE_NO_HEADER" ? reason : "FILE_EMPTY";
  return { name: `Sheet "${name}"`, problem: fileError(code), reason: REASONS2[reason] };
}

// lib/server/reading/zip-archive.ts
import { crc32 } from "node:zlib";
import { fromFd } from "yauzl";
var MAX_ENTRIES = 5e3;
var STORED = 0;
var DEFLATED = 8;
async function openZip(fd) {
  const { zip, entries } = await readDirectory(fd);
  refuseBomb(entries, zip.fileSize);
  return { entries: entries.map((entry) => zipEntry(zip, entry)) };
}
function zipEntry(zip, entry) {
  let read = 0;
  return {
    name: entry.fileName,
    bytes: entry.uncompressedSize,
    source: async function* source() {
      const raw = await openStream(zip, entry);
      read = 0;
      raw.on("data", (chunk) => {
        read += chunk.length;
      });
      raw.pause();
      yield* checked(entry, raw);
    },
    share: () => entry.compressedSize === 0 ? 1 : read / entry.compressedSize
  };
}
function readDirectory(fd) {
  return new Promise((resolve, reject) => {
    const fail = (error) => reject(new ReadingProblem("FILE_ARCHIVE_BROKEN", error));
    fromFd(fd, { autoClose: false, lazyEntries: true }, (error, zip) => {
      if (error) return fail(error);
      if (zip.entryCount > MAX_ENTRIES) return reject(new ReadingProblem("FILE_INFLATES_TOO_FAR"));
      const entries = [];
      zip.on("error", fail);
      zip.on("end", () => resolve({ zip, entries }));
      zip.on("entry", (entry) => {
        if (!entry.fileName.endsWith("/")) entries.push(entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}
function refuseBomb(entries, fileBytes) {
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const grows = entries.some((entry) => isBomb(entry.compressedSize, entry.uncompressedSize));
  if (packed > fileBytes || unpacked > MAX_INFLATED || grows) {
    throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
  }
}
function openStream(zip, entry) {
  if (entry.isEncrypted()) throw new ReadingProblem("FILE_LOCKED");
  if (![STORED, DEFLATED].includes(entry.compressionMethod)) {
    throw new ReadingProblem("FILE_ARCHIVE_BROKEN");
  }
  return new Promise((resolve, reject) => {
    const asItIs = entry.compressionMethod === STORED ? {} : { decompress: false };
    zip.openReadStream(
      entry,
      { decrypt: null, start: null, end: null, decompress: null, ...asItIs },
      (error, stream) => {
        if (error) reject(new ReadingProblem("FILE_ARCHIVE_BROKEN", error));
        else resolve(stream);
      }
    );
  });
}
async function* checked(entry, raw) {
  const bytes = entry.compressionMethod === STORED ? raw : inflateRaw(raw);
  let length = 0;
  let sum = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > entry.uncompressedSize) throw new ReadingProblem("FILE_ARCHIVE_BROKEN");
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (length !== entry.uncompressedSize || sum !== entry.crc32) {
    throw new ReadingProblem("FILE_ARCHIVE_BROKEN");
  }
}

// lib/server/reading/find-parts.ts
var HEAD_BYTES2 = 64 * 1024;
var MAX_DEPTH3 = 2;
var MAX_PARTS = 200;
var NOT_FOR_PEOPLE = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;
var PROSE_NAME = /(?:^|\/)(?:[^./]+|[^/]*\.(?:txt|md|log|html?))$/i;
async function findParts(input, finding) {
  const depth = finding.depth ?? 0;
  const head = await firstBytes(input.source);
  if (head[0] === 31 && head[1] === 139) {
    if (depth >= MAX_DEPTH3) return leaveOut(input, fileError("FILE_IS_GZIP"));
    return findParts(unzipped(input, finding.resources), { ...finding, depth: depth + 1 });
  }
  if (isZip(head)) return findInZip(input, { ...finding, depth });
  const opened = await openTextExport(input.source, { name: input.fileName, head });
  if (!opened.ok) return leaveOut(input, opened.problem);
  return { parts: [partOf(input, opened.value)], leftOut: [] };
}
function isZip(head) {
  return head[0] === 80 && head[1] === 75 && (head[2] === 3 || head[2] === 5);
}
function partOf(input, parsed) {
  const { suffix, fileName, bytes } = input;
  return { suffix, fileName, parsed, bytesRead: () => Math.round(input.share() * bytes) };
}
function leaveOut({ fileName }, problem) {
  return { parts: [], leftOut: [{ name: fileName, problem, reason: problem.message }] };
}
function unzipped(input, resources) {
  const source = gunzipped(() => Readable.from(input.source()));
  const fileName = input.fileName.replace(/\.gz$/i, "");
  return { ...input, fileName, source, openFd: () => spoolBytes(source, resources) };
}
async function spoolBytes(source, resources) {
  const file = resources.tempFile();
  for await (const chunk of source()) file.append(Buffer.from(chunk));
  file.flush();
  return file.fd;
}
async function findInZip(input, finding) {
  const archive = await openZip(await input.openFd());
  const kind = recogniseContainer(archive.entries.map(({ name }) => name));
  if (kind === "workbook") return findSheets(archive, input, finding);
  if (kind !== "archive") return leaveOut(input, kind);
  if (finding.depth > 0) return leaveOut(input, fileError("FILE_IS_ZIP"));
  return findInArchive(archive, input, finding);
}
async function findInArchive(archive, input, finding) {
  const parts = [];
  const leftOut2 = [];
  const taken = /* @__PURE__ */ new Set();
  for (const entry of archive.entries.filter(({ name }) => !NOT_FOR_PEOPLE.test(name))) {
    const suffix = uniqueSuffix(`/${entry.name}`, taken);
    if (finding.only !== void 0 && !isWithin(finding.only, suffix)) continue;
    const found = await findInEntry(entry, { ...input, suffix }, finding);
    for (const part of found.parts) {
      if (parts.length < MAX_PARTS) parts.push(part);
      else
        leftOut2.push({ name: part.suffix.slice(1), problem: TOO_MANY, reason: TOO_MANY.message });
    }
    leftOut2.push(...found.leftOut);
  }
  return { parts, leftOut: leftOut2 };
}
var TOO_MANY = {
  code: "FILE_IS_ZIP",
  message: `An archive may hold ${MAX_PARTS} tables: upload the others in another one.`
};
async function findInEntry(entry, input, finding) {
  const inner = {
    ...input,
    fileName: entry.name,
    source: entry.source,
    share: entry.share,
    openFd: () => spoolBytes(entry.source, finding.resources)
  };
  try {
    const found = await findParts(inner, { ...finding, depth: finding.depth + 1 });
    const isProse = ({ parsed }) => PROSE_NAME.test(entry.name) && parsed.dialect.columns.length < 2;
    if (found.parts.some(isProse)) return leaveOut(inner, fileError("FILE_NO_HEADER"));
    return found;
  } catch (error) {
    if (!(error instanceof ReadingProblem) || error.problem.code === "FILE_INFLATES_TOO_FAR")
      throw error;
    return leaveOut(inner, error.problem);
  }
}
function isWithin(only, suffix) {
  return only === suffix || only.startsWith(`${suffix}#`);
}
function uniqueSuffix(suffix, taken) {
  let unique = suffix;
  for (let count = 2; taken.has(unique); count += 1) unique = `${suffix} (${count})`;
  taken.add(unique);
  return unique;
}
async function firstBytes(source) {
  const pieces = [];
  let length = 0;
  for await (const chunk of source()) {
    pieces.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES2) break;
  }
  return Buffer.concat(pieces);
}

// lib/server/reading/resources.ts
var Resources = class {
  closers = [];
  keep(kept) {
    this.closers.push(() => kept.close());
    return kept;
  }
  keepFd(fd, close) {
    this.closers.push(() => close(fd));
    return fd;
  }
  tempFile() {
    return this.keep(new TempFile());
  }
  close() {
    for (const close of this.closers.splice(0)) close();
  }
};

// lib/server/reading/open-export.ts
var READ_BYTES2 = 256 * 1024;
async function openExport(file, only) {
  const resources = new Resources();
  try {
    const found = await findParts(await uploaded(file, resources), { only, resources });
    const [first, ...others] = found.parts;
    if (first !== void 0) {
      const warnings = [...found.leftOut.map(warnLeftOut), ...first.parsed.warnings ?? []];
      return good({ parts: [first, ...others], warnings, close: () => resources.close() });
    }
    resources.close();
    return bad(nothingFound(found.leftOut));
  } catch (error) {
    resources.close();
    if (error instanceof ReadingProblem) return bad(error.problem);
    throw error;
  }
}
async function uploaded(file, resources) {
  const { size } = await stat(file.path);
  let read = 0;
  const openStream2 = () => {
    const stream = createReadStream(file.path, { highWaterMark: READ_BYTES2 });
    stream.on("data", () => {
      read = stream.bytesRead;
    });
    stream.pause();
    return stream;
  };
  return {
    fileName: file.name,
    suffix: "",
    bytes: size,
    share: () => size === 0 ? 1 : read / size,
    async *source() {
      for await (const chunk of openStream2()) yield chunk;
    },
    openFd: async () => resources.keepFd(openSync2(file.path, "r"), closeSync2)
  };
}
function warnLeftOut({ name, reason }) {
  return { code: "PART_LEFT_OUT", message: `${name} was left out. ${reason}` };
}
function nothingFound(leftOut2) {
  const [first] = leftOut2;
  if (first === void 0) return fileError("FILE_ARCHIVE_EMPTY");
  const codes = new Set(leftOut2.map(({ problem }) => problem.code));
  if (leftOut2.length === 1 || codes.size === 1) return first.problem;
  const { code, message } = fileError("FILE_ARCHIVE_EMPTY");
  const reasons = leftOut2.slice(0, 5).map(({ name, reason }) => `${name}: ${reason}`);
  return { code, message: [message, ...reasons].join(" ") };
}

// run.mts
var base = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
var t = performance.now();
var o = await openExport({ name: process.argv[2].split("/").at(-1), path: process.argv[2] });
var t1 = performance.now();
var n = 0;
if (o.ok) for (const p of o.value.parts) for await (const b of p.parsed.records()) n += b.length;
var hwm = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
console.log(process.argv[2], o.ok ? "ok" : o.problem.code, n, `open ${(t1 - t).toFixed(0)}ms read ${(performance.now() - t1).toFixed(0)}ms HWM ${hwm.toFixed(0)}MB (+${(hwm - base).toFixed(0)})`);
