import type { FileError, FileErrorCode } from "../domain/rejection";

/** How many of the first bytes are looked at for a signature inside the file. */
const SIGNATURE_WINDOW = 64 * 1024;

type Signature = { readonly code: FileErrorCode; readonly bytes: readonly number[] };

const SIGNATURES: readonly Signature[] = [
  { code: "FILE_IS_ZIP", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { code: "FILE_IS_ZIP", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { code: "FILE_IS_XLS", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { code: "FILE_IS_GZIP", bytes: [0x1f, 0x8b] },
  { code: "FILE_IS_IMAGE", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { code: "FILE_IS_IMAGE", bytes: [0xff, 0xd8, 0xff] },
  { code: "FILE_IS_IMAGE", bytes: [0x47, 0x49, 0x46, 0x38] },
  { code: "FILE_IS_PROGRAM", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { code: "FILE_IS_PROGRAM", bytes: [0xcf, 0xfa, 0xed, 0xfe] },
];

const MESSAGES: Readonly<Record<FileErrorCode, string>> = {
  FILE_EMPTY: "The file is empty. Export the tickets again and check that the file has rows.",
  FILE_NO_HEADER:
    "No row of column names was found. Add a first row that names the columns, such as Number, Opened, Short description.",
  FILE_NOT_TEXT:
    "The file is not text: it holds bytes that no text encoding uses. Export the tickets as CSV.",
  FILE_IS_PDF: "This is a PDF document, which has no columns to read. Export the tickets as CSV.",
  FILE_IS_XLSX:
    "This is an Excel workbook (XLSX), not a text file. Open it and save the sheet as CSV UTF-8.",
  FILE_IS_XLS:
    "This is an old Excel workbook (XLS) or a workbook with a password. Open it in Excel and save it as XLSX without a password, or as CSV UTF-8.",
  FILE_IS_ZIP: "This is a ZIP archive. Unpack it and upload the CSV file inside.",
  FILE_IS_GZIP: "This is a gzip archive. Unpack it and upload the CSV file inside.",
  FILE_IS_HTML:
    "This is a web page (HTML), even if its name ends in .xls or .csv. Choose CSV or XLSX as the export format, or open it in Excel and save it as XLSX.",
  FILE_IS_IMAGE: "This is a picture. Export the tickets as CSV.",
  FILE_IS_PROGRAM: "This is a program, not a ticket export. Export the tickets as CSV.",
  FILE_IS_JSON: "This is JSON, not delimited text. Export the tickets as CSV.",
  FILE_JSON_BROKEN:
    "This is meant to be JSON, but cannot be read as it. Export the tickets again, or mend the file.",
  FILE_JSON_NO_TABLE:
    'This JSON holds no list of tickets. Expected are objects such as [{"number": "INC1", "title": "..."}], or one object a line.',
  FILE_XLSX_BROKEN:
    "This Excel workbook is damaged and cannot be read. Open it in Excel, save it again and upload the new file.",
  FILE_ARCHIVE_BROKEN: "This archive is damaged and cannot be unpacked. Pack the exports again.",
  FILE_ARCHIVE_EMPTY:
    "This file holds no table. Expected are CSV, Excel (XLSX) or JSON exports with at least one row below the column names.",
  FILE_LOCKED:
    "This archive is locked with a password. Unpack it, and upload the exports without a password.",
  FILE_INFLATES_TOO_FAR:
    "This file grows far more when it is unpacked than any export does, so it was not opened. Export the tickets as CSV.",
};

/** What a ZIP container holds, told by the names of its first entries. */
const CONTAINERS: readonly {
  readonly entry: string;
  readonly code: FileErrorCode;
  readonly message: string;
}[] = [
  {
    entry: "xl/workbook.bin",
    code: "FILE_IS_XLSX",
    message:
      "This is a binary Excel workbook (XLSB). Open it in Excel and save it as XLSX or CSV UTF-8.",
  },
  { entry: "xl/", code: "FILE_IS_XLSX", message: MESSAGES.FILE_IS_XLSX },
  {
    entry: "word/",
    code: "FILE_IS_ZIP",
    message: "This is a Word document (DOCX). Export the tickets as CSV.",
  },
  {
    entry: "ppt/",
    code: "FILE_IS_ZIP",
    message: "This is a presentation (PPTX). Export the tickets as CSV.",
  },
  {
    entry: "opendocument.spreadsheet",
    code: "FILE_IS_ZIP",
    message:
      "This is an OpenDocument spreadsheet (ODS). Open it and save it as XLSX, or as CSV with UTF-8.",
  },
  { entry: "[Content_Types].xml", code: "FILE_IS_XLSX", message: MESSAGES.FILE_IS_XLSX },
];

/** The error for a code, in the words a member reads. */
export function fileError(code: FileErrorCode): FileError {
  return { code, message: MESSAGES[code] };
}

/**
 * Names the true type of a file that is no delimited text, from its first bytes; `null` when it may be one.
 *
 * The file's name is never asked: exports are often named wrongly. JSON counts as refused until it has a reader.
 */
export function recogniseFileType(head: Uint8Array): FileError | null {
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

function recogniseMarkup(opening: string): FileError | null {
  // A byte order mark or the zero bytes of UTF-16 must not hide the first character.
  const text = opening.replaceAll("\u0000", "").replace(/^[^\u0021-\u007e]+/, "");
  if (/^<\?xml/i.test(text) && !/<html/i.test(text)) {
    return {
      code: "FILE_IS_HTML",
      message:
        "This is an XML file, not delimited text. Choose CSV as the export format, or open it in Excel and save it as CSV UTF-8.",
    };
  }
  if (/^<(!doctype\s+html|html|head|body|table|meta|style|\?xml)\b/i.test(text)) {
    return fileError("FILE_IS_HTML");
  }
  if (/^(\{\s*("[^"]*"\s*:|\}\s*$)|\[\s*([[{"]|\]\s*$))/.test(text))
    return fileError("FILE_IS_JSON");
  return null;
}

/**
 * What a ZIP file is, by the names of its entries: an Excel workbook, an archive of other files, or a document that
 * cannot be read, by its true name.
 */
export function recogniseContainer(names: readonly string[]): "workbook" | "archive" | FileError {
  const known = names.map((name) => name.toLowerCase().replaceAll("\\", "/"));
  const holds = (opening: string): boolean => known.some((name) => name.startsWith(opening));
  const binary = CONTAINERS.find(({ entry }) => entry === "xl/workbook.bin");
  if (binary !== undefined && holds(binary.entry)) return documentError(binary);
  if (holds("xl/")) return "workbook";
  const other = CONTAINERS.find(({ entry }) => entry.endsWith("/") && holds(entry));
  if (other !== undefined && holds("[content_types].xml")) return documentError(other);
  if (holds("mimetype") && holds("content.xml")) {
    const sheet = CONTAINERS.find(({ entry }) => entry.startsWith("opendocument"));
    if (sheet !== undefined) return documentError(sheet);
  }
  return "archive";
}

function documentError({ code, message }: { code: FileErrorCode; message: string }): FileError {
  return { code, message };
}

function withDetail(code: FileErrorCode, head: Uint8Array): FileError {
  if (code === "FILE_IS_ZIP") {
    const names = asciiText(head.subarray(0, SIGNATURE_WINDOW));
    const container = CONTAINERS.find(({ entry }) => names.includes(entry));
    if (container !== undefined) return { code: container.code, message: container.message };
  }
  if (code === "FILE_IS_XLS") {
    const names = asciiText(head.subarray(0, SIGNATURE_WINDOW)).replaceAll("\u0000", "");
    if (names.includes("EncryptedPackage")) {
      return {
        code,
        message:
          "This is an Excel workbook locked with a password: a password-protected workbook cannot be read. Open it in Excel and save it as XLSX without the password.",
      };
    }
  }
  return fileError(code);
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** One character per byte, so that ASCII signatures can be searched as text. */
function asciiText(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
