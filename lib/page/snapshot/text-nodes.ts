/** The text nodes of a page in their order, told by their lengths: markup has those that stand side by side as one. */
export class TextNodes {
  readonly #lengths: readonly number[];
  /** The one that comes next; -1 once the lengths have proved to be another page's. */
  #next = 0;

  constructor(lengths: readonly number[]) {
    this.#lengths = lengths;
  }

  /** How long the one is that comes next, past empty ones. */
  get nextLength(): number | undefined {
    while (this.#lengths[this.#next] === 0) this.#next++;
    return this.#lengths[this.#next];
  }

  /** Passes over those that make up so many characters. */
  pass(characters: number): void {
    let left = characters;
    while (left > 0) left -= this.#lengths[this.#next++] ?? Number.POSITIVE_INFINITY;
    if (left !== 0) this.#next = -1;
  }

  /** Parts a text of the markup into those that it is made of, each with its number; -1 where that is not known. */
  part(text: string, take: (text: string, node: number) => void): void {
    for (let from = 0; from < text.length; ) {
      const length = this.nextLength;
      if (length === undefined || from + length > text.length) this.#next = -1;
      const node = this.#next;
      const to = node < 0 ? text.length : from + (length ?? 0);
      take(from === 0 && to === text.length ? text : text.slice(from, to), node);
      if (node >= 0) this.#next++;
      from = to;
    }
  }
}
