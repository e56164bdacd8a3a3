const TRANSLATED = '.translated-ltr, .translated-rtl, [_msttexthash]';

/** Whether the browser has put its translation in place of the page's own words, as it says itself. */
export const isTranslated = ({ documentElement: root }: Document): boolean => root?.matches(TRANSLATED) ?? false;
