import { type Article, type Block, titleOf } from '@/lib/model/article';
import type { BackupRow } from '@/lib/model/backup';
import type { Reading } from '@/lib/model/reading';

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

/** A reading that says of an article only where its story happens. */
export function readingIn(province: string): Reading {
  return { keyPoints: [], facts: [], terms: [], places: [], provinces: [{ province, weight: 1 }] };
}

/** The same article with another last paragraph. */
export function edited(original: Article, text: string): Article {
  return { ...original, blocks: [...original.blocks.slice(0, -1), { kind: 'paragraph', text }] };
}

/** An article as a backup has it: kept at that millisecond, in one version; nothing is made of it but what `made` says. */
export function backupRow(
  content: Article,
  id: string,
  time: number,
  device: string,
  made: Partial<BackupRow['record']> = {},
): BackupRow {
  const stamp = { time, counter: 0, device };
  const savedAt = new Date(time).toISOString();
  const { url, outlet, siteName, publishedAt } = content;
  return {
    record: {
      id,
      stamp,
      shelf: 'kept',
      url,
      title: titleOf(content),
      outlet,
      siteName,
      publishedAt,
      savedAt,
      trashedAt: null,
      version: 1,
      provinces: [],
      keyPoint: null,
      favourite: false,
      read: false,
      tags: [],
      note: null,
      ...made,
    },
    addresses: [url],
    versions: [{ article: id, version: 1, hash: '', savedAt, stamp, content }],
    marks: [],
    pictures: [],
  };
}
