import { SaxesParser } from "saxes";
import { ReadingProblem } from "../reading-problem";

/** Elements inside elements; a sheet has seven. */
const MAX_DEPTH = 64;
/** Characters that may pass without one tag, value or end: Excel's longest cell has 32,767. */
const MAX_SILENCE = 256 * 1024;

export type XmlHandlers = {
  /** Names come without their namespace prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/**
 * Reads XML in a stream. A document type is refused, because it can name files and can make a small file grow without
 * end; so are elements nested too deep and endless values. Text is UTF-8, or UTF-16 with its mark; what the document
 * says of its own encoding is not believed.
 */
export async function readXml(
  source: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let silence = 0;
  parser.on("doctype", () => {
    throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
  });
  parser.on("opentag", ({ name, attributes }) => {
    silence = 0;
    depth += 1;
    if (depth > MAX_DEPTH) throw new ReadingProblem("FILE_XLSX_BROKEN");
    handlers.open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    silence = 0;
    depth -= 1;
    handlers.close?.(localName(name));
  });
  const text = (value: string): void => {
    silence = 0;
    handlers.text?.(value);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  const write = (piece: string): void => {
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

async function pump(
  source: AsyncIterable<Uint8Array>,
  write: (piece: string) => void,
): Promise<void> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of source) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    write(decoder.decode(chunk, { stream: true }));
  }
  write(decoder?.decode() ?? "");
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
