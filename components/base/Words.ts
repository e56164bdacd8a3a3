import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ReaderKey, readerWords } from '@/lib/i18n/translator';
import type { Words as WordsOf } from '@/lib/i18n/types';

/** The language of the interface and its `t`; bare keys where no provider has words. */
export const Words = createContext<WordsOf<ReaderKey>>(readerWords('vi', {}));

/** The words of the nearest `Words.Provider`. */
export function useWords(): WordsOf<ReaderKey> {
  return useContext(Words);
}
