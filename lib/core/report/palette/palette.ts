import type { Speech } from "../../messages/plain-speaker";
import { sayShell } from "../../messages/shell";
import { foldText } from "../../text/fold-text";

export const PALETTE_KINDS = ["page", "action", "view", "candidate", "ticket", "import"] as const;
export type PaletteKind = (typeof PALETTE_KINDS)[number];

/** What can be reached from the palette: an address, or a command by its name. */
export type PaletteEntry = {
  readonly id: string;
  readonly kind: PaletteKind;
  readonly title: string;
  /** What stands at the end of the line: a rank, a date, a source. */
  readonly note?: string;
  readonly href?: string;
  /** The address is a file to be taken away; the page stays. */
  readonly isFile?: boolean;
  readonly command?: string;
  /** Other words that find it. */
  readonly also?: string;
  readonly keys?: readonly string[];
};

export type PaletteGroup = {
  readonly kind: PaletteKind;
  readonly name: string;
  readonly entries: readonly PaletteEntry[];
};

const NAMES = {
  page: "Pages",
  action: "Commands",
  view: "Views",
  candidate: "Tasks",
  ticket: "Tickets",
  import: "Imports",
} as const satisfies Readonly<Record<PaletteKind, string>>;

/** Rows of one kind: with nothing typed, and with something. */
const SHOWN_AT_FIRST: Readonly<Record<PaletteKind, number>> = {
  page: 9,
  action: 4,
  view: 4,
  candidate: 5,
  ticket: 0,
  import: 2,
};
const SHOWN = 7;

/** An entry with the folded words in which it is looked for. */
export type PreparedEntry = PaletteEntry & { readonly folded: string };

/** Folds each entry once, so that a key press only compares. */
export function preparePalette(entries: readonly PaletteEntry[]): readonly PreparedEntry[] {
  return entries.map((entry) => ({
    ...entry,
    folded: foldText([entry.title, entry.note, entry.also].filter(Boolean).join(" ")),
  }));
}

/**
 * How well an entry fits what was typed; null: not at all. Every word must be found: at the very start best, then at
 * the start of a word, then inside one. Smaller is better.
 */
function distanceOf(folded: string, words: readonly string[]): number | null {
  let distance = 0;
  for (const word of words) {
    const at = folded.indexOf(word);
    if (at < 0) return null;
    if (at === 0) continue;
    distance += folded.includes(` ${word}`) ? 1 : 3;
  }
  return distance;
}

/**
 * What the palette shows for a text: by kind, the best of each first, equal ones in the order in which they came.
 * Linear in the number of entries.
 */
export function matchPalette(
  entries: readonly PreparedEntry[],
  typed: string,
  speech: Speech,
): readonly PaletteGroup[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  const found = new Map<PaletteKind, { entry: PaletteEntry; distance: number }[]>();
  for (const { folded, ...entry } of entries) {
    // Tickets were found by the server, which looks into more than what is shown.
    const distance = entry.kind === "ticket" ? 0 : distanceOf(folded, words);
    if (distance === null) continue;
    const list = found.get(entry.kind) ?? [];
    list.push({ entry, distance });
    found.set(entry.kind, list);
  }
  return PALETTE_KINDS.flatMap((kind) => {
    const most = words.length === 0 ? SHOWN_AT_FIRST[kind] : SHOWN;
    const best = (found.get(kind) ?? [])
      .sort((a, b) => a.distance - b.distance)
      .slice(0, most)
      .map(({ entry }) => entry);
    return best.length > 0 ? [{ kind, name: sayShell(speech, NAMES[kind]), entries: best }] : [];
  });
}
