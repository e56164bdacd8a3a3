/** Counts a page's elements as their tags come, and tells the spot (`Runs`) of the text that comes next. */
export class Spots {
  /** -1 where the tags make no tree. */
  here = -1;
  /** Elements so far. */
  count = 0;
  readonly #open: number[] = [];
  #passed = 0;

  open(isVoid: boolean): void {
    const element = this.count++;
    if (!isVoid) this.#open.push(element);
    this.#move(2 * element + (isVoid ? 1 : 0));
  }

  close(): void {
    this.#move(2 * (this.#open.pop() ?? -1) + 1);
  }

  /** Skips elements that were left out: one, and what is inside it. */
  cut(elements: number): void {
    this.#move(2 * this.count + 1);
    this.count += elements;
  }

  /** Passes a text of this length; returns how many characters stand before it at its spot. */
  pass(characters: number): number {
    this.#passed += characters;
    return this.#passed - characters;
  }

  #move(spot: number): void {
    this.here = spot;
    this.#passed = 0;
  }
}
