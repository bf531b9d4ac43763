import { FIRST_SEED, hashText, SECOND_SEED } from "./text-hash";

const FIRST_SIZE = 1_024;
const FULLEST = 0.6;

/**
 * Counts how often each text has come, in 12 bytes a slot: a file of six million rows without ids costs 200 MB, not two
 * gigabytes. Two texts that fall together (once in 2^64 pairs) share a count, which only makes a number skip.
 */
export class RepeatCounter {
  private first = new Uint32Array(FIRST_SIZE);
  private second = new Uint32Array(FIRST_SIZE);
  private counts = new Uint32Array(FIRST_SIZE);
  private used = 0;

  /** 1 for a text that comes for the first time, 2 for the second, and so on. */
  next(text: string): number {
    if (this.used > this.counts.length * FULLEST) this.grow();
    const [a, b] = [hashText(text, FIRST_SEED), hashText(text, SECOND_SEED)];
    const slot = this.slotOf(a, b);
    if (this.counts[slot] === 0) {
      this.used += 1;
      this.first[slot] = a;
      this.second[slot] = b;
    }
    const count = (this.counts[slot] ?? 0) + 1;
    this.counts[slot] = count;
    return count;
  }

  private slotOf(a: number, b: number): number {
    const mask = this.counts.length - 1;
    let slot = a & mask;
    while (this.counts[slot] !== 0 && (this.first[slot] !== a || this.second[slot] !== b)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { first, second, counts } = this;
    this.first = new Uint32Array(counts.length * 2);
    this.second = new Uint32Array(counts.length * 2);
    this.counts = new Uint32Array(counts.length * 2);
    for (const [index, count] of counts.entries()) {
      if (count === 0) continue;
      const a = first[index] ?? 0;
      const b = second[index] ?? 0;
      const slot = this.slotOf(a, b);
      this.first[slot] = a;
      this.second[slot] = b;
      this.counts[slot] = count;
    }
  }
}
