import { describe, expect, test } from "vitest";
import { SparseRows, transposed, weighedByRarity, withoutRareColumns } from "./sparse-matrix";
import { truncatedSvd } from "./truncated-svd";

function matrixOf(rows: readonly (readonly number[])[]) {
  const sparse = new SparseRows();
  for (const row of rows)
    sparse.add(new Map(row.flatMap((value, column) => (value === 0 ? [] : [[column, value]]))));
  return sparse.matrix(rows[0]!.length);
}

describe("the strongest directions of a matrix", () => {
  // Singular values worked out by hand: the Gram matrix of [[3, 0], [4, 5]] has the eigenvalues 45 and 5.
  test("of [[3, 0], [4, 5]] are sqrt(45) and sqrt(5)", () => {
    const { singular } = truncatedSvd(
      matrixOf([
        [3, 0],
        [4, 5],
      ]),
      2,
    );
    expect(singular[0]).toBeCloseTo(Math.sqrt(45), 4);
    expect(singular[1]).toBeCloseTo(Math.sqrt(5), 4);
  });

  test("left vectors are orthonormal and rebuild a matrix of rank two", () => {
    const rows = [
      [2, 0, 1],
      [0, 1, 1],
      [2, 1, 2],
      [4, 1, 3],
    ];
    const { vectors, width, singular } = truncatedSvd(matrixOf(rows), 2);
    const column = (k: number) => rows.map((_, row) => vectors[row * width + k]!);
    const dot = (a: number[], b: number[]) => a.reduce((sum, value, at) => sum + value * b[at]!, 0);
    expect(dot(column(0), column(0))).toBeCloseTo(1, 4);
    expect(dot(column(0), column(1))).toBeCloseTo(0, 4);
    const squares = rows.flat().reduce((sum, value) => sum + value * value, 0);
    expect(singular[0]! ** 2 + singular[1]! ** 2).toBeCloseTo(squares, 2);
  });

  test("the same matrix gives the same numbers every time", () => {
    const matrix = matrixOf([
      [1, 2, 0],
      [0, 1, 3],
      [1, 0, 1],
    ]);
    expect(truncatedSvd(matrix, 2)).toEqual(truncatedSvd(matrix, 2));
  });

  test("an empty matrix has no directions", () => {
    expect(truncatedSvd(new SparseRows().matrix(0), 40)).toMatchObject({ width: 0, singular: [] });
  });
});

describe("sparse matrices", () => {
  const matrix = matrixOf([
    [1, 0, 2],
    [0, 0, 3],
  ]);

  test("transposed, columns become rows", () => {
    const turned = transposed(matrix);
    expect([...turned.starts]).toEqual([0, 1, 1, 3]);
    expect([...turned.index]).toEqual([0, 0, 1]);
    expect([...turned.value]).toEqual([1, 2, 3]);
  });

  test("columns of a single row can be left out", () => {
    const common = withoutRareColumns(matrix, 2);
    expect(common.columns).toBe(1);
    expect([...common.value]).toEqual([2, 3]);
  });

  test("weighed rows have length 1, and rare columns weigh more", () => {
    const [rare, common] = weighedByRarity(
      matrixOf([
        [1, 1],
        [0, 1],
      ]),
    ).value;
    expect(rare! ** 2 + common! ** 2).toBeCloseTo(1, 5);
    expect(rare! / common!).toBeCloseTo(Math.log(3) / Math.log(2), 5);
  });
});
