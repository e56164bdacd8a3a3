import { describe, expect, it } from 'vitest';
import { canonicalAddress, isOthersAddress } from '@/lib/page/address';

const STORY = 'https://baothu.vn/xa-hoi/bai-viet-12345.html';

describe('canonicalAddress', () => {
  it.each([
    'https://baothu.vn/xa-hoi/bai-viet-12345.html#binh-luan',
    'http://www.baothu.vn/xa-hoi/bai-viet-12345.html',
    'https://m.baothu.vn/xa-hoi/bai-viet-12345.html?utm_source=zalo&utm_medium=chat&fbclid=abc&zarsrc=30',
    'https://amp.baothu.vn/xa-hoi/bai-viet-12345.html',
    'https://baothu.vn/amp/xa-hoi/bai-viet-12345.html',
    'https://baothu.vn/xa-hoi/bai-viet-12345.amp.html',
    'https://toasoan:matkhau@baothu.vn/xa-hoi/bai-viet-12345.html',
    'https://baothu.vn//xa-hoi/bai-viet-12345.html?',
    'https://web.archive.org/web/20260101000000/https://baothu.vn/xa-hoi/bai-viet-12345.html',
    'https://baothu-vn.cdn.ampproject.org/c/s/baothu.vn/xa-hoi/bai-viet-12345.html',
    'https://www.google.com/amp/s/baothu.vn/xa-hoi/bai-viet-12345.html',
    'https://baothu.vn/xa-hoi/bai-viet-12345.html?print=1',
    'https://archive.ph/2026.03.05-143000/https://baothu.vn/xa-hoi/bai-viet-12345.html',
    'https://archive.today/newest/https://baothu.vn/xa-hoi/bai-viet-12345.html',
    'https://webcache.googleusercontent.com/search?q=cache:aB-c1:https://baothu.vn/xa-hoi/bai-viet-12345.html+&cd=1&hl=vi',
    'http://webcache.googleusercontent.com/search?q=cache:baothu.vn/xa-hoi/bai-viet-12345.html&strip=1',
    'https://web.archive.org/web/2026*/https://baothu.vn/xa-hoi/bai-viet-12345.html',
    'https://baothu-vn.translate.goog/xa-hoi/bai-viet-12345.html?_x_tr_sl=vi&_x_tr_tl=en&_x_tr_hl=en',
    'https://touch.baothu.vn/xa-hoi/bai-viet-12345.html;jsessionid=0A1B2C',
    'https://baothu.vn/print/xa-hoi/bai-viet-12345.html?mode=print',
    'https://baothu.vn/xa-hoi/bai-viet-12345.html?tmpl=component&PHPSESSID=abc123',
    'https://baothu.vn/xa-hoi/bai-viet-12345.html?redirect=%2Fweb%2Fguest&inheritRedirect=true',
    'https://baothu-vn.cdn.ampproject.org/v/s/baothu.vn/xa-hoi/bai-viet-12345.html?amp_js_v=0.1&usqp=mq331AQ',
    'https://baothu.vn/xa-hoi/bai-viet-12345.html?_x_tr_sl=vi&_x_tr_tl=en',
    'https://www.m.baothu.vn/xa-hoi/bai-viet-12345.html?igsh=a1&srsltid=AfmB&li_fat_id=2',
    'https://baothu.vn/xa-hoi/bai-viet-12345.html?_hsenc=p2&_hsmi=3&mkt_tok=eyJ&vgo_ee=x&_branch_match_id=9',
    'https://baothu.vn/xa-hoi/bai-viet-12345.html?share_id=12&share_source=fb&pk_campaign=tin&mtm_source=zalo',
    'https://baothu.vn/xa-hoi/bai-viet-12345.html?gad_source=1&gad_campaignid=22&gclsrc=aw.ds',
  ])('%s', (url) => {
    expect(canonicalAddress(url)).toBe(STORY);
  });

  it('asks nothing more where the path tells headline and number, but which page of it', () => {
    const named = 'https://baothu.vn/xa-hoi/cho-phien-vung-cao-hop-lai-sau-lu-504221.html';
    for (const query of ['?v=1.2', '?_=1719999999', '?utm_source=a&amp;utm_medium=b', '?theme=dark&rss=1#c']) {
      expect(canonicalAddress(named + query)).toBe(named);
    }
    expect(canonicalAddress(`${named}?page=2&rss=1`)).toBe(`${named}?page=2`);
    const section = 'https://tinh.gov.vn/chi-tiet-tin-tuc-1005.html?tin=7';
    expect(canonicalAddress(section)).toBe(section);
  });

  it('keeps what chooses the article', () => {
    expect(canonicalAddress('https://tinh.gov.vn/Trang/ChiTiet.aspx?nid=12&utm_source=x')).toBe(
      'https://tinh.gov.vn/Trang/ChiTiet.aspx?nid=12',
    );
    const back = 'Source=https%3A%2F%2Ftinh.gov.vn%2FPages&InitialTabId=Ribbon.Read';
    expect(canonicalAddress(`https://tinh.gov.vn/Pages/tin.aspx?ID=12&${back}`)).toBe(
      'https://tinh.gov.vn/Pages/tin.aspx?ID=12',
    );
    expect(canonicalAddress('https://tinh.gov.vn/tin.php?source=12')).toBe('https://tinh.gov.vn/tin.php?source=12');
    expect(canonicalAddress('https://tinh.gov.vn/?id=7&b=2')).toBe('https://tinh.gov.vn/?b=2&id=7');
  });

  it('keeps the path that a program in a front page goes by', () => {
    expect(canonicalAddress('https://www.baothu.vn/#/tin/88212')).toBe('https://baothu.vn/#/tin/88212');
    expect(canonicalAddress('https://baothu.vn/#!/tin/88212', 'https://baothu.vn/')).toBe(
      'https://baothu.vn/#!/tin/88212',
    );
    expect(canonicalAddress('https://baothu.vn/#tin')).toBe('https://baothu.vn/');
    expect(canonicalAddress('https://tinh.gov.vn/cong/index.html#/tin/7')).toBe(
      'https://tinh.gov.vn/cong/index.html#/tin/7',
    );
    expect(canonicalAddress(`${STORY}#/anh/3`)).toBe(STORY);
  });

  it('leaves a host its name where it is one of mobile forms', () => {
    expect(canonicalAddress('https://m.vn/bai-9.html')).toBe('https://m.vn/bai-9.html');
    expect(canonicalAddress('https://amp.vn/bai-9.html')).toBe('https://amp.vn/bai-9.html');
  });

  it('takes a declared address of the same site that leads to a page', () => {
    expect(canonicalAddress('https://baothu.vn/share12345.html', STORY)).toBe(STORY);
    expect(canonicalAddress('https://m.baothu.vn/share12345.html', '/xa-hoi/bai-viet-12345.html')).toBe(STORY);
    expect(canonicalAddress(STORY, 'https://baothu.vn/')).toBe(STORY);
    expect(canonicalAddress(STORY, 'https://bao-khac.vn/bai-9.html')).toBe(STORY);
    expect(canonicalAddress(STORY, 'javascript:alert(1)')).toBe(STORY);
  });

  it('of a copy under a short address is that of its long one', () => {
    const copy = `https://archive.ph/2026.03.05-143000/${STORY}`;
    expect(canonicalAddress('https://archive.ph/aBcDe', copy)).toBe(STORY);
    expect(canonicalAddress('https://bao-khac.vn/bai-9.html', copy)).toBe('https://bao-khac.vn/bai-9.html');
  });

  it('of a saved file is the declared one', () => {
    expect(canonicalAddress('file:///tmp/a.html#x', STORY)).toBe(STORY);
    const copy = `https://web.archive.org/web/20260305143000/${STORY}`;
    expect(canonicalAddress('file:///tmp/a.html#x', copy)).toBe(STORY);
    expect(canonicalAddress('file:///tmp/a.html#x')).toBe('file:///tmp/a.html');
  });
});

