import { expect, test } from "vitest";
import { finished } from "../domain/steps";
import { AverageLink } from "./average-link";

const ROWS = 6_000;
const NEAR = 20;

/** Two heaps of rows that are nearly equal, each row near twenty others of its heap. */
function twoHeaps() {
  const values = new Float32Array(ROWS * 3);
  const index = new Int32Array(ROWS * NEAR);
  for (let row = 0; row < ROWS; row += 1) {
    const slant = 0.3 * Math.sin(row * 12.9898);
    values[row * 3 + (row % 2)] = Math.cos(slant);
    values[row * 3 + 2] = Math.sin(slant);
    for (let at = 0; at < NEAR; at += 1)
      index[row * NEAR + at] = (row + 2 * (1 + ((row * 7 + at * 131) % 1_499))) % ROWS;
  }
  return { vectors: { width: 3, values }, neighbours: { perRow: NEAR, index } };
}

test("thousands of rows that are alike become one group with a bounded number of comparisons for each", () => {
  const { vectors, neighbours } = twoHeaps();
  const link = new AverageLink(vectors, neighbours);
  let comparisons = 0;
  const shift = () => {
    comparisons += 1;
    return 0;
  };
  finished(link.run({ cut: 0.6, shift }, () => true));
  expect(link.names()).toEqual([0, 1]);
  expect(comparisons).toBeLessThan(ROWS * 200);
});
