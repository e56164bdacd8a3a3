import type { Range } from './clauses';

/** The parts of one text that are taken: whether a range meets one of them costs its own length, however many they are. */
export class Cover {
  readonly #taken: Uint8Array;

  /** `length`: of the text. */
  constructor(length: number, taken: readonly Range[] = []) {
    this.#taken = new Uint8Array(length);
    for (const range of taken) this.add(range);
  }

  add({ start, end }: Range): void {
    this.#taken.fill(1, start, end);
  }

  meets({ start, end }: Range): boolean {
    return this.#taken.subarray(start, end).includes(1);
  }
}
