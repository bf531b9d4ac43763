import type { Rect } from "@/lib/core/report/squarify";

/** Where a tile lies in its box, as a style; for elements with an absolute place. */
export function placeOf(rect: Rect) {
  return {
    left: `${rect.left}%`,
    top: `${rect.top}%`,
    width: `${rect.width}%`,
    height: `${rect.height}%`,
  };
}
