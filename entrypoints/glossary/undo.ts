import { signal } from '@preact/signals';

/** How long what was just done is told of, in ms; it can be taken back as long as the page is open. */
const TOLD = 10_000;

type Back = () => Promise<unknown>;

/** What was done on the page, the last first to be taken back. */
export class Undo {
  /** What the bar says; `back`: whether it offers to take that back. */
  readonly told = signal<{ message: string; back: boolean } | null>(null);
  /** How many acts can be taken back. */
  readonly count = signal(0);
  readonly #past: Back[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Something was done; without `back` it can only be told. */
  tell(message: string, back: Back | null): void {
    if (back) this.#past.push(back);
    this.count.value = this.#past.length;
    this.told.value = { message, back: back !== null };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.told.value = null;
    }, TOLD);
  }

  /** Something is being done that may take long: told of until something else is. */
  wait(message: string | null): void {
    clearTimeout(this.#timer);
    this.told.value = message === null ? null : { message, back: false };
  }

  /** Takes back what was done last; answers whether there was something. */
  async takeBack(): Promise<boolean> {
    const back = this.#past.pop();
    this.count.value = this.#past.length;
    await back?.();
    return back !== undefined;
  }
}
