import type { Family } from '@/lib/model/family';

/** OneCMS (NEKO), `b-maincontent` and `entry`; inset boxes `c-box` promote by their titles. */
export const onecms: Family = {
  id: 'onecms',
  hosts: [
    'hanoimoi.vn',
    'congly.vn',
    'nguoiquansat.vn',
    'baohaiphong.vn',
    'baodanang.vn',
    'baonghean.vn',
    'baoquangnam.vn',
  ],
  tests: ['https://baodanang.vn/', 'https://baonghean.vn/'],
  title: 'h1.c-detail-head__title, .sc-longform-header-title',
  sapo: '.block-sc-sapo, .sc-longform-header-sapo',
  body: '.b-maincontent .entry, article.entry, .b-maincontent',
  date: '.block-sc-publish-time, .c-detail-head__date',
  authors: '.block-sc-author, .sc-longform-header-author',
  drop: '.sc-related-articles, .c-box--related',
};
