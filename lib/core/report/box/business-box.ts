import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import { type CandidateSummary, scoreBand } from "../candidates/candidate-summary";
import type { Formats } from "../format";
import { type Rect, squarify } from "../squarify";
import type { AxisLine } from "../wording";

/** A task in a compartment of the box; its area is its share of the compartment's figure. */
export type BoxTile = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly word: string;
  /** 0 low, 1 medium, 2 high and up: the toil score. */
  readonly shade: 0 | 1 | 2;
  readonly rect: Rect;
  /** Lines of the title that fit, and whether the word fits beside the number. */
  readonly titleLines: 1 | 2;
  readonly hasRoomForWord: boolean;
};

export type BoxCompartment = {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly tiles: readonly BoxTile[];
  /** All smaller tasks as one strip along the bottom; `height` in per cent of the area. */
  readonly rest: {
    readonly text: string;
    readonly height: number;
    readonly hasLabel: boolean;
  } | null;
  /** Why there is no figure; null when there is one. */
  readonly unpriced: string | null;
};

/** More tiles than this cannot be read. */
const MOST_TILES = 12;
/** Width / height of a compartment's area on a wide screen. */
const AREA_ASPECT = 1.5;
/** Width / height of tiles to try; the first holds two short lines of text best. */
const TILE_ASPECTS = [2, 1.6, 2.4, 1.3, 2.8, 1];
/** Smallest tile, in per cent of that area, that holds a line of its title and one of numbers; and two of its title. */
const LABEL_WIDTH = 19;
const LABEL_HEIGHT = 16.5;
const TWO_LINES_HEIGHT = 24;
const WORD_WIDTH = 34;
const REST_LABEL_HEIGHT = 12;

type Weighed = {
  readonly candidate: CandidateSummary;
  readonly line: AxisLine;
  readonly value: number;
};

const SHADES = { Low: 0, Medium: 1, High: 2, "Very high": 2 } as const;

type Layout = {
  readonly shown: readonly Weighed[];
  readonly rects: readonly Rect[];
  readonly height: number;
};

function sumOf(weighed: readonly Weighed[]): number {
  return weighed.reduce((all, { value }) => all + value, 0);
}

function layOut(
  weighed: readonly Weighed[],
  { count, aspect }: { count: number; aspect: number },
): Layout {
  const shown = weighed.slice(0, count);
  const height = (sumOf(shown) / sumOf(weighed)) * 100;
  const values = shown.map(({ value }) => value);
  // Squares of an area that is drawn wider than it is laid out become wide tiles.
  const rects = squarify(values, AREA_ASPECT / aspect / (height / 100)).map((rect) => ({
    ...rect,
    height: (rect.height * height) / 100,
    top: (rect.top * height) / 100,
  }));
  return { shown, rects, height };
}

/** As many tiles as can all carry their names; a tile without a name would say nothing. */
function readableLayout(weighed: readonly Weighed[]): Layout {
  for (let count = Math.min(MOST_TILES, weighed.length); count > 1; count--) {
    const layouts = TILE_ASPECTS.map((aspect) => layOut(weighed, { count, aspect }));
    const readable = layouts.find(isReadable);
    if (readable) return readable;
  }
  return layOut(weighed, { count: 1, aspect: TILE_ASPECTS[0] ?? 1 });
}

function isReadable({ rects }: Layout): boolean {
  return rects.every((rect) => rect.width >= LABEL_WIDTH && rect.height >= LABEL_HEIGHT);
}

function tileOf({ candidate, line }: Weighed, rect: Rect, formats: Formats): BoxTile {
  const band = scoreBand(candidate.toil);
  return {
    id: candidate.id,
    title: candidate.title,
    text: line.text(formats),
    word: sayWords(formats, band),
    shade: SHADES[band],
    rect,
    titleLines: rect.height >= TWO_LINES_HEIGHT ? 2 : 1,
    hasRoomForWord: rect.width >= WORD_WIDTH,
  };
}

/**
 * One compartment of the business box: the tasks that weigh most on this axis as tiles, all others as one strip below,
 * each with its true share of the area. `line` is a ranked task's value on this axis.
 */
export function boxCompartment(
  axis: { readonly name: string; readonly total: AxisLine; readonly unpriced: string | null },
  ranked: readonly { readonly candidate: CandidateSummary; readonly line: AxisLine | undefined }[],
  formats: Formats,
): BoxCompartment {
  const { name, total, unpriced } = axis;
  const head = { name, figure: total.text(formats), unit: total.unit, unpriced };
  const weighed = ranked
    .flatMap(({ candidate, line }): Weighed[] => {
      const value = line?.estimate?.expected ?? 0;
      return line && value > 0 ? [{ candidate, line, value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  if (unpriced !== null || weighed.length === 0) return { ...head, tiles: [], rest: null };
  const { shown, rects, height } = readableLayout(weighed);
  const small = weighed.slice(shown.length);
  return {
    ...head,
    tiles: shown.flatMap((one, at) => {
      const rect = rects[at];
      return rect ? [tileOf(one, rect, formats)] : [];
    }),
    rest:
      small.length > 0
        ? {
            text: sayReport(
              formats,
              "{count, plural, one {# smaller task} other {# smaller tasks}}, {amount}",
              { count: small.length, amount: total.show(sumOf(small), formats) },
            ),
            height: 100 - height,
            hasLabel: 100 - height >= REST_LABEL_HEIGHT,
          }
        : null,
  };
}
