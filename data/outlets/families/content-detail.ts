import type { Family } from '@/lib/model/family';

/** `#content-detail` with `h1.name`; the author's name is `.pseudonym` inside the text. */
export const contentDetail: Family = {
  id: 'content-detail',
  hosts: ['baoquangninh.vn', 'baohungyen.vn', 'baocaobang.vn', 'baothainguyen.vn'],
  tests: ['https://baohungyen.vn/', 'https://baocaobang.vn/'],
  title: 'h1.name',
  sapo: '.content-article .desc, div.desc',
  body: '#content-detail, div.content-detail',
  authors: '.pseudonym',
  date: 'div.date.font5',
  drop: '.relates, .topics, .block-news-list',
};
