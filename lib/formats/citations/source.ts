import { type Article, sapoOf, titleOf } from '@/lib/model/article';
import { asciiWords } from '@/lib/text/ascii';
import { bareSyllable, foldSyllable, isSyllable } from '@/lib/text/syllable';
import { localDay, type PartialDay, partialDay } from '../dates';

/** An article to be cited. */
export interface Cited {
  article: Article;
  /** When it was read: of a kept article the instant of saving. */
  accessedAt: string;
  tags?: readonly string[];
  note?: string | null;
}

/** What citations are made of. */
export interface Source {
  title: string;
  /** In Vietnamese order: a Vietnamese name is not turned round. */
  authors: string[];
  /** The newspaper; the host where the page does not name it. */
  container: string;
  issued: PartialDay | null;
  accessed: Required<PartialDay>;
  url: string;
  language: string;
  abstract: string | null;
  section: string | null;
  tags: readonly string[];
  note: string | null;
}

const line = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * A name that a newspaper prints in capitals, as people write it: references tell who, not how it was set. What is no
 * name of syllables ("NSND TRẦN THỊ NA", "TTXVN") stays as it is.
 */
function asName(author: string): string {
  const words = author.split(' ');
  const isShouted = words.length > 1 && words.every((word) => /^\p{Lu}{2,}$/u.test(word) && isVietnamese(word));
  return isShouted ? words.map((word) => word.slice(0, 1) + word.slice(1).toLowerCase()).join(' ') : author;
}

const isVietnamese = (word: string) => isSyllable(bareSyllable(foldSyllable(word)));

export function sourceOf({ article, accessedAt, tags = [], note = null }: Cited): Source {
  const url = article.canonicalUrl || article.url;
  const sapo = sapoOf(article);
  return {
    title: line(titleOf(article)),
    authors: article.authors.map((name) => asName(line(name))),
    container: line(article.siteName ?? article.outlet ?? new URL(url).hostname),
    issued: partialDay(article.publishedAt),
    accessed: localDay(accessedAt),
    url,
    language: article.lang,
    abstract: sapo === null ? null : line(sapo),
    section: article.section,
    tags,
    note,
  };
}

/** Keys of citations: `mau2026xanamthu`, of several alike `mau2026xanamthu-2`. ASCII, as BibTeX needs it. */
export function citationKeys(sources: readonly Source[]): string[] {
  const given = new Map<string, number>();
  return sources.map(({ authors, container, issued, title }) => {
    const who = authors[0] ? asciiWords(authors[0]).at(-1) : asciiWords(container).join('');
    const key = `${who ?? ''}${issued?.year ?? ''}${asciiWords(title).slice(0, 3).join('')}` || 'bai';
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}
