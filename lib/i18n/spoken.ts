import type { Language } from '@/lib/model/ids';

/** đ, and the marks of vowels and tones, parted from their letters. */
const VIETNAMESE = /[đ\u0300-\u0303\u0306\u0309\u031b\u0323]/iu;

/**
 * The language that a text is to be read aloud in where nobody said so, as of what the reader wrote: Vietnamese where its
 * letters say it; else undefined, which leaves it to what it stands in.
 */
export function spokenLanguage(text: string): Language | undefined {
  return VIETNAMESE.test(text.normalize('NFD')) ? 'vi' : undefined;
}
