import { useMemo } from 'preact/hooks';
import { arrowStep } from '@/components/base/keys';
import { spokenSentences } from '@/lib/app/library/aloud';
import { reveal } from '@/lib/inpage/scroll';
import type { Article } from '@/lib/model/article';
import type { ReadingSession } from '@/lib/surface/session';

/**
 * Sentences chosen by key, for whoever marks without a pointer: the arrow keys go from one to the next, with the shift key
 * they take in more. What is chosen is the page's selection, so all that can be done with one can be done with it.
 */
export class Sentences {
  readonly #spans;
  readonly #session: ReadingSession;
  #first = 0;
  #last = 0;

  constructor(article: Article, session: ReadingSession) {
    this.#spans = spokenSentences(article).map(({ span }) => span);
    this.#session = session;
  }

  /** Begins with the first sentence in sight. */
  start(): void {
    const inSight = this.#spans.findIndex((_, at) => (this.#range(at, at)?.getBoundingClientRect().top ?? -1) >= 0);
    this.#select(Math.max(0, inSight), Math.max(0, inSight));
  }

  /** Answers an arrow key in what is offered for the selection; says whether it was one. */
  press({ key, shiftKey }: KeyboardEvent): boolean {
    const step = arrowStep(key);
    const last = Math.min(Math.max(0, this.#last + step), this.#spans.length - 1);
    if (step !== 0) this.#select(shiftKey ? Math.min(this.#first, last) : last, last);
    return step !== 0;
  }

  #range(first: number, last: number): Range | null {
    const [from, to] = [first, last].map((at) => {
      const span = this.#spans[at];
      return span ? this.#session.current?.page.origins.range(span) : null;
    });
    if (!from || !to) return null;
    const range = from.cloneRange();
    range.setEnd(to.endContainer, to.endOffset);
    return range;
  }

  #select(first: number, last: number): void {
    const range = this.#range(first, last);
    if (!range) return;
    [this.#first, this.#last] = [first, last];
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    reveal(range);
    this.#session.own.select(range, true);
  }
}

/** The sentences of the article that is shown. */
export const useSentences = (article: Article, session: ReadingSession): Sentences =>
  useMemo(() => new Sentences(article, session), [article, session]);
