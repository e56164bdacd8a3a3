import type { Language } from '@/lib/model/ids';
import { formatNumber } from './format';
import type { vi } from './reader/vi';
import type { KeyOf, T, Values, Words } from './types';

/** Keys of the strings that panel and card need, in web pages and in ours. */
export type ReaderKey = KeyOf<typeof vi>;

/** A catalogue as it comes over a message: strings by key. */
export type Strings = Readonly<Record<string, string>>;

/**
 * `t` over the reader's own strings, which the background hands to page scripts. They use this and not i18next, which is
 * as heavy as all else they carry; `pagesTranslator` answers every one of these keys alike.
 */
export function translator(language: Language, strings: Strings): T<ReaderKey> {
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form = typeof values.count === 'number' ? `${key}_${plurals.select(values.count)}` : key;
    return interpolate(strings[form] ?? strings[key] ?? key, values, language);
  };
}

/** The reader's words in a language. */
export function readerWords(language: Language, strings: Strings): Words<ReaderKey> {
  return { language, gloss: language, t: translator(language, strings) };
}

function interpolate(text: string, values: Values, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? formatNumber(value, language) : (value ?? whole);
  });
}
