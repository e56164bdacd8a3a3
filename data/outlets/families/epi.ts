import type { Family } from '@/lib/model/family';

/** ePi (Hemera), classes `article__…`; paragraphs may be bare `div`s, authors stand at the end of the body. */
export const epi: Family = {
  id: 'epi',
  hosts: [
    'baolaocai.vn',
    'plo.vn',
    'baohatinh.vn',
    'baogialai.com.vn',
    'vietnamplus.vn',
    'nhandan.vn',
    'anninhthudo.vn',
    'bnews.vn',
    'huengaynay.vn',
    'tienphong.vn',
    'sggp.org.vn',
  ],
  tests: ['https://plo.vn/share874982.html'],
  title: 'h1.article__title, h1.cms-title',
  sapo: '.article__sapo, .article__summary, .cms-desc',
  body: '.article__body, .cms-body',
  authors: '.article__author, div.t1 > span.t2, .author a.name',
  date: 'time.article__time, time.time',
  captions: 'figcaption, td.pCaption',
  drop: '.related-topic, article.story, .related-news, .article__related-inline, .rennab, .article__tag, .article__tags, .box-collapse, .article-poll',
};
