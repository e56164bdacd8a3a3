import { batch, signal } from '@preact/signals';
import type { MarkCame } from '@/components/mark/MarkNotice';
import type { SaveFailure } from '@/components/panel/model';
import { copyText } from '@/lib/inpage/copy';
import { Marks, type PlacedMark } from '@/lib/inpage/marks';
import type { PageResult } from '@/lib/inpage/read';
import { reveal } from '@/lib/inpage/scroll';
import type { Article } from '@/lib/model/article';
import { MARK_COLOURS, type MarkColour } from '@/lib/model/mark';
import { compareSpans, type Span } from '@/lib/model/span';
import type { Ask } from '@/lib/protocol/client';
import type { KeptAnswer } from '@/lib/protocol/messages/kept';
import { Latest } from './latest';

/** A stretch of the article that is selected in the page. */
export interface Selected {
  spans: readonly [Span, ...Span[]];
  text: string;
  /** Its part in the last block, below which stands what is offered. */
  anchor: Range;
  /** Whether the keyboard asked, so that the focus goes there. */
  focus: boolean;
}

/** What an act on a selection came to. */
export interface MarkNotice {
  anchor: Range;
  came: MarkCame;
}

/** A highlight whose note is open, in our own frame. */
export interface OpenNote {
  id: string;
  anchor: Range;
  focus: boolean;
}

/** What the reader's highlights need of the session they belong to. */
export interface OwnMarksHost {
  ask: Ask;
  /** Keeps the article where it is not kept; gives why it could not be. */
  keep(): Promise<SaveFailure | null>;
  /** It is known how this article is kept. */
  onKept(kept: KeptAnswer | null, article: Article): void;
  /** Opens the card of what stands in a selection. */
  explain(span: Span): void;
  /** Opens the kept article. */
  openKept(): void;
}

/** The page as it is now: what it says, and the ways between that and its text. */
type Page = Pick<PageResult, 'origins'> & { article: Article };

/** The reader's own highlights in a web page: found again, painted where that is allowed, made, opened. */
export class OwnMarks {
  readonly marks = new Marks(MARK_COLOURS);
  readonly selected = signal<Selected | null>(null);
  readonly notice = signal<MarkNotice | null>(null);
  readonly note = signal<OpenNote | null>(null);
  /** `null` where the article is not kept, or as long as that is not known. */
  readonly kept = signal<KeptAnswer | null>(null);
  readonly #host: OwnMarksHost;
  #page: Page | null = null;
  /** The question that was asked last of how the page is kept. */
  readonly #latest = new Latest();
  /** The note whose frame has said that it is there. */
  #framed: string | null = null;

  constructor(host: OwnMarksHost) {
    this.#host = host;
  }

