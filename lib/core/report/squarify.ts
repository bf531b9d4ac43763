/** A rectangle in per cent of the area that was divided. */
export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Space = { left: number; top: number; width: number; height: number };

/** The worst ratio of long to short side if these areas share one row along `side`. */
function worstRatio(areas: readonly number[], side: number): number {
  const sum = areas.reduce((all, area) => all + area, 0);
  const thickness = sum / side;
  return Math.max(...areas.map((area) => Math.max(thickness ** 2 / area, area / thickness ** 2)));
}

/** Lays one row along the shorter side of the space, and takes it away from the space. */
function layRow(areas: readonly number[], space: Space): Rect[] {
  const isTall = space.height >= space.width;
  const side = isTall ? space.width : space.height;
  const thickness = areas.reduce((all, area) => all + area, 0) / side;
  let along = 0;
  const rects = areas.map((area) => {
    const length = area / thickness;
    const rect = isTall
      ? { left: space.left + along, top: space.top, width: length, height: thickness }
      : { left: space.left, top: space.top + along, width: thickness, height: length };
    along += length;
    return rect;
  });
  if (isTall) {
    space.top += thickness;
    space.height -= thickness;
  } else {
    space.left += thickness;
    space.width -= thickness;
  }
  return rects;
}

/**
 * Divides an area among values, largest first, so that every tile has its true share and is as near to a square as can
 * be. `aspect` is width / height of the area; the tiles come back in per cent of it, in the order of the values. Values
 * must be positive. O(n²) at worst, for a few dozen tiles.
 *
 * Source: Bruls, Huizing, van Wijk, "Squarified treemaps".
 */
export function squarify(values: readonly number[], aspect: number): readonly Rect[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return [];
  const space: Space = { left: 0, top: 0, width: aspect, height: 1 };
  const areas = values.map((value) => (value / total) * aspect);
  const rects: Rect[] = [];
  let row: number[] = [];
  for (const area of areas) {
    const side = Math.min(space.width, space.height);
    if (row.length > 0 && worstRatio([...row, area], side) > worstRatio(row, side)) {
      rects.push(...layRow(row, space));
      row = [];
    }
    row.push(area);
  }
  rects.push(...layRow(row, space));
  return rects.map(({ left, top, width, height }) => ({
    left: (left / aspect) * 100,
    top: top * 100,
    width: (width / aspect) * 100,
    height: height * 100,
  }));
}
