import { type Article, articleOfBlocks } from '@/lib/model/article';

/** The longest text that the desk takes, in UTF-16 units: a book of a thousand pages. */
export const LONGEST_TEXT = 2_000_000;

/** Text that was pasted, as an article of nobody's: each line that says something is a paragraph. */
export function articleOfText(text: string): Article {
  const lines = text.normalize('NFC').split(/\r\n|[\r\n]/u);
  return articleOfBlocks(lines.filter((line) => line.trim() !== '').map((line) => ({ kind: 'paragraph', text: line })));
}
