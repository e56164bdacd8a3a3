import { effect, signal } from '@preact/signals';
import type { PanelTarget } from '@/components/panel/model';
import { Cursor } from '@/lib/inpage/cursor';
import { light, Marks, type PlacedMark } from '@/lib/inpage/marks';
import { reveal } from '@/lib/inpage/scroll';
import { lengthAround } from '@/lib/inpage/surroundings';
import { compareSpans, type Span } from '@/lib/model/span';
import type { Cards } from './cards';
import type { Current } from './current';
import { marksOf } from './marks';
import type { OwnMarks } from './own-marks';

/** Characters that a clock or a counter of the page may gain. */
const SOME = 40;

/** What is painted over the text that is read, and what pointer and keyboard open from it. */
export class InText {
  readonly marks = new Marks(['term', 'place', 'key']);
  /** What is pointed at in the text, lit in the panel too. */
  readonly lit = signal<PanelTarget | null>(null);
  readonly #own: OwnMarks;
  readonly #cards: Cards;
  readonly #current: () => Current | null;
  readonly #cursor = new Cursor();
  /** Characters that stood where the article does when it was read; more than there can be while its places are looked for. */
  #length = 0;

  constructor(own: OwnMarks, cards: Cards, current: () => Current | null) {
    this.#own = own;
    this.#cards = cards;
    this.#current = current;
  }

  /**
   * Whether the text that was read still stands, as far as marks can tell. At another address (`moved`) it has to be
   * shown, too; where nothing is marked, that means another text.
   */
  stands(moved: boolean): boolean {
    const all = [this.marks, this.#own.marks];
    return all.every(({ stand }) => stand) && (!moved || all.some(({ shown }) => shown));
  }

  /** Whether the page says more where the article stands than when it was read. */
  get grows(): boolean {
    return this.#lengthNow() > this.#length + SOME;
  }

  /** Takes what the page says now for what was read. */
  measure(): void {
    this.#length = this.#lengthNow();
  }

  #lengthNow(): number {
    const page = this.#current()?.page;
    return page ? lengthAround(page.article, page.origins) : 0;
  }

  /** Paints the marks of the reading where the text still stands. */
  paint(): void {
    const current = this.#current();
    if (!current) return;
    this.marks.paint(marksOf(current.answer), current.page.origins.range);
    this.#own.paint();
    this.measure();
  }

  /** Paints anew where the page has turned dark or light under the marks. */
  repaint(): void {
    if (!this.marks.fit) this.paint();
    if (!this.#own.marks.fit) this.#own.paint();
  }

  /** Moves the keyboard's cursor to the next (1) or previous (−1) mark and opens its card. */
  stepTerm(direction: 1 | -1): void {
    const terms = this.marks.placed.filter(({ kind }) => kind !== 'key');
    const all = [...terms, ...this.#own.marks.placed].sort((a, b) => compareSpans(a.span, b.span));
    const mark = this.#cursor.step(all, direction);
    if (!mark) return;
    reveal(mark.range);
    this.#openMark(mark, true);
  }

  /** The pointer rests at a point of the viewport. */
  restAt(x: number, y: number): void {
    if (this.#own.selected.value) return;
    const mark = this.marks.at(x, y);
    if (mark && !this.#cards.isOpenAt(mark.span)) this.#openMark(mark, false);
    else if (!mark && this.#cards.isPassing) this.closeCard();
  }

  /** Opens the card of a stretch of the text: of what it names, or of what stands within it and comes near. */
  explain(span: Span): void {
    const range = this.#current()?.page.origins.range(span);
    if (range) void this.#cards.open({ kind: 'term', ids: [], span }, range, true);
  }

  /** The page was pressed at a point of the viewport: opens the note of a highlight there, and closes another one. */
  pressAt(x: number, y: number): void {
    const id = this.#own.idAt(x, y);
    if (id === null && !this.#own.note.value && !this.#own.notice.value) return;
    this.dismiss();
    if (id !== null) this.#own.open(id, true);
  }

  /** Closes whatever stands beside the text. */
  dismiss(): void {
    this.#own.dismiss();
    this.closeCard();
  }

  /** Closes what was opened last beside the text: a card before the selection or the note that it lies over. */
  stepBack(): void {
    if (this.#cards.card.value) this.closeCard();
    else this.#own.dismiss();
  }

  /** Whether anything stands beside the text. */
  get isBeside(): boolean {
    const { selected, notice, note } = this.#own;
    return [this.#cards.card, selected, notice, note].some(({ value }) => value !== null);
  }

  /** Resolves once nothing stands beside the text. */
  async left(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = effect(() => {
      if (!this.isBeside) resolve();
    });
    await promise;
    stop();
  }

  /** Takes away what is painted over the text. */
  clear(): void {
    this.marks.clear();
    this.#own.marks.clear();
    this.#length = Number.POSITIVE_INFINITY;
  }

  /** Begins anew, for another text. */
  forget(): void {
    this.marks.clear();
    this.#cursor.reset();
    this.lit.value = null;
    this.#cards.clear();
  }

  closeCard(): void {
    this.#cards.close();
    this.lit.value = null;
  }

  #openMark({ kind, index, span, range }: PlacedMark, focus: boolean): void {
    const reading = this.#current()?.answer.reading;
    if (kind === 'term' || kind === 'place') {
      const ids = kind === 'term' ? reading?.terms[index]?.entries : reading?.places[index]?.places;
      if (!ids) return;
      light(range);
      this.lit.value = { kind, id: ids[0] };
      void this.#cards.open({ kind, ids, span }, range, focus);
    } else {
      const id = this.#own.idOf({ index });
      if (id !== null) this.#own.open(id, focus);
    }
  }

  /** Goes to a stretch of the text and lights it. */
  jump(span: Span): void {
    const range = this.#current()?.page.origins.range(span);
    if (!range) return;
    reveal(range);
    light(range);
  }

  /** Lights what is pointed at beside the text; `null` puts the light out. */
  point(target: PanelTarget | null): void {
    this.lit.value = target;
    const span =
      target?.kind === 'point'
        ? this.#current()?.answer.reading.keyPoints[target.number - 1]?.span
        : target && this.#cards.spansOf({ kind: target.kind, ids: [target.id] })[0];
    light(span ? (this.#current()?.page.origins.range(span) ?? null) : null);
  }
}
