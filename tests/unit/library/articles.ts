import type { Article, Block } from '@/lib/model/article';

/** An article of our own, about things that never happened. */
export function article(number: number, change: Partial<Article> = {}): Article {
  const blocks: Block[] = [
    { kind: 'title', text: `Xã Nậm Thử khánh thành cầu số ${number}` },
    { kind: 'sapo', text: 'Cây cầu treo nối hai bản được đưa vào sử dụng trước mùa mưa.' },
    { kind: 'paragraph', text: `Cầu số ${number} dài 42 m, do bà con góp ngày công. Trẻ em đi học đỡ vất vả hơn.` },
  ];
  const url = `https://bao.example/tin/cau-so-${number}.html`;
  return {
    url,
    canonicalUrl: url,
    outlet: 'bao.example',
    siteName: 'Báo Thử',
    authors: ['Lò Thị Mẫu'],
    section: 'Xã hội',
    publishedAt: '2026-01-08T18:21',
    modifiedAt: null,
    lang: 'vi',
    blocks,
    extractor: 1,
    ...change,
  };
}

/** The same article with another last paragraph. */
export function edited(original: Article, text: string): Article {
  return { ...original, blocks: [...original.blocks.slice(0, -1), { kind: 'paragraph', text }] };
}
