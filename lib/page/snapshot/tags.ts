const set = (names: string) => new Set(names.split(' '));

/** Elements that begin a line of their own; all others, unknown ones too, run within a line. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p picture pre search section summary table ' +
    'tbody td tfoot th thead tr ul video audio iframe embed object',
);

/** Elements whose inside is never text of the page; they are not looked into, nor noted. */
export const IGNORED_TAGS = set(
  'script style noscript template svg canvas map select textarea datalist link meta head base param area input col colgroup',
);

/** Elements that are noted without their inside, which is only fallback text. */
export const CLOSED_TAGS = set('iframe video audio object embed img br hr wbr');

/** What the elements of accelerated pages (https://amp.dev/documentation/components) stand for. */
export const ALIASES: Readonly<Record<string, string>> = {
  'amp-img': 'img',
  'amp-anim': 'img',
  'amp-video': 'video',
  'amp-youtube': 'iframe',
  'amp-iframe': 'iframe',
};

/**
 * Whether an element of the page's own making begins a line: such are parts of pages, unless they stand in a text or in
 * an element that is a line.
 */
export function isOwnBlock(name: string, parent: string, followsText: boolean): boolean {
  return name.includes('-') && !followsText && (parent.includes('-') || HOLDERS.has(parent));
}

const HOLDERS = set('article aside body div main section');

export const HEADING = /^h[1-6]$/;
