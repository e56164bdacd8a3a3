import type { Article } from '@/lib/model/article';
import type { KeptItem } from '@/lib/model/kept';

const NASTY = 'Giá < 5 & > 3 “tốt” \u0001<script>alert(1)</script> *sao* _gạch_ [ngoặc] | cột ==tô== `mã` \\ ]]>';

const article: Article = {
  url: 'https://m.bao.example/tin/1.html',
  canonicalUrl: 'https://bao.example/tin/1.html?a=1&b=2',
  outlet: 'bao.example',
  siteName: 'Báo Thử',
  authors: ['Lò Thị Mẫu', 'Vàng A Tùng'],
  section: 'Kinh tế',
  publishedAt: '2026-01-08T18:21',
  modifiedAt: null,
  lang: 'vi',
  blocks: [
    { kind: 'title', text: 'Chè Nậm Thử: 3% & đường về #1' },
    { kind: 'sapo', text: 'Cây chè giúp bà con có thêm thu nhập.' },
    { kind: 'image', text: 'Đồi chè buổi sớm', src: 'https://bao.example/a.jpg', credit: 'Ảnh: Mẫu' },
    { kind: 'heading', level: 3, text: 'Từ đồi trọc' },
    {
      kind: 'paragraph',
      text: 'Trước đây đồi bỏ hoang, nay đã xanh.\u2028Dòng hai.',
      marks: [
        { start: 10, end: 22, kind: 'strong' },
        { start: 14, end: 18, kind: 'em' },
        { start: 24, end: 35, kind: 'link', href: 'https://bao.example/khac (1).html?q=a|b[c]&d=100%#x#y' },
      ],
    },
    { kind: 'paragraph', text: '- không phải danh sách' },
    { kind: 'paragraph', text: '1. không phải mục' },
    { kind: 'paragraph', text: NASTY },
    {
      kind: 'list',
      text: 'Một\nHai\nHai rưỡi\nBa',
      items: [
        { start: 0, end: 3, depth: 0, ordered: true },
        { start: 4, end: 7, depth: 0, ordered: true },
        { start: 8, end: 16, depth: 1, ordered: false },
        { start: 17, end: 19, depth: 0, ordered: true },
      ],
    },
    {
      kind: 'table',
      text: 'Năm\tTấn\n2025\t1|2',
      cells: [
        { start: 0, end: 3, row: 0, col: 0, header: true },
        { start: 4, end: 7, row: 0, col: 1, header: true },
        { start: 8, end: 12, row: 1, col: 0 },
        { start: 13, end: 16, row: 1, col: 1 },
      ],
    },
    { kind: 'quote', text: 'Chè là cây xoá nghèo.' },
    { kind: 'verse', text: 'Núi cao\u2028chè xanh' },
  ],
  extractor: 1,
};

const quote = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });

/** A kept article of our own with all that can be in one, and with text that each format takes for markup. */
export const item: KeptItem = {
  head: {
    id: 'a1',
    url: article.canonicalUrl,
    title: 'Chè Nậm Thử: 3% & đường về #1',
    outlet: 'bao.example',
    siteName: 'Báo Thử',
    publishedAt: article.publishedAt,
    savedAt: '2026-01-10T12:00:00.000Z',
    trashedAt: null,
    version: 1,
    provinces: ['lai-chau'],
    keyPoint: null,
    favourite: true,
    read: false,
    tags: ['nông nghiệp', 'chè'],
    note: 'Đọc lại: "phần 2"\n=1+1',
  },
  article,
  marks: [
    {
      mark: {
        id: 'm1',
        article: 'a1',
        quote: quote('đồi bỏ hoang'),
        colour: 'green',
        note: '=so sánh',
        createdAt: '2026-01-10T12:05:00.000Z',
      },
      spans: [{ block: 4, start: 10, end: 22 }],
    },
    {
      mark: {
        id: 'm2',
        article: 'a1',
        quote: quote('câu đã mất'),
        colour: 'blue',
        note: null,
        createdAt: '2026-01-10T12:06:00.000Z',
      },
      spans: [],
    },
  ],
  terms: [
    {
      id: 'xoa-ngheo',
      term: 'xoá đói giảm nghèo',
      field: 'social-policy',
      level: 'newspaper',
      explanation: { vi: 'Giúp hộ nghèo <tự> vươn lên.', en: 'Helping poor households.' },
      equivalent: { text: 'poverty reduction', status: 'established' },
    },
  ],
};

/** A JPEG of two grey pixels. */
export const JPEG = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAABAAIDASIAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AAA//2Q==',
    'base64',
  ),
);

/** The same with its picture. */
export const pictured: KeptItem = {
  ...item,
  pictures: [{ src: 'https://bao.example/a.jpg', hash: '0'.repeat(64), bytes: JPEG, width: 1, height: 1 }],
};
