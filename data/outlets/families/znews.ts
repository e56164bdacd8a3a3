import type { Family } from '@/lib/model/family';

/** Znews (Zing), `the-article-…`, and its form of 2012, `pTitle` to `pSource`. */
export const znews: Family = {
  id: 'znews',
  hosts: ['znews.vn', 'zingnews.vn', 'news.zing.vn', 'lifestyle.znews.vn'],
  tests: ['https://znews.vn/znews-post1613516.html'],
  title: 'h1.the-article-title, h1.pTitle',
  sapo: 'p.the-article-summary, h2.pHead, p.pHead',
  body: '.the-article-body',
  authors: '.the-article-credit .author, .the-article-meta .the-article-author, p.pAuthor',
  date: 'li.the-article-publish',
  captions: 'td.pCaption, p.pCaption',
  drop: '.notebox:has(a), .inner-article, p.pSource',
};
