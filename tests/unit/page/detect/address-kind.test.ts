import { describe, expect, it } from 'vitest';
import { addressKind } from '@/lib/page/detect/address-kind';
import { HOST } from './pages';

describe('addresses', () => {
  it.each([
    ['/', 'front'],
    ['/index.html', 'front'],
    ['/web/guest/trang-chu', 'front'],
    ['/thoi-su', 'list'],
    ['/thoi-su/chinh-tri/', 'list'],
    ['/tags/nong-thon-moi', 'search'],
    ['/tac-gia/lo-thi-mai-12345.html', 'search'],
    ['/#/tin/88212', 'article'],
    ['/#!/thoi-su', 'list'],
    ['/#/', 'front'],
    ['/tin-tuc/page/2/', 'list'],
    ['/xuan-ve-tren-nhung-ban-lang-trang-2026.html', 'article'],
    ['/Chuyen-muc/Id/99011/San-xuat-vu-dong', 'article'],
    ['/kinh-te.htm', 'list'],
    ['/tim-kiem?q=lai+chau', 'search'],
    ['/?q=node/1877', 'unknown'],
    ['/?lang=vi', 'front'],
    ['/index.php?utm_source=zalo', 'front'],
    ['/?utm_source=zalo&utm_campaign=ban-tin-sang-thu-hai&fbclid=IwAR20xk', 'front'],
    ['/thoi-su?fbclid=IwAR20xk#top', 'list'],
    ['/thoi-su?id=5', 'unknown'],
    ['/tin?s=lai-chau', 'search'],
    ['/?p=12', 'unknown'],
    ['/?bai=thong-xe-cau-treo', 'unknown'],
    ['/thong-xe-cau-treo-qua-song-hong/amp/', 'article'],
    ['/xa-hoi/lao-cai-xay-cau-moi-qua-song-hong-post412345.html', 'article'],
    ['/chinh-tri/59465.bcb', 'article'],
    ['/Trang/ChiTietTinTuc.aspx?nid=123', 'unknown'],
    ['/web/guest/-/khai-hoi', 'article'],
    ['/san-pham/mat-ong-1.html', 'other'],
    ['/quang-cao/loi-cam-ta-44330.html', 'other'],
    ['/Tin-tuc/Chi-tiet/ArticleId/12/gia-mia-tang', 'article'],
    ['/2026/10/thong-xe-cau.html', 'article'],
    ['/2026/10/', 'list'],
    ['/luu-tru/2026/10/5', 'list'],
    ['/2026/10/5512', 'unknown'],
    ['/viewtopic.php?t=12', 'other'],
    ['/dong-su-kien/xoa-nha-tam-nha-dot-nat-20260601.htm', 'list'],
    ['/podcast/chuyen-ban/tap-44-duong-qua-suoi-4988121.html', 'list'],
  ])('%s is %s', (path, kind) => {
    expect(addressKind(HOST + path)).toBe(kind);
  });
  it.each([
    ['Làm đường mới qua suối Nà Hin', 'unknown'],
    ['Mở chợ phiên mới bên suối Nà Hin', 'list'],
    ['Làm đường ở bản xa', 'list'],
  ])('that are a section’s are with the headline “%s” %s', (headline, kind) => {
    expect(addressKind(`${HOST}/tin-tuc/lam-duong`, headline)).toBe(kind);
  });
  it.each([
    ['/tin-tuc/duong-qua-suoi', 'unknown'],
    ['/tin-tuc/suoi-qua-duong', 'list'],
    ['/tin-tuc/duong-suoi', 'list'],
  ])('are with a date a story’s where its headline has their words in order: %s', (path, kind) => {
    expect(addressKind(HOST + path, 'Làm đường mới qua suối Nà Hin')).toBe(kind);
  });
  it.each([
    ['/tin-tuc/lam-duong-moi', 'unknown'],
    ['/tin-tuc/duong-moi-qua', 'list'],
    ['/tin-tuc/lam-duong', 'list'],
  ])('are without a date only a story’s where its headline begins so: %s', (path, kind) => {
    expect(addressKind(HOST + path, 'Làm đường mới qua suối Nà Hin', false)).toBe(kind);
  });
});
