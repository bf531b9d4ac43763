import type { Ticket } from "../domain/ticket";
import { HASH_BLOCK, hashCodes } from "../text/hash-text";
import type { MaskedTokens } from "../text/masked-tokens";
import { TextCodes, textOf } from "../text/text-codes";
import type { SourceKind } from "./source-kind";

/** Stands between the parts of which an id is the hash. */
const BETWEEN = "\u0001";

/** Puts the parts of a signature one after the other and hashes them: kind, text, category, service. */
export class SignatureWriter {
  private readonly parts = new TextCodes();

  begin(sourceKind: SourceKind, fromStructure: boolean): void {
    this.parts.clear();
    this.parts.append(sourceKind);
    this.parts.append(fromStructure ? "\u0001true\u0001" : "\u0001false\u0001");
  }

  writeText(text: string): void {
    this.parts.append(text);
  }

  /** Writes tokens with blanks between them and returns them as a text. */
  writeTokens(tokens: MaskedTokens): string {
    const { parts } = this;
    const start = parts.length;
    parts.makeRoom(start + tokens.mostCodes);
    parts.length = tokens.write(parts.codes, start);
    return textOf(parts.codes, start, parts.length);
  }

  /** The id of what was written, in a category and service. */
  idIn({ category, service }: Ticket): string {
    const { parts } = this;
    parts.append(BETWEEN);
    if (category !== null) parts.append(category);
    parts.append(BETWEEN);
    if (service !== null) parts.append(service);
    for (let at = 0; at < HASH_BLOCK; at += 1) parts.codes[parts.length + at] = 0;
    return hashCodes(parts.codes, parts.length);
  }
}
