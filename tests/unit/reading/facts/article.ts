import { type Article, articleOfBlocks, type Block } from '@/lib/model/article';
import type { Fact } from '@/lib/model/reading';
import { findFacts } from '@/lib/reading/facts';

/** An article of the given blocks; strings are paragraphs. */
export function articleOf(blocks: readonly (string | Block)[], publishedAt: string | null = '2026-03-07'): Article {
  return {
    ...articleOfBlocks(blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block))),
    url: 'https://baovidu.vn/tin-1.html',
    canonicalUrl: 'https://baovidu.vn/tin-1.html',
    publishedAt,
  };
}

/** The facts of one kind in the given paragraphs, each with its text. */
export function factsOf<Kind extends Fact['kind']>(
  kind: Kind,
  ...paragraphs: string[]
): (Extract<Fact, { kind: Kind }> & { text: string })[] {
  return findFacts(articleOf(paragraphs)).flatMap((fact) => {
    if (fact.kind !== kind) return [];
    const text = paragraphs[fact.span.block]?.slice(fact.span.start, fact.span.end) ?? '';
    return [{ ...(fact as Extract<Fact, { kind: Kind }>), text }];
  });
}
