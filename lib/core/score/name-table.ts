import { hash32 } from "@/lib/core/stats/hash32";

/** Numbers names from 1 on in the order of their first appearance; 0 is "none". */
export class NameTable {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];

  numberOf(name: string | null): number {
    if (name === null) return 0;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.names.push(name);
    this.numbers.set(name, this.names.length);
    return this.names.length;
  }

  nameOf(number: number): string {
    return this.names[number - 1] ?? "";
  }

  get size(): number {
    return this.names.length;
  }
}

/** Names kept at most, so that a column of free text cannot fill the memory. */
const MOST_NAMES = 20_000;

/** Hashes names and keeps the first 20,000 of them to be shown; 0 is "none". */
export class HashedNames {
  private readonly names = new Map<number, string>();
  private distinct = 0;

  add(name: string | null, hash = name === null ? 0 : hash32(name)): number {
    if (hash !== 0 && !this.names.has(hash)) {
      this.distinct++;
      if (name !== null && this.names.size < MOST_NAMES) this.names.set(hash, name);
    }
    return hash;
  }

  /** Null when the name was not kept. */
  nameOf(hash: number): string | null {
    return this.names.get(hash) ?? null;
  }

  /** How many different names there are; beyond 20,000 an upper bound. */
  get size(): number {
    return this.distinct;
  }
}
