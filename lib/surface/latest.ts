/** Tells the latest of several questions from those that it overtook, whose answers are to show nothing. */
export class Latest {
  #turn = 0;

  /** Begins another; what is given says whether it is still the latest. */
  begin(): () => boolean {
    const turn = ++this.#turn;
    return () => turn === this.#turn;
  }

  /** Nobody waits any longer for what was begun. */
  drop(): void {
    this.#turn++;
  }
}
