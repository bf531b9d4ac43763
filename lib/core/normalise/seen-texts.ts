import { FIRST_SEED, hashText, SECOND_SEED } from "./text-hash";

const FIRST_SIZE = 1_024;
const FULLEST = 0.75;

type Hash = (text: string, seed: number) => number;

/**
 * Remembers texts by 64 bits of hash, 8 bytes a slot: six million ids cost 67 MB, the texts themselves ten times that.
 *
 * "New" is always true; "seen" may be wrong for two texts with one hash (once in 2^64 pairs), so whoever asks must stay
 * right when a text counts as seen that is not. O(1) a text, on average.
 */
export class SeenTexts {
  private first = new Uint32Array(FIRST_SIZE);
  private second = new Uint32Array(FIRST_SIZE);
  private used = 0;

  constructor(private readonly hash: Hash = hashText) {}

  /** Whether the text, or one with its hash, was given before; remembers it. */
  see(text: string): boolean {
    if (this.used > this.first.length * FULLEST) this.grow();
    const a = this.hash(text, FIRST_SEED);
    // Zero marks an empty slot.
    const b = this.hash(text, SECOND_SEED) || 1;
    const slot = this.slotOf(a, b);
    if (this.second[slot] !== 0) return true;
    this.first[slot] = a;
    this.second[slot] = b;
    this.used += 1;
    return false;
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
    for (let index = 0; index < second.length; index += 1) {
      const a = first[index] ?? 0;
      const b = second[index] ?? 0;
      if (b === 0) continue;
      const slot = this.slotOf(a, b);
      this.first[slot] = a;
      this.second[slot] = b;
    }
  }
}
