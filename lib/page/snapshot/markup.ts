import { memoize } from '../memo';
import { words } from '../text';
import { type Tag, tagOf } from './tags';

export type Attributes = Record<string, string>;

/** The kinds of token that a reader of markup finds. */
export const END = 0;
export const TEXT = 1;
export const OPEN = 2;
export const CLOSE = 3;
/** A mark that elements were left out. */
const CUT = 4;

/** The attributes that extraction asks for, besides class and id. */
const KEPT = words(
  'href src data-src data-original data-lazy-src alt title datetime content itemprop role type rel width height for ' +
    'data-role data-field data-type colspan rowspan aria-controls aria-hidden aria-label data-target data-bs-target ' +
    'data-url style hidden popover open align name property lang itemscope typeof media',
);

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  const rest = text.replaceAll('&nbsp;', '\u00a0').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  // These come last, as they would create new references.
  return rest.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/**
 * Reads markup as browsers serialize it
 * (https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments), which is far simpler than what they
 * parse: every element but the void ones has its end tag, every attribute its quotes. Of any other string it makes
 * something too, in one pass.
 */
export class MarkupReader {
  /** The element that was opened or closed. */
  tag: Tag = tagOf('');
  className = '';
  id = '';
  /** `null` where it has none that matter. */
  attributes: Attributes | null = null;
  text = '';
  /** How many elements were left out. */
  cut = 0;
  readonly #markup: string;
  /** What is known by names as they are written: a page has thousands of elements, and some dozens of names. */
  readonly #tagOf = memoize((written: string) => tagOf(written.toLowerCase()));
  readonly #classNameOf = memoize(unescaped);
  #at = 0;
  /** How many drawings are open: inside them, sheets and scripts are escaped as all text is. */
  #drawings = 0;
  /** The end tag of the open element whose text is raw. */
  #rawEnd = '';

  constructor(markup: string) {
    this.#markup = markup;
  }

  next(): number {
    const markup = this.#markup;
    while (this.#at < markup.length) {
      const at = this.#at;
      if (this.#rawEnd) {
        const end = markup.indexOf(this.#rawEnd, at);
        this.#rawEnd = '';
        this.#at = end < 0 ? markup.length : end;
        const held = markup.slice(at, this.#at);
        this.text = this.#drawings > 0 ? unescaped(held) : held;
        if (held) return TEXT;
        continue;
      }
      if (markup[at] !== '<') {
        const end = markup.indexOf('<', at);
        this.#at = end < 0 ? markup.length : end;
        this.text = unescaped(markup.slice(at, this.#at));
        return TEXT;
      }
      switch (markup[at + 1]) {
        case '/':
          this.#skip('>', at + 2);
          this.tag = this.#tagOf(markup.slice(at + 2, this.#at - 1));
          if (this.tag.isVoid) break;
          if (this.tag.written === 'svg') this.#drawings--;
          return CLOSE;
        case '!':
          if (markup.startsWith('--', at + 2)) this.#skip('-->', at + 4);
          else {
            this.#skip('>', at + 2);
            this.cut = Number(markup.slice(at + 2, this.#at - 1)) || 0;
            return CUT;
          }
          break;
        case '?':
          this.#skip('>', at + 2);
          break;
        default:
          this.#open(at + 1);
          return OPEN;
      }
    }
    return END;
  }

  /** Whether the reader is in a drawing; its own tags count. */
  get inDrawing(): boolean {
    return this.#drawings > 0;
  }

  /** Reads the text of the element just opened as it is, without elements or escapes. */
  readRaw(): void {
    this.#rawEnd = `</${this.tag.written}>`;
  }

  /** Moves behind the next `sign`. */
  #skip(sign: string, from: number): void {
    const at = this.#markup.indexOf(sign, from);
    this.#at = at < 0 ? this.#markup.length : at + sign.length;
  }

  #open(from: number): void {
    const markup = this.#markup;
    let to = from;
    while (to < markup.length && !' >/'.includes(markup[to] ?? '')) to++;
    this.tag = this.#tagOf(markup.slice(from, to));
    this.className = '';
    this.id = '';
    this.attributes = null;
    while (markup[to] === ' ') to = this.#attribute(to + 1);
    this.#at = to;
    this.#skip('>', to);
    if (this.tag.written === 'svg') this.#drawings++;
    if (this.tag.isRaw) this.readRaw();
  }

  /** Reads the attribute at `from`, and returns where it ends. */
  #attribute(from: number): number {
    const markup = this.#markup;
    const equals = markup.indexOf('="', from);
    const end = equals < 0 ? -1 : markup.indexOf('"', equals + 2);
    if (end < 0) return markup.length;
    const name = markup.slice(from, equals);
    if (name === 'class') this.className = this.#classNameOf(markup.slice(equals + 2, end));
    else if (name === 'id') this.id = unescaped(markup.slice(equals + 2, end));
    else if (KEPT.has(name)) {
      this.attributes ??= {};
      this.attributes[name] = unescaped(markup.slice(equals + 2, end));
    }
    return end + 1;
  }
}
