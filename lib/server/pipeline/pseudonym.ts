import { createHash, createHmac } from "node:crypto";
import { env } from "../env";

/**
 * Names become keyed pseudonyms: the same person gets the same one within a workspace (so returns still count), nobody
 * can look a name up without the key, and two workspaces share none.
 */
export function pseudonymsOf(workspaceId: string): (clear: string) => string {
  const key = createHmac("sha256", env().TOILBOX_SECRET).update(`people:${workspaceId}`).digest();
  const known = new Map<string, string>();
  return (clear) => {
    const name = clear.normalize("NFC").trim().toLowerCase();
    const seen = known.get(name);
    if (seen) return seen;
    const pseudonym = createHmac("sha256", key).update(name).digest("hex").slice(0, 10);
    // Bounded: a desk has few people; a column of free text must not fill the memory.
    if (known.size < 100_000) known.set(name, pseudonym);
    return pseudonym;
  };
}

/** Key of a row in a file without an id column. */
export function hashCells(cells: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(cells)).digest("hex");
}
