import { type Hash, TextSlots } from "./text-slots";

/**
 * Remembers which texts were given.
 *
 * "New" is always true; "seen" may be wrong for two texts with one hash (once in 2^64 pairs), so whoever asks must stay
 * right when a text counts as seen that is not.
 */
export class SeenTexts {
  private readonly slots: TextSlots;

  constructor(hash?: Hash) {
    this.slots = new TextSlots(hash);
  }

  /** Whether the text, or one with its hash, was given before; remembers it. */
  see(text: string): boolean {
    return this.slots.take(text) >= 0;
  }
}
