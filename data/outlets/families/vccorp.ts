import type { Family } from '@/lib/model/family';

/**
 * VCCorp, classes `detail-…` and `data-role`. `VCSortableInPreviewMode` frames pictures, boxes that are body, and boxes
 * of related stories alike, so only the last are named under `drop`.
 */
export const vccorp: Family = {
  id: 'vccorp',
  hosts: [
    'baochinhphu.vn',
    'tuoitre.vn',
    'nld.com.vn',
    'cafef.vn',
    'soha.vn',
    'cafebiz.vn',
    'genk.vn',
    'kenh14.vn',
    'suckhoedoisong.vn',
    'giadinh.suckhoedoisong.vn',
    'mst.gov.vn',
    'vpcp.chinhphu.vn',
  ],
  tests: ['https://tuoitre.vn/chien-su-day-gia-hoa-nhap-khau-dip-8-3-tang-manh-20260307075519174.htm'],
  title: 'h1.detail-title, [data-role="title"]',
  sapo: '.detail-sapo, [data-role="sapo"], h2.sapo',
  body: '.detail-content.afcbc-body, [data-role="content"]',
  authors: '.detail-author-bot, .detail-author, p.author',
  date: '[data-role="publishdate"], span.pdate',
  captions: 'figcaption, .PhotoCMS_Caption',
  drop: '[type="RelatedNewsBox"], [type="RelatedOneNews"], .kbwscwlrl, .VCObjectBoxRelatedNewsItemSapo, .OneNewsTitle, .link-source-wrapper',
};
