import { PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import type { Refusal } from '@/lib/model/verdict';
import { CLOSE, END, MarkupReader, OPEN, TEXT } from './markup';
import type { Snapshot } from './snapshot';
import { Spots } from './spots';
import { Statements } from './statements';
import { Tree } from './tree';

/** The element that holds all that a page shows. */
const TOP = /<(body|frameset)[\s>]/;

type Source = Pick<TakenPage, 'markup' | 'noscripts'>;

/** Builds the snapshot from a page's tags and texts as they come. */
class SnapshotReader {
  readonly #reader: MarkupReader;
  readonly #noscripts: Source['noscripts'];
  /** The name of the element whose content is noted; `''` for the first element. */
  readonly #top: string;
  readonly #statements = new Statements();
  readonly #spots = new Spots();
  readonly #tree = new Tree(this.#statements);
  #noscript = 0;
  /** The depth inside an element that is left out, and inside a template, whose texts do not belong to the page. */
  #skipped = 0;
  #muted = 0;
  /** Open elements below the depth limit; their content counts as standing behind them. */
  #seenThrough = 0;

  constructor({ markup, noscripts }: Source) {
    this.#reader = new MarkupReader(markup);
    this.#noscripts = noscripts;
    this.#top = TOP.exec(markup)?.[1] ?? '';
  }

  take(): Snapshot | Refusal {
    const tree = this.#tree;
    const { snapshot } = tree;
    const reader = this.#reader;
    for (let token = reader.next(); token !== END && !tree.isTooLarge; token = reader.next()) {
      if (token === TEXT) this.#text(reader.text);
      else if (token === OPEN) this.#open();
      else if (token === CLOSE) this.#close(reader.tag.name);
      else if (!this.#muted) this.#spots.cut(reader.cut);
    }
    while (tree.depth > 0) tree.leave();
    snapshot.elements = this.#spots.count;
    if (tree.isTooLarge) return 'too-large';
    return snapshot.size ? snapshot : 'empty';
  }

  #text(text: string): void {
    if (this.#muted) return;
    this.#statements.text(text);
    const offset = this.#spots.pass(text.length);
    if (!this.#skipped) this.#tree.addText(text, this.#spots.here, offset);
  }

  #close(name: string): void {
    if (this.#muted === this.#skipped) this.#muted = 0;
    if (!this.#muted) this.#spots.close();
    this.#statements.close();
    if (this.#skipped) this.#skipped--;
    else if (this.#seenThrough) this.#seenThrough--;
    else if (this.#tree.open === name) this.#tree.leave();
  }

  #open(): void {
    const { tag, attributes, inDrawing } = this.#reader;
    if (!this.#muted) {
      this.#spots.open(tag.isVoid);
      this.#statements.open(tag.name, attributes, inDrawing, this.#tree.up);
      if (tag.name === 'noscript' && !this.#noscripts[this.#noscript++]) this.#reader.readRaw();
    }
    const isLookedInto = !this.#skipped && this.#note();
    if (isLookedInto || tag.isVoid) return;
    this.#skipped++;
    if (!this.#muted && tag.name === 'template') this.#muted = this.#skipped;
  }

  /** Notes the opened element if it is one that is shown; returns whether to look inside it. */
  #note(): boolean {
    const tree = this.#tree;
    const { size } = tree.snapshot;
    const { tag, attributes } = this.#reader;
    const isOutside = tree.depth === 0 && (size > 0 || (this.#top !== '' && tag.name !== this.#top));
    if (isOutside) return !tag.isIgnored;
    if (tag.isIgnored && size > 0) {
      tree.pass(tag.name, attributes);
      return false;
    }
    tree.addElement(tag, this.#reader);
    if (tag.isClosed) return false;
    if (tag.isVoid) return true;
    if (tree.depth === PAGE_LIMITS.depth) this.#seenThrough++;
    else tree.enter();
    return true;
  }
}

/** The snapshot of a page, or why there is none. Its size is limited, and no string or number makes it throw. */
export const snapshotOf = (page: Source): Snapshot | Refusal => new SnapshotReader(page).take();
