/** Fewer letters would meet half of all words. */
export const LEAST_LETTERS = 3;

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** "Anna Ng" and "Ng, Anna": a name as lists write it. */
function orders(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || name.includes("@") || name.includes(","))
    return [name];
  return [name, `${last}, ${words.slice(0, -1).join(" ")}`];
}

/** The ways in which a person is written: orders of a name, composed and decomposed letters, and cases. */
export function spellingsOf(person: string): readonly string[] {
  const name = person.trim().replace(/\s+/g, " ");
  const all = orders(name).flatMap((one) =>
    [one, one.toLowerCase(), one.toUpperCase()].flatMap((text) => [
      text.normalize("NFC"),
      text.normalize("NFD"),
    ]),
  );
  return [...new Set(all)];
}

/**
 * A pattern of PostgreSQL's regular expressions that finds a person by name, address or pseudonym as whole words. Cases
 * of letters beyond ASCII are spelled out, because the database need not know them.
 */
export function personPattern(spellings: readonly string[]): string {
  return `(?<![[:alnum:]])(?:${spellings.map(literally).join("|")})(?![[:alnum:]])`;
}

/** What a comparison of ASCII letters alone can rely on. */
const ASCII_RUN = /[a-z0-9@.-]{2,}/g;

/**
 * Pieces of which every text with the person holds one, in lower case and ASCII, so that a plain search can pass over the
 * other texts. Empty where a spelling has none.
 */
export function personPieces(spellings: readonly string[]): readonly string[] {
  const pieces = new Set<string>();
  for (const spelling of spellings) {
    const runs = spelling.normalize("NFC").toLowerCase().match(ASCII_RUN) ?? [];
    const [longest] = [...runs].sort((a, b) => b.length - a.length);
    if (longest === undefined) return [];
    pieces.add(longest);
  }
  return [...pieces];
}
