import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '@/lib/page/address';

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
  ])('%s', (url) => {
    expect(canonicalAddress(url)).toBe(STORY);
  });

  it('keeps what chooses the article', () => {
    expect(canonicalAddress('https://tinh.gov.vn/Trang/ChiTiet.aspx?nid=12&utm_source=x')).toBe(
      'https://tinh.gov.vn/Trang/ChiTiet.aspx?nid=12',
    );
    expect(canonicalAddress('https://tinh.gov.vn/?id=7&b=2')).toBe('https://tinh.gov.vn/?b=2&id=7');
  });

  it('takes a declared address of the same site that leads to a page', () => {
    expect(canonicalAddress('https://baothu.vn/share12345.html', STORY)).toBe(STORY);
    expect(canonicalAddress('https://m.baothu.vn/share12345.html', '/xa-hoi/bai-viet-12345.html')).toBe(STORY);
    expect(canonicalAddress(STORY, 'https://baothu.vn/')).toBe(STORY);
    expect(canonicalAddress(STORY, 'https://bao-khac.vn/bai-9.html')).toBe(STORY);
    expect(canonicalAddress(STORY, 'javascript:alert(1)')).toBe(STORY);
  });

  it('of a saved file is the declared one', () => {
    expect(canonicalAddress('file:///tmp/a.html#x', STORY)).toBe(STORY);
    expect(canonicalAddress('file:///tmp/a.html#x')).toBe('file:///tmp/a.html');
  });
});
