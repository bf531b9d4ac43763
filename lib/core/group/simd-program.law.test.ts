import fc from "fast-check";
import { expect, test } from "vitest";
import { RowProducts } from "./row-products";
import { SparseRows } from "./sparse-matrix";
import { SparseProducts } from "./sparse-products";

/** Small whole numbers: their sums are exact in 32-bit floats, so results must be equal, not only near. */
const whole = fc.integer({ min: -9, max: 9 });
const tableOf = (rows: number, width: number) =>
  fc.array(fc.array(whole, { minLength: width, maxLength: width }), {
    minLength: rows,
    maxLength: rows,
  });
const shape = fc.record({
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
  width: fc.integer({ min: 1, max: 20 }),
});

function product(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

test("products of a row with a block are sums of products, at every width", () => {
  fc.assert(
    fc.property(
      shape.chain(({ rows, width }) => tableOf(rows, width)),
      (table) => {
        const width = table[0]?.length ?? 0;
        const products = new RowProducts(
          { width, values: Float32Array.from(table.flat()) },
          table.length,
        );
        for (const row of table.keys()) products.add(row);
        for (const [row, left] of table.entries()) {
          products.with(row);
          expect([...products.results]).toEqual(table.map((right) => product(left, right) + 0));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("a sparse matrix times a dense one is what the full matrix gives, both ways and forth and back", () => {
  const cases = shape.chain(({ rows, columns, width }) =>
    fc.tuple(tableOf(rows, columns), tableOf(columns, width), tableOf(rows, width)),
  );
  fc.assert(
    fc.property(cases, ([matrix, columnSide, rowSide]) => {
      const sparse = new SparseRows();
      for (const row of matrix)
        sparse.add(new Map([...row.entries()].filter(([, value]) => value !== 0)));
      const width = columnSide[0]?.length ?? 0;
      const products = new SparseProducts(sparse.matrix(columnSide.length), width);
      const columnsOf = (table: readonly (readonly number[])[]) =>
        Array.from({ length: width }, (_, k) => table.map((row) => row[k] ?? 0));
      const times = (left: readonly (readonly number[])[], right: readonly (readonly number[])[]) =>
        left.map((row) => columnsOf(right).map((column) => product(row, column) + 0));
      const turned = columnSide.map((_, column) => matrix.map((row) => row[column] ?? 0));
      const back = times(turned, rowSide);
      expect([...products.times(Float32Array.from(columnSide.flat()))]).toEqual(
        times(matrix, columnSide).flat(),
      );
      expect([...products.transposedTimes(Float32Array.from(rowSide.flat()))]).toEqual(back.flat());
      expect([...products.forthAndBack(Float32Array.from(rowSide.flat()))]).toEqual(
        times(matrix, back).flat(),
      );
    }),
    { numRuns: 200 },
  );
});
