import type { Language } from '@/lib/model/ids';

/** Words that stand in files we write, in the reader's language. */
export interface FileLabels {
  source: string;
  published: string;
  saved: string;
  terms: string;
  marks: string;
  orphan: string;
  note: string;
  picture: string;
  contents: string;
  collection: string;
}

const LABELS: Record<Language, FileLabels> = {
  vi: {
    source: 'Nguồn',
    published: 'Ngày đăng',
    saved: 'Ngày lưu',
    terms: 'Thuật ngữ',
    marks: 'Chỗ đánh dấu',
    orphan: 'không còn thấy trong bài',
    note: 'Ghi chú',
    picture: 'Ảnh',
    contents: 'Mục lục',
    collection: 'Bài đã lưu',
  },
  en: {
    source: 'Source',
    published: 'Published',
    saved: 'Kept',
    terms: 'Terms',
    marks: 'Highlights',
    orphan: 'no longer found in the article',
    note: 'Note',
    picture: 'Picture',
    contents: 'Contents',
    collection: 'Kept articles',
  },
};

export function fileLabels(language: Language): FileLabels {
  return LABELS[language];
}