it('knows a hyphen of a host that a translator writes as two', () => {
  expect(canonicalAddress('https://bao--thu-vn.translate.goog/xa-hoi/1.html?_x_tr_sl=vi')).toBe(
    'https://bao-thu.vn/xa-hoi/1.html',
  );
});

it('knows an address that another story has by headline and number', () => {
  const here = 'https://baothu.vn/xa-hoi/cho-phien-vung-cao-hop-lai-sau-lu-504221.html';
  const isOthers = (declared: string) => isOthersAddress(here, declared);
  expect(isOthers('https://baothu.vn/tin/cau-moi-noi-hai-ben-bo-song-504987.html')).toBe(true);
  expect(isOthers('/tin/cau-moi-noi-hai-ben-bo-song-504987.html')).toBe(true);
  expect(isOthers('https://baothu.vn/tin/cau-moi-noi-hai-ben-bo-song-504221.html')).toBe(false);
  expect(isOthers('https://baothu.vn/tin/cho-phien-vung-cao-hop-lai-504987.html')).toBe(false);
  expect(isOthers('https://baothu.vn/tin/')).toBe(false);
  expect(isOthers('https://m.baothu.vn/tin/cau-moi-noi-hai-ben-bo-song-504987.html')).toBe(true);
  expect(isOthers('https://nguontin.vn/tin/cau-moi-noi-hai-ben-bo-song-504987.html')).toBe(false);
});
