import { holdsAny } from '../text';

/** What a node hands down to its texts, as bits: that it is linked, bold, italic. */
export const LINK = 1;
export const STRONG = 2;
export const EM = 4;
/** Not shown, by an attribute or inline style of its own or of an ancestor. */
export const HIDDEN = 8;
/** Part of a button or label. */
export const CONTROL = 16;
export const CENTER = 32;
export const RIGHT = 64;
/** An inline element that is displayed as a block. */
export const BLOCKISH = 128;
/** Smaller than the text around it. */
export const SMALL = 256;
/** The line feeds of its text are shown as breaks. */
export const BROKEN = 512;
/** Its letters are invisible; pictures among them are not. */
export const UNLETTERED = 1024;

/**
 * Declarations that hide an element; styles are lower-cased before. The names of other properties end like these, such
 * as "mso-bidi-font-weight" and "backface-visibility".
 */
const NOT_SHOWN =
  /(?<![\w-])(?:display\s*:\s*none|(?:(?:margin-)?(?:left|top)|text-indent)\s*:\s*-(?:\d{4,}px|\d{3,}(?:r?em|vw))|(?:-webkit-)?clip(?:-path)?\s*:\s*(?:(?:rect|circle)\(\s*0|inset\(\s*(?:50|100)%)|scale\(\s*0\s*\))/;
const NO_LETTERS =
  /(?:^|[;\s])(?:font-size\s*:\s*(?:1px|0(?:\.0+)?(?:px|em|rem|pt|%)?)\s*(?:!important\s*)?(?:;|$)|color\s*:\s*transparent)/;
const INVISIBLE = /(?<![\w-])visibility\s*:\s*(?:hidden|collapse)/;
const FADED = /(?:^|[;\s])opacity\s*:\s*(?:0(?:\.0*)?|\.0+)%?\s*(?:!important\s*)?(?:;|$)/;
/** Declarations of what will fade or move in as its reader scrolls there, and of what lies over the page. */
const FADES_IN = /(?:^|[;\s])(?:transform|translate|transition|will-change)\s*:/;
const LIES_OVER = /pointer-events\s*:\s*none|position\s*:\s*(?:absolute|fixed)/;
const NO_SIZE = /(?:^|[;\s])(?:(?:max-)?height|width)\s*:\s*(?:0(?:px)?|1px)\s*(?:;|$)/;
const CUT = /overflow\s*:\s*hidden/;
const BOLD = /(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)/;
const PLAIN = /(?<![\w-])font-weight\s*:\s*(?:normal|[1-4]00)/;
const ITALIC = /(?<![\w-])font-style\s*:\s*(?:italic|oblique)/;
const SMALLER =
  /(?<![\w-])font-size\s*:\s*(?:(?:x{1,2}-)?small(?:er)?|(?:[89]|1[0-3])(?:\.\d+)?px|0?\.[5-9]\d?r?em|[6-9]\d%|[89](?:\.\d+)?pt|10pt)/;
const AS_BLOCK = /(?<![\w-])display\s*:\s*(?:block|flex|grid|table|list-item)/;
const KEEPS_BREAKS = /white-space\s*:\s*(?:pre|break-spaces)/;
const ALIGN = /text-align\s*:\s*(?:-(?:moz|webkit)-)?(center|right|end|left|start|justify)/;

/** A style must contain one of these for the expressions above to be tried: compiling them costs a first call. */
const SUSPECT = ['display', 'left', 'top', 'indent', 'clip', 'scale'];
const SUSPECT_LETTERS = ['font-size', 'transparent'];

/** The bits that a style or class sets, and those that it clears before. */
export interface Change {
  on: number;
  off: number;
}

const NOTHING: Change = { on: 0, off: 0 };
const ALIGNMENTS = CENTER | RIGHT;

/** How an inline style changes the inherited flags. */
export function changeOf(style: string): Change {
  const declared = style.toLowerCase();
  let on = 0;
  let off = 0;
  if (holdsAny(declared, SUSPECT) && NOT_SHOWN.test(declared)) on |= HIDDEN;
  if (holdsAny(declared, SUSPECT_LETTERS) && NO_LETTERS.test(declared)) on |= UNLETTERED;
  if (declared.includes('opacity') && FADED.test(declared) && LIES_OVER.test(declared)) on |= HIDDEN;
  if (declared.includes('overflow') && NO_SIZE.test(declared) && CUT.test(declared)) on |= HIDDEN;
  if (declared.includes('font-')) {
    if (BOLD.test(declared)) on |= STRONG;
    else if (PLAIN.test(declared)) off |= STRONG;
    if (ITALIC.test(declared)) on |= EM;
    if (SMALLER.test(declared)) on |= SMALL;
  }
  if (declared.includes('white-space') && KEEPS_BREAKS.test(declared)) on |= BROKEN;
  if (declared.includes('display') && AS_BLOCK.test(declared)) on |= BLOCKISH;
  const align = declared.includes('text-align') ? ALIGN.exec(declared)?.[1] : undefined;
  const aligned = align ? alignmentOf(align) : NOTHING;
  return { on: on | aligned.on, off: off | aligned.off };
}

/**
 * How common CSS frameworks call bold, italic, centred and right-aligned, behind a site's own prefix; and how editors
 * that write no styles align a paragraph: Gutenberg "has-text-align-…", Quill "ql-align-…", CKEditor in Drupal "rte…".
 * Only editors' small letters count: what frameworks set small are names, dates and labels of the page.
 */
const UTILITY =
  /(?:^|\s)(?:\w{1,3}-)?(?:(?:font|fw)-?((?:semi|extra)?bold(?:er)?|[67]00)|(?:fst-|font-)?(italic)|(?:text-(?:align-)?|(?<=ql-)align-|rte)(center|right|end)|(text-(?:small|tiny)|(?<=ql-)size-small|small-font-size))(?=\s|$)/g;
const UTILITIES = ['font-', 'fw', 'italic', 'text-', 'ql-', 'rte', 'small-font'];

/** How an element's classes change the inherited flags, where they say how it looks. */
export function lookOfClass(className: string): Change {
  if (!holdsAny(className, UTILITIES)) return NOTHING;
  let { on, off } = NOTHING;
  for (const [, bold, italic, align, small] of className.matchAll(UTILITY)) {
    if (bold) on |= STRONG;
    if (italic) on |= EM;
    if (small) on |= SMALL;
    const aligned = align ? alignmentOf(align) : NOTHING;
    on |= aligned.on;
    off |= aligned.off;
  }
  return { on, off };
}

/** Whether a style makes letters invisible where they stand, and will not move them in. */
export function isUnseen(style: string): boolean {
  const declared = style.toLowerCase();
  if (declared.includes('visib') && INVISIBLE.test(declared)) return true;
  return declared.includes('opacity') && FADED.test(declared) && !FADES_IN.test(declared);
}

/** How an alignment changes the inherited flags: it replaces any other. */
export function alignmentOf(align: string): Change {
  if (align === 'center') return { on: CENTER, off: ALIGNMENTS };
  return { on: align === 'right' || align === 'end' ? RIGHT : 0, off: ALIGNMENTS };
}
