import { type Rect, squarify } from "./squarify";

/** Pixels at the width the page is designed for. */
export type TileField = { readonly width: number; readonly height: number };

export type FittedTiles = {
  /** In per cent of the field, for the first values; the others share the strip below. */
  readonly rects: readonly Rect[];
  /** Height of the strip of all others, per cent. */
  readonly restHeight: number;
};

/** Width / height of tiles to try; the first holds two short lines of text best. */
const TILE_ASPECTS = [1.7, 1.4, 2.1, 1.1, 2.6, 0.9, 3.4, 0.7];

function sumOf(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function layOut(values: readonly number[], count: number, field: TileField, aspect: number) {
  const shown = values.slice(0, count);
  const height = (sumOf(shown) / sumOf(values)) * 100;
  const rects = squarify(shown, field.width / (field.height * (height / 100)) / aspect).map(
    (rect) => ({
      ...rect,
      height: (rect.height * height) / 100,
      top: (rect.top * height) / 100,
    }),
  );
  return { rects, restHeight: count === values.length ? 0 : 100 - height };
}

/**
 * Divides a field among values, largest first, each with its true share; as many as are at least so large that they can
 * carry text, and all others as one strip. Values must be positive.
 */
export function fitTiles(
  values: readonly number[],
  field: TileField,
  least: TileField,
): FittedTiles {
  if (values.length === 0) return { rects: [], restHeight: 0 };
  const fits = ({ width, height }: Rect): boolean =>
    (width * field.width) / 100 >= least.width && (height * field.height) / 100 >= least.height;
  for (let count = values.length; count > 1; count--) {
    const layouts = TILE_ASPECTS.map((aspect) => layOut(values, count, field, aspect));
    const readable = layouts.find(({ rects }) => rects.every(fits));
    if (readable) return readable;
  }
  return layOut(values, 1, field, 1);
}