  /** Looks for the highlights in what the page says now; resolves when it is known how that is kept. */
  async read(page: Page): Promise<void> {
    this.#page = page;
    const isLatest = this.#latest.begin();
    // A library that cannot be asked now has forgotten nothing.
    const kept = await this.#host.ask('kept', { article: page.article }).catch(() => this.kept.value);
    // What was asked before a change may be answered after it.
    if (!isLatest() || page !== this.#page) return;
    this.kept.value = kept;
    this.paint();
    this.#host.onKept(kept, page.article);
  }

  /** The library has changed: these articles, or all. */
  hear(articles: readonly string[]): void {
    const id = this.kept.value?.id;
    const concerned = id === undefined || articles.length === 0 || articles.includes(id);
    if (this.#page && concerned) void this.read(this.#page);
  }

  /** The same text stands in other nodes of the page. */
  move(page: Page): void {
    this.#page = page;
    this.paint();
  }

  /** The text is gone. */
  forget(): void {
    this.#page = null;
    this.marks.clear();
    batch(() => {
      this.kept.value = null;
      this.dismiss();
    });
  }

  /** Closes whatever stands beside the text. */
  dismiss(): void {
    batch(() => {
      this.selected.value = null;
      this.notice.value = null;
      this.note.value = null;
    });
  }

  /** Offers what can be done with a selection of the page; `null`: there is none. */
  select(range: Range | null, focus = false): Selected | null {
    const [first, ...rest] = (range && this.#page?.origins.spans(range)) ?? [];
    const last = rest.at(-1) ?? first;
    const anchor = last && this.#page?.origins.range(last);
    const selected = first && anchor ? { spans: [first, ...rest] as const, text: String(range), anchor, focus } : null;
    // The pointer that presses what is offered leaves the selection as it was.
    if (!selected || focus || !sameSelection(selected, this.selected.value)) {
      batch(() => {
        if (selected) this.dismiss();
        this.selected.value = selected;
      });
    }
    return selected;
  }

  /**
   * Highlights the selection, keeping the article first where it is not kept. It is painted when the background tells all
   * readers of the change, as `hear` has it.
   */
  async mark(colour: MarkColour, withNote = false): Promise<void> {
    const { value: selected } = this.selected;
    const page = this.#page;
    if (!selected || !page) return;
    const { anchor, spans } = selected;
    document.getSelection()?.removeAllRanges();
    this.dismiss();
    const wasKept = this.kept.value !== null;
    const unkept = wasKept ? null : await this.#host.keep();
    if (unkept) {
      this.notice.value = { anchor, came: { unkept } };
      return;
    }
    const request = { article: page.article, spans: [...spans], colour };
    const id = await this.#host.ask('mark', request).catch(() => null);
    if (page !== this.#page) return;
    if (id === null) this.notice.value = { anchor, came: 'failed' };
    else if (withNote) this.note.value = { id, anchor, focus: true };
    else this.notice.value = { anchor, came: wasKept ? 'marked' : 'kept' };
  }

  explain(): void {
    const { value: selected } = this.selected;
    this.dismiss();
    if (selected) this.#host.explain(selected.spans[0]);
  }

  /** Copies the selection with its reference behind it; says whether it reached the clipboard. */
  async copyQuote(): Promise<boolean> {
    const { value: selected } = this.selected;
    if (!selected || !this.#page) return false;
    const { article } = this.#page;
    const citation = await this.#host.ask('cite', { article, quote: selected.text }).catch(() => null);
    return citation !== null && (await copyText(document, citation));
  }

  /** As `copyQuote`, from a menu that is gone by then: what it came to is said beside the text. */
  async quote(): Promise<void> {
    const anchor = this.selected.value?.anchor;
    const copied = await this.copyQuote();
    if (!anchor) return;
    this.dismiss();
    this.notice.value = { anchor, came: copied ? 'copied' : 'uncopied' };
  }

  /** The reader says whether highlights may be painted in pages; all readers hear of it. */
  async show(yes: boolean): Promise<void> {
    this.notice.value = null;
    await this.#host.ask('showMarks', { yes }).catch(() => null);
  }

  /** Opens the note of a painted highlight, beside its end. */
  open(id: string, focus: boolean): void {
    const anchor = this.#endOf(id);
    if (!anchor) return;
    batch(() => {
      this.dismiss();
      this.note.value = { id, anchor, focus };
    });
  }

  /** The last stretch of a painted highlight. */
  #endOf(id: string): Range | null {
    return this.marks.placed.findLast((mark) => this.idOf(mark) === id)?.range ?? null;
  }

  /** Goes to a highlight; where it is not painted, to the kept article. */
  reveal(id: string): void {
    const range = this.rangeOf(id);
    if (range) {
      reveal(range);
      this.open(id, true);
    } else this.#host.openKept();
  }

  /** Our frame has come, or is done with. */
  hearFrame(said: 'here' | 'done'): void {
    if (said === 'here') this.#framed = this.note.value?.id ?? null;
    else this.note.value = null;
  }

  /** Where the frame of a note has not come by now, the note is written with the kept article. */
  frameless(id: string): void {
    if (this.note.value?.id !== id || this.#framed === id) return;
    this.note.value = null;
    this.#host.openKept();
  }

  /** The id of a painted highlight. */
  idOf({ index }: Pick<PlacedMark, 'index'>): string | null {
    return this.kept.value?.marks[index]?.id ?? null;
  }

  /** The highlight at a point of the viewport. */
  idAt(x: number, y: number): string | null {
    const mark = this.marks.at(x, y);
    return mark && this.idOf(mark);
  }

  /** Where a painted highlight begins in the page. */
  rangeOf(id: string): Range | null {
    return this.marks.placed.find((mark) => this.idOf(mark) === id)?.range ?? null;
  }

  /** Paints the highlights where they stand, if the reader has agreed to that. */
  paint(): void {
    const { value: kept } = this.kept;
    const page = this.#page;
    this.marks.clear();
    if (!page || !kept?.shown) return;
    const stretches = kept.marks.flatMap(({ colour: kind, spans }, index) =>
      spans.map((span) => ({ kind, span, index })),
    );
    this.marks.paint(
      stretches.sort((a, b) => compareSpans(a.span, b.span)),
      page.origins.range,
    );
    // A note that is being written stays where its passage is now.
    const { value: note } = this.note;
    const anchor = note && this.#endOf(note.id);
    if (anchor) this.note.value = { ...note, anchor };
  }
}

function sameSelection(a: Selected, b: Selected | null): boolean {
  return a.text === b?.text && compareSpans(a.spans[0], b.spans[0]) === 0;
}
