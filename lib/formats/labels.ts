import type { Language } from '@/lib/model/ids';
import type { MarkColour } from '@/lib/model/mark';

const vi = {
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
  title: 'Tiêu đề',
  address: 'Địa chỉ',
  tags: 'Nhãn',
  quote: 'Đoạn đánh dấu',
  marked: 'Ngày đánh dấu',
  colour: 'Màu',
  colours: { yellow: 'vàng', green: 'lục', pink: 'hồng', blue: 'lam' } satisfies Record<MarkColour, string>,
  // What stands around a word in its context, and the word.
  left: 'Bên trái',
  match: 'Cụm từ',
  right: 'Bên phải',
};

/** Words that stand in files we write, in the reader's language. */
export type FileLabels = typeof vi;

const en: FileLabels = {
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
  title: 'Title',
  address: 'Address',
  tags: 'Tags',
  quote: 'Quote',
  marked: 'Highlighted',
  colour: 'Colour',
  colours: { yellow: 'yellow', green: 'green', pink: 'pink', blue: 'blue' },
  left: 'Left',
  match: 'Match',
  right: 'Right',
};

export const fileLabels = (language: Language): FileLabels => ({ vi, en })[language];
