/**
 * Writes a text that changes at every letter: at once, or as soon as what is being written before is through, and of
 * several that wait only the last, which stands for all.
 */
export class LastWrite {
  #waiting: (() => Promise<unknown>) | null = null;
  #writing = false;

  /** Rejects where the last that was written could not be; who comes while something is written has nothing to wait for. */
  async write(doing: () => Promise<unknown>): Promise<void> {
    this.#waiting = doing;
    if (this.#writing) return;
    this.#writing = true;
    let failure: unknown = null;
    for (let next = this.#take(); next; next = this.#take()) {
      failure = null;
      await next().catch((error: unknown) => {
        failure = error;
      });
    }
    this.#writing = false;
    if (failure) throw failure;
  }

  #take(): (() => Promise<unknown>) | null {
    const next = this.#waiting;
    this.#waiting = null;
    return next;
  }
}
