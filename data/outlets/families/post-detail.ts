import type { Family } from '@/lib/model/family';

/** Báo Lai Châu's own: `post-detail` with `post-info`, `sapo`, `body`. */
export const postDetail: Family = {
  id: 'post-detail',
  hosts: ['baolaichau.vn'],
  tests: ['https://baolaichau.vn/'],
  title: '.post-detail .title, .post-info .title',
  sapo: '.post-detail .sapo, .desc.sapo',
  body: '.post-detail .body, .desc.body',
  date: '.post-detail .text-muted, .post-info .date',
};
