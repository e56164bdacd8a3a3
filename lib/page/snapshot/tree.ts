import { PAGE_LIMITS } from '@/lib/model/taken-page';
import { InheritedFlags } from './inherited-flags';
import type { Attributes, MarkupReader } from './markup';
import { changeFlags, type Snapshot } from './snapshot';
import type { Statements } from './statements';
import { BLOCKISH, CONTROL, HIDDEN, UNLETTERED } from './style';
import { isOwnBlock, type Tag } from './tags';

/** Longer texts are not tested for being blank. */
const BLANK = 80;

/** Whether an element is the raised number that links to a note, which is no part of the text. */
const leadsToNote = (name: string, own: Attributes | null, upper?: string, around?: Attributes | null) =>
  own?.role === 'doc-noteref' ||
  (name === 'a' && upper === 'sup' && own?.href?.includes('#')) ||
  (name === 'sup' && upper === 'a' && around?.href?.includes('#'));

/** A snapshot that grows as a page's tags and texts come. */
export class Tree {
  readonly snapshot: Snapshot;
  /** How many elements are open. */
  depth = 0;
  readonly #inherited = new InheritedFlags();
  #characters = 0;
  #up = -1;
  /** The last noted sibling; -1 for none. */
  #before = -1;
  /** The outermost open `<label>`, -1 for none, and whether it holds a field: some print the date in one without. */
  #label = -1;
  #labelsField = false;

  constructor({ head, sheets, written }: Statements) {
    this.snapshot = {
      size: 0,
      tag: [],
      parent: [],
      end: [],
      block: [],
      flags: [],
      text: [],
      className: [],
      id: [],
      attributes: [],
      hidden: [],
      head,
      sheets,
      written,
      fields: [],
      elements: 0,
      spot: [],
      offset: [],
    };
  }

  get isTooLarge(): boolean {
    return this.snapshot.size > PAGE_LIMITS.nodes || this.#characters > PAGE_LIMITS.text;
  }

  /** The innermost open element, -1 for none. */
  get up(): number {
    return this.#up;
  }

  /** Name of the innermost open element; undefined where none is open. */
  get open(): string | undefined {
    return this.snapshot.tag[this.#up];
  }

  addText(data: string, spot: number, offset: number): void {
    if (this.#up < 0) return;
    const { tag, text, block, flags, spot: spots, offset: offsets } = this.snapshot;
    this.#characters += data.length > PAGE_LIMITS.node ? Number.POSITIVE_INFINITY : data.length;
    // A comment, as frameworks put between the parts of a text, divides none.
    if (tag[this.#before] === '' && spots[this.#before] === spot) {
      const begun = text[this.#before] ?? '';
      if ((offsets[this.#before] ?? 0) + begun.length === offset) {
        text[this.#before] = begun + data;
        return;
      }
    }
    // White space between blocks is a third of all nodes and none of the text.
    const near = this.#before < 0 ? this.#up : this.#before;
    if (block[near] === near && data.length < BLANK && data.trim() === '') return;
    this.#before = this.#add('', data);
    if ((flags[this.#before] ?? 0) & UNLETTERED) changeFlags(this.snapshot, this.#before, HIDDEN);
    spots[this.#before] = spot;
    offsets[this.#before] = offset;
  }

  addElement(element: Tag, reader: MarkupReader): void {
    const { tag, text, className, id, attributes, flags, block, hidden } = this.snapshot;
    const { name } = element;
    const followsText = tag[this.#before] === '' && (text[this.#before] ?? '').trim() !== '';
    const at = this.#add(name, '');
    className[at] = reader.className;
    id[at] = reader.id;
    attributes[at] = reader.attributes;
    const inherited = flags[at] ?? 0;
    let own = this.#inherited.of(element, reader, inherited);
    if (name === 'label') {
      if (reader.attributes?.for !== undefined) own |= CONTROL;
      if (this.#label < 0) this.#label = at;
    } else if (leadsToNote(name, reader.attributes, tag[this.#up], attributes[this.#up])) own |= CONTROL;
    if (own & HIDDEN && !(inherited & HIDDEN)) hidden.push(at);
    flags[at] = own;
    const isBlock = element.isBlock || own & BLOCKISH || isOwnBlock(name, tag[this.#up] ?? '', followsText);
    if (isBlock) block[at] = at;
    this.#before = at;
  }

  /** Passes an element that is not noted; if it is a field to fill in, its place is. */
  pass(name: string, attributes: Attributes | null): void {
    if (name !== 'input' && name !== 'select' && name !== 'textarea') return;
    if (name !== 'input' || attributes?.type !== 'hidden') this.snapshot.fields.push(this.#up);
    this.#labelsField = this.#label >= 0;
  }

  /** Enters the element added last. */
  enter(): void {
    this.#up = this.#before;
    this.#before = -1;
    this.depth++;
  }

  /** Closes the innermost open element. */
  leave(): void {
    const { size, end, parent } = this.snapshot;
    const at = this.#up;
    end[at] = size;
    if (at === this.#label) {
      if (this.#labelsField) changeFlags(this.snapshot, at, CONTROL);
      this.#label = -1;
      this.#labelsField = false;
    }
    this.#before = at;
    this.#up = parent[at] ?? -1;
    this.depth--;
  }

  // Stores at the end of an array cost a third of pushes as long as nothing is compiled for speed.
  #add(name: string, data: string): number {
    const { snapshot } = this;
    const up = this.#up;
    const at = snapshot.size++;
    snapshot.tag[at] = name;
    snapshot.parent[at] = up;
    snapshot.end[at] = at + 1;
    snapshot.text[at] = data;
    snapshot.className[at] = '';
    snapshot.id[at] = '';
    snapshot.attributes[at] = null;
    snapshot.spot[at] = -1;
    snapshot.offset[at] = 0;
    snapshot.block[at] = up < 0 ? 0 : (snapshot.block[up] ?? 0);
    snapshot.flags[at] = up < 0 ? 0 : (snapshot.flags[up] ?? 0);
    return at;
  }
}
