/** Rows of equal width, one after the other; rows are of length 1, or 0 where nothing is known. */
export type Vectors = { readonly width: number; readonly values: Float32Array };

/** The cosine of two rows of length 1. */
export function cosine({ width, values }: Vectors, left: number, right: number): number {
  return product(values, left * width, { other: values, to: right * width, width });
}

type Against = { readonly other: Float32Array; readonly to: number; readonly width: number };

/** Sum of products of two stretches of numbers. Four sums at a time: twice as fast as one (Node 20). */
export function product(values: Float32Array, from: number, against: Against): number {
  const { other, to, width } = against;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let k = 0;
  for (; k + 3 < width; k += 4) {
    first += (values[from + k] ?? 0) * (other[to + k] ?? 0);
    second += (values[from + k + 1] ?? 0) * (other[to + k + 1] ?? 0);
    third += (values[from + k + 2] ?? 0) * (other[to + k + 2] ?? 0);
    fourth += (values[from + k + 3] ?? 0) * (other[to + k + 3] ?? 0);
  }
  for (; k < width; k += 1) first += (values[from + k] ?? 0) * (other[to + k] ?? 0);
  return first + second + third + fourth;
}

/** The same rows, brought to length 1; zero rows stay zero. Changes them in place. */
export function unitRows(vectors: Vectors): Vectors {
  const { width, values } = vectors;
  for (let from = 0; width > 0 && from < values.length; from += width) {
    let squares = 0;
    for (let k = from; k < from + width; k += 1) squares += (values[k] ?? 0) ** 2;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let k = from; k < from + width; k += 1) values[k] = (values[k] ?? 0) * scale;
  }
  return vectors;
}

/** Puts views side by side; a view of weight w takes the share w of a cosine where all views know the rows. */
export function joinedBlocks(
  views: readonly { readonly vectors: Vectors; readonly weight: number }[],
  rows: number,
): Vectors {
  const width = views.reduce((sum, view) => sum + view.vectors.width, 0);
  const values = new Float32Array(rows * width);
  let offset = 0;
  for (const { vectors, weight } of views) {
    const scale = Math.sqrt(weight);
    for (let row = 0; row < rows; row += 1) {
      for (let k = 0; k < vectors.width; k += 1)
        values[row * width + offset + k] = (vectors.values[row * vectors.width + k] ?? 0) * scale;
    }
    offset += vectors.width;
  }
  return unitRows({ width, values });
}

const POWER_STEPS = 30;

/** Takes the strongest common direction out of all rows and brings them back to length 1. */
export function withoutCommonDirection(vectors: Vectors): Vectors {
  const { width, values } = vectors;
  let direction = new Float64Array(width).fill(1 / Math.sqrt(Math.max(1, width)));
  for (let step = 0; step < POWER_STEPS; step += 1) {
    const next = new Float64Array(width);
    forEachProjection(vectors, direction, (from, projection) => {
      for (let k = 0; k < width; k += 1)
        next[k] = (next[k] ?? 0) + projection * (values[from + k] ?? 0);
    });
    const length = Math.hypot(...next);
    if (length === 0) return vectors;
    direction = next.map((value) => value / length);
  }
  forEachProjection(vectors, direction, (from, projection) => {
    for (let k = 0; k < width; k += 1)
      values[from + k] = (values[from + k] ?? 0) - projection * (direction[k] ?? 0);
  });
  return unitRows(vectors);
}

function forEachProjection(
  { width, values }: Vectors,
  direction: Float64Array,
  use: (from: number, projection: number) => void,
): void {
  for (let from = 0; width > 0 && from < values.length; from += width) {
    let projection = 0;
    for (let k = 0; k < width; k += 1) projection += (values[from + k] ?? 0) * (direction[k] ?? 0);
    use(from, projection);
  }
}
