import i18next, { type FormatterModule, type i18n } from 'i18next';
import type { Language } from '@/lib/model/ids';
import { formatNumber } from './format';
import { en as pagesEn } from './pages/en';
import { vi as pagesVi } from './pages/vi';
import { en as readerEn } from './reader/en';
import { vi as readerVi } from './reader/vi';
import type { ReaderKey } from './translator';
import type { KeyOf, T, Words } from './types';

/** Keys of everything that our own pages say. */
export type PageKey = ReaderKey | KeyOf<typeof pagesVi>;

let shared: i18n | undefined;

/** Writes numbers the language's way, wherever they stand in a string. */
const numbers: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? formatNumber(value, language === 'en' ? 'en' : 'vi') : String(value),
};

/** Keys hold dots and strings hold colons, so neither parts anything; `{name}` stands for a value. */
function instance(): i18n {
  if (shared) return shared;
  shared = i18next.createInstance().use(numbers);
  void shared.init({
    initAsync: false,
    resources: {
      vi: { translation: { ...readerVi, ...pagesVi } },
      en: { translation: { ...readerEn, ...pagesEn } },
    },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: {
      prefix: '{',
      suffix: '}',
      escapeValue: false,
      alwaysFormat: true,
    },
  });
  return shared;
}

/** `t` over reader's and pages' strings, by i18next. For extension pages alone: it would double a page script. */
export function pagesTranslator(language: Language): T<PageKey> {
  const fixed = instance().getFixedT(language);
  return (key, values) => fixed(key, { ...values });
}

/** The pages' words in a language, with explanations in it or in another. */
export function pageWords(language: Language, gloss: Language = language): Words<PageKey> {
  return { language, gloss, t: pagesTranslator(language) };
}
