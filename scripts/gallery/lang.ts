import { en as pagesEn } from '../../lib/i18n/pages/en';
import { vi as pagesVi } from '../../lib/i18n/pages/vi';
import { en as readerEn } from '../../lib/i18n/reader/en';
import { vi as readerVi } from '../../lib/i18n/reader/vi';
import { spokenLanguage } from '../../lib/i18n/spoken';
import { isSyllable } from '../../lib/text/syllable';

/** A text of a page, or of an attribute that is read aloud, and the language that it stands in. */
export interface Said {
  text: string;
  lang: string;
  attribute: boolean;
  /** Where it stands, for the eye. */
  where: string;
}

/** All that is said below `root`, be it seen or only heard. Runs in the page. */
export function saidIn(root: Document | ShadowRoot | Element): Said[] {
  const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];
  const said: Said[] = [];
  const add = (text: string | null, owner: Element, attribute: string) => {
    const lang = owner.closest('[lang]')?.getAttribute('lang') ?? '';
    const where = `${attribute} ${owner.outerHTML.slice(0, 140)}`.trim();
    if (text?.trim()) said.push({ text: text.trim(), lang, attribute: attribute !== '', where });
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) for (const name of ATTRIBUTES) add(node.getAttribute(name), node, name);
    else if (node.parentElement && !node.parentElement.matches('script, style, code'))
      add(node.textContent, node.parentElement, '');
  }
  return said;
}

/** Not part of a name with figures, of an address, of a compound; three letters at least, as shorter ones are units. */
const WORD = /(?<![\p{L}\p{N}.@/-])\p{L}[\p{L}\p{M}]{2,}(?![\p{L}\p{N}@/-]|[.:]\S)/gu;
/** What our own sentences say, in lower case: of Vietnamese ones names of formats, and such. */
const OURS = {
  vi: new Set(wordsOf([...Object.values(readerVi), ...Object.values(pagesVi)].join('\n')).map(lower)),
  en: new Set(wordsOf([...Object.values(readerEn), ...Object.values(pagesEn)].join('\n')).map(lower)),
};

/**
 * What stands in the wrong language, and so would be read aloud by the wrong voice, one line each. Names within a sentence
 * are left to its voice, as WCAG 3.1.2 leaves them; of names alone only those that say nothing else are wrong. An
 * attribute has one voice: it is wrong where nothing in it is of the language that it stands in, so that
 * "Chép defence zone" is not; names are left to it.
 */
export function strangersAmong(said: readonly Said[]): string[] {
  return said
    .filter(({ text, lang, attribute }) => {
      const words = wordsOf(text);
      const vietnamese = words.some(isVietnamese);
      if (lang === 'vi') return words.some((word) => isSmall(word) && isEnglish(word)) && !(attribute && vietnamese);
      const english = words.some((word) => isEnglish(word) || (!isVietnamese(word) && OURS.en.has(lower(word))));
      const foreign = words.some((word) => isSmall(word) && isVietnamese(word));
      return attribute ? foreign && !english : foreign || (vietnamese && !english);
    })
    .map(({ text, lang, where }) => `lang ${lang || 'missing'}: ${text.slice(0, 80)}\n  ${where}`);
}

function isVietnamese(word: string): boolean {
  return spokenLanguage(word) === 'vi';
}

/** Most English words are built as no syllable is. */
function isEnglish(word: string): boolean {
  return !isVietnamese(word) && !isSyllable(lower(word)) && !OURS.vi.has(lower(word));
}

/** Whether it is no name. */
function isSmall(word: string): boolean {
  return word === lower(word);
}

function lower(word: string): string {
  return word.toLowerCase();
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}
