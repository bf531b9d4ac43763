import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Values with their weights; the weights need not sum to anything. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/** A choice without a choice. */
export function only<T>(value: T): Weighted<T> {
  return [[value, 1]];
}

/** Everything random in the sample comes from one of these, so that a seed decides every byte. */
export type Chance = {
  /** Evenly spread in [0, 1). */
  unit(): number;
  /** A whole number in [0, below). */
  int(below: number): number;
  happens(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  weighted<T>(list: Weighted<T>): T;
  /** Log-normal with this median; spread is the standard deviation of the logarithm. */
  around(median: number, spread: number): number;
  /** Poisson count with this mean; linear in the mean. */
  count(mean: number): number;
};

/** Opens a stream of chance; the same seed and name give the same stream. */
export function openChance(seed: number, name: string): Chance {
  const source = xoroshiro128plus(mixSeed(seed, name));
  const unit = () => (source.next() >>> 0) / 0x1_0000_0000;
  const int = (below: number) => Math.floor(unit() * below);
  return {
    unit,
    int,
    happens: (share) => unit() < share,
    pick: (list) => at(list, int(list.length)),
    weighted: (list) => drawWeighted(list, unit()),
    around: (median, spread) => median * Math.exp(spread * normal(unit)),
    count: (mean) => poisson(mean, unit),
  };
}

function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new Error("chance was asked to pick from nothing");
  return list[index] as T;
}

function drawWeighted<T>(list: Weighted<T>, unit: number): T {
  let total = 0;
  for (const [, weight] of list) total += weight;
  let left = unit * total;
  for (const [value, weight] of list) {
    left -= weight;
    if (left < 0) return value;
  }
  return at(list, list.length - 1)[0];
}

/** Box and Muller's transform. */
function normal(unit: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
}

/** Knuth's product of uniforms, in steps of 200 because exp(-mean) underflows for large means. */
function poisson(mean: number, unit: () => number): number {
  let left = mean;
  let total = 0;
  while (left > 0) {
    const floor = Math.exp(-Math.min(left, 200));
    left -= 200;
    for (let product = unit(); product > floor; product *= unit()) total += 1;
  }
  return total;
}

/** FNV-1a over the name, folded into the seed. */
function mixSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ Math.trunc(seed);
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
