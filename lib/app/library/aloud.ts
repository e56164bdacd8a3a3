import type { Article, Block } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { sentences } from '@/lib/text/sentences';

/** What is read aloud: running text. Tables and captions make no sense to the ear. */
const SPOKEN: readonly Block['kind'][] = ['title', 'sapo', 'paragraph', 'heading', 'quote', 'verse', 'list'];

/** The sentences of an article that are read aloud, in order. */
export function spokenSentences({ blocks }: Article): { span: Span; text: string }[] {
  return blocks.flatMap(({ kind, text }, block) =>
    SPOKEN.includes(kind)
      ? sentences(text).map(({ start, end }) => ({ span: { block, start, end }, text: text.slice(start, end) }))
      : [],
  );
}
