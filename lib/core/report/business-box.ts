import { type CandidateSummary, scoreWord } from "./candidate-summary";
import { type Formats, formatNumbered } from "./format";
import { type Rect, squarify } from "./squarify";
import type { AxisLine } from "./wording";

/** A task in a compartment of the box; its area is its share of the compartment's figure. */
export type BoxTile = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly word: string;
  /** 0 low, 1 medium, 2 high and up: the toil score. */
  readonly shade: 0 | 1 | 2;
  readonly rect: Rect;
  /** False where a label would not fit; the tile then has a tooltip only. */
  readonly hasLabel: boolean;
};

export type BoxCompartment = {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly tiles: readonly BoxTile[];
  /** Share of the area that the tiles take, in per cent; the smaller tasks below them take the rest. */
  readonly tilesHeight: number;
  readonly rest: { readonly text: string; readonly hasLabel: boolean } | null;
  /** Why there is no figure; null when there is one. */
  readonly unpriced: string | null;
};

/** More tiles than this cannot be read. */
const TILES = 12;
/** Width / height of a compartment's area on a wide screen; tiles are laid out for it. */
const ASPECT = 1.7;
/** Smallest tile, in per cent of that area, in which two short lines of text can be read. */
const LABEL_WIDTH = 24;
const LABEL_HEIGHT = 24;
const REST_LABEL_HEIGHT = 12;

type Weighed = {
  readonly candidate: CandidateSummary;
  readonly line: AxisLine;
  readonly value: number;
};

const SHADES = { Low: 0, Medium: 1, High: 2, "Very high": 2 } as const;

function tileOf(
  { candidate, line }: Weighed,
  rect: Rect,
  height: number,
  formats: Formats,
): BoxTile {
  const word = scoreWord(candidate.toil);
  return {
    id: candidate.id,
    title: candidate.title,
    text: line.text(formats),
    word,
    shade: SHADES[word],
    rect,
    hasLabel: rect.width >= LABEL_WIDTH && (rect.height * height) / 100 >= LABEL_HEIGHT,
  };
}

/**
 * One compartment of the business box: the tasks that weigh most on this axis as tiles, all others as one strip below,
 * each with its true share of the area. `lines` holds each ranked task's value on this axis.
 */
export function boxCompartment(
  axis: { readonly name: string; readonly total: AxisLine; readonly unpriced: string | null },
  ranked: readonly { readonly candidate: CandidateSummary; readonly line: AxisLine | undefined }[],
  formats: Formats,
): BoxCompartment {
  const { name, total, unpriced } = axis;
  const head = { name, figure: total.text(formats), unit: total.unit, unpriced };
  if (unpriced !== null) return { ...head, tiles: [], tilesHeight: 0, rest: null };
  const weighed = ranked
    .flatMap(({ candidate, line }): Weighed[] => {
      const value = line?.estimate?.expected ?? 0;
      return line && value > 0 ? [{ candidate, line, value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const sum = (some: readonly Weighed[]) => some.reduce((all, { value }) => all + value, 0);
  const shown = weighed.slice(0, TILES);
  const small = weighed.slice(TILES);
  const tilesHeight = shown.length > 0 ? (sum(shown) / sum(weighed)) * 100 : 0;
  const rects = squarify(
    shown.map(({ value }) => value),
    ASPECT / (tilesHeight / 100),
  );
  const count = formatNumbered(small.length, ["smaller task", "smaller tasks"], formats);
  return {
    ...head,
    tiles: shown.flatMap((one, at) => {
      const rect = rects[at];
      return rect ? [tileOf(one, rect, tilesHeight, formats)] : [];
    }),
    tilesHeight,
    rest:
      small.length > 0
        ? {
            text: `${count}, ${total.show(sum(small), formats)}`,
            hasLabel: 100 - tilesHeight >= REST_LABEL_HEIGHT,
          }
        : null,
  };
}
