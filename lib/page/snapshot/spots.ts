/** Counts the elements of a page as their tags come by, and says at which spot (`Runs`) a text stands that comes next. */
export class Spots {
  /** -1 where tags make no tree. */
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

  /** So many elements are not there: one, and what is inside it. */
  cut(elements: number): void {
    this.#move(2 * this.count + 1);
    this.count += elements;
  }

  /** Passes over a text of so many characters; gives how many stand before it at its spot. */
  pass(characters: number): number {
    this.#passed += characters;
    return this.#passed - characters;
  }

  #move(spot: number): void {
    this.here = spot;
    this.#passed = 0;
  }
}
