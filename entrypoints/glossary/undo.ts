import { signal } from '@preact/signals';
import type { Progress } from '@/lib/app/termbases';
import { tell } from '@/lib/surface/told';

type Back = (work: Progress) => Promise<unknown>;

/** What was done on the page, the last first to be taken back. */
export class Undo {
  /** What the bar says for a while; `back`: whether it offers to take that back, as one can as long as the page is open. */
  readonly told = signal<{ message: string; back: boolean } | null>(null);
  /** How many acts can be taken back. */
  readonly count = signal(0);
  readonly #past: Back[] = [];

  /** Something was done; without `back` it can only be told. */
  tell(message: string, back: Back | null): void {
    if (back) this.#past.push(back);
    this.count.value = this.#past.length;
    tell(this.told, { message, back: back !== null });
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
