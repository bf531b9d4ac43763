import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, test } from "vitest";
import { finished } from "../domain/steps";
import { nearestAmongKnown, nearestRows, smoothed } from "./nearest";
import { cosine, unitRows, type Vectors } from "./vectors";

/** Rows scattered around centres, as wordings are around tasks. */
function scattered(rows: number, width: number, centres: number): Vectors {
  const chance = xoroshiro128plus(5);
  const draw = () => uniformFloat64(chance) - 0.5;
  const middle = Float32Array.from({ length: centres * width }, draw);
  const values = new Float32Array(rows * width);
  for (let at = 0; at < values.length; at += 1) {
    const centre = Math.floor(at / width) % centres;
    values[at] = middle[centre * width + (at % width)]! + 0.5 * draw();
  }
  return unitRows({ width, values });
}

describe("nearest rows", () => {
  const four = unitRows({ width: 2, values: Float32Array.from([1, 0, 1, 0.1, 0, 1, 0.1, 1]) });

  test("come nearest first, never the row itself, and -1 where there are no more", () => {
    const { index } = finished(nearestRows(four, 4));
    expect([...index.subarray(0, 4)]).toEqual([1, 3, 2, -1]);
  });

  test("are found within cells almost as well as by comparing all", () => {
    const rows = 5_200;
    const vectors = scattered(rows, 16, 130);
    const { index, perRow } = finished(nearestRows(vectors, 5));
    let hits = 0;
    for (let row = 0; row < rows; row += 53) {
      const all = Array.from({ length: rows }, (_, other) => other).filter((o) => o !== row);
      all.sort((a, b) => cosine(vectors, row, b) - cosine(vectors, row, a));
      const truth = new Set(all.slice(0, 5));
      for (const other of index.subarray(row * perRow, (row + 1) * perRow))
        hits += truth.has(other) ? 1 : 0;
    }
    expect(hits / (5 * Math.ceil(rows / 53))).toBeGreaterThan(0.95);
  });

  test("after smoothing, neighbours of neighbours are enough", () => {
    const vectors = scattered(300, 8, 10);
    const near = finished(nearestRows(vectors, 10));
    const moved = smoothed(vectors, near, 5);
    const known = nearestAmongKnown(moved, near);
    const all = finished(nearestRows(moved, 10));
    const same = all.index.filter((other, at) => known.index[at] === other).length;
    expect(same / all.index.length).toBeGreaterThan(0.9);
  });

  test("smoothing draws a row towards its neighbours and keeps its length", () => {
    const moved = smoothed(four, finished(nearestRows(four, 1)), 1);
    expect(cosine(moved, 0, 1)).toBeGreaterThan(cosine(four, 0, 1));
    expect(cosine(moved, 2, 2)).toBeCloseTo(1, 5);
  });
});
