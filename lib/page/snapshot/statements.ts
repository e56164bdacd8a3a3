import { PAGE_LIMITS } from '@/lib/model/taken-page';
import type { Attributes } from './markup';

/** What a page states of itself, as it stands there. */
export interface HeadSource {
  /** The document's `<title>`. */
  title: string;
  /** Language of the root element. */
  lang: string | null;
  canonical: string | null;
  /** Where its relative addresses lead from, if not from its own. */
  base: string | null;
  /** `<meta>` in order: name, property or itemprop; content; the element of the snapshot it stands in, -1 for none. */
  meta: [name: string, content: string, at: number][];
  /** JSON-LD, as text. */
  linked: string[];
}

const LINKED = 'application/ld+json';
/** A text without markup that a script writes, in front of all that it does. */
const WRITES =
  /^\s*document\.getElementById\((["'])([\w-]{1,60})\1\)\.(?:innerHTML|innerText|textContent)\s*=\s*(["'])([^"'<>\\]{1,100})\3/;

/** Gathers what a page states, and its style sheets, as its tags and texts come by. */
export class Statements {
  readonly head: HeadSource = { title: '', lang: null, canonical: null, base: null, meta: [], linked: [] };
  /** The page's own style sheets that may hide something on a screen. */
  readonly sheets: string[] = [];
  /** What scripts write into elements of these ids, as text. */
  readonly written: [id: string, text: string][] = [];
  #titled = false;
  /** What does something with the text that comes next, if it comes before any other tag. */
  #take: ((text: string) => void) | null = null;

  /** `inDrawing`: where titles are those of pictures; `at`: the element that it is opened in, -1 for none. */
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
      else this.#take = (text) => this.#noteWriter(text);
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

  #noteWriter(script: string): void {
    const [, , id = '', , text = ''] = WRITES.exec(script) ?? [];
    if (id && this.written.length < PAGE_LIMITS.linked) this.written.push([id, text]);
  }

  #keep(into: string[], text: string, most: number, longest: number): void {
    if (text.length <= longest && into.length < most) into.push(text);
  }
}
