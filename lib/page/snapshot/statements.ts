import { PAGE_LIMITS } from '@/lib/model/taken-page';
import type { Attributes } from './markup';

/** What a page states about itself, as it stands there. */
export interface HeadSource {
  /** The document's `<title>`. */
  title: string;
  /** Language of the root element. */
  lang: string | null;
  canonical: string | null;
  /** The base of its relative addresses, if not its own address. */
  base: string | null;
  /** `<meta>` in order: name, property or itemprop; content; the snapshot element that holds it, -1 for none. */
  meta: [name: string, content: string, at: number][];
  /** JSON-LD, as text. */
  linked: string[];
}

const LINKED = 'application/ld+json';
/** A script that begins by writing plain text into an element. */
const WRITES =
  /^\s*document\.getElementById\((["'])([\w-]{1,60})\1\)\.(?:innerHTML|innerText|textContent)\s*=\s*(["'])([^"'<>\\]{1,100})\3/;
/** A script that begins by writing plain text where it stands. */
const WRITES_HERE = /^\s*document\.write(?:ln)?\((["'])([^"'<>\\]{1,100})\1\)/;

/** Collects a page's statements and style sheets from its tags and texts as they come. */
export class Statements {
  readonly head: HeadSource = { title: '', lang: null, canonical: null, base: null, meta: [], linked: [] };
  /** The page's own style sheets that may hide something on a screen. */
  readonly sheets: string[] = [];
  /** What scripts write into elements, known by id or snapshot index, as text. */
  readonly written: [into: string | number, text: string][] = [];
  #titled = false;
  /** What to do with the next text, if it comes before any other tag. */
  #take: ((text: string) => void) | null = null;

  /** `inDrawing`: titles there are those of drawings. `at`: the element around, -1 for none. */
  open(name: string, attributes: Attributes | null, inDrawing: boolean, at: number): void {
    const { head } = this;
    this.#take = null;
    if (name === 'meta' || (attributes?.itemprop && attributes.content)) this.#note(attributes, at);
    else if (name === 'link') {
      if (attributes?.rel?.toLowerCase() === 'canonical')
        head.canonical ??= attributes.href?.slice(0, PAGE_LIMITS.statement) ?? null;
    } else if (name === 'base') head.base ??= attributes?.href?.slice(0, PAGE_LIMITS.statement) ?? null;
    else if (name === 'script') {
      if (attributes?.type?.toLowerCase() === LINKED)
        this.#take = (text) => this.#keep(head.linked, text, PAGE_LIMITS.linked, PAGE_LIMITS.linkedText);
      else this.#take = (text) => this.#noteWriter(text, at);
    } else if (name === 'style' && attributes?.media !== 'print') {
      this.#take = (text) => this.#keep(this.sheets, text, PAGE_LIMITS.sheets, PAGE_LIMITS.sheet);
    } else if (name === 'title' && !this.#titled && !inDrawing) {
      this.#titled = true;
      this.#take = (text) => {
        const title = text.replace(/[\t\n\f\r ]+/g, ' ').trim();
        head.title = title.slice(0, PAGE_LIMITS.statement);
      };
    } else if (name === 'html') head.lang ??= attributes?.lang?.slice(0, 100) ?? null;
  }

  text(data: string): void {
    this.#take?.(data);
    this.#take = null;
  }

  close(): void {
    this.#take = null;
  }

  #note(attributes: Attributes | null, at: number): void {
    const { meta } = this.head;
    const content = attributes?.content;
    const name = attributes?.property ?? attributes?.name ?? attributes?.itemprop;
    if (!content || !name || name.length + content.length > PAGE_LIMITS.statement) return;
    if (meta.length < PAGE_LIMITS.meta) meta.push([name, content, at]);
  }

  #noteWriter(script: string, at: number): void {
    if (this.written.length >= PAGE_LIMITS.linked) return;
    const [, , id = '', , text = ''] = WRITES.exec(script) ?? [];
    const here = WRITES_HERE.exec(script)?.[2];
    if (id) this.written.push([id, text]);
    else if (here && at >= 0) this.written.push([at, here]);
  }

  #keep(into: string[], text: string, most: number, longest: number): void {
    if (text.length <= longest && into.length < most) into.push(text);
  }
}
