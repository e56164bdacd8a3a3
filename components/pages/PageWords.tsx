import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PageKey, pageWords } from '@/lib/i18n/pages-translator';
import type { Words as WordsOf } from '@/lib/i18n/types';
import type { Language } from '@/lib/model/ids';
import { Words } from '../base/Words';

const PageWords = createContext<WordsOf<PageKey>>(pageWords('vi'));

/** The words of the nearest `PageWordsProvider`: the reader's and the pages' own. */
export function usePageWords(): WordsOf<PageKey> {
  return useContext(PageWords);
}

export interface PageWordsProviderProps {
  language: Language;
  /** Of explanations; the page's, unless it is another. */
  gloss?: Language;
  /** Whether the card of a term begins with its equivalents. */
  equivalentsFirst?: boolean;
  children: ComponentChildren;
}

/** Gives a page of ours its language: to the parts that it shares with web pages, too. */
export function PageWordsProvider(props: PageWordsProviderProps) {
  const { language, gloss = language, equivalentsFirst = false, children } = props;
  const words = { ...pageWords(language, gloss), equivalentsFirst };
  return (
    <PageWords.Provider value={words}>
      <Words.Provider value={words}>{children}</Words.Provider>
    </PageWords.Provider>
  );
}
