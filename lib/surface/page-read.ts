import { addressOf } from '@/lib/inpage/follow';

/** Which page it was that was read: without a load, pages turn to others. */
export class PageRead {
  readonly #document: Document;
  #address = '';
  #before = '';
  #title = '';
  #isEarly = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The page is read as it is now; `again`: something that it showed was read before. */
  begin(again: boolean): void {
    this.#isEarly = again && !this.hasMoved;
    this.#before = this.#address;
    this.#address = addressOf(this.#document);
    this.rename();
  }

  /** It still says what it said at the address before. */
  stay(): void {
    this.#address = this.#before;
  }

  /** What the page is called now is looked into. */
  rename(): void {
    this.#title = this.#document.title;
  }

  /** Whether the page is at another address. */
  get hasMoved(): boolean {
    return addressOf(this.#document) !== this.#address;
  }

  /** Whether the page is called otherwise, as those are that add story to story and go by the one in view. */
  get isRenamed(): boolean {
    return this.#document.title !== this.#title;
  }

  /** Whether it showed something else at this address before, so that the text may have come before its own. */
  get isEarly(): boolean {
    return this.#isEarly;
  }
}
