import { FIRST_SEED, hashText, SECOND_SEED } from "./text-hash";

/** Slots of an empty table; a power of two, as always. */
export const FIRST_SIZE = 1_024;
const FULLEST = 0.75;

export type Hash = (text: string, seed: number) => number;

/**
 * A table of texts by 64 bits of hash, 8 bytes a slot: six million ids cost 67 MB, the texts themselves ten times that.
 * Two texts with one hash (once in 2^64 pairs) share a slot. Open addressing; O(1) a text, on average.
 */
export class TextSlots {
  private first = new Uint32Array(FIRST_SIZE);
  private second = new Uint32Array(FIRST_SIZE);
  private used = 0;

  constructor(
    private readonly hash: Hash = hashText,
    /** Told before the table grows to `size`; gives what moves a slot's own data along. */
    private readonly onGrow?: (size: number) => (from: number, to: number) => void,
  ) {}

  /** The slot of a text; its complement (`~slot`, below 0) when the text is new and the slot was taken for it. */
  take(text: string): number {
    if (this.used > this.first.length * FULLEST) this.grow();
    const a = this.hash(text, FIRST_SEED);
    // Zero marks an empty slot.
    const b = this.hash(text, SECOND_SEED) || 1;
    const slot = this.slotOf(a, b);
    if (this.second[slot] !== 0) return slot;
    this.first[slot] = a;
    this.second[slot] = b;
    this.used += 1;
    return ~slot;
  }

  private slotOf(a: number, b: number): number {
    const mask = this.first.length - 1;
    let slot = a & mask;
    while (this.second[slot] !== 0 && (this.first[slot] !== a || this.second[slot] !== b)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { first, second } = this;
    this.first = new Uint32Array(first.length * 2);
    this.second = new Uint32Array(second.length * 2);
    const move = this.onGrow?.(this.first.length);
    for (let from = 0; from < second.length; from += 1) {
      const a = first[from] ?? 0;
      const b = second[from] ?? 0;
      if (b === 0) continue;
      const to = this.slotOf(a, b);
      this.first[to] = a;
      this.second[to] = b;
      move?.(from, to);
    }
  }
}
