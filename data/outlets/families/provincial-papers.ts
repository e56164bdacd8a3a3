import type { Family } from '@/lib/model/family';

/** Provincial papers and portals with a form of their own, told by selectors of public crawlers (2019 to 2026). */
export const provincialPapers: readonly Family[] = [
  {
    id: 'baobacninhtv',
    hosts: ['baobacninhtv.vn'],
    tests: ['https://baobacninhtv.vn/'],
    sapo: '.news_detail_sapo',
    body: '.news-details__content',
    date: '.news-detail__head',
    drop: '.news-related__list',
  },
  {
    id: 'baosonla',
    hosts: ['baosonla.vn'],
    tests: ['https://baosonla.vn/'],
    body: '#editor-detail',
    drop: '.audio-article',
  },
  {
    id: 'singular-content',
    hosts: ['baobinhduong.vn', 'baodongthap.vn'],
    tests: ['https://baodongthap.vn/'],
    body: '#contentNews .singular-content, .contentView',
    date: '#cphContent_ucNewsDetails_lblPostedDate',
  },
  {
    id: 'article-content-portal',
    hosts: ['caobang.gov.vn', 'laocai.gov.vn', 'binhthuan.gov.vn', 'baobacgiang.com.vn'],
    tests: ['https://caobang.gov.vn/', 'https://laocai.gov.vn/'],
    sapo: '.ArticleSummary, p.alead',
    body: '.ArticleContent',
    date: '.PostDate, p.datetimes-detail-articlecontent',
  },
  {
    id: 'summary-that-is-body',
    hosts: ['quangtri.gov.vn'],
    tests: ['https://quangtri.gov.vn/'],
    sapo: '.summary_detail_news',
    body: '.article_summary_detail',
    date: '.time_detail_news',
  },
  {
    id: 'webforms-labels',
    hosts: ['quangnam.gov.vn'],
    tests: ['https://quangnam.gov.vn/'],
    sapo: '[id$="_lblTomTat"]',
    body: '[id$="_lblNoiDung"]',
    date: '[id$="_lblNgayDang"]',
  },
  {
    id: 'tandan-sharepoint',
    hosts: ['dienbien.gov.vn'],
    tests: ['https://dienbien.gov.vn/'],
    sapo: '.tandan-p-article-news-summary',
    body: '.ms-rtestate-field',
    date: '.tandan-span-date-publish',
  },
  {
    id: 'danang-portal',
    hosts: ['danang.gov.vn'],
    tests: ['https://danang.gov.vn/'],
    sapo: '.chi-tiet-sub-content',
    body: '.chi-tiet-main-content',
    date: '.chi-tiet-publish-date',
  },
  {
    id: 'hatinhtrade',
    hosts: ['hatinhtrade.com.vn', 'hatinhonline.vn'],
    tests: [
      'http://hatinhtrade.com.vn/sgd/portal/read/tin-tuc-moi/tintuc/hoi-thao-xa-hoi-hoa-dau-tu-va-chuyen-doi-mo-hinh-quan-ly-cho.html',
    ],
    title: '.content_new_detail h4',
    drop: '.tinlienquan',
  },
];
