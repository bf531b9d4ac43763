/**
 * Where the next occurrence of one character stands, for questions that mostly move forward through a text.
 *
 * Each stretch of the text is searched once: a question further on reuses the last answer, and one that goes back a
 * little searches only the part before it.
 */
export class NextPlace {
  readonly #wanted: string;
  #text = "";
  #from = 0;
  #found = 0;

  constructor(wanted: string) {
    this.#wanted = wanted;
  }

  /** Turns to another text. */
  reset(text: string): void {
    this.#text = text;
    this.#from = 0;
    this.#found = this.#search(0);
  }

  /** The first place at or after `from`; beyond every place when there is none. */
  after(from: number): number {
    if (from > this.#found) {
      this.#found = this.#search(from);
    } else if (from < this.#from) {
      const near = this.#text.slice(from, this.#from).indexOf(this.#wanted);
      if (near >= 0) this.#found = from + near;
    } else {
      return this.#found;
    }
    this.#from = from;
    return this.#found;
  }

  #search(from: number): number {
    const at = this.#text.indexOf(this.#wanted, from);
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  }
}
