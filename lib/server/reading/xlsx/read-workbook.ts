import path from "node:path";
import { ReadingProblem } from "../reading-problem";
import { uniqueName } from "../unique-name";
import type { ZipArchive, ZipEntry } from "../zip-archive";
import { type CellContext, unescapeText } from "./cell-reader";
import { type NumberKind, numberKind } from "./number-format";
import { readXml } from "./read-xml";
import { TextStore } from "./text-store";

/** Bytes of XML that describe a workbook; Excel's limits keep them far below. */
const MAX_DESCRIPTION = 32 * 1024 * 1024;

export type SheetEntry = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
};
export type Workbook = { readonly sheets: readonly SheetEntry[]; readonly context: CellContext };

type Relation = { readonly type: string; readonly target: string };
type Relations = ReadonlyMap<string, Relation>;

/**
 * Reads what a workbook says of itself: its sheets in order, how cells are formatted, from which year days count, and the
 * strings that its cells share. The caller closes `context.strings`.
 */
export async function readWorkbook(archive: ZipArchive): Promise<Workbook> {
  const entries = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string): ZipEntry | undefined => entries.get(name.toLowerCase());
  const top = await readRelations(find("_rels/.rels"), "");
  const main = findOfType(top, "officedocument")?.target ?? "xl/workbook.xml";
  const folder = path.posix.dirname(main);
  const relations = await readRelations(
    find(`${folder}/_rels/${path.posix.basename(main)}.rels`),
    folder,
  );
  const described = await readSheetList(find(main));
  const sheets = described.sheets.flatMap(({ name, id, isHidden }) => {
    const relation = relations.get(id);
    const entry = relation?.type === "worksheet" ? find(relation.target) : undefined;
    return entry === undefined ? [] : [{ name, isHidden, entry }];
  });
  const styles = await readStyles(entryOf(find, relations, "styles"));
  const strings = await readStrings(entryOf(find, relations, "sharedstrings"));
  return { sheets, context: { strings, styles, is1904: described.is1904 } };
}

function entryOf(find: (name: string) => ZipEntry | undefined, relations: Relations, type: string) {
  const relation = findOfType(relations, type);
  return relation === undefined ? undefined : find(relation.target);
}

function findOfType(relations: Relations, type: string): Relation | undefined {
  return [...relations.values()].find((relation) => relation.type === type);
}

function describing(entry: ZipEntry): AsyncIterable<Uint8Array> {
  if (entry.bytes > MAX_DESCRIPTION) throw new ReadingProblem("FILE_INFLATES_TOO_FAR");
  return entry.source();
}

async function readRelations(entry: ZipEntry | undefined, folder: string): Promise<Relations> {
  const relations = new Map<string, Relation>();
  if (entry === undefined) return relations;
  await readXml(describing(entry), {
    open: (name, attributes) => {
      const { Id, Type, Target } = attributes;
      if (name !== "Relationship" || attributes.TargetMode === "External") return;
      if (Id === undefined || Target === undefined) return;
      // The strict and the usual form of the standard differ in all but the last word of the type.
      const type = path.posix.basename(Type ?? "").toLowerCase();
      const target = Target.startsWith("/") ? Target.slice(1) : path.posix.join(folder, Target);
      relations.set(Id, { type, target });
    },
  });
  return relations;
}

type Listed = { readonly name: string; readonly id: string; readonly isHidden: boolean };

async function readSheetList(
  entry: ZipEntry | undefined,
): Promise<{ sheets: readonly Listed[]; is1904: boolean }> {
  if (entry === undefined) throw new ReadingProblem("FILE_XLSX_BROKEN");
  const sheets: Listed[] = [];
  // Excel takes no two sheets of one name; other programs write them, and both are to be read.
  const taken = new Set<string>();
  let is1904 = false;
  await readXml(describing(entry), {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = /^(?:1|true|on)$/i.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
      const isHidden = /hidden/i.test(attributes.state ?? "");
      if (id === undefined) return;
      sheets.push({ name: uniqueName(attributes.name ?? "Sheet", taken), id, isHidden });
    },
  });
  return { sheets, is1904 };
}

async function readStyles(entry: ZipEntry | undefined): Promise<readonly NumberKind[]> {
  const codes = new Map<number, string>();
  const styles: NumberKind[] = [];
  let isInCells = false;
  if (entry === undefined) return styles;
  await readXml(describing(entry), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) {
        const id = Number(numFmtId ?? 0);
        styles.push(numberKind(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return styles;
}

/** Reads the strings that cells share, without the readings of Japanese words that stand beside them. */
async function readStrings(entry: ZipEntry | undefined): Promise<TextStore> {
  const strings = new TextStore();
  if (entry === undefined) return strings;
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
      },
    });
  } catch (error) {
    strings.close();
    throw error;
  }
  return strings;
}
