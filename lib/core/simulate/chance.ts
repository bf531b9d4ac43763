import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { hash32 } from "@/lib/core/stats/hash32";
import { normalQuantile } from "@/lib/core/stats/normal";

/** A seeded source of chance. The same seed always gives the same sequence. */
export type Chance = {
  /** In the open interval 0..1: never 0, never 1. */
  uniform(): number;
  /** Standard normal, by inversion: one uniform each. */
  normal(): number;
};

const TWO_TO_32 = 4_294_967_296;

/** Spreads a seed and a text into another seed, so that each task has draws of its own. */
export function seedFor(seed: number, text: string): number {
  return Math.imul(hash32(text) ^ seed, 0x9e3779b1) | 0;
}

/** A class, not closures: the engine then inlines it and boxes none of ten million numbers. */
class SeededChance implements Chance {
  readonly #generator: RandomGenerator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
    // The first outputs of neighbouring seeds resemble each other.
    for (let skipped = 0; skipped < 16; skipped++) this.#generator.next();
  }

  uniform(): number {
    return ((this.#generator.next() >>> 0) + 0.5) / TWO_TO_32;
  }

  normal(): number {
    return normalQuantile(((this.#generator.next() >>> 0) + 0.5) / TWO_TO_32);
  }
}

/** Starts a sequence from a 32-bit seed (xoroshiro128+). */
export function createChance(seed: number): Chance {
  return new SeededChance(seed | 0);
}
