import { foldText } from "../../text/fold-text";
import { STOP_WORDS } from "../../text/languages";
import { actionOf, thingOf } from "../../text/lexicon";

/** A stretch of a text; marked where it speaks for or against what the task is. */
export type Piece = { readonly text: string; readonly mark: "for" | "against" | null };

const WORD = /[\p{L}\p{N}]+/gu;
/** A word belongs to the task when its wordings bring it to this share of the tickets. */
const TYPICAL_FROM = 0.1;
/** Actions of somebody who decides: evidence against "no judgment". */
const DECISIONS: ReadonlySet<string> = new Set(["approve", "reject"]);

/** What a word stands for: itself, and the thing and action it names in any known language. */
function meaningsOf(word: string): readonly string[] {
  const folded = foldText(word);
  const stops = Object.values(STOP_WORDS).some((words) => words.has(folded));
  if (folded.length < 3 || stops || /^\d+$/.test(folded)) return [];
  return [folded, thingOf(folded), actionOf(folded)].filter((one) => one !== null);
}

/**
 * The words and meanings that put tickets into a task: those that its wordings bring to a tenth of the tickets or more.
 * Linear in the length of the wordings.
 */
export function typicalWords(
  wordings: readonly { readonly example: string; readonly count: number }[],
): ReadonlySet<string> {
  const tickets = wordings.reduce((sum, wording) => sum + wording.count, 0);
  const counts = new Map<string, number>();
  for (const { example, count } of wordings) {
    const meanings = new Set((example.match(WORD) ?? []).flatMap(meaningsOf));
    for (const meaning of meanings) counts.set(meaning, (counts.get(meaning) ?? 0) + count);
  }
  const typical = [...counts].filter(([, count]) => count >= TYPICAL_FROM * tickets);
  return new Set(typical.map(([meaning]) => meaning));
}

function markOf(word: string, typical: ReadonlySet<string>): Piece["mark"] {
  const meanings = meaningsOf(word);
  if (meanings.some((meaning) => typical.has(meaning))) return "for";
  return meanings.some((meaning) => DECISIONS.has(meaning)) ? "against" : null;
}

/** Cuts a text into pieces, in order and without loss; neighbours with the same mark are one piece. */
export function markWords(text: string, typical: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const push = (piece: Piece): void => {
    if (piece.text) pieces.push(piece);
  };
  for (const match of text.matchAll(WORD)) {
    const mark = markOf(match[0], typical);
    if (mark === null) continue;
    const gap = text.slice(done, match.index);
    const last = pieces.at(-1);
    done = match.index + match[0].length;
    if (last?.mark === mark && gap === " ") {
      pieces[pieces.length - 1] = { text: `${last.text} ${match[0]}`, mark };
      continue;
    }
    push({ text: gap, mark: null });
    push({ text: match[0], mark });
  }
  push({ text: text.slice(done), mark: null });
  return pieces;
}
