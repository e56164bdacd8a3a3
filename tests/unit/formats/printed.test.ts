import { expect, it } from 'vitest';
import { printPage } from '@/lib/formats/printed';
import type { Article } from '@/lib/model/article';
import type { Reading } from '@/lib/model/reading';

const article: Article = {
  url: 'http://bao.example/a.html?utm_source=x',
  canonicalUrl: 'http://bao.example/a.html',
  outlet: 'bao.example',
  siteName: 'Báo Mẫu',
  authors: ['Lê An'],
  section: 'Thời sự',
  publishedAt: '2026-01-08T18:21',
  modifiedAt: null,
  lang: 'vi',
  blocks: [
    { kind: 'title', text: 'Lai Châu họp' },
    { kind: 'sapo', text: 'UBND tỉnh họp.' },
    { kind: 'paragraph', text: 'Dòng một\u2028dòng hai.', marks: [{ start: 0, end: 4, kind: 'strong' }] },
    { kind: 'embed', text: '', src: 'http://bao.example/v' },
    { kind: 'heading', text: 'Kết quả', level: 3 },
    {
      kind: 'list',
      text: 'một\nhai',
      items: [
        { start: 0, end: 3, depth: 0, ordered: true },
        { start: 4, end: 7, depth: 0, ordered: true },
      ],
    },
    {
      kind: 'table',
      text: 'a\tb\nc\td',
      cells: [
        { start: 0, end: 1, row: 0, col: 0 },
        { start: 2, end: 3, row: 0, col: 1 },
        { start: 4, end: 5, row: 1, col: 0 },
        { start: 6, end: 7, row: 1, col: 1 },
      ],
    },
    { kind: 'image', text: 'Chợ phiên.', credit: 'Ảnh: Lê An', src: 'http://bao.example/a.jpg' },
  ],
  extractor: 1,
};

const reading: Reading = {
  keyPoints: [{ span: { block: 1, start: 0, end: 14 }, sentence: { block: 1, start: 0, end: 14 }, score: 0.5 }],
  facts: [{ kind: 'date', span: { block: 4, start: 0, end: 7 }, iso: null }],
  terms: [
    { span: { block: 1, start: 0, end: 9 }, entries: ['ubnd'] },
    { span: { block: 7, start: 0, end: 3 }, entries: ['a', 'b'] },
  ],
  places: [
    { span: { block: 0, start: 0, end: 8 }, places: ['lai-chau'] },
    { span: { block: 5, start: 0, end: 3 }, places: ['c1:1', 'c2:1'] },
  ],
  provinces: [{ province: 'lai-chau', weight: 1 }],
};

const both = { vi: '', en: '' };
const answer = {
  reading,
  heads: [
    {
      id: 'ubnd',
      term: 'UBND',
      field: 'state-bodies' as const,
      level: 'newspaper' as const,
      explanation: both,
      equivalent: null,
    },
  ],
  places: [
    { id: 'lai-chau', name: 'tỉnh Lai Châu', level: 'province' as const, province: 'lai-chau', history: both },
    {
      id: 'c1:1',
      name: 'xã Một',
      level: 'commune' as const,
      province: 'lai-chau',
      former: true as const,
      history: both,
    },
    { id: 'c2:1', name: 'xã Một', level: 'commune' as const, province: 'dien-bien', history: both },
  ],
};

it('prints version 1 of the form', () => {
  expect(
    printPage('a.html', article.url, { article: true, outlet: 'bao.example', confidence: 1 }, article, answer),
  ).toEqual({
    file: 'a.html',
    url: 'http://bao.example/a.html?utm_source=x',
    verdict: { article: true, provincial: true, outlet: 'bao.example', provinces: ['lai-chau'] },
    article: {
      url: 'http://bao.example/a.html?utm_source=x',
      canonicalUrl: 'http://bao.example/a.html',
      outlet: 'bao.example',
      siteName: 'Báo Mẫu',
      title: 'Lai Châu họp',
      sapo: 'UBND tỉnh họp.',
      authors: ['Lê An'],
      section: 'Thời sự',
      publishedAt: '2026-01-08T18:21',
      modifiedAt: null,
      lang: 'vi',
      blocks: [
        { kind: 'paragraph', text: 'Dòng một\ndòng hai.' },
        { kind: 'heading', text: 'Kết quả', level: 3 },
        { kind: 'list', ordered: true, items: ['một', 'hai'] },
        {
          kind: 'table',
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
        { kind: 'image', src: 'http://bao.example/a.jpg', alt: null, caption: 'Chợ phiên.', credit: 'Ảnh: Lê An' },
      ],
    },
    reading: {
      summary: [{ span: { block: -2, start: 0, end: 14 }, score: 0.5, text: 'UBND tỉnh họp.' }],
      facts: [{ kind: 'date', span: { block: 1, start: 0, end: 7 }, text: 'Kết quả', iso: null }],
      terms: [
        { entry: 'ubnd', term: 'UBND', level: 'newspaper', span: { block: -2, start: 0, end: 9 }, text: 'UBND tỉnh' },
        {
          entry: null,
          term: null,
          level: null,
          span: { block: 4, start: 0, end: 3 },
          text: 'Chợ',
          open: true,
          entries: ['a', 'b'],
        },
      ],
      places: [
        {
          place: 'lai-chau',
          name: 'tỉnh Lai Châu',
          level: 'province',
          province: 'lai-chau',
          span: { block: -1, start: 0, end: 8 },
          text: 'Lai Châu',
        },
        {
          place: null,
          name: 'xã Một',
          level: 'commune',
          province: null,
          span: { block: 2, start: 0, end: 3 },
          text: 'một',
          open: true,
          places: ['c1:1', 'c2:1'],
        },
      ],
      provinces: [{ province: 'lai-chau', weight: 1 }],
    },
  });
});

it('prints the breaks of every text as ends of lines, which split no row', () => {
  const broken = [
    { kind: 'title' as const, text: 'Lai Châu\u2028họp' },
    { kind: 'sapo' as const, text: 'UBND tỉnh họp.\u2028Kỳ họp dài hai ngày.' },
    { kind: 'image' as const, text: 'Chợ phiên\u2028cuối năm.' },
  ];
  const page = printPage(
    'a.html',
    article.url,
    { article: true, outlet: null, confidence: 1 },
    { ...article, blocks: broken },
    null,
  );
  expect(page.article).toMatchObject({
    title: 'Lai Châu\nhọp',
    sapo: 'UBND tỉnh họp.\nKỳ họp dài hai ngày.',
    blocks: [{ caption: 'Chợ phiên\ncuối năm.' }],
  });
});

it('prints a page that is no article', () => {
  expect(
    printPage('b.html', 'http://bao.example/', { article: false, outlet: null, why: 'list-page' }, null, null),
  ).toEqual({
    file: 'b.html',
    url: 'http://bao.example/',
    verdict: { article: false, provincial: false, outlet: null, provinces: [], why: 'list-page' },
    article: null,
    reading: null,
  });
});
