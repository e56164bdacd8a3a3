import { addressOf, type FollowedText } from '@/lib/inpage/follow';
import { hasBeenTranslated } from '@/lib/inpage/read';
import { says } from '@/lib/inpage/surroundings';
import type { Current } from './current';
import type { InText } from './in-text';

/** No story has fewer characters. */
const STORY = 300;

const lengthNow = () => document.documentElement.textContent?.length ?? 0;

/** How what was read stands in its page, which may turn to another story without a load, be translated, or say something else. */
export class Standing implements FollowedText {
  readonly #text: InText;
  readonly #current: () => Current | null;
  /** Where the page was when it was read, and where before. */
  #address = '';
  #before = '';
  /** What it was called then. */
  #title = '';
  /** What it was called when it was looked into last, and how much it said. */
  #looked = { title: '', length: Number.POSITIVE_INFINITY };
  #isEarly = false;
  #unmarked: 'translated' | 'changed' | null = null;
  /** Whether what was read is no longer in the page, so that it may come back. */
  #isGone = false;

  constructor(text: InText, current: () => Current | null) {
    this.#text = text;
    this.#current = current;
  }

  /** The page is read as it is now. */
  begin(): void {
    this.#isEarly = this.#current() !== null && !this.moved;
    this.#before = this.#address;
    this.#address = addressOf(document);
    this.#title = document.title;
  }

  /** It still says what it said at the address before. */
  stay(): void {
    this.#address = this.#before;
  }

  /** What the page says beside that, or instead, is looked into. */
  look(): void {
    this.#looked = { title: document.title, length: lengthNow() };
  }

  /** Why nothing of what was read is marked; `null` where it is. */
  get unmarked(): 'translated' | 'changed' | null {
    return this.#unmarked;
  }

  /** What was read is marked where it stands. */
  mark(): void {
    this.#unmarked = null;
  }

  /** What was read is no longer marked, as the page was translated or says something else. */
  unmark(why: 'translated' | 'changed'): void {
    const article = this.#current()?.page.article;
    this.#unmarked = why;
    this.#isGone = article !== undefined && !says(document, article);
  }

  /** Whether it showed something else at this address before, so that the text may have come before its own. */
  get isEarly(): boolean {
    return this.#isEarly;
  }

  /** Whether the page, without a load, is at another address than when it was read. */
  get moved(): boolean {
    return addressOf(document) !== this.#address;
  }

  /** Whether the page shows what was read, and nothing of it is to be marked again. */
  get stands(): boolean {
    return this.standsAt(this.moved) && !this.#isBack;
  }

  /** As what stands at the page's address, where that is another one (`moved`). */
  standsAt(moved: boolean): boolean {
    return this.#text.stands(moved) && !(this.#isEarly && this.moved);
  }

  /** Whether the page says again what was read, after it was translated or said something else. */
  get #isBack(): boolean {
    const article = this.#current()?.page.article;
    if (!this.#unmarked || !article) return false;
    return this.#unmarked === 'translated' ? !hasBeenTranslated(document) : this.#isGone && says(document, article);
  }

  /**
   * Whether the page says more where the article stands than when it was read; at another address whether it goes by
   * another story, as those do that add one to the other, and that has not been looked for or may have come since; where
   * there was none, whether one may have come.
   */
  get grows(): boolean {
    const { title, length } = this.#looked;
    const mayHaveCome = () => lengthNow() > length + STORY;
    if (!this.#current()) return mayHaveCome();
    if (!this.moved) return this.#text.grows;
    return document.title !== this.#title && (document.title !== title || mayHaveCome());
  }

  /** Whether the page has turned to another story that is still to be read. */
  get isPast(): boolean {
    return this.moved && !this.standsAt(true);
  }
}
