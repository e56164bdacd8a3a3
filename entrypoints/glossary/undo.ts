import { signal } from '@preact/signals';
import type { Progress } from '@/lib/app/termbases';

/** How long what was just done is told of, in ms; it can be taken back as long as the page is open. */
const TOLD = 10_000;

type Back = (work: Progress) => Promise<unknown>;

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

  /** Takes back what was done last; answers whether there was something. What fails can be tried again. */
  async takeBack(work: Progress): Promise<boolean> {
    const back = this.#past.at(-1);
    if (!back) return false;
    await back(work);
    this.#past.splice(this.#past.lastIndexOf(back), 1);
    this.count.value = this.#past.length;
    return true;
  }
}
