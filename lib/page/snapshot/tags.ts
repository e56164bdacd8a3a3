import { RAW, VOID } from '../take/hollow';
import { words } from '../text';
import { BROKEN, CENTER, CONTROL, EM, LINK, SMALL, STRONG } from './style';

/** Elements that begin a line of their own; all others, unknown ones included, are inline. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main marquee menu nav ol p picture ' +
    'pre search section summary table tbody td tfoot th thead tr ul video audio iframe embed object',
);
/** Elements whose content is never text of the page: they are left out with it. */
const IGNORED = words(
  'script style noscript template svg canvas map select textarea datalist link meta head title base param area ' +
    'input col colgroup annotation',
);
/** Elements noted without their content, which is only fallback text. */
const CLOSED = words('iframe video audio object embed img br hr wbr');
const VOIDS = words(VOID);
const RAWS = words(RAW);
/** The elements that those of AMP (https://amp.dev/documentation/components) stand for. */
const ALIASES = new Map([
  ['amp-img', 'img'],
  ['amp-anim', 'img'],
  ['amp-video', 'video'],
  ['amp-youtube', 'iframe'],
  ['amp-iframe', 'iframe'],
]);
/** The flags that elements hand down to their texts. */
const FLAGS = new Map([
  ['a', LINK],
  ['b', STRONG],
  ['strong', STRONG],
  ['i', EM],
  ['em', EM],
  ['center', CENTER],
  ['small', SMALL],
  ['button', CONTROL],
  ['pre', BROKEN],
]);

/** What is known of all elements of one name. */
export interface Tag {
  /** The name as written, and that of the element it stands for; both in lower case. */
  written: string;
  name: string;
  isBlock: boolean;
  isIgnored: boolean;
  isClosed: boolean;
  isVoid: boolean;
  isRaw: boolean;
  /** Bits of `style.ts`. */
  flags: number;
}

/** `written` is in lower case. */
export function tagOf(written: string): Tag {
  const name = ALIASES.get(written) ?? written;
  return {
    written,
    name,
    isBlock: BLOCKS.has(name),
    isIgnored: IGNORED.has(name),
    isClosed: CLOSED.has(name),
    isVoid: VOIDS.has(written),
    isRaw: RAWS.has(written),
    flags: FLAGS.get(name) ?? 0,
  };
}

const HOLDERS = words('article aside body div main section');

/** Whether a custom element begins a line: it does, as a part of the page, unless it stands in a text or line. */
export function isOwnBlock(name: string, parent: string, followsText: boolean): boolean {
  return name.includes('-') && !followsText && (parent.includes('-') || HOLDERS.has(parent));
}

export const HEADING = /^h[1-6]$/;
