import { memoize } from '../memo';
import { holdsAny } from '../text';
import type { MarkupReader } from './markup';
import { alignmentOf, BLOCKISH, type Change, CONTROL, changeOf, HIDDEN, LINK, lookOfClass } from './style';
import type { Tag } from './tags';

const NOT_SEEN =
  /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|hide-accessible|element-invisible|print-only|visible-print\S*|vjs-(?:control-text|offscreen|hidden))(?:\s|$)/;
/** Utility classes that hide, at least on wide screens, unless another class shows the element again there. */
const HIDING = /(?:^|\s)(?:d-(?:(?:sm|md|lg)-)?none|(?:(?:sm|md|lg):)?hidden|hidden-lg|visible-xs|hide)(?:\s|$)/;
const SHOWN_AGAIN =
  /(?:^|\s)(?:(?!print:|d-print-)(?:\w+:|d-\w+-)(?:block|flex|grid|inline)|visible-(?:md|lg)(?:\s|$))/;

/** The slides of common scripts; all but those in view are hidden until a reader turns to them. */
const SLIDE =
  /(?:^|\s)(?:(?:slick|swiper)-slide|(?:splide|glide)__slide|owl-item|tns-item|carousel-(?:item|cell))(?:\s|$)/;
/** Copies of slides, with which these scripts go round. */
const COPIED =
  /(?:^|\s)(?:swiper-slide-duplicate|(?:slick|tns-slide)-cloned|(?:splide|glide)__slide--clone|bx-clone|owl-item cloned)(?:\s|$)/;

/** Whether an element is a slide, and no copy of one. */
export const isSlide = (className: string) => SLIDE.test(className) && !COPIED.test(className);

/** Parts of the class names that may hide; most names contain none, and are not tested further. */
const HINTS = ['hid', '-none', 'sr-only', 'screen-reader', 'visible', 'print', 'vjs-', 'clone', 'duplicate'];

/** Whether a class shows an element on wide screens that another hides. */
export const isShownAgain = (className: string) => SHOWN_AGAIN.test(className);

function isHidingClass(className: string): boolean {
  if (!holdsAny(className, HINTS)) return false;
  return NOT_SEEN.test(className) || COPIED.test(className) || (HIDING.test(className) && !isShownAgain(className));
}

/** How an element's classes change the flags inherited from its parent: its look, and whether it is seen. */
function changeOfClass(className: string): Change {
  const { on, off } = lookOfClass(className);
  return { on: isHidingClass(className) ? on | HIDDEN : on, off };
}

const changed = (flags: number, { on, off }: Change) => (flags & ~off) | on;

/** What is known of an element that opens. */
type Opened = Pick<MarkupReader, 'attributes' | 'className' | 'id'>;

/** Computes the flags that an element hands down to its texts, from those that it inherits. */
export class InheritedFlags {
  readonly #changeOf = memoize(changeOf);
  readonly #changeOfClass = memoize(changeOfClass);

  of(tag: Tag, { attributes, className, id }: Opened, inherited: number): number {
    let flags = (inherited & ~BLOCKISH) | tag.flags;
    if (className) flags = changed(flags, this.#changeOfClass(className));
    // An anchor to jump to, as word processors leave behind, is no link.
    const isAnchor =
      tag.name === 'a' && attributes?.href === undefined && (id !== '' || attributes?.name !== undefined);
    if (isAnchor) flags &= ~LINK;
    if (!attributes) return flags;
    const { align, style } = attributes;
    // On a table it aligns the table, not its text.
    if (align && tag.name !== 'table') flags = changed(flags, alignmentOf(align.toLowerCase()));
    if (style) {
      const change = this.#changeOf(style);
      const hidesSlide = change.on & HIDDEN && isSlide(className);
      flags = changed(flags, hidesSlide ? { ...change, on: change.on & ~HIDDEN } : change);
    }
    const isClosed = (attributes.hidden ?? attributes.popover) !== undefined && !(flags & BLOCKISH);
    if (isClosed || (tag.name === 'dialog' && attributes.open === undefined)) flags |= HIDDEN;
    if (attributes.role === 'button') flags |= CONTROL;
    return flags;
  }
}
