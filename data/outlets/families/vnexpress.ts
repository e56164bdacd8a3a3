import type { Family } from '@/lib/model/family';

/** VnExpress since 2012; the author is the last paragraph, set to the right, or `author_mail` behind the text. */
export const vnexpress: Family = {
  id: 'vnexpress',
  hosts: [
    'vnexpress.net',
    'ngoisao.vnexpress.net',
    'sohoa.vnexpress.net',
    'giaitri.vnexpress.net',
    'kinhdoanh.vnexpress.net',
  ],
  tests: [
    'https://vnexpress.net/dau-bung-keo-dai-phat-hien-ung-thu-lymphoma-ruot-non-4954454.html',
    'https://vnexpress.net/tin-tuc/thoi-su/set-danh-bay-mai-chay-do-dien-nhieu-nha-dan-3816808.html',
  ],
  title: 'h1.title-detail, h1.title_news_detail, h1.Title',
  sapo: 'p.description, h2.description, h2.Lead',
  body: 'article.fck_detail, article.content_detail, .fck_detail',
  authors: 'p.author_mail',
  date: '.header-content .date, .time.left',
  captions: 'figcaption, p.Image, td.Image',
  drop: 'ul.list-news, .box-tinlienquanv2, .Thumbnail_related',
};
